import Anatomy
import Companion
import Measure
import Program
import Rehabilitation
import Wording

/// What the player is asked to lead through.
enum PlayerPart: Hashable, Sendable {
    case session, warmUp, coolDown
    case exercise(id: String)

    static let partField = "part"
    static let exerciseField = "exercise"

    /// `nil` for a part that does not exist.
    init?(_ form: FormFields) {
        if let id = form[Self.exerciseField] {
            guard Exercise.with(id) != nil else { return nil }
            self = .exercise(id: id)
            return
        }
        switch form[Self.partField] {
        case nil: self = .session
        case "warm-up": self = .warmUp
        case "cool-down": self = .coolDown
        default: return nil
        }
    }

    var query: String {
        switch self {
        case .session: ""
        case .warmUp: "?part=warm-up"
        case .coolDown: "?part=cool-down"
        case .exercise(let id): "?exercise=\(id.percentEncoded)"
        }
    }

    var heading: String {
        switch self {
        case .session: "Today’s session"
        case .warmUp: "Warm-up"
        case .coolDown: "Cool-down"
        case .exercise(let id): Exercise.with(id)?.name ?? "Exercise"
        }
    }

    /// What a kept page is called when `day` is over; only the session is named after its day.
    func pastHeading(of day: CalendarDay) -> String {
        self == .session ? "Session of \(day.words)" : heading
    }

    /// What the plan of the day holds of it; empty when nothing is to be done.
    func exercises(of state: CourseState) -> [PlannedExercise] {
        switch self {
        case .session: state.today?.exercises ?? []
        case .warmUp: state.today?.aroundRun.filter { $0.reason == .warmUp } ?? []
        case .coolDown: state.today?.aroundRun.filter { $0.reason == .coolDown } ?? []
        case .exercise(let id): Self.single(id, state: state)
        }
    }

    /// As planned where the plan holds it, else at the gentle end of its dose; nothing that the
    /// plan leaves out because it could harm.
    private static func single(_ id: String, state: CourseState) -> [PlannedExercise] {
        let planned = state.programme.days.flatMap { $0.exercises + $0.aroundRun }
        if let known = planned.first(where: { $0.exercise.id == id }) { return [known] }
        guard let exercise = Exercise.with(id), state.refusal(of: exercise) == nil else {
            return []
        }
        return [PlannedExercise(trying: exercise)]
    }
}

extension PlannedExercise {
    /// The gentle end of an exercise's own dose.
    init(trying exercise: Exercise) {
        let dose = exercise.dose
        self.init(
            exercise: exercise,
            sets: dose.sets?.lowerBound ?? 1,
            repetitions: dose.repetitions?.lowerBound,
            holdSeconds: dose.holdSeconds?.lowerBound,
            restSeconds: dose.restSeconds ?? 30,
            sides: dose.sides == .each ? [.left, .right] : [],
            reason: .suitsMost,
            isJudgement: true
        )
    }
}

extension CourseState {
    /// Why this runner is kept from an exercise; `nil` where nothing speaks against it.
    func refusal(of exercise: Exercise) -> String? {
        needs.objection(to: exercise).map {
            OmittedExercise(exercise: exercise, reason: $0).line.text
        }
    }
}
