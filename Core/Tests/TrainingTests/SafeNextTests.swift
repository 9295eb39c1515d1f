import Measure
import Testing
import Training

@Suite struct SafeNextTests {
    private func limit(_ runs: [Run], on day: Int) throws -> SafeNext.LongestRun.Limit {
        guard case .limit(let limit) = review(runs, on: day).next.tomorrow else {
            throw NoLimit()
        }
        return limit
    }

    private func week(
        _ runs: [Run],
        on day: Int,
        firstWeekday: Weekday = .monday
    ) throws -> SafeNext.WeekAllowance.Limit {
        guard
            case .limit(let limit) = review(runs, on: day, firstWeekday: firstWeekday).next.thisWeek
        else { throw NoLimit() }
        return limit
    }

    private struct NoLimit: Error {}

    @Test func `tomorrow allows a tenth more than the longest of thirty days`() throws {
        let runs = [run(0, km: 12), run(5, km: 10), run(40, km: 50)]
        // Tomorrow is day 30; the run of day 0 is on the first day of its window.
        #expect(abs(try limit(runs, on: 29).distance.kilometers - 13.2) < 1e-9)
        #expect(try limit(runs, on: 29).longest == run(0, km: 12))
        #expect(try limit(runs, on: 29).recordReachesBack)
        // A day later it has left the window.
        #expect(abs(try limit(runs, on: 30).distance.kilometers - 11) < 1e-9)
        #expect(try !limit(runs, on: 28).recordReachesBack)
    }

    @Test func `a run of exactly the limit is within the rule the next day`() throws {
        let runs = steady(weeks: 0..<6, km: 7.3)
        let allowed = try limit(runs, on: 41).distance
        let tomorrow = Run(
            id: 1,
            start: Instant(secondsSince1970: 2e9),
            day: monday.adding(days: 42),
            distance: allowed,
            seconds: 3600
        )
        #expect(SingleRunGuard().judge(RunHistory(runs + [tomorrow])).last?.spike == nil)
    }

    @Test func `after a jump a calmer limit stands beside the studied one`() throws {
        let runs = steady(weeks: 0..<6, km: 10) + [run(42, km: 20)]
        let after = try limit(runs, on: 42)
        #expect(abs(after.distance.kilometers - 22) < 1e-9)
        #expect(abs(try #require(after.steadyDistance).kilometers - 11) < 1e-9)
        #expect(try limit(runs, on: 41).steadyDistance == nil)
    }

    @Test func `says so when there is no longest run to go by`() {
        #expect(review([], on: 3).next.tomorrow == .noHistory(.firstRun))
        #expect(
            review([run(0, km: 12)], on: 30).next.tomorrow
                == .noHistory(.afterBreak(lastRun: monday))
        )
        #expect(review([run(0, km: 0)], on: 3).next.tomorrow == .noHistory(.noDistances))
    }

    @Test func `the rest of the week is what the limit leaves`() throws {
        let runs = weekly([20]) + [run(8, km: 6), run(11, km: 9)]
        #expect(abs(try week(runs, on: 9).remaining.kilometers - 16) < 1e-9)
        #expect(abs(try week(runs, on: 11).remaining.kilometers - 7) < 1e-9)
        #expect(try week(runs, on: 11).soFar.kilometers == 15)
    }

    @Test func `the rest of the week is never less than nothing`() throws {
        let runs = weekly([20]) + [run(8, km: 16), run(11, km: 9)]
        #expect(try week(runs, on: 11).remaining == .zero)
    }

    @Test func `a week without a week before has no limit`() {
        #expect(review([], on: 3).next.thisWeek == .notEnoughHistory(.firstWeek))
        #expect(review(weekly([20]), on: 3).next.thisWeek == .notEnoughHistory(.firstWeek))
        #expect(review(weekly([20]), on: 15).next.thisWeek == .notEnoughHistory(.weekBeforeEmpty))
    }

    @Test func `on the last day of a week the next one is foreseen`() throws {
        let runs = weekly([20, 30])
        #expect(review(runs, on: 12).next.weekFromTomorrow == nil)
        guard case .limit(let next)? = review(runs, on: 13).next.weekFromTomorrow else {
            throw NoLimit()
        }
        #expect(next.week.firstDay == monday.adding(days: 14))
        #expect(abs(next.remaining.kilometers - 33) < 1e-9)
    }

    @Test func `the first weekday decides which runs are this week's`() throws {
        // Saturday 10 km, Sunday 8 km, Monday 5 km.
        let runs = [run(5, km: 10), run(6, km: 8), run(7, km: 5)]
        #expect(try week(runs, on: 7).soFar.kilometers == 5)
        #expect(try week(runs, on: 7, firstWeekday: .sunday).soFar.kilometers == 13)
    }
}
