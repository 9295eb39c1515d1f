extension ExerciseDrawing {
    static func lying(_ exercise: String) -> Motion? {
        switch exercise {
        default: nil
        }
    }
}
