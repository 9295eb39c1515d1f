public import Measure

extension TrainingStory {
    /// One change, with its day and numbers.
    public struct Event: Hashable, Sendable {
        public let change: Change
        /// The day of the run, or the last day of the span that changed.
        public let day: CalendarDay
        /// Zero for the very day the pain began.
        public let daysBeforePain: Int
        public let relevance: Relevance
    }

    /// What changed.
    public enum Change: Hashable, Sendable {
        /// A run more than 10 percent longer than the longest of the 30 days before it.
        case singleRunSpike(SingleRunComparison)
        /// A run longer than every other on a record of at least twelve weeks, though not a spike.
        case longestOnRecord(Run, before: Run)
        /// A week steeply above the one before it.
        case weeklyRise(TrainingWeek, WeeklyDistanceRule.Growth)
        /// A week both further and faster than the four before.
        case paceAndDistance(TrainingWeek, PaceAndDistanceRule.Change)
        /// The first run after two weeks or more without any.
        case returnAfterBreak(Run, lastRun: CalendarDay)
        /// Four weeks with over 30 percent more time or distance than the four before.
        case fourWeekRise(FourWeekChange)
        /// Four weeks faster than the eight before, by more than 3 percent.
        case faster(Pace, usual: Pace)
        /// Four weeks with clearly more runs a week than the eight before.
        case moreOften(runsPerWeek: Double, usual: Double)
        /// No run in the two weeks or more before the pain began, though the record goes on.
        case noRunsBefore(lastRun: CalendarDay)
    }

    /// How closely a change is tied to injury, by evidence first and by nearness second.
    ///
    /// Which change belongs where is our judgement, except that single runs come first.
    public enum Relevance: String, CaseIterable, Sendable, Codable, Comparable {
        case background, possible, leading

        public static func < (left: Relevance, right: Relevance) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .background: 0
            case .possible: 1
            case .leading: 2
            }
        }
    }

    /// What was run from the day after the pain began.
    public struct AfterPain: Hashable, Sendable {
        public let exposure: Exposure
        public let longestRun: Run?
        public let lastRun: Run?
        /// Distance a week in the 28 days up to the pain; `nil` when the record covers less.
        public let weeklyDistanceBefore: Distance?

        /// `nil` when there is no day after the pain began yet.
        init?(_ history: RunHistory, painBegan: CalendarDay, today: CalendarDay) {
            guard today > painBegan else { return nil }
            let firstDay = painBegan.adding(days: 1)
            exposure = Exposure(history, from: firstDay, through: today)
            longestRun = history.longest(from: firstDay, through: today)
            lastRun = history.runs(from: firstDay, through: today).last
            let firstDayBefore = painBegan.adding(days: -27)
            weeklyDistanceBefore =
                history.reachesBack(to: firstDayBefore)
                ? Exposure(history, from: firstDayBefore, through: painBegan).distance * 0.25 : nil
        }

        public var days: Int { exposure.lastDay.days(since: exposure.firstDay) + 1 }
        public var keptRunning: Bool { exposure.runs > 0 }
        /// Distance a week, once there is a week to speak of.
        public var weeklyDistance: Distance? {
            days >= 7 ? exposure.distance * (7 / Double(days)) : nil
        }
    }
}
