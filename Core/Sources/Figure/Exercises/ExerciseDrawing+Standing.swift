extension ExerciseDrawing {
    static func standing(_ exercise: String) -> Motion? {
        switch exercise {
        default: nil
        }
    }
}
