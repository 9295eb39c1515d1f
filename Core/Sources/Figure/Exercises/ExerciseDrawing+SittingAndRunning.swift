extension ExerciseDrawing {
    static func sittingAndRunning(_ exercise: String) -> Motion? {
        sitting(exercise) ?? running(exercise)
    }
}
