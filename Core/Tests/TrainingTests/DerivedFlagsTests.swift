import Measure
import Testing
import Training

@Suite struct DerivedFlagsTests {
    private func flags(_ runs: [Run], before day: Int) -> DerivedFlags {
        DerivedFlags(runs: runs, before: monday.adding(days: day), firstWeekday: .monday)
    }

    @Test func `long steady training makes every flag absent`() {
        let flags = flags(steady(weeks: 0..<20), before: 139)
        #expect(flags.loadSpike == false)
        #expect(flags.paceAndDistance == false)
        #expect(flags.durationIncrease == false)
        #expect(flags.weeklyRise == false)
        // The longest run of each week is as long as that of the week before.
        #expect(flags.largestStep?.ratio == 1)
    }

    @Test func `no record leaves every flag unknown`() {
        let flags = flags([], before: 139)
        #expect(flags.loadSpike == nil)
        #expect(flags.paceAndDistance == nil)
        #expect(flags.durationIncrease == nil)
        #expect(flags.weeklyRise == nil)
        #expect(flags.largestStep == nil)
    }

    @Test func `a short record leaves every flag unknown`() {
        // Steady, but only for five weeks: nothing can be ruled out.
        let flags = flags(steady(weeks: 15..<20), before: 139)
        #expect(flags.loadSpike == nil)
        #expect(flags.paceAndDistance == nil)
        #expect(flags.durationIncrease == nil)
        #expect(flags.weeklyRise == nil)
    }

    @Test func `a record that stopped weeks ago rules nothing out`() {
        let stopped = steady(weeks: 0..<17)
        #expect(flags(stopped, before: 139).loadSpike == nil)
        #expect(flags(stopped, before: 139).durationIncrease == nil)
        // The same silence in a record that goes on later is rest.
        let resumed = flags(stopped + steady(weeks: 22..<23), before: 139)
        #expect(resumed.loadSpike == false)
        #expect(resumed.durationIncrease == false)
        // Weeks after an empty one cannot be judged.
        #expect(resumed.weeklyRise == nil)
    }

    @Test func `the largest jump of the five weeks is the spike`() {
        let jumps = [run(110, km: 12), run(125, km: 20)]
        let flags = flags(steady(weeks: 0..<20) + jumps, before: 139)
        #expect(flags.loadSpike == true)
        // 12 km against 8 km is 1.5; 20 km against 12 km is 1.67.
        #expect(flags.spike?.run == run(125, km: 20))
        #expect(flags.spike?.longest == run(110, km: 12))
        #expect(flags.largestStep == flags.spike)
    }

    @Test func `the day itself counts and the day after does not`() {
        let runs = steady(weeks: 0..<20) + [run(136, km: 20)]
        #expect(flags(runs, before: 135).loadSpike == false)
        #expect(flags(runs, before: 136).loadSpike == true)
        #expect(flags(runs, before: 136 + 34).loadSpike == true)
    }

    @Test func `a jump without thirty days of record behind it proves nothing`() {
        let runs = [run(115, km: 8), run(130, km: 16), run(138, km: 8)]
        #expect(flags(runs, before: 139).loadSpike == nil)
    }

    @Test func `a run after a long break is not compared`() {
        let runs = steady(weeks: 0..<14) + [run(135, km: 20)]
        #expect(flags(runs, before: 139).loadSpike == nil)
    }

    @Test func `time on feet is four weeks against four`() {
        // Days 112 to 139 against days 84 to 111; three runs of 48 minutes a week before.
        let before = steady(weeks: 0..<16)
        let more = (16..<20).flatMap { week in
            [1, 3, 6].map { run(week * 7 + $0, km: 8, minutes: 62.4) }
        }
        #expect(flags(before + more, before: 139).durationIncrease == false)
        #expect(flags(before + more + [run(139, km: 2)], before: 139).durationIncrease == true)
        let change = flags(before + more, before: 139).timeOnFeet
        #expect(change.map { abs($0.timeShare - 0.3) < 1e-9 } == true)
    }

    @Test func `names the week that rose`() {
        let runs = steady(weeks: 0..<20) + [run(129, km: 8), run(131, km: 8)]
        let flags = flags(runs, before: 139)
        #expect(flags.weeklyRise == true)
        #expect(flags.weeklyRiseWeek?.summary.week.firstDay == monday.adding(days: 126))
        #expect(flags.paceAndDistance == false)
    }

    @Test func `names the week that was further and faster`() {
        let runs = steady(weeks: 0..<20) + [run(130, km: 10, minutes: 45)]
        let flags = flags(runs, before: 139)
        #expect(flags.paceAndDistance == true)
        #expect(flags.paceAndDistanceWeek?.summary.week.firstDay == monday.adding(days: 126))
    }

    @Test func `a record that begins within a week shows no rise in the next`() {
        // Only Sunday's run of the first week is on record.
        let runs = [run(6, km: 8)] + steady(weeks: 1..<3)
        #expect(flags(runs, before: 20).weeklyRise == nil)
    }
}
