import Measure
import Testing
import Training

@Suite struct PaceAndDistanceRuleTests {
    enum Outcome { case unknown, both, notBoth }

    struct Example: Sendable, CustomTestStringConvertible {
        var kilometers: [Double]
        /// Minutes for each kilometre of the last week; those before took six.
        var lastPace: Double = 6
        var outcome: Outcome
        var testDescription: String {
            "\(kilometers.map { $0.fixed(1) }.joined(separator: " → ")) at \(lastPace.fixed(3))"
        }
    }

    static let examples = [
        Example(kilometers: [20, 20, 20, 20, 24], lastPace: 5.7, outcome: .both),
        Example(kilometers: [20, 20, 20, 20, 24], lastPace: 6.0, outcome: .notBoth),
        Example(kilometers: [20, 20, 20, 20, 20], lastPace: 5.7, outcome: .notBoth),
        // 22 km is exactly 10 percent more, 6/1.03 min exactly 3 percent faster: not yet a rise.
        Example(kilometers: [20, 20, 20, 20, 22], lastPace: 5.7, outcome: .notBoth),
        Example(kilometers: [20, 20, 20, 20, 22.1], lastPace: 5.7, outcome: .both),
        Example(kilometers: [20, 20, 20, 20, 24], lastPace: 6 / 1.03, outcome: .notBoth),
        Example(kilometers: [20, 20, 20, 20, 24], lastPace: 6 / 1.031, outcome: .both),
        // A week off is left out of the pattern; two are too many.
        Example(kilometers: [20, 0, 20, 20, 21], lastPace: 5.5, outcome: .notBoth),
        Example(kilometers: [20, 0, 20, 20, 24], lastPace: 5.5, outcome: .both),
        Example(kilometers: [20, 0, 0, 20, 24], lastPace: 5.5, outcome: .unknown),
        Example(kilometers: [20, 20, 20, 24], lastPace: 5.5, outcome: .unknown),
        Example(kilometers: [20, 20, 20, 20, 0], outcome: .notBoth),
    ]

    @Test(arguments: examples)
    func `notices a week both further and faster than the four before`(
        _ example: Example
    ) throws {
        let count = example.kilometers.count
        let paces = Array(repeating: 6.0, count: count - 1) + [example.lastPace]
        let runs = weekly(example.kilometers, minutesPerKilometer: paces)
        let week = try #require(review(runs, on: count * 7 - 1).weeks.last)
        let outcome: Outcome =
            switch week.paceAndDistance {
            case .notEnoughHistory: .unknown
            case .both: .both
            case .notBoth: .notBoth
            }
        #expect(outcome == example.outcome)
    }

    @Test func `shows what was usual`() throws {
        let runs = weekly([18, 22, 20, 20, 25], minutesPerKilometer: [6, 6, 6, 6, 5])
        let week = try #require(review(runs, on: 34).weeks.last)
        guard case .both(let change) = week.paceAndDistance else {
            Issue.record("Five kilometres more and a minute faster is both.")
            return
        }
        #expect(change.usualDistance == Distance(kilometers: 20))
        #expect(abs(change.distanceShare - 0.25) < 1e-12)
        #expect(abs(change.usualPace.secondsPerKilometer - 360) < 1e-9)
        #expect(abs(change.speedShare - 0.2) < 1e-12)
    }
}
