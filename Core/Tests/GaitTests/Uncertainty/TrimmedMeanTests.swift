import Foundation
import Measure
import Testing

@testable import Gait

@Suite struct TrimmedMeanTests {
    @Test func `the ends are left out of the mean and pulled in for the scatter`() throws {
        // By hand: two of ten go at each end, 3…8 stay; winsorised 3 3 3 4 5 6 7 8 8 8, mean 5.5,
        // squares 2·(3·2.5² + 1.5² + 0.5²) = 42.5; the kept are six: 42.5 / (6·5).
        let mean = try #require(TrimmedMean([1, 2, 3, 4, 5, 6, 7, 8, 9, 100]))
        #expect(mean.value == 5.5)
        #expect(mean.degreesOfFreedom == 5 && mean.count == 10)
        #expect(abs(mean.standardError - (42.5 / 30).squareRoot()) < 1e-12)
    }

    @Test func `one wild step moves nothing`() throws {
        let calm = try #require(TrimmedMean([4, 5, 6, 5, 4, 6, 5, 5, 6, 6.5]))
        let wild = try #require(TrimmedMean([4, 5, 6, 5, 4, 6, 5, 5, 6, 650]))
        #expect(calm.value == wild.value)
        #expect(calm.standardError == wild.standardError)
    }

    @Test func `order does not matter, and values that are not numbers do not count`() throws {
        let mean = try #require(TrimmedMean([3, 1, 2, 5, 4]))
        #expect(mean == TrimmedMean([5, .nan, 4, 3, .infinity, 2, 1]))
    }

    @Test(arguments: [[], [1], [1, 2], [.nan, .nan, .nan, 1]] as [[Double]])
    func `too few values give no mean`(_ values: [Double]) {
        #expect(TrimmedMean(values) == nil)
    }

    @Test(arguments: [6, 8, 10, 15, 30])
    func `the interval holds the mean of a normal scatter in about 95 of 100 draws`(
        _ count: Int
    ) throws {
        var random = SeededGenerator(seed: 11, stream: "normal \(count)")
        let draws = 3000
        let held = try (0..<draws).count { _ in
            let mean = try #require(
                TrimmedMean((0..<count).map { _ in Double.normal(using: &random) })
            )
            return abs(mean.value) <= (mean.halfWidth ?? 0)
        }
        // Yuen's interval is slightly wide or narrow in small samples; three binomial errors more.
        #expect((0.93...0.98).contains(Double(held) / Double(draws)), "\(held) of \(draws)")
    }
}

extension Double {
    /// A draw of mean 0 and standard deviation 1, by Box and Muller.
    static func normal(using random: inout SeededGenerator) -> Double {
        let radius = (-2 * log(Double.random(in: .leastNonzeroMagnitude...1, using: &random)))
            .squareRoot()
        return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &random))
    }
}
