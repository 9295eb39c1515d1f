public import Evidence
public import Measure

/// How far one may run next, each answer with the rule that sets it.
///
/// These are limits drawn from training alone. Pain, and what the screening says, come first and
/// are not known here.
public struct SafeNext: Hashable, Sendable {
    /// The day that has been run up to and including.
    public let day: CalendarDay
    /// The longest single run for the day after `day`.
    public let tomorrow: LongestRun
    /// What is left of the week that holds `day`.
    public let thisWeek: WeekAllowance
    /// What the week that begins tomorrow allows; `nil` unless `day` ends its week.
    public let weekFromTomorrow: WeekAllowance?
    /// The six weeks after the one that holds `day`, each run to its limit; empty without a recent
    /// run to go by.
    public let ceilings: [WeekCeiling]
    /// The day of the last run on record.
    public let lastRun: CalendarDay?

    /// Works from a history that holds no run after `day`.
    init(
        history: RunHistory,
        weeks: [TrainingWeekSummary],
        verdicts: [SingleRunVerdict],
        day: CalendarDay
    ) {
        self.day = day
        lastRun = history.runs.last?.day
        tomorrow = Self.longestRun(history: history, verdicts: verdicts, day: day)
        thisWeek = WeekAllowance(week: weeks.last, previous: weeks.dropLast().last)
        if let week = weeks.last, week.week.lastDay == day {
            weekFromTomorrow = WeekAllowance(
                week: TrainingWeekSummary(week: week.week.next),
                previous: week
            )
        } else {
            weekFromTomorrow = nil
        }
        let firstDay = day.adding(days: 1 - SingleRunGuard.windowDays)
        ceilings = Self.ceilings(
            tomorrow: tomorrow,
            thisWeek: thisWeek,
            week: weeks.last,
            steady: verdicts.filter { $0.spike == nil && $0.run.day >= firstDay }.map(\.run),
            day: day
        )
    }

    /// The window is the 30 days before tomorrow: `day` and the 29 before it.
    private static func longestRun(
        history: RunHistory,
        verdicts: [SingleRunVerdict],
        day: CalendarDay
    ) -> LongestRun {
        let tomorrow = day.adding(days: 1)
        let firstDay = tomorrow.adding(days: -SingleRunGuard.windowDays)
        let window = history.runs(from: firstDay, through: day)
        guard let longest = RunHistory.longest(of: window) else {
            return .noHistory(SingleRunGuard.reason(window: window, in: history))
        }
        let recent = verdicts.drop { $0.run.day < firstDay }
        let isSpike = recent.contains { $0.spike?.run == longest }
        let steady = recent.filter { $0.spike == nil }.map(\.run.distance).max()
        return .limit(
            LongestRun.Limit(
                distance: longest.distance * LongestRun.factor,
                longest: longest,
                steadyDistance: isSpike ? steady.map { $0 * LongestRun.factor } : nil,
                recordReachesBack: history.reachesBack(to: firstDay)
            )
        )
    }

    /// The longest a single run may be, or why no number can be given.
    public enum LongestRun: Hashable, Sendable {
        case limit(Limit)
        case noHistory(SingleRunVerdict.Reason)

        public static let factor = 1.10
        public static let claim = Claim.spikeDefinition

        public struct Limit: Hashable, Sendable {
            /// 1.10 times `longest`.
            public let distance: Distance
            /// The longest run of the 30 days before.
            public let longest: Run
            /// A calmer limit, 1.10 times the longest run that was not itself a jump.
            ///
            /// Only where `longest` was a jump: growing on from a jump is within the studied rule,
            /// but it is our judgement that one should not.
            public let steadyDistance: Distance?
            /// Whether the record covers all 30 days; otherwise a longer run may be missing.
            public let recordReachesBack: Bool

            /// `steadyDistance` where there is one, else `distance`.
            public var calmerDistance: Distance { steadyDistance ?? distance }
        }
    }

    /// How far one may still run in a week, or why no number can be given.
    public enum WeekAllowance: Hashable, Sendable {
        case limit(Limit)
        case notEnoughHistory(WeeklyDistanceRule.Reason)

        public static let claim = Claim.tenPercentAdvice

        init(week: TrainingWeekSummary?, previous: TrainingWeekSummary?) {
            guard let week, let previous else {
                self = .notEnoughHistory(.firstWeek)
                return
            }
            guard previous.distance.meters > 0 else {
                self = .notEnoughHistory(.weekBeforeEmpty)
                return
            }
            self = .limit(
                Limit(
                    week: week.week,
                    distance: WeeklyDistanceRule.tenPercent.limit(after: previous.distance),
                    soFar: week.distance
                )
            )
        }

        public struct Limit: Hashable, Sendable {
            public let week: TrainingWeek
            /// 1.10 times the week before.
            public let distance: Distance
            public let soFar: Distance

            /// What is left; zero when the limit is reached or passed, never less.
            public var remaining: Distance { max(distance - soFar, .zero) }
        }
    }
}
