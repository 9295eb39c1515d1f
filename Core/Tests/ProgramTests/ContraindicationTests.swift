import Anatomy
import Program
import Testing

/// What harms what, over every pair of causes there is.
@Suite struct ContraindicationTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        let first: ConditionID
        let second: ConditionID
        var testDescription: String { "\(first) and \(second)" }

        /// The choices of both causes that harm neither.
        var choices: [ExerciseChoice] {
            (Exercise.choices(for: first) + Exercise.choices(for: second)).filter { choice in
                choice.exercise.contraindication(for: first) == nil
                    && choice.exercise.contraindication(for: second) == nil
            }
        }
    }

    static let loadable = ConditionID.allCases.filter {
        !ExerciseChoiceTests.restUntilCleared.contains($0)
    }

    @Test(arguments: ConditionID.allCases)
    func `two loadable causes keep two calm exercises, any other pair keeps none`(
        _ first: ConditionID
    ) {
        for second in ConditionID.allCases {
            let pair = Pair(first: first, second: second)
            let kept = pair.choices
            for choice in kept {
                for cause in [first, second] {
                    let harms = choice.exercise.notWhen.contains { $0.conditions.contains(cause) }
                    #expect(!harms, "\(choice.exercise.id) with \(pair)")
                }
            }
            if Self.loadable.contains(first), Self.loadable.contains(second) {
                let calm = Set(kept.filter { $0.stage == .calm }.map(\.exercise.id))
                #expect(calm.count >= 2, "\(pair): \(calm)")
            } else {
                #expect(kept.isEmpty, "\(pair)")
            }
        }
    }

    @Test func `the list of what must be cleared first is the one written down in the tests`() {
        let restful = ConditionID.allCases.filter { !$0.isLoadable }
        #expect(Set(restful) == Set(ExerciseChoiceTests.restUntilCleared))
    }

    @Test func `nothing is exercised with an injury of bone or before a clinician has looked`() {
        for exercise in Exercise.all + Exercise.warmUp + Exercise.sittingBreaks {
            for condition in ExerciseChoiceTests.restUntilCleared {
                #expect(
                    exercise.contraindication(for: condition) != nil,
                    "\(exercise.id) with \(condition)"
                )
            }
        }
    }

    /// Read as a sports physiotherapist would: the exercise, and the causes it may harm.
    static let harms: [String: [ConditionID]] = [
        "hip_flexor_kneel": [.meralgiaParaesthetica, .hipDysplasia, .ischiofemoralImpingement],
        "piriformis_fig4": [.greaterTrochantericPain, .glutealTendonTear, .labralTear],
        "obturator_seated": [.proximalHamstringTendinopathy, .hipDysplasia],
        "hamstring_active": [.proximalHamstringTendinopathy],
        "adductor_rock": [.pubicRelated, .obturatorNeuropathy, .proximalHamstringTendinopathy],
        "rock_back": [.femoroacetabularImpingement, .proximalHamstringTendinopathy],
        "knees_side_to_side": [.greaterTrochantericPain, .glutealTendonTear],
        "itb_soft": [.greaterTrochantericPain, .contusion, .meralgiaParaesthetica],
        "clam": [.greaterTrochantericPain],
        "side_plank_abd": [.greaterTrochantericPain, .sacroiliacPain],
        "adductor_side_lift": [.greaterTrochantericPain, .ischiofemoralImpingement],
        "step_down": [.glutealTendonTear],
        "single_leg_hop": [
            .greaterTrochantericPain, .glutealTendonTear, .hipOsteoarthritis, .pubicRelated,
            .hipDysplasia,
        ],
        "pogo": [.hipOsteoarthritis, .glutealTendonTear],
        "forward_lunge": [.proximalHamstringTendinopathy, .pubicRelated, .sacroiliacPain],
        "split_squat": [.proximalHamstringTendinopathy, .pubicRelated, .sacroiliacPain],
        "lateral_lunge": [.pubicRelated, .labralTear, .obturatorNeuropathy, .hipDysplasia],
        "squat": [.pudendalNeuralgia],
        "askling_diver": [.proximalHamstringTendinopathy],
        "askling_glider": [.lumbarReferred, .deepGlutealSyndrome, .adductorTendinopathy],
        "back_extension": [.proximalHamstringTendinopathy],
        "dead_bug": [.groinNerveEntrapment],
        "press_up_repeat": [.groinNerveEntrapment, .caudaEquina],
        "nerve_slider": [.caudaEquina],
        "strides": [.ischiofemoralImpingement, .glutealTendonTear],
    ]

    @Test func `leaves out what may harm a cause`() throws {
        for (id, conditions) in Self.harms {
            let exercise = try #require(Exercise.with(id))
            for condition in conditions {
                let reason = exercise.contraindication(for: condition)
                #expect(reason != nil, "\(id) with \(condition)")
                #expect(exercise.harm(among: [condition])?.reason == reason)
            }
        }
    }

    @Test func `every stretch and all work that lengthens, springs or runs waits after a tear`() {
        let waiting: Set<Exercise.Phase> = [
            .stretch, .heavySlow, .eccentric, .plyometric, .running,
        ]
        for exercise in Exercise.all where waiting.contains(exercise.phase) {
            #expect(exercise.notWhen.contains(.freshTear), "\(exercise.id)")
        }
    }

    @Test func `an exercise is left out or kept with words for a cause, never both`() {
        for exercise in Exercise.all {
            let out = Set(exercise.notWhen.flatMap(\.conditions))
            let words = exercise.notWhen.filter { $0 != .freshTear }.flatMap(\.concerns)
            let both = out.intersection(words)
            // The general words on pinching and tingling are shared by exercises of several kinds.
            let shared: Set<ConditionID> = [
                .labralTear, .femoroacetabularImpingement, .hipOsteoarthritis,
                .deepGlutealSyndrome, .lumbarReferred, .meralgiaParaesthetica,
                .glutealTendonTear,
            ]
            #expect(both.isSubset(of: shared), "\(exercise.id): \(both)")
        }
    }

    @Test func `words of caution reach those whom they concern and no one else`() {
        let bridge = Exercise.bridge
        let forHamstring = bridge.cautions(among: [.proximalHamstringTendinopathy])
        #expect(forHamstring.map(\.text) == ["Keep the feet close to the buttocks."])
        #expect(bridge.cautions(among: [.strainAdductor]).isEmpty)
        #expect(!Exercise.pogoHops.cautions(among: []).isEmpty)
    }
}
