import Anatomy
import Program
import Testing

@testable import Rehabilitation

@Suite struct PlannedExerciseTests {
    @Test func `time counts work, rest between sets, and both sides`() {
        let planned = PlannedExercise(
            exercise: .sidePlank,
            sets: 3,
            holdSeconds: 20,
            restSeconds: 60,
            sides: [.left, .right],
            reason: .suitsMost,
            isJudgement: true
        )
        #expect(planned.seconds == 6 * 20 + 5 * 60)
    }

    @Test func `repetitions without a tempo take four seconds each`() {
        let planned = PlannedExercise(
            exercise: .bridge,
            sets: 2,
            repetitions: 10,
            restSeconds: 30,
            reason: .suitsMost,
            isJudgement: true
        )
        #expect(planned.seconds == 2 * 10 * 4 + 30)
    }
}
