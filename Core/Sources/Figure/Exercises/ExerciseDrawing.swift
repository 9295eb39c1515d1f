/// Pictures of every exercise, moving and still.
public enum ExerciseDrawing {
    /// The motion of an exercise by its id; `nil` for an unknown one.
    static func motion(of exercise: String) -> Motion? {
        lying(exercise) ?? kneeling(exercise) ?? standing(exercise) ?? sittingAndRunning(exercise)
    }
}
