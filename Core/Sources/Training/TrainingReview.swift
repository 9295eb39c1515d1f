public import Measure

/// Everything that can be said about training up to a day, with its working.
public struct TrainingReview: Hashable, Sendable {
    /// The last day looked at; later runs are left out.
    public let day: CalendarDay
    /// From the first run to `day`, oldest first, empty weeks included.
    public let weeks: [JudgedWeek]
    /// One for each run with a distance, oldest first.
    public let verdicts: [SingleRunVerdict]
    /// What is worth telling of the current week and the four before it, gravest first.
    public let findings: [TrainingFinding]
    public let next: SafeNext
    /// The whole record; `nil` when there is no run.
    public let exposure: Exposure?
    /// The same by calendar year, oldest first.
    public let exposureByYear: [Exposure]
    /// The last 365 days; `nil` when there is no run in them.
    public let exposureOfLastYear: Exposure?

    /// Weeks, the current one included, that `findings` speaks of.
    public static let recentWeeks = 5

    /// Every run that was more than 10 percent longer than the longest of the 30 days before it.
    public var spikes: [SingleRunComparison] { verdicts.compactMap(\.spike) }

    /// Reads all runs up to `day`, the runner's today or any day to look back from.
    ///
    /// The runs may be in any order; those after `day` are left out. Weeks begin on `firstWeekday`.
    public static func review(
        runs: [Run],
        on day: CalendarDay,
        firstWeekday: Weekday
    ) -> TrainingReview {
        TrainingReview(
            history: RunHistory(runs, through: day),
            day: day,
            firstWeekday: firstWeekday
        )
    }

    init(history: RunHistory, day: CalendarDay, firstWeekday: Weekday) {
        let summaries = history.weeks(through: day, firstWeekday: firstWeekday)
        self.day = day
        weeks = JudgedWeek.judge(summaries, on: day)
        verdicts = SingleRunGuard().judge(history)
        findings = Self.findings(
            weeks: weeks.suffix(Self.recentWeeks),
            verdicts: verdicts,
            day: day
        )
        next = SafeNext(history: history, weeks: summaries, verdicts: verdicts, day: day)
        exposure = history.firstDay.map { Exposure(history, from: $0, through: day) }
        exposureByYear = Exposure.byYear(history, through: day)
        let lastYear = Exposure(history, from: day.adding(days: -364), through: day)
        exposureOfLastYear = lastYear.runs > 0 ? lastYear : nil
    }

    private static func findings(
        weeks: ArraySlice<JudgedWeek>,
        verdicts: [SingleRunVerdict],
        day: CalendarDay
    ) -> [TrainingFinding] {
        guard let firstDay = weeks.first?.summary.week.firstDay else { return [] }
        let ofRuns = verdicts.filter { $0.run.day >= firstDay }.compactMap(finding(of:))
        let ofWeeks = weeks.flatMap(findings(of:))
        return (ofRuns + ofWeeks).sorted { left, right in
            (left.severity, left.day, left.id) > (right.severity, right.day, right.id)
        }
    }

    private static func finding(of verdict: SingleRunVerdict) -> TrainingFinding? {
        switch verdict {
        case .compared: verdict.spike.map { TrainingFinding(.singleRunSpike($0)) }
        case .noHistory(let run, .firstRun): TrainingFinding(.recordBegins(run))
        case .noHistory(let run, .afterBreak(let lastRun)):
            TrainingFinding(.returnAfterBreak(run, lastRun: lastRun))
        case .noHistory(_, .noDistances): nil
        }
    }

    private static func findings(of week: JudgedWeek) -> [TrainingFinding] {
        var findings: [TrainingFinding] = []
        if case .overLimit(let growth) = week.distance {
            findings.append(
                TrainingFinding(
                    .weeklyDistance(
                        week.summary.week,
                        growth,
                        isInProgress: week.isInProgress
                    )
                )
            )
        }
        if case .both(let change) = week.paceAndDistance {
            findings.append(
                TrainingFinding(
                    .paceAndDistance(
                        week.summary.week,
                        change,
                        isInProgress: week.isInProgress
                    )
                )
            )
        }
        for case .risen(let change) in week.measuredLoads {
            findings.append(
                TrainingFinding(
                    .measuredLoad(week.summary.week, change, isInProgress: week.isInProgress)
                )
            )
        }
        return findings
    }
}

/// A week with what the weekly rules say of it.
public struct JudgedWeek: Hashable, Sendable {
    public let summary: TrainingWeekSummary
    public let distance: WeeklyDistanceRule.Finding
    public let paceAndDistance: PaceAndDistanceRule.Finding
    /// Downhill, fast running and impact, in the order of `MeasuredLoad.allCases`.
    public let measuredLoads: [UsualLoadRule.Finding]
    /// Whether days of this week are still to come, so that everything is "so far".
    public let isInProgress: Bool

    public var isFurtherAndFaster: Bool {
        if case .both = paceAndDistance { true } else { false }
    }

    /// What the week says of `load` beside the four before it.
    public func finding(of load: MeasuredLoad) -> UsualLoadRule.Finding {
        zip(MeasuredLoad.allCases, measuredLoads).first { $0.0 == load }?.1
            ?? .notEnoughToTell(.tooFewWeeks)
    }

    /// See `WeeklyDistanceRule.Growth.isSteep`.
    public var isSteepRise: Bool { distance.growth?.isSteep ?? false }

    /// Judges each of `weeks`, which follow each other without gaps, oldest first.
    static func judge(_ weeks: [TrainingWeekSummary], on day: CalendarDay) -> [JudgedWeek] {
        weeks.indices.map { index in
            // No rule looks further back, so none is handed more.
            let weeksBefore = max(
                WeeklyDistanceRule.recentWeeks,
                PaceAndDistanceRule.patternWeeks
            )
            let upToHere = weeks[max(0, index - weeksBefore)...index]
            return JudgedWeek(
                summary: weeks[index],
                distance: WeeklyDistanceRule.tenPercent.judge(upToHere),
                paceAndDistance: PaceAndDistanceRule().judge(upToHere),
                measuredLoads: MeasuredLoad.allCases.map { UsualLoadRule($0).judge(upToHere) },
                isInProgress: weeks[index].week.lastDay > day
            )
        }
    }
}
