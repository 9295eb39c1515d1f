import Anatomy
import Evidence

extension Exercise {
    static let holds: [Exercise] = [
        standingAbductionHold, seatedHipFlexionHold, adductorSqueeze, longLeverBridgeHold,
    ]

    public static let standingAbductionHold = Exercise(
        "abd_isometric",
        name: "Standing outward press",
        aim: "Calm load for the tendons of the outer hip",
        phase: .isometric,
        targets: [.gluteusMedius, .gluteusMinimus],
        steps: [
            "Stand with your feet as wide as your hips.",
            "Press both feet outwards as if to spread the floor; nothing moves.",
            "Keep the effort gentle and keep breathing.",
        ],
        dose: Dose(
            sets: 4...4,
            repetitions: 1...1,
            holdSeconds: 15...30,
            restSeconds: 30,
            frequency: "daily",
            sides: .bothTogether
        ),
        harder: "Press harder; later, the hip hike on one leg.",
        easier: "Lie on your back and press out against a belt round the thighs.",
        notWhen: [.boneStress],
        equipment: "belt, if you like",
        usedFor: [.greaterTrochantericPain],
        source: .leapprotocol2016,
        isVerified: false
    )

    public static let seatedHipFlexionHold = Exercise(
        "seated_isometric_hipflex",
        name: "Seated knee press",
        aim: "First load for the hip flexors",
        phase: .isometric,
        targets: [.hipFlexors],
        steps: [
            "Sit upright with both hands on one knee.",
            "Press the knee up into your hands so that neither moves.",
            "Hold, breathing all the while.",
        ],
        dose: Dose(
            sets: 5...5,
            repetitions: 1...1,
            holdSeconds: 20...45,
            restSeconds: 30,
            frequency: "daily",
            sides: .each
        ),
        harder: "Press harder; later, the banded march.",
        easier: "Press less.",
        notWhen: [.boneStress, .pinch],
        equipment: "chair",
        usedFor: [.iliopsoasTendinopathy, .strainHipFlexor],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let adductorSqueeze = Exercise(
        "adductor_squeeze_iso",
        name: "Adductor squeeze",
        aim: "First load for the groin",
        phase: .isometric,
        targets: [.adductors],
        steps: [
            "Lie on your back, knees bent, a ball or a pillow between the knees.",
            "Squeeze it no harder than mild discomfort allows.",
        ],
        dose: Dose(
            sets: 5...5,
            repetitions: 1...1,
            holdSeconds: 10...30,
            restSeconds: 30,
            frequency: "daily",
            sides: .bothTogether
        ),
        harder: "Do it with straight legs.",
        easier: "Squeeze less.",
        notWhen: [.freshTear, .boneStress],
        equipment: "ball or pillow",
        usedFor: [.adductorTendinopathy, .strainAdductor],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let longLeverBridgeHold = Exercise(
        "long_lever_bridge_iso",
        name: "Long-lever bridge hold",
        aim: "First load for the hamstrings, the hip nearly straight",
        phase: .isometric,
        targets: [.hamstrings],
        steps: [
            "Lie on your back with the heels well away from the buttocks.",
            "Dig the heels in, lift the hips and stay there.",
        ],
        dose: Dose(
            sets: 5...5,
            repetitions: 1...1,
            holdSeconds: 30...45,
            restSeconds: 60,
            frequency: "daily",
            sides: .bothTogether
        ),
        harder: "Use one leg.",
        easier: "Bring the feet closer.",
        notWhen: [
            .highHamstringWords("Keep the pain at 3 out of 10 or less."),
            .boneStress,
        ],
        usedFor: [.proximalHamstringTendinopathy],
        source: .goom2016,
        isVerified: false
    )
}
