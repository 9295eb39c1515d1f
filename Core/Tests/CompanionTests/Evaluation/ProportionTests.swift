import Companion
import Testing

@Suite struct ProportionTests {
    /// Bounds worked out with exact fractions.
    struct Example: Sendable, CustomTestStringConvertible {
        var count: Int
        var total: Int
        var low: Double
        var high: Double

        var testDescription: String { "\(count) of \(total)" }
    }

    static let examples = [
        Example(count: 0, total: 10, low: 0, high: 0.308_497_107_819),
        Example(count: 5, total: 10, low: 0.187_086_028_447, high: 0.812_913_971_553),
        Example(count: 10, total: 10, low: 0.691_502_892_181, high: 1),
        Example(count: 13, total: 25, low: 0.313_057_044_457, high: 0.722_031_990_330),
        Example(count: 1, total: 7, low: 0.003_610_296_862, high: 0.578_723_197_043),
        Example(count: 9, total: 9, low: 0.663_732_883_120, high: 1),
        Example(count: 82, total: 100, low: 0.730_522_914_033, high: 0.889_688_770_847),
        Example(count: 1, total: 1000, low: 0.000_025_317_487, high: 0.005_558_924_280),
    ]

    @Test(arguments: examples)
    func `the interval is the exact one`(_ example: Example) {
        let interval = Proportion(example.count, of: example.total).interval
        #expect(abs(interval.lowerBound - example.low) < 1e-11)
        #expect(abs(interval.upperBound - example.high) < 1e-11)
    }

    @Test func `every interval holds its share and mirrors that of the rest`() {
        for total in 1...60 {
            for count in 0...total {
                let part = Proportion(count, of: total)
                let rest = Proportion(total - count, of: total)
                #expect(part.interval.contains(Double(count) / Double(total)))
                #expect(abs(part.interval.lowerBound - (1 - rest.interval.upperBound)) < 1e-15)
            }
        }
    }

    @Test func `of nothing, nothing is known`() {
        let nothing = Proportion(0, of: 0)
        #expect(nothing.share == nil)
        #expect(nothing.interval == 0...1)
    }

    @Test func `large counts stay within bounds and narrow the interval`() {
        let widths = [100, 10_000, 1_000_000].map { total in
            let interval = Proportion(total / 2, of: total).interval
            return interval.upperBound - interval.lowerBound
        }
        #expect(widths[0] > widths[1] && widths[1] > widths[2])
        // The normal approximation is close by then.
        #expect(abs(widths[2] - 2 * 1.96 * 0.0005) < 1e-5)
    }
}
