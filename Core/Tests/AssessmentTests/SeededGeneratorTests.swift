import Assessment
import Measure
import Testing

@Suite struct SeededGeneratorTests {
    /// The first numbers of the published reference program for this seed.
    static let reference: [UInt64] = [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]

    @Test func `follows the reference run`() {
        var generator = SeededGenerator(seed: 1_234_567)
        #expect(Self.reference.indices.map { _ in generator.next() } == Self.reference)
    }

    @Test func `streams of one seed go their own ways`() {
        var first = SeededGenerator(seed: 1, stream: "leak fever")
        var second = SeededGenerator(seed: 1, stream: "leak limp")
        var again = SeededGenerator(seed: 1, stream: "leak fever")
        let numbers = (0..<8).map { _ in first.next() }
        #expect(numbers != (0..<8).map { _ in second.next() })
        #expect(numbers == (0..<8).map { _ in again.next() })
    }

    struct Example: Sendable, CustomTestStringConvertible {
        var mean: Double
        var weight: Double
        var testDescription: String { "\(mean) of \(weight)" }
    }

    static let shares = [
        Example(mean: 0.5, weight: 2), Example(mean: 0.3, weight: 10),
        Example(mean: 0.92, weight: 25), Example(mean: 0.02, weight: 6),
        Example(mean: 0.001, weight: 60), Example(mean: 0.8, weight: 60),
    ]

    @Test(arguments: shares)
    func `shares have the mean and the spread of the beta distribution`(_ example: Example) {
        var generator = SeededGenerator(seed: 7)
        let count = 15_000.0
        let draws = (0..<Int(count)).map { _ in
            generator.share(mean: example.mean, weight: example.weight)
        }
        let variance = example.mean * (1 - example.mean) / (example.weight + 1)
        let mean = draws.reduce(0, +) / count
        #expect(abs(mean - example.mean) < 5 * (variance / count).squareRoot())
        let squares = draws.map { ($0 - example.mean) * ($0 - example.mean) }.reduce(0, +) / count
        #expect(abs(squares / variance - 1) < 0.15)
        #expect(draws.allSatisfy { $0 >= 0 && $0 <= 1 })
    }

    @Test func `an even share of two people is even all along`() {
        // Beta(1, 1) is the uniform distribution.
        var generator = SeededGenerator(seed: 3)
        let draws = (0..<8_000).map { _ in generator.share(mean: 0.5, weight: 2) }
        for tenth in 1...9 {
            let below = draws.count { $0 < Double(tenth) / 10 }
            #expect(abs(Double(below) / 8_000 - Double(tenth) / 10) < 0.025)
        }
    }

    @Test func `normal draws keep the shares of the bell curve`() {
        var generator = SeededGenerator(seed: 11)
        let draws = (0..<15_000).map { _ in generator.normal() }
        // 68.27 and 95.45 in 100 lie within one and two deviations.
        let one = Double(draws.count { abs($0) < 1 }) / 15_000
        let two = Double(draws.count { abs($0) < 2 }) / 15_000
        #expect(abs(one - 0.6827) < 0.01)
        #expect(abs(two - 0.9545) < 0.008)
        #expect(abs(draws.reduce(0, +) / 15_000) < 0.04)
    }

    @Test func `never and always are certain`() {
        var generator = SeededGenerator(seed: 5)
        #expect(generator.share(mean: 0, weight: 6) == 0)
        #expect(generator.share(mean: 1, weight: 6) == 1)
    }
}
