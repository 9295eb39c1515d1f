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
    public var workSeconds: Int {
        let repetitions = exercise.repetitions ?? 1
        let tempo = exercise.exercise.dose.tempo?.seconds ?? PlannedExercise.secondsPerRepetition
        let moving = exercise.repetitions == nil ? 0 : tempo
        return repetitions * ((exercise.holdSeconds ?? 0) + moving)
    }

    /// Whether the clock says when it is over; otherwise whoever does it says so.
    public var isTimed: Bool { exercise.repetitions == nil && exercise.holdSeconds != nil }

    /// Time to get into place before the work, in seconds; our judgement.
    public static let getReadySeconds = 10

    /// Time to get into place on the other side or for the next exercise; our judgement.
    public static let changeSeconds = 15

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
