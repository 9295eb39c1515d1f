import Anatomy
import Program
import Testing

@Suite struct ExerciseChoiceTests {
    /// What must be seen by a clinician before any load.
    static let restUntilCleared: [ConditionID] = [
        .femoralNeckStress, .femoralShaftStress, .pubicRamusStress, .sacralStress,
        .acuteHipFracture, .apophysealAvulsion, .slippedEpiphysis, .femoralHeadOsteonecrosis,
        .septicArthritis, .tumour, .vascular, .caudaEquina, .abdominalOrGynaecological,
        .iliacStress, .acetabularStress, .parsStress, .adductorInsertionAvulsion,
        .ischialAvulsion, .lesserTrochanterAvulsion, .apophysitis, .proximalHamstringAvulsion,
        .transientOsteoporosis, .perthes, .transientSynovitis, .pelvicInfection,
        .osteoidOsteoma, .iliacArteryEndofibrosis, .gonadalTorsion,
    ]

    @Test(arguments: restUntilCleared)
    func `offers nothing for a cause that must be cleared first`(_ condition: ConditionID) {
        #expect(Exercise.choices(for: condition).isEmpty)
    }

    @Test func `offers three or more for every other cause, at least three of them calm`() {
        for condition in ConditionID.allCases where !Self.restUntilCleared.contains(condition) {
            let choices = Exercise.choices(for: condition)
            #expect(choices.count >= 3, "\(condition)")
            #expect(choices.count { $0.stage == .calm } >= 3, "\(condition)")
        }
    }

    @Test func `tells listed choices from judged ones as the evidence base does`() {
        for condition in ConditionID.allCases {
            for choice in Exercise.choices(for: condition) {
                let listed = ExerciseFacts.usedFor[choice.exercise.id, default: []]
                #expect(
                    choice.isJudgement == !listed.contains(condition.rawValue),
                    "\(choice.exercise.id) for \(condition)"
                )
            }
        }
    }

    @Test func `uses every exercise that the evidence base lists for a cause`() {
        for (id, causes) in ExerciseFacts.usedFor {
            for condition in ConditionID.allCases where causes.contains(condition.rawValue) {
                let ids = Exercise.choices(for: condition).map(\.exercise.id)
                #expect(ids.contains(id), "\(id) for \(condition)")
            }
        }
    }

    @Test func `never offers what speaks against the cause it is offered for`() {
        for condition in ConditionID.allCases {
            for choice in Exercise.choices(for: condition) {
                let excluded = choice.exercise.notWhen.flatMap(\.conditions)
                #expect(!excluded.contains(condition), "\(choice.exercise.id) for \(condition)")
            }
        }
    }

    @Test func `offers each exercise once, none of a clinic, and hops or drills only late`() {
        for condition in ConditionID.allCases {
            let choices = Exercise.choices(for: condition)
            let ids = choices.map(\.exercise.id)
            #expect(Set(ids).count == ids.count, "\(condition)")
            #expect(choices.allSatisfy { !$0.exercise.isClinicOnly }, "\(condition)")
            for choice in choices where [.plyometric, .running].contains(choice.exercise.phase) {
                #expect(choice.stage == .late, "\(choice.exercise.id) for \(condition)")
            }
        }
    }
}
