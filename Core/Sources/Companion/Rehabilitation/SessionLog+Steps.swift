import Anatomy
import Program
public import Rehabilitation

extension SessionLog {
    /// The steps that are neither done nor skipped yet, in order.
    public func remaining(of steps: [SessionStep]) -> [SessionStep] {
        steps.filter { step in
            !sets.contains {
                $0.exercise == step.exercise.exercise.id && $0.set == step.set
                    && $0.side == step.side
            }
        }
    }

    /// Notes a step; one that was noted before is told anew, so that going back does not count twice.
    public mutating func note(_ step: SessionStep, seconds: Int?, isSkipped: Bool = false) {
        let done = DoneSet(
            exercise: step.exercise.exercise.id,
            set: step.set,
            side: step.side,
            repetitions: isSkipped ? nil : step.exercise.repetitions,
            seconds: isSkipped ? nil : seconds,
            isSkipped: isSkipped
        )
        if let known = sets.firstIndex(where: {
            $0.exercise == done.exercise && $0.set == done.set && $0.side == done.side
        }) {
            sets[known] = done
        } else {
            sets.append(done)
        }
    }
}

extension CourseState {
    /// The session of the day that was begun and not finished; the newest of several.
    public var interruptedSession: SessionLog? {
        sessions.last { $0.day == programme.running.day && $0.ended == nil }
    }

    /// Whether a session of the day was played to its end.
    public var isSessionDone: Bool {
        sessions.contains { $0.day == programme.running.day && $0.ended != nil }
    }
}
