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
        #expect(planned.seconds == 6 * 20 + 3 * SessionStep.changeSeconds + 2 * 60)
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

    @Test func `a session takes as long as its steps, one after the other`() {
        let wishes = ProgrammeWishes(equipment: Set(Equipment.allCases), minutesPerDay: 60)
        for cause in [ConditionID.greaterTrochantericPain, .proximalHamstringTendinopathy] {
            for level in [0, 3, 6, 9, 12] {
                let plan = programme(.example(cause, wishes: wishes), level: level)
                for day in plan.days {
                    let steps = SessionStep.steps(of: day.exercises)
                    let seconds = steps.reduce(0) { $0 + $1.workSeconds + $1.restSeconds }
                    #expect(day.exerciseSeconds == seconds)
                }
            }
        }
    }

    @Test func `work without a number still takes its time`() {
        let planned = PlannedExercise(
            exercise: .bridge,
            sets: 1,
            restSeconds: 0,
            reason: .suitsMost,
            isJudgement: true
        )
        #expect(planned.seconds == SessionStep.leastWorkSeconds)
    }

    @Test(arguments: [(0.0, 15), (0.2, 20), (0.5, 25), (1, 30)])
    func `a hold grows in steps of five seconds within its range`(_ share: Double, _ seconds: Int) {
        #expect((15...30).clockValue(at: share) == seconds)
        #expect((3...8).clockValue(at: 0.5) == 6)
        #expect((12...13).clockValue(at: share) >= 12)
    }
}
