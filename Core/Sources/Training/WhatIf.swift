public import Measure

/// What the rules would say if one more run were run.
public struct WhatIf: Hashable, Sendable {
    public let run: Run
    /// `nil` for a run too short to be judged.
    public let verdict: SingleRunVerdict?
    /// The run's week with it; of a week to come, only what is on record and this run.
    public let week: JudgedWeek?
    /// The same week without it; `nil` where the record does not reach that week.
    public let weekWithout: JudgedWeek?
    /// Other runs that would be judged differently, oldest first: later ones, with a day gone by.
    public let changedVerdicts: [ChangedVerdict]
    /// What would stand out that does not now, gravest first.
    public let newFindings: [TrainingFinding]
    /// The longest single run for the day after it.
    public let dayAfter: SafeNext.LongestRun

    public struct ChangedVerdict: Hashable, Sendable {
        public let before: SingleRunVerdict
        public let after: SingleRunVerdict
    }

    /// Adds a run of `distance` on `day` to those up to `today` and judges anew.
    ///
    /// On its day it comes after what was run already. Nothing is assumed to be run in between.
    public static func consider(
        _ distance: Distance,
        on day: CalendarDay,
        runs: [Run],
        today: CalendarDay,
        firstWeekday: Weekday
    ) -> WhatIf {
        let history = RunHistory(runs, through: today)
        let run = Run.planned(distance, on: day, index: 0, after: history)
        let last = max(today, day)
        let without = TrainingReview(history: history, day: last, firstWeekday: firstWeekday)
        let with = TrainingReview(
            history: RunHistory(history.runs + [run]),
            day: last,
            firstWeekday: firstWeekday
        )
        let before = Dictionary(
            without.verdicts.map { ($0.run, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let known = Set(without.findings.map(\.id))
        let week = TrainingWeek(containing: day, firstWeekday: firstWeekday)
        return WhatIf(
            run: run,
            verdict: with.verdicts.first { $0.run == run },
            week: with.weeks.first { $0.summary.week == week },
            weekWithout: without.weeks.first { $0.summary.week == week },
            changedVerdicts: with.verdicts.compactMap { after in
                guard let before = before[after.run], before != after else { return nil }
                return ChangedVerdict(before: before, after: after)
            },
            newFindings: with.findings.filter { !known.contains($0.id) },
            dayAfter: with.next.tomorrow
        )
    }
}

extension Run {
    /// A run that has not been run: no store has such an id, and it has no time.
    ///
    /// On its day it comes after every run of `history` and after planned ones of lower `index`.
    static func planned(
        _ distance: Distance,
        on day: CalendarDay,
        index: Int,
        after history: RunHistory
    ) -> Run {
        let midday = Instant(secondsSince1970: Double(day.daysSince1970) * 86_400 + 43_200)
        let latest = history.runs(from: day, through: day).map(\.start).max() ?? midday
        return Run(
            id: Self.plannedID(index),
            start: max(midday, latest).adding(seconds: Double(index + 1)),
            day: day,
            distance: distance,
            seconds: 0
        )
    }

    static func plannedID(_ index: Int) -> Int64 { .min + Int64(index) }

    /// Whether the run is one of a plan or of a "what if", and not on record.
    public var isPlanned: Bool { id < .min / 2 }
}
