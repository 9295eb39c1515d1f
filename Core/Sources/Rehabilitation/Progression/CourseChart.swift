public import Measure
import Program

/// The course as a chart shows it: one column a day.
public struct CourseChart: Sendable, Hashable {
    public let columns: [Column]
    /// The greatest pain that the rule puts up with: the line across the chart.
    public let mostAllowed: Int
    public let topLevel: Int

    public init(_ review: CourseReview, checkIns: [CheckIn]) {
        let diary = CourseDiary(
            checkIns,
            rule: review.painRule,
            start: review.start,
            on: review.day
        )
        mostAllowed = review.painRule.mostAllowed
        topLevel = Progression.topLevel
        columns = review.decisions.map { decision in
            let told = diary.days[decision.day]
            return Column(
                decision: decision,
                painDuring: told?.painDuring,
                painAfter: told?.painAfter,
                painMorning: told?.painMorning,
                stiffMinutes: told?.stiffMinutes,
                isLoaded: told.map { $0.load == .loaded } ?? false,
                isTold: told != nil
            )
        }
    }

    /// A day: what was felt, how it was painted, and the level from the next day on.
    public struct Column: Sendable, Hashable {
        public let decision: CourseDecision
        public let painDuring: Int?
        public let painAfter: Int?
        public let painMorning: Int?
        public let stiffMinutes: Int?
        public let isLoaded: Bool
        /// Whether anything was told of the day.
        public let isTold: Bool

        public var day: CalendarDay { decision.day }
        public var signal: DaySignal { decision.signal }
        public var level: Int { decision.level }
    }
}
