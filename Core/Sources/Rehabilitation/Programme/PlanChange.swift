public import Measure
import Program

/// One difference between the plan before something was told and after; words are in `Wording`.
public enum PlanChange: Sendable, Hashable {
    /// The day is painted otherwise than before.
    case signal(day: CalendarDay, from: DaySignal, to: DaySignal)
    /// What the newest day means for the load.
    case step(from: CourseStep, to: CourseStep)
    /// The load level, 0 the gentlest.
    case level(from: Int, to: Int)
    case phase(from: ProgrammePhase.Kind, to: ProgrammePhase.Kind)
    case clearance(from: ProgrammeNeeds.Clearance, to: ProgrammeNeeds.Clearance)
    case running(from: RunningAllowance, to: RunningAllowance)
    /// Exercises that a coming day gains, by id.
    case added(exercise: String, day: CalendarDay)
    /// Exercises that a coming day loses, by id.
    case removed(exercise: String, day: CalendarDay)
    /// Another amount of an exercise that stays.
    case dose(from: PlannedExercise, to: PlannedExercise, day: CalendarDay)

    /// A code for JSON.
    public var kind: String {
        switch self {
        case .signal: "signal"
        case .step: "step"
        case .level: "level"
        case .phase: "phase"
        case .clearance: "clearance"
        case .running: "running"
        case .added: "exercise_added"
        case .removed: "exercise_removed"
        case .dose: "dose"
        }
    }

    /// The differences, gravest kinds first.
    ///
    /// Of the exercises only the next session is compared, as it was and as it is, each with what
    /// the other plan holds on its day: the days after it follow from it.
    public static func between(
        _ before: (review: CourseReview, programme: Programme),
        _ after: (review: CourseReview, programme: Programme)
    ) -> [PlanChange] {
        decisions(before.review, after.review)
            + programme(before.programme, after.programme)
            + sessionDays(before.programme, after.programme).flatMap { day in
                exercises(
                    before.programme.exercises(on: day),
                    after.programme.exercises(on: day),
                    day
                )
            }
    }

    private static func decisions(_ before: CourseReview, _ after: CourseReview) -> [PlanChange] {
        var changes: [PlanChange] = []
        let painted = Dictionary(
            before.decisions.map { ($0.day, $0.signal) },
            uniquingKeysWith: { first, _ in first }
        )
        for decision in after.decisions {
            let from = painted[decision.day] ?? .unknown
            if from != decision.signal {
                changes.append(.signal(day: decision.day, from: from, to: decision.signal))
            }
        }
        if let from = before.latest?.step, let to = after.latest?.step, from != to {
            changes.append(.step(from: from, to: to))
        }
        if before.level != after.level {
            changes.append(.level(from: before.level, to: after.level))
        }
        return changes
    }

    private static func programme(_ before: Programme, _ after: Programme) -> [PlanChange] {
        var changes: [PlanChange] = []
        if before.current != after.current {
            changes.append(.phase(from: before.current, to: after.current))
        }
        if before.running != after.running {
            changes.append(.running(from: before.running, to: after.running))
        }
        return changes
    }

    private static func sessionDays(_ before: Programme, _ after: Programme) -> [CalendarDay] {
        // A day that only one of the plans reaches says nothing about a change.
        let both = Set(before.days.map(\.day)).intersection(after.days.map(\.day))
        return Set([before, after].compactMap { $0.nextSession?.day }).intersection(both).sorted()
    }

    private static func exercises(
        _ old: [PlannedExercise],
        _ new: [PlannedExercise],
        _ day: CalendarDay
    ) -> [PlanChange] {
        let removed = old.filter { one in !new.contains { $0.exercise.id == one.exercise.id } }
        var changes = removed.map { PlanChange.removed(exercise: $0.exercise.id, day: day) }
        for planned in new {
            guard let known = old.first(where: { $0.exercise.id == planned.exercise.id }) else {
                changes.append(.added(exercise: planned.exercise.id, day: day))
                continue
            }
            if !known.hasDose(of: planned) {
                changes.append(.dose(from: known, to: planned, day: day))
            }
        }
        return changes
    }
}

extension Programme {
    /// The first day from today on that holds exercises; `nil` where none does.
    public var nextSession: PlannedDay? { days.first { !$0.exercises.isEmpty } }

    fileprivate func exercises(on day: CalendarDay) -> [PlannedExercise] {
        days.first { $0.day == day }?.exercises ?? []
    }
}

extension PlannedExercise {
    fileprivate func hasDose(of other: PlannedExercise) -> Bool {
        sets == other.sets && repetitions == other.repetitions
            && holdSeconds == other.holdSeconds
    }
}
