import Anatomy
public import Measure
import Program
public import Rehabilitation
public import Wording

/// What `hipwise plan --json` prints; see `docs/schemas/plan.json`.
public struct PlanDocument: Encodable, Sendable {
    public let on: String
    /// Absent while no programme is in hand: then the document holds the one that would begin.
    public let course: CoursePart?
    public let hasHipCheck: Bool
    public let clearance: ProgrammeNeeds.Clearance
    /// Absent without a hip check.
    public let urgency: PlanParts.Urgency?
    /// Leading causes with their chances, most likely first.
    public let causes: [Cause]
    public let canTell: Bool
    public let painRule: PlanParts.Rule
    public let level: Int
    public let phase: ProgrammePhase.Kind
    public let phases: [Phase]
    /// The plan of the day; `days` begins with the same.
    public let today: PlanParts.Day?
    public let days: [PlanParts.Day]
    public let omitted: [Omitted]
    /// Leading causes that no exercise is for.
    public let uncovered: [String]
    public let running: PlanParts.Running
    public let notes: [AssessDocument.Line]

    public init(_ state: CourseState, unit: DistanceUnit) {
        on = state.day.iso8601
        course = state.course.map(CoursePart.init)
        hasHipCheck = state.hasHipCheck
        clearance = state.needs.clearance
        urgency = PlanParts.Urgency(state)
        causes = state.needs.leaders.map(Cause.init)
        canTell = state.needs.canTell
        painRule = PlanParts.Rule(state.review.painRule)
        level = state.review.level
        phase = state.programme.current
        phases = state.programme.phases.map { Phase($0, current: state.programme.current) }
        today = state.today.map(PlanParts.Day.init)
        days = state.programme.days.map(PlanParts.Day.init)
        omitted = state.programme.omitted.map(Omitted.init)
        uncovered = state.programme.uncovered.map(\.rawValue)
        running = PlanParts.Running(state.programme.running, unit: unit)
        notes = state.notes.map(AssessDocument.Line.init)
    }

    /// What the runner chose.
    public struct CoursePart: Encodable, Sendable {
        let start: String
        let equipment: [String]
        let minutesPerDay: Int
        let daysPerWeek: Int
        let goal: ProgrammeWishes.RunningGoal
        let side: ProgrammeWishes.SoreSide
        let raceDay: String?
        let isClearedToRun: Bool
        let clearedOn: [String]
        let skipped: [String]
        /// Exercises by id, and what is done in their place.
        let swapped: [String: String]
        let ownActivities: [String]

        init(_ course: Course) {
            start = course.start.iso8601
            equipment = course.wishes.equipment.map(\.rawValue).sorted()
            minutesPerDay = course.wishes.minutesPerDay
            daysPerWeek = course.wishes.daysPerWeek
            goal = course.wishes.goal
            side = course.wishes.side
            raceDay = course.raceDay?.iso8601
            isClearedToRun = course.wishes.isClearedToRun
            clearedOn = course.clearedOn.map(\.iso8601)
            skipped = course.wishes.skipped.sorted()
            swapped = course.wishes.swapped
            ownActivities = course.ownActivities
        }
    }

    public struct Cause: Encodable, Sendable {
        let condition: String
        let probability: Double

        init(_ cause: ProgrammeNeeds.WeighedCause) {
            condition = cause.condition.rawValue
            probability = cause.probability
        }
    }

    /// One stretch of the way, entered and left by what the runner can do.
    public struct Phase: Encodable, Sendable {
        let kind: ProgrammePhase.Kind
        let name: String
        let isCurrent: Bool
        let lowestLevel: Int
        let highestLevel: Int
        let entry: [String]
        let exit: [String]
        let exercises: [PlanParts.Planned]

        init(_ phase: ProgrammePhase, current: ProgrammePhase.Kind) {
            kind = phase.kind
            name = phase.kind.name
            isCurrent = phase.kind == current
            lowestLevel = phase.levels.lowerBound
            highestLevel = phase.levels.upperBound
            entry = phase.entry.map(\.line.text)
            exit = phase.exit.map(\.line.text)
            exercises = phase.exercises.map(PlanParts.Planned.init)
        }
    }

    /// An exercise that was left out, and why.
    public struct Omitted: Encodable, Sendable {
        let id: String
        let name: String
        let reason: String
        let text: String
        /// The plausible cause that speaks against it.
        let condition: String?

        init(_ omitted: OmittedExercise) {
            id = omitted.exercise.id
            name = omitted.exercise.name
            text = omitted.line.text
            reason = omitted.reason.code
            if case .harms(let cause, _) = omitted.reason {
                condition = cause.rawValue
            } else {
                condition = nil
            }
        }
    }
}

extension OmittedExercise.Reason {
    /// A code for JSON.
    var code: String {
        switch self {
        case .harms: "harms"
        case .freshInjury: "fresh_injury"
        case .needsEquipment: "needs_equipment"
        case .skippedByRunner: "skipped_by_runner"
        case .notUntilSeen: "not_until_seen"
        case .tooSoon: "too_soon"
        case .noTime: "no_time"
        case .clinicOnly: "clinic_only"
        case .afterStepBack: "after_step_back"
        }
    }
}

extension CourseState {
    /// What must be said before the plan, the most urgent first.
    public var notes: [AdviceLine] {
        let urgent = urgency.map {
            [CourseLines.urgency(headline: $0.headline, explanation: $0.explanation)]
                + result.advice.now.prefix(PlanParts.Urgency.firstLines)
        }
        return (urgent ?? []) + planNotes
    }

    /// The same without how urgent it is, which a page says in its own place.
    public var planNotes: [AdviceLine] {
        (needs.clearance == .notUntilSeen ? [CourseLines.notUntilSeen] : [])
            + (hasHipCheck ? [] : [CourseLines.noHipCheck])
            + [result.answerAgain].compactMap(\.self)
            + (today?.isEased == true ? [ProgrammeLines.eased] : [])
            + (programme.isOverTime ? [ProgrammeLines.overTime] : [])
    }
}
