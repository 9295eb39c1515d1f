public import Measure
import Program
public import Rehabilitation

extension PlanChange {
    /// What changed, in one sentence.
    public func sentence(unit: DistanceUnit) -> String {
        switch self {
        case .signal(let day, let from, let to):
            from == .unknown
                ? "\(day.dayAndMonth) is marked \(to.name)."
                : "\(day.dayAndMonth) is marked \(to.name), no longer \(from.name)."
        case .step(_, let to): to.changeSentence
        case .level(let from, let to):
            to > from
                ? "The load goes up a step, from \(from) to \(to)."
                : "The load goes down, from step \(from) to \(to)."
        case .phase(let from, let to):
            "The programme moves from \"\(from.name)\" to \"\(to.name)\"."
        case .clearance(_, let to):
            to == .notUntilSeen
                ? "A clinician should look first; only what is safe stays in the plan."
                : "The plan may load the hip again, as far as it stays calm."
        case .running(_, let to): "Running: \(to.headline(unit))"
        case .added(let exercise, let day):
            "New on \(day.dayAndMonth): \(Self.name(exercise))."
        case .removed(let exercise, let day):
            "No longer on \(day.dayAndMonth): \(Self.name(exercise))."
        case .dose(let from, let to, let day):
            """
            \(to.exercise.name) on \(day.dayAndMonth): \(to.doseWords); \
            before: \(from.doseWords).
            """
        }
    }

    private static func name(_ id: String) -> String { Exercise.with(id)?.name ?? id }
}

extension CourseStep {
    /// What the newest day now means for the load.
    fileprivate var changeSentence: String {
        switch self {
        case .progress: "The load may go up a step."
        case .hold: "The load stays where it is."
        case .stepBack: "The load takes a step back."
        case .seeSomeone: "Loading stops until someone has looked at the hip."
        }
    }
}
