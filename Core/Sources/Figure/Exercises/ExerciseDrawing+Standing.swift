import Anatomy

/// Exercises on the feet; the right leg works in every picture.
extension ExerciseDrawing {
    static func standing(_ exercise: String) -> Motion? {
        squats(exercise) ?? standingWithBand(exercise) ?? hinges(exercise) ?? calves(exercise)
            ?? stances(exercise)
    }
}
