import Measure
import Testing
import Training

@Suite struct TrainingWeekSummaryTests {
    static let runs = [
        run(6, km: 10, minutes: 55), run(7, km: 4, minutes: 30), run(9, km: 6, minutes: 30),
        run(22, km: 5, minutes: 31), run(23, km: 0, minutes: 20),
    ]

    @Test func `folds runs into weeks from Monday, the empty one included`() {
        let weeks = RunHistory(Self.runs).weeks(
            through: monday.adding(days: 25),
            firstWeekday: .monday
        )
        #expect(weeks.map(\.week.firstDay) == [0, 7, 14, 21].map { monday.adding(days: $0) })
        #expect(weeks.map(\.distance.kilometers) == [10, 10, 0, 5])
        #expect(weeks.map { $0.seconds / 60 } == [55, 60, 0, 51])
        #expect(weeks.map(\.runs) == [1, 2, 0, 2])
        #expect(weeks.map { $0.longestRun?.distance.kilometers } == [10, 6, nil, 5])
        // 60 min over 10 km; the treadmill run without a distance is left out of the pace.
        #expect(weeks.map { $0.pace?.secondsPerKilometer } == [330, 360, nil, 372])
    }

    @Test func `a week from Sunday takes in the Sunday`() {
        let weeks = RunHistory(Self.runs).weeks(
            through: monday.adding(days: 25),
            firstWeekday: .sunday
        )
        #expect(weeks.map(\.week.firstDay) == [6, 13, 20].map { monday.adding(days: $0) })
        #expect(weeks.map(\.distance.kilometers) == [20, 0, 5])
    }

    @Test func `the last week ends with the day asked about`() {
        let weeks = RunHistory(Self.runs).weeks(
            through: monday.adding(days: 8),
            firstWeekday: .monday
        )
        #expect(weeks.map(\.distance.kilometers) == [10, 4])
    }

    @Test func `there are no weeks without runs`() {
        #expect(RunHistory([]).weeks(through: monday, firstWeekday: .monday).isEmpty)
        #expect(RunHistory(Self.runs).weeks(through: monday, firstWeekday: .monday).isEmpty)
    }

    @Test func `a clock set to before 1970 does not stretch the weeks`() {
        var lost = run(0, km: 5)
        lost.day = CalendarDay(daysSince1970: -40_000_000)
        let history = RunHistory([lost, run(1, km: 5)])
        #expect(history.weeks(through: monday.adding(days: 6), firstWeekday: .monday).count == 1)
    }

    @Test func `broken numbers add nothing`() {
        var broken = run(1, km: -3)
        broken.seconds = .nan
        let week = TrainingWeekSummary(
            week: TrainingWeek(containing: monday, firstWeekday: .monday),
            runs: [broken, run(2, km: .nan), run(3, km: 5)]
        )
        #expect(week.distance.kilometers == 5)
        #expect(week.runs == 3)
    }
}
