import Measure
import Testing

@testable import Training

@Suite struct WeeklyDistanceRuleTests {
    enum Outcome { case firstWeek, afterEmptyWeek, within, over, steep }

    struct Example: Sendable, CustomTestStringConvertible {
        var kilometers: [Double]
        var outcome: Outcome
        var testDescription: String {
            kilometers.map { "\($0.fixed(2)) km" }.joined(separator: " → ")
        }
    }

    static let examples = [
        Example(kilometers: [], outcome: .firstWeek),
        Example(kilometers: [20], outcome: .firstWeek),
        Example(kilometers: [20, 15], outcome: .within),
        Example(kilometers: [20, 0], outcome: .within),
        Example(kilometers: [20, 22], outcome: .within),
        Example(kilometers: [20, 22.01], outcome: .over),
        Example(kilometers: [20, 26], outcome: .over),
        Example(kilometers: [20, 26.01], outcome: .steep),
        Example(kilometers: [20, 0, 20], outcome: .afterEmptyWeek),
        // Back to what was usual after an easy week, give or take a tenth, is not steep.
        Example(kilometers: [30, 20, 30], outcome: .over),
        Example(kilometers: [30, 20, 33], outcome: .over),
        Example(kilometers: [30, 20, 33.01], outcome: .steep),
        Example(kilometers: [30, 20, 20, 20, 30], outcome: .over),
        // Four weeks later the old level is no longer recent.
        Example(kilometers: [30, 20, 20, 20, 20, 30], outcome: .steep),
    ]

    @Test(arguments: examples)
    func `judges the newest week against the one before`(_ example: Example) {
        let first = TrainingWeek(containing: monday, firstWeekday: .monday)
        var week = first
        let weeks = example.kilometers.map { km in
            defer { week = week.next }
            let runs = km > 0 ? [run(week.firstDay.days(since: monday), km: km)] : []
            return TrainingWeekSummary(week: week, runs: runs)
        }
        let outcome: Outcome =
            switch WeeklyDistanceRule.tenPercent.judge(weeks) {
            case .notEnoughHistory(.firstWeek): .firstWeek
            case .notEnoughHistory(.weekBeforeEmpty): .afterEmptyWeek
            case .withinLimit: .within
            case .overLimit(let growth): growth.isSteep ? .steep : .over
            }
        #expect(outcome == example.outcome)
    }

    @Test func `shows its numbers`() throws {
        let weeks = review(weekly([30, 20, 25]), on: 20).weeks
        let growth = try #require(weeks.last?.distance.growth)
        #expect(growth.distance == Distance(kilometers: 25))
        #expect(growth.previous == Distance(kilometers: 20))
        #expect(abs(growth.limit.kilometers - 22) < 1e-9)
        #expect(abs(growth.share - 0.25) < 1e-12)
        #expect(growth.highestOfRecentWeeks == Distance(kilometers: 30))
        #expect(growth.isReturnToRecentLevel)
    }

    @Test func `a week in progress is judged on what was run so far`() throws {
        let runs = weekly([20]) + [run(8, km: 12), run(10, km: 12)]
        let onTuesday = try #require(review(runs, on: 8).weeks.last)
        #expect(onTuesday.isInProgress)
        #expect(onTuesday.distance.growth?.distance == Distance(kilometers: 12))
        let onThursday = review(runs, on: 10)
        #expect(onThursday.findings.map(\.kind) == [.weeklyDistance, .recordBegins])
        guard case .weeklyDistance(_, _, isInProgress: true) = onThursday.findings.first?.detail
        else {
            Issue.record("The week is still in progress on its Thursday.")
            return
        }
        #expect(review(runs, on: 13).weeks.last?.isInProgress == false)
    }
}
