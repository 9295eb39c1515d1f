public import Anatomy
public import Evidence
public import Measure
public import Program

/// A way back in phases, with the days from today on worked out.
public struct Programme: Sendable, Hashable {
    public var phases: [ProgrammePhase]
    /// Which of `phases` the runner is in.
    public var current: ProgrammePhase.Kind
    /// Today and the days after it, in order; at least a week.
    public var days: [PlannedDay]
    /// Exercises that would have been chosen and were left out, each with the reason.
    public var omitted: [OmittedExercise]
    public var running: RunningAllowance
    /// The leading causes that no exercise of this programme is for.
    public var uncovered: [ConditionID]
    /// The shortest session there is takes longer than the time wished for.
    public var isOverTime: Bool

    public init(
        phases: [ProgrammePhase],
        current: ProgrammePhase.Kind,
        days: [PlannedDay],
        omitted: [OmittedExercise],
        running: RunningAllowance,
        uncovered: [ConditionID] = [],
        isOverTime: Bool = false
    ) {
        self.phases = phases
        self.current = current
        self.days = days
        self.omitted = omitted
        self.running = running
        self.uncovered = uncovered
        self.isOverTime = isOverTime
    }
}

/// One stretch of the way, entered and left by what the runner can do, not by the calendar.
public struct ProgrammePhase: Sendable, Hashable {
    public var kind: Kind
    /// Levels of load that belong to it.
    public var levels: ClosedRange<Int>
    public var entry: [PhaseCriterion]
    public var exit: [PhaseCriterion]
    /// The exercises of the phase, in the order of doing.
    public var exercises: [PlannedExercise]

    public init(
        kind: Kind,
        levels: ClosedRange<Int>,
        entry: [PhaseCriterion],
        exit: [PhaseCriterion],
        exercises: [PlannedExercise]
    ) {
        self.kind = kind
        self.levels = levels
        self.entry = entry
        self.exit = exit
        self.exercises = exercises
    }

    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        case calm, load, build, `return`, keep
    }
}

/// Something that must hold before a phase begins or ends; words are in `Wording`.
///
/// What decides is built from the pain rule and its cutoffs; the rest is asked of the runner and
/// not checked, and its words say so.
public enum PhaseCriterion: Sendable, Hashable {
    /// Pain of a loaded day no higher than this, or the day does not count; with the rule's source.
    case painAtMost(Int, source: SourceID)
    /// So many points above the usual morning at most; with its source, `nil` for our judgement.
    case settledByMorning(margin: Int, source: SourceID?)
    /// So many steps up, each after so many calm loaded days since the last; `acceptable` days of
    /// pain within bounds weigh as much as a calm one, `nil` where they do not count.
    case calmSteps(Int, days: Int, acceptable: Int?)
    /// Asked of the runner, not checked.
    case walksWithoutPain(minutes: Int)
    /// Asked of the runner, not checked.
    case runsWithoutFlare(minutes: Int)
    case clinicianCleared
    /// Gentle holds only, for so many days after a tear.
    case daysSinceInjury(Int)
}

/// A day of the plan.
public struct PlannedDay: Sendable, Hashable {
    public var day: CalendarDay
    public var kind: Kind
    /// In the order of doing; empty on a day of rest.
    public var exercises: [PlannedExercise]
    /// Warm-up before a run, a drill within it and cool-down after, in the order of doing.
    public var aroundRun: [PlannedExercise]
    /// `nil` on days without a run.
    public var run: PlannedRun?
    /// Breaks from sitting; 0 for none.
    public var sittingBreaks: Int
    /// What to do in them; `nil` where there are none.
    public var sittingBreak: PlannedExercise?
    /// Work was left out of it, since it is a red day or the day after one.
    public var isEased: Bool

    public init(
        day: CalendarDay,
        kind: Kind,
        exercises: [PlannedExercise] = [],
        aroundRun: [PlannedExercise] = [],
        run: PlannedRun? = nil,
        sittingBreaks: Int = 0,
        sittingBreak: PlannedExercise? = nil,
        isEased: Bool = false
    ) {
        self.day = day
        self.kind = kind
        self.exercises = exercises
        self.aroundRun = aroundRun
        self.run = run
        self.sittingBreaks = sittingBreaks
        self.sittingBreak = sittingBreak
        self.isEased = isEased
    }

    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        case session, run, sessionAndRun = "session_and_run", rest
    }

    /// How long the exercises take, in seconds, warm-up and cool-down not counted.
    public var exerciseSeconds: Int { SessionStep.seconds(of: exercises) }
}

/// An exercise at the dose of the day, with the reason it is there.
public struct PlannedExercise: Sendable, Hashable {
    public var exercise: Exercise
    public var sets: Int
    /// `nil` for a hold or for timed work.
    public var repetitions: Int?
    /// A hold, or work by the clock, in seconds.
    public var holdSeconds: Int?
    public var restSeconds: Int
    /// The sides to work, the first one first; empty where both work together or sides do not matter.
    public var sides: [Side]
    /// The leading causes that it is for; empty for work that suits nearly every sore hip.
    public var conditions: [ConditionID]
    public var reason: Reason
    /// Cautions that concern this runner.
    public var cautions: [String]
    /// Whether the evidence base names it for the cause; otherwise the choice is our judgement.
    public var isJudgement: Bool
    /// Of the run to a beat, where the runner's own cadence is known.
    public var beat: RunningForm.Beat?

    public init(
        exercise: Exercise,
        sets: Int,
        repetitions: Int? = nil,
        holdSeconds: Int? = nil,
        restSeconds: Int,
        sides: [Side] = [],
        conditions: [ConditionID] = [],
        reason: Reason,
        cautions: [String] = [],
        isJudgement: Bool
    ) {
        self.exercise = exercise
        self.sets = sets
        self.repetitions = repetitions
        self.holdSeconds = holdSeconds
        self.restSeconds = restSeconds
        self.sides = sides
        self.conditions = conditions
        self.reason = reason
        self.cautions = cautions
        self.isJudgement = isJudgement
    }

    /// Why it is in the plan.
    public enum Reason: Sendable, Hashable {
        /// Named for the cause at this stage of the course.
        case treats(ConditionID)
        /// Suits nearly every sore hip while the cause is open.
        case suitsMost
        /// In place of another: the runner asked, or the equipment for it is missing.
        case swapped(for: String)
        case withoutEquipment(for: String)
        case warmUp, coolDown, sittingBreak
        /// A drill: done inside the run itself.
        case during
        /// Keeps what was won.
        case keeps
    }

    /// Seconds that one repetition takes where nothing says otherwise.
    public static let secondsPerRepetition = 4

    /// An estimate of the whole time in seconds: work, rest between sets, both sides.
    public var seconds: Int { SessionStep.seconds(of: [self]) }
}

/// An exercise that was left out, and why.
public struct OmittedExercise: Sendable, Hashable {
    public var exercise: Exercise
    public var reason: Reason

    public init(exercise: Exercise, reason: Reason) {
        self.exercise = exercise
        self.reason = reason
    }

    public enum Reason: Sendable, Hashable {
        /// Wrong for a cause that is plausible, with the words of the contraindication.
        case harms(ConditionID, words: String)
        case freshInjury
        case needsEquipment
        case skippedByRunner
        case notUntilSeen
        /// A wish that has its place later in the course.
        case tooSoon
        case noTime
        case clinicOnly
        /// New or harder than what was done before a step back.
        case afterStepBack
    }
}
