extension ExerciseDrawing {
    static func kneeling(_ exercise: String) -> Motion? {
        switch exercise {
        default: nil
        }
    }
}
