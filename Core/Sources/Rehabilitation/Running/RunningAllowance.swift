public import Measure
public import Program

/// How far one may run: the one answer that the ladder, the guard and the plan share.
public struct RunningAllowance: Sendable, Hashable {
    public var day: CalendarDay
    public var verdict: Verdict
    /// The rung to run or walk on, while on the ladder.
    public var step: WalkRunLadder.Step?
    /// Which rung it is, from 1, and of how many.
    public var rung: Int?
    /// The longest single run; `nil` when running is off or nothing on record sets a number.
    public var longest: Distance?
    /// What the week may still hold.
    public var week: Distance?
    /// Running without a break, in minutes, where minutes rather than distance set the bound.
    public var minutes: Int?
    public var pace: Pace
    public var reason: Reason
    /// The next day on which a run fits; `day` itself when today does.
    public var nextRun: CalendarDay?
    /// What a race ahead looks like from here; `nil` without one.
    public var race: RaceOutlook?

    public init(
        day: CalendarDay,
        verdict: Verdict,
        step: WalkRunLadder.Step? = nil,
        rung: Int? = nil,
        longest: Distance? = nil,
        week: Distance? = nil,
        minutes: Int? = nil,
        pace: Pace = .easyOnly,
        reason: Reason,
        nextRun: CalendarDay? = nil,
        race: RaceOutlook? = nil
    ) {
        self.day = day
        self.verdict = verdict
        self.step = step
        self.rung = rung
        self.longest = longest
        self.week = week
        self.minutes = minutes
        self.pace = pace
        self.reason = reason
        self.nextRun = nextRun
        self.race = race
    }

    public enum Verdict: String, Sendable, Hashable, CaseIterable, Codable {
        /// Not before a clinician has looked.
        case notUntilSeen = "not_until_seen"
        /// Not today: walk, or rest.
        case notYet = "not_yet"
        /// Walking and running in turn.
        case ladder
        /// Running on, growing by distance.
        case distance
        /// Back to the goal; pace may return.
        case unrestricted
    }

    public enum Pace: String, Sendable, Hashable, CaseIterable, Codable {
        case easyOnly = "easy_only"
        /// Short, relaxed strides at the end of a run.
        case strides
        case all
    }

    /// What set the answer.
    public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
        case screening
        /// No question of the hip check was answered.
        case noHipCheck = "no_hip_check"
        case bone
        case walkingHurts = "walking_hurts"
        case freshInjury = "fresh_injury"
        /// The first phase is not over: the hip is not calm enough yet.
        case calmFirst = "calm_first"
        case redDay = "red_day"
        case restDay = "rest_day"
        case ladderRung = "ladder_rung"
        case repeatRung = "repeat_rung"
        case longestOfThisReturn = "longest_of_this_return"
        case longestOfThirtyDays = "longest_of_thirty_days"
        case weekIsFull = "week_is_full"
        case longBreak = "long_break"
        case notWanted = "not_wanted"
        case backToUsual = "back_to_usual"
        /// Half an hour in one go is what the runner wants to come back to, so it grows no further.
        case halfAnHour = "half_an_hour"
    }
}

/// A run of the plan.
public struct PlannedRun: Sendable, Hashable {
    /// Running and walking in turn; `nil` for one without breaks.
    public var step: WalkRunLadder.Step?
    public var distance: Distance?
    public var minutes: Int?
    public var pace: RunningAllowance.Pace

    public init(
        step: WalkRunLadder.Step? = nil,
        distance: Distance? = nil,
        minutes: Int? = nil,
        pace: RunningAllowance.Pace = .easyOnly
    ) {
        self.step = step
        self.distance = distance
        self.minutes = minutes
        self.pace = pace
    }
}
