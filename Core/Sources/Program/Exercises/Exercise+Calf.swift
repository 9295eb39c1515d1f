import Anatomy
import Evidence

extension Exercise {
    static let calfStrength: [Exercise] = [
        calfRaise, bentKneeCalfRaise, singleLegCalfRaise,
    ]

    public static let calfRaise = Exercise(
        "calf_raise",
        name: "Calf raise",
        aim: "Calf strength",
        phase: .strength,
        targets: [.calf, .foot],
        steps: [
            """
            Stand on the flat floor, or with the front halves of both feet on the edge of a \
            step.
            """,
            "Rest a hand on a wall.",
            "Rise onto your toes.",
            "Take three seconds to come down.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 15...15,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 1, hold: 1, down: 3),
            sides: .bothTogether
        ),
        harder: "Use one leg, then a weight.",
        easier: "Stay on the flat floor.",
        equipment: "step, if you like",
        feel: "Both calves tire evenly.",
        faults: [
            "The ankles roll out: press down through the big toes.",
            "You bounce: stop for a second at the top.",
        ],
        variants: Variants(harder: "single_leg_calf_raise"),
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
            """
            Stand on the flat floor, or with the front halves of both feet on the edge of a \
            step.
            """,
            "Bend the knees about 20 degrees and rest a hand on a wall.",
            "Rise onto your toes; the knees stay bent.",
            "Lower slowly.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 15...15,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 1, hold: 1, down: 3),
            sides: .bothTogether
        ),
        harder: "Use one leg.",
        easier: "Do it sitting.",
        equipment: "step, if you like",
        feel: "A deep burn low in the calves.",
        faults: [
            "The knees straighten on the way up: keep your head at one height less.",
            "The weight rolls to the little toes: press down through the big toes.",
        ],
        variants: Variants(easier: "calf_raise"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let singleLegCalfRaise = Exercise(
        "single_leg_calf_raise",
        name: "Single-leg calf raise",
        aim: "Push-off strength on one leg",
        phase: .strength,
        targets: [.calf, .foot],
        steps: [
            "Stand on one leg beside a wall, a fingertip on it.",
            "Rise onto the toes of that foot as high as you can.",
            "Take three seconds to come down.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 10...10,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 1, hold: 1, down: 3),
            sides: .each
        ),
        harder: "Stand on the edge of a step, or hold a weight.",
        easier: "Carry part of the weight with the other foot.",
        notWhen: [
            .unevenPelvis,
            .tornTendon,
            .outerHipWords("Stand tall: the hip does not hang out to the side."),
        ],
        feel: "The calf of the standing leg tires; foot and hip keep still.",
        faults: [
            "The pelvis drops on the free side: hold on better and stand tall.",
            "The heel falls: count to three on the way down.",
            "The height shrinks: end the set there.",
        ],
        variants: Variants(easier: "calf_raise", harder: "pogo"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )
}
