public import Measure
import Program
public import Rehabilitation
import Wording

/// What `hipwise checkin --json` prints; see `docs/schemas/checkin.json`.
public struct CheckInDocument: Encodable, Sendable {
    /// The day that was told of.
    public let day: String
    /// The day as of which the plan is shown: the newest day told of.
    public let asOf: String
    public let isUndone: Bool
    public let told: Told?
    /// The rule that decided on the day told of.
    public let rule: PlanParts.Decision?
    /// What the morning told of made of the day before; absent where it changed nothing there.
    public let completed: PlanParts.Decision?
    /// Absent without a hip check.
    public let urgency: PlanParts.Urgency?
    /// The decision that the plan now stands on.
    public let decision: PlanParts.Decision?
    public let painRule: PlanParts.Rule
    public let changes: [Change]
    public let level: Int
    public let phase: ProgrammePhase.Kind
    public let running: PlanParts.Running
    public let doubts: [PlanParts.Doubt]
    public let notes: [AssessDocument.Line]

    public init(
        _ noted: NotedDay,
        day: CalendarDay,
        isUndone: Bool = false,
        unit: DistanceUnit
    ) {
        let state = noted.after
        self.day = day.iso8601
        asOf = state.day.iso8601
        self.isUndone = isUndone
        told = Told(state, on: day)
        rule = state.decision(on: day).map {
            PlanParts.Decision($0, rule: state.review.painRule)
        }
        completed = noted.completed(by: day).map {
            PlanParts.Decision($0, rule: state.review.painRule)
        }
        urgency = PlanParts.Urgency(state)
        decision = state.decision.map {
            PlanParts.Decision($0, rule: state.review.painRule)
        }
        painRule = PlanParts.Rule(state.review.painRule)
        changes = noted.changes.map { Change($0, unit: unit) }
        level = state.review.level
        phase = state.programme.current
        running = PlanParts.Running(state.programme.running, unit: unit)
        doubts = state.review.doubts.map(PlanParts.Doubt.init)
        notes = state.notes.map(AssessDocument.Line.init)
    }

    /// One difference between the plan before and after.
    public struct Change: Encodable, Sendable {
        let kind: String
        let text: String

        init(_ change: PlanChange, unit: DistanceUnit) {
            kind = change.kind
            text = change.sentence(unit: unit)
        }
    }
}
