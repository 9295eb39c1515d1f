public import Anatomy
import Program

/// One set of one exercise, on one side where sides count: what a player shows at a time.
public struct SessionStep: Sendable, Hashable {
    public var exercise: PlannedExercise
    /// From 1.
    public var set: Int
    /// The side to work; `nil` where both work together or sides do not matter.
    public var side: Side?
    /// Rest after it, in seconds; 0 after the last.
    public var restSeconds: Int

    public init(exercise: PlannedExercise, set: Int, side: Side? = nil, restSeconds: Int) {
        self.exercise = exercise
        self.set = set
        self.side = side
        self.restSeconds = restSeconds
    }

    /// How long the work takes, in seconds: by the clock for a hold, an estimate for repetitions.
    public var workSeconds: Int { exercise.secondsPerSet }

    /// Work without any number, as "walk easily", counts as this long, in seconds; our judgement.
    public static let leastWorkSeconds = 20

    /// Whether the clock says when it is over; otherwise whoever does it says so.
    public var isTimed: Bool { exercise.repetitions == nil && exercise.holdSeconds != nil }

    /// Time to get into place before the work, in seconds; our judgement.
    public static let getReadySeconds = 10

    /// Time to get into place on the other side or for the next exercise; our judgement.
    public static let changeSeconds = 15

    /// How long a session of `exercises` takes, in seconds: the one way of counting it everywhere.
    public static func seconds(of exercises: [PlannedExercise]) -> Int {
        let each = exercises.reduce(0) { $0 + $1.secondsWithChange }
        return max(0, each - changeSeconds)
    }

    /// The steps of `exercises`, in the order of doing: set by set, the sides of a set in turn.
    public static func steps(of exercises: [PlannedExercise]) -> [SessionStep] {
        var steps = exercises.flatMap { exercise -> [SessionStep] in
            let sides: [Side?] = exercise.sides.isEmpty ? [nil] : exercise.sides
            return (1...max(1, exercise.sets)).flatMap { set in
                sides.map { side in
                    let isLastSide = side == sides.last ?? nil
                    let isLast = isLastSide && set == max(1, exercise.sets)
                    // The other side rests meanwhile; what is left is the time to change over.
                    let rest = isLast || !isLastSide ? changeSeconds : exercise.restSeconds
                    return SessionStep(
                        exercise: exercise,
                        set: set,
                        side: side,
                        restSeconds: rest
                    )
                }
            }
        }
        if let last = steps.indices.last { steps[last].restSeconds = 0 }
        return steps
    }
}

extension PlannedExercise {
    /// The work of one set on one side, in seconds.
    fileprivate var secondsPerSet: Int {
        let tempo = exercise.dose.tempo?.seconds ?? Self.secondsPerRepetition
        let moving = repetitions == nil ? 0 : tempo
        let seconds = (repetitions ?? 1) * ((holdSeconds ?? 0) + moving)
        return seconds > 0 ? seconds : SessionStep.leastWorkSeconds
    }

    /// All its steps with their rests, the change to what follows included: as `steps` has them.
    fileprivate var secondsWithChange: Int {
        let sets = max(1, sets)
        let sides = max(1, sides.count)
        let changes = sets * (sides - 1) + 1
        return sets * sides * secondsPerSet + (sets - 1) * restSeconds
            + changes * SessionStep.changeSeconds
    }
}
