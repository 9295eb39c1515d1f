public import Measure

/// What the pain of a day means for the load of the next.
public enum CourseStep: String, Sendable, Hashable, CaseIterable, Codable {
    /// The next step of load is open.
    case progress
    case hold
    case stepBack = "step_back"
    /// Stop loading until a clinician has looked.
    case seeSomeone = "see_someone"
}

/// How a day is painted.
public enum DaySignal: String, Sendable, Hashable, CaseIterable, Codable {
    case green, amber, red
    /// Nobody said enough to tell.
    case unknown
}

/// What a rule made of a day, and the rule that did so.
public struct CourseDecision: Sendable, Hashable {
    public var day: CalendarDay
    public var signal: DaySignal
    public var step: CourseStep
    public var rule: ProgressionRule
    /// The load level from the day after on; 0 is the gentlest.
    public var level: Int
    /// A sentence's worth of numbers: the pain, and the bound that it met or broke.
    public var pain: Int?
    public var bound: Int?

    public init(
        day: CalendarDay,
        signal: DaySignal,
        step: CourseStep,
        rule: ProgressionRule,
        level: Int,
        pain: Int? = nil,
        bound: Int? = nil
    ) {
        self.day = day
        self.signal = signal
        self.step = step
        self.rule = rule
        self.level = level
        self.pain = pain
        self.bound = bound
    }
}

extension CourseDecision {
    /// Whether it tells more than that nobody said enough of its day.
    public var saysSomething: Bool {
        signal != .unknown || step != .hold || rule == .contradiction
    }
}

/// The rules by which pain decides; the words for each are in `Wording`.
public enum ProgressionRule: String, Sendable, Hashable, CaseIterable, Codable {
    /// Nothing was told yet.
    case nothingYet = "nothing_yet"
    /// Not enough calm loaded days since the last step.
    case gathering
    /// Enough calm loaded days, each settled by the next morning.
    case calmEnough = "calm_enough"
    /// Put up with, and settled by the next morning.
    case acceptablePain = "acceptable_pain"
    /// More pain while loading than the tissue's rule allows.
    case tooMuchDuring = "too_much_during"
    /// More pain after loading than the tissue's rule allows.
    case tooMuchAfter = "too_much_after"
    /// Not back to the usual level by the next morning.
    case notSettled = "not_settled"
    /// Morning pain or stiffness creeps up from week to week.
    case creeping
    /// Any pain where bone is in question.
    case bonePain = "bone_pain"
    /// A sharp catch deep in the joint.
    case catching
    /// Red days go on although the load went down.
    case notRecovering = "not_recovering"
    /// So many days without a word that the load starts lower.
    case longGap = "long_gap"
    /// A rest of a few days without a word: hold.
    case shortGap = "short_gap"
    /// Told things that contradict each other: hold and ask.
    case contradiction
    /// At the top level already.
    case topLevel = "top_level"
}
