public import Measure
public import Program

/// A course so far: what pain decided day by day, and where that leaves the runner.
///
/// A pure function of the check-ins: see `Progression`.
public struct CourseReview: Sendable, Hashable {
    public var start: CalendarDay
    /// The day up to which was looked.
    public var day: CalendarDay
    /// One for every day from the start to `day`, oldest first.
    public var decisions: [CourseDecision]
    /// The load level for the day after `day`.
    public var level: Int
    /// Rungs of the walk–run ladder, or runs beyond it, that have been earned; see `ReturnToRunning`.
    public var painRule: PainRule
    /// Days that contradict themselves or each other, each with a code.
    public var doubts: [Doubt]

    public init(
        start: CalendarDay,
        day: CalendarDay,
        decisions: [CourseDecision],
        level: Int,
        painRule: PainRule,
        doubts: [Doubt] = []
    ) {
        self.start = start
        self.day = day
        self.decisions = decisions
        self.level = level
        self.painRule = painRule
        self.doubts = doubts
    }

    /// The newest decision; `nil` before the first day.
    public var latest: CourseDecision? { decisions.last }

    /// Something that does not fit together in what was told.
    public struct Doubt: Sendable, Hashable {
        public var day: CalendarDay
        public var kind: Kind

        public init(day: CalendarDay, kind: Kind) {
            self.day = day
            self.kind = kind
        }

        public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
            /// Pain while loading on a day of rest.
            case painDuringRest = "pain_during_rest"
            /// Full training at a pain that forbids it.
            case fullDespitePain = "full_despite_pain"
            /// Told twice at one moment with different numbers, or taken back from too much to less.
            case toldTwice = "told_twice"
            /// A day that has not come yet; it is left out.
            case future
            /// A day before the course began; it is left out of the decisions.
            case beforeStart = "before_start"
            /// A number that cannot be; it is left out.
            case impossible
        }
    }
}
