extension ExerciseDrawing {
    static func sittingAndRunning(_ exercise: String) -> Motion? {
        switch exercise {
        default: nil
        }
    }
}
