public import Rehabilitation

extension PlannedExercise {
    /// The beat in the runner's own numbers; `nil` where nobody counted.
    public var beatSentence: String? {
        beat.map { beat in
            """
            Your own count is about \(beat.own) steps a minute: set the beat to \(beat.from) to \
            \(beat.to), at the same pace. No number suits everybody.
            """
        }
    }
}
