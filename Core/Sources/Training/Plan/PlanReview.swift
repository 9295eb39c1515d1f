public import Measure

/// A plan for a race, held against the single-run guard and the 10 percent advice.
public struct PlanReview: Hashable, Sendable {
    public let plan: RacePlan
    /// The goal among `plan.runs`; `nil` when none stands out.
    public let race: Int?
    /// One for each of `plan.runs`.
    public let entries: [Entry]
    /// The weeks that hold a run still to come, oldest first.
    public let weeks: [Week]
    /// The nearest plan in which no run and no week breaks a rule; `nil` when none does now.
    public let nearest: RevisedPlan?
    /// The same with the race left as it is, as the one jump; `nil` unless the race breaks a rule.
    public let nearestBesidesRace: RevisedPlan?

    public struct Entry: Hashable, Sendable {
        public let run: PlannedRun
        /// What the guard says; `nil` for a run of the past, where the record counts instead.
        public let verdict: SingleRunVerdict?

        public var isPast: Bool { verdict == nil }
        /// The comparison, where the run goes more than 10 percent past the longest before it.
        public var spike: SingleRunComparison? { verdict?.spike }
    }

    /// A week of the plan, with what of it has been run.
    public struct Week: Hashable, Sendable {
        public let summary: TrainingWeekSummary
        public let state: State

        /// The week beside those before it.
        public enum State: Hashable, Sendable {
            /// There is no week with running before it to compare with.
            case notComparable
            case withinLimit
            /// Over 10 percent more than an easy week, though not than the four weeks before it.
            ///
            /// The advice taken by the letter would stop here; that a plan may come back from an
            /// easy week is our judgement.
            case afterEasyWeek(WeeklyDistanceRule.Growth)
            /// Over 10 percent more than any of the four weeks before.
            case overLimit(WeeklyDistanceRule.Growth)
        }

        /// The growth, where the week breaks the rule.
        public var growthOverLimit: WeeklyDistanceRule.Growth? {
            if case .overLimit(let growth) = state { growth } else { nil }
        }
    }

    /// Runs that break the guard.
    public var spikes: [SingleRunComparison] { entries.compactMap(\.spike) }
    /// Weeks that break the advice.
    public var steepWeeks: [Week] { weeks.filter { $0.growthOverLimit != nil } }
    public var keepsToTheRules: Bool { spikes.isEmpty && steepWeeks.isEmpty }
    /// Whether the race itself is a jump.
    public var raceIsSpike: Bool { race.map { entries[$0].spike != nil } ?? false }

    /// Checks the runs still to come from `today` on, after those on record.
    ///
    /// A run planned for today counts as run once the record has a run of today. Each planned run
    /// is compared with real and planned ones. Distances that change are in tenths of `unit`.
    public static func check(
        _ plan: RacePlan,
        runs: [Run],
        today: CalendarDay,
        firstWeekday: Weekday,
        unit: DistanceUnit = .kilometers
    ) -> PlanReview {
        // No rule looks further back than four weeks before the plan's first week.
        let history = RunHistory(runs, through: today).recent(from: today.adding(days: -70))
        let hasRunToday = !history.runs(from: today, through: today).isEmpty
        let begins = hasRunToday ? today.adding(days: 1) : today
        let open = plan.runs.indices.filter { plan.runs[$0].day >= begins }
        let (entries, weeks) = judge(plan, open, after: history, firstWeekday: firstWeekday)
        let breaks =
            entries.contains { $0.spike != nil } || weeks.contains { $0.growthOverLimit != nil }
        let race = plan.raceIndex
        let solver = PlanSolver(
            plan: plan,
            open: open,
            history: history,
            firstWeekday: firstWeekday,
            step: unit.meters / 10
        )
        let raceBreaks = race.map { entries[$0].spike != nil } ?? false
        return PlanReview(
            plan: plan,
            race: race,
            entries: entries,
            weeks: weeks,
            nearest: breaks ? solver.nearest(race: race) : nil,
            nearestBesidesRace: raceBreaks ? solver.nearest(exempting: race) : nil
        )
    }

    private static func judge(
        _ plan: RacePlan,
        _ open: [Int],
        after history: RunHistory,
        firstWeekday: Weekday
    ) -> (entries: [Entry], weeks: [Week]) {
        let planned = open.map { index in
            Run.planned(
                plan.runs[index].distance,
                on: plan.runs[index].day,
                index: index,
                after: history
            )
        }
        let whole = RunHistory(history.runs + planned)
        let verdicts = Dictionary(
            SingleRunGuard().judge(whole).filter(\.run.isPlanned).map { ($0.run.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let entries = plan.runs.indices.map { index in
            Entry(run: plan.runs[index], verdict: verdicts[Run.plannedID(index)])
        }
        guard let first = planned.first?.day, let last = planned.map(\.day).max() else {
            return (entries, [])
        }
        let summaries = whole.weeks(through: last, firstWeekday: firstWeekday)
        let weeks = summaries.indices.filter { summaries[$0].week.lastDay >= first }.map { index in
            let before = summaries[max(0, index - WeeklyDistanceRule.recentWeeks)...index]
            return Week(summary: summaries[index], state: state(of: before))
        }
        return (entries, weeks)
    }

    private static func state(of weeks: ArraySlice<TrainingWeekSummary>) -> Week.State {
        switch WeeklyDistanceRule.tenPercent.judge(weeks) {
        case .notEnoughHistory: .notComparable
        case .withinLimit: .withinLimit
        case .overLimit(let growth):
            growth.isReturnToRecentLevel ? .afterEasyWeek(growth) : .overLimit(growth)
        }
    }
}

/// A plan with some distances changed so that it keeps to the rules; no day is added.
public struct RevisedPlan: Hashable, Sendable {
    /// One for each run of the plan; zero where a run is left out.
    public let distances: [Distance]
    /// The runs that changed.
    public let changes: [Change]
    /// The longest of the runs that grew; `nil` when none did.
    public var longestGrown: Distance? { changes.filter(\.isLonger).map(\.distance).max() }
    /// Whether the race keeps its distance; `true` when there is no race.
    public let keepsRace: Bool

    public struct Change: Hashable, Sendable {
        public let run: PlannedRun
        public let distance: Distance

        public var isLonger: Bool { distance > run.distance }
        public var isLeftOut: Bool { distance == .zero }
    }

    /// All that is taken away and added, without sign.
    public var totalChange: Distance {
        changes.reduce(.zero) { sum, change in
            sum + Distance(meters: abs((change.distance - change.run.distance).meters))
        }
    }
}
