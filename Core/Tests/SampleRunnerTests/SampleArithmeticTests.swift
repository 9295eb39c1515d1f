import Measure
import Testing

@testable import SampleRunner

@Suite struct SampleArithmeticTests {
    /// The published first outputs of SplitMix64 for the seed 1234567.
    @Test func `the generator is SplitMix64`() {
        var random = SeededGenerator(seed: 1_234_567)
        let numbers = (0..<5).map { _ in random.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ]
        )
    }

    struct Angle: Sendable, CustomTestStringConvertible {
        var turns: Double
        var sine: Double
        var testDescription: String { "\(turns) turns" }
    }

    static let angles = [
        Angle(turns: 0, sine: 0), Angle(turns: 1.0 / 12, sine: 0.5),
        Angle(turns: 0.125, sine: 0.707_106_781), Angle(turns: 1.0 / 6, sine: 0.866_025_404),
        Angle(turns: 0.25, sine: 1), Angle(turns: 0.5, sine: 0), Angle(turns: 0.75, sine: -1),
        Angle(turns: 7.0 / 12, sine: -0.5), Angle(turns: -0.25, sine: -1),
        Angle(turns: 12.25, sine: 1),
    ]

    @Test(arguments: angles)
    func `the sine is good to a hundred thousandth`(_ angle: Angle) {
        #expect(abs(Wave.sine(turns: angle.turns) - angle.sine) < 1e-5)
    }

    @Test func `a loop is closed and as long as asked`() {
        let loop = Loop(length: 5000, bulge: 0.2, rise: 20)
        let start = loop.position(at: 0, aside: (0, 0))
        let end = loop.position(at: 5000 * 3, aside: (0, 0))
        #expect(abs(start.latitude - end.latitude) < 1e-9)
        #expect(abs(start.longitude - end.longitude) < 1e-9)
        #expect(abs(start.altitude - 12) < 1e-3)
    }

    @Test func `noise stays near its spread`() {
        var random = SeededGenerator(seed: 1)
        var drift = Drift(spread: 2, memory: 0.9)
        let values = (0..<20_000).map { _ in drift.advance(&random) }
        let mean = values.reduce(0, +) / Double(values.count)
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
        #expect(abs(mean) < 0.2)
        #expect(abs(variance.squareRoot() - 2) < 0.2)
    }
}
