import Measure
import Testing
import Training

@Suite struct WhatIfTests {
    private func whatIf(
        _ km: Double,
        on day: Int,
        runs: [Run] = steady(weeks: 0..<8),
        today: Int = 58
    ) -> WhatIf {
        .consider(
            Distance(kilometers: km),
            on: monday.adding(days: day),
            runs: runs,
            today: monday.adding(days: today),
            firstWeekday: .monday
        )
    }

    @Test func `a jump is named, with the week it makes`() throws {
        let far = whatIf(25, on: 62)
        #expect(far.verdict?.spike?.band == .large)
        #expect(far.newFindings.map(\.kind) == [.singleRunSpike])
        #expect(far.week?.summary.distance.kilometers == 25)
        #expect(far.weekWithout?.summary.distance.kilometers == 0)
        // After a jump the calmer limit stands beside the studied one.
        guard case .limit(let limit) = far.dayAfter else { throw NoLimit() }
        #expect(abs(limit.distance.kilometers - 27.5) < 1e-9)
        #expect(abs(limit.calmerDistance.kilometers - 8.8) < 1e-9)
    }

    private struct NoLimit: Error {}

    @Test func `exactly the limit changes nothing`() {
        let within = whatIf(8.8, on: 62)
        #expect(within.verdict != nil && within.verdict?.spike == nil)
        #expect(within.newFindings.isEmpty && within.changedVerdicts.isEmpty)
    }

    @Test func `a run in the past changes the verdicts of later runs`() {
        let runs = steady(weeks: 0..<8) + [run(57, km: 12)]
        let changed = whatIf(12, on: 50, runs: runs).changedVerdicts
        let last = changed.last
        #expect(last?.after.run == run(57, km: 12))
        #expect(last?.before.spike != nil && last?.after.spike == nil)
    }

    @Test func `on a day with runs it comes after them`() {
        let runs = steady(weeks: 0..<8) + [run(58, km: 8, hour: 23)]
        let second = whatIf(8, on: 58, runs: runs)
        #expect((second.verdict?.comparison?.longest == run(58, km: 8, hour: 23)) as Bool)
    }

    @Test func `without a record and after a month it says why it cannot tell`() {
        #expect(
            whatIf(10, on: 60, runs: []).verdict
                == .noHistory(whatIf(10, on: 60, runs: []).run, .firstRun)
        )
        let long = whatIf(10, on: 120)
        #expect(long.verdict == .noHistory(long.run, .afterBreak(lastRun: monday.adding(days: 55))))
        #expect(whatIf(0.05, on: 60).verdict == nil)
    }
}

@Suite struct WeeksAheadTests {
    @Test func `each week a tenth more, from tomorrow's limit on`() {
        // 24 km a week in runs of 8 km, today the last day of a week.
        let ahead = review(steady(weeks: 0..<8), on: 55).next.ceilings
        #expect(ahead.count == 6)
        #expect(ahead.map(\.week.firstDay) == (8..<14).map { monday.adding(days: $0 * 7) })
        let runs = ahead.map(\.longestRun.kilometers)
        let weeks = ahead.compactMap(\.distance?.kilometers)
        for index in 0..<6 {
            var grown = 1.0
            for _ in 0...index { grown *= 1.1 }
            #expect(abs(runs[index] - 8 * grown) < 1e-6)
            #expect(abs(weeks[index] - 24 * grown) < 1e-6)
        }
    }

    @Test func `what is left of this week is run to its limit first`() {
        // Monday: 26.4 km allowed this week and 8.8 km in one run; next week 29.04 and 9.68.
        let ahead = review(steady(weeks: 0..<8), on: 56).next.ceilings
        #expect(abs((ahead.first?.longestRun.kilometers ?? 0) - 9.68) < 1e-6)
        #expect(abs((ahead.first?.distance?.kilometers ?? 0) - 29.04) < 1e-6)
    }

    @Test func `a jump is not grown on from`() {
        let ahead = review(steady(weeks: 0..<8) + [run(55, km: 24, hour: 18)], on: 55).next.ceilings
        #expect(abs((ahead.first?.longestRun.kilometers ?? 0) - 8.8) < 1e-6)
    }

    @Test func `each ceiling, run, breaks no rule`() {
        var runs = steady(weeks: 0..<8)
        for week in review(runs, on: 55).next.ceilings {
            let day = week.week.lastDay.days(since: monday)
            runs.append(run(day, km: week.longestRun.kilometers))
            let rest = ((week.distance?.kilometers ?? 0) - week.longestRun.kilometers) / 2
            runs += [run(day - 3, km: rest), run(day - 5, km: rest)]
        }
        let after = review(runs, on: 55 + 42)
        #expect(after.spikes.filter { $0.run.day > monday.adding(days: 55) }.isEmpty)
        #expect(!after.findings.contains { $0.kind == .weeklyDistance })
    }

    @Test func `no run to go by, no ceiling`() {
        #expect(review([], on: 3).next.ceilings.isEmpty)
        #expect(review([run(0, km: 10)], on: 40).next.ceilings.isEmpty)
    }
}
