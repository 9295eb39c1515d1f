import Anatomy
import Evidence

extension Exercise {
    static let legStrength: [Exercise] = [
        squat, singleLegSquat, splitSquat, sideStepUp, slowStepDown, calfRaise, bentKneeCalfRaise,
    ]

    public static let squat = Exercise(
        "squat",
        name: "Squat",
        aim: "Strength of leg and hip",
        phase: .strength,
        targets: [.quadriceps, .gluteusMaximus, .adductors],
        steps: [
            "Stand with your feet as wide as your shoulders.",
            "Sit back as if onto a chair and rise again, only as deep as is free of pain.",
        ],
        dose: .strength(
            sets: 3...3,
            repetitions: 10...10,
            restSeconds: 90,
            sides: .bothTogether
        ),
        harder: "Hold a weight; later, use one leg.",
        easier: "Sit down on a chair and stand up.",
        notWhen: [.pinch, .boneStress],
        equipment: "weight, if you like",
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let singleLegSquat = Exercise(
        "single_leg_squat",
        name: "Single-leg squat to a chair",
        aim: "Control and strength on one leg",
        phase: .strength,
        targets: [.gluteusMedius, .gluteusMaximus, .quadriceps],
        steps: [
            "Stand on one leg in front of a chair.",
            "Sit back towards it; the knee stays over the middle of the foot, the pelvis level.",
            "Touch the seat and rise.",
        ],
        dose: .strength(sets: 3...3, repetitions: 8...8),
        harder: "Choose a lower chair or hold a weight.",
        easier: "Steady yourself with a hand.",
        notWhen: [.boneStress, .outerHipWords("Leave it for later, once daily life is calm.")],
        equipment: "chair",
        usedFor: [.iliotibialBandSyndrome, .greaterTrochantericPain],
        source: .distefano2009,
        isVerified: false
    )

    public static let splitSquat = Exercise(
        "split_squat",
        name: "Split squat",
        aim: "Strength of hip and thigh",
        phase: .strength,
        targets: [.quadriceps, .gluteusMaximus, .adductors],
        steps: [
            "Take a long step and stay there, chest up.",
            "Let the back knee sink towards the floor and rise again.",
        ],
        dose: .strength(sets: 3...3, repetitions: 10...10),
        harder: "Rest the back foot on a bench.",
        easier: "Take a shorter step.",
        notWhen: [.pinch, .boneStress],
        usedFor: [],
        source: .distefano2009,
        isVerified: false
    )

    public static let sideStepUp = Exercise(
        "step_up",
        name: "Sideways step-up",
        aim: "Steadiness on the standing leg",
        phase: .strength,
        targets: [.gluteusMedius, .quadriceps],
        steps: [
            "Stand beside a step and put the near foot on it.",
            "Rise with that leg, then lower yourself slowly.",
        ],
        dose: .strength(sets: 3...3, repetitions: 10...10),
        harder: "Use a higher step or a weight.",
        easier: "Use a lower step.",
        notWhen: [.boneStress],
        equipment: "step",
        usedFor: [],
        source: .macaskill2014,
        isVerified: false
    )

    public static let slowStepDown = Exercise(
        "step_down",
        name: "Slow step-down",
        aim: "Control while lowering",
        phase: .strength,
        targets: [.gluteusMedius, .quadriceps],
        steps: [
            "Stand on a step with one leg.",
            "Lower the other heel until it just touches the floor, then rise.",
        ],
        dose: .strength(sets: 3...3, repetitions: 8...8),
        harder: "Use a higher step, or pause at the bottom.",
        easier: "Use a lower step.",
        notWhen: [.boneStress],
        equipment: "step",
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let calfRaise = Exercise(
        "calf_raise",
        name: "Calf raise",
        aim: "Calf strength",
        phase: .strength,
        targets: [.calf],
        steps: [
            "Stand on the edge of a step.",
            "Rise onto your toes and take three seconds to come down.",
        ],
        dose: .strength(sets: 3...3, repetitions: 15...15, sides: .bothTogether),
        harder: "Use one leg, then a weight.",
        easier: "Stay on the flat floor.",
        notWhen: [.boneStress],
        equipment: "step",
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let bentKneeCalfRaise = Exercise(
        "soleus_raise",
        name: "Bent-knee calf raise",
        aim: "Strength of the deep calf muscle",
        phase: .strength,
        targets: [.calf],
        steps: [
            "Stand on the edge of a step with the knees about 20 degrees bent.",
            "Rise and lower slowly; the knees stay bent.",
        ],
        dose: .strength(sets: 3...3, repetitions: 15...15, sides: .bothTogether),
        harder: "Use one leg.",
        easier: "Do it sitting.",
        notWhen: [.boneStress],
        equipment: "step",
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )
}
