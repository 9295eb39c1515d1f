import Anatomy
import Evidence

extension Exercise {
    static let stretches: [Exercise] = [
        kneelingHipFlexorStretch, figureFourStretch, seatedRotatorStretch, wallCalfStretch,
        sideLyingThighStretch,
    ]

    /// The stretch of the article, dose unchanged; the article names no rest.
    public static let kneelingHipFlexorStretch = Exercise(
        "hip_flexor_kneel",
        name: "Kneeling hip flexor stretch",
        aim: "Ease the front of the hip and keep its range",
        phase: .stretch,
        targets: [.hipFlexors, .quadriceps, .tensorFasciaeLatae],
        steps: [
            "Kneel on your left knee, so that it is straight below your left hip.",
            """
            Place your right foot flat on the floor ahead of you, below the right knee. The knee \
            makes a right angle and the right thigh is level.
            """,
            "Rest both hands on the right thigh, close to the knee, and lengthen your back.",
            "Move your whole body forward until the front of the left hip pulls gently.",
            "Let both hip bones face forward: nothing twists and the low back does not arch.",
            "Hold and breathe, then change legs.",
        ],
        dose: Dose(
            repetitions: 2...5,
            holdSeconds: 30...45,
            frequency: "before and after runs",
            sides: .each
        ),
        harder: "Tighten the buttock of the kneeling leg, or reach up with the arm of that side.",
        easier: "Put a folded towel under the knee and lean less.",
        notWhen: [
            .boneStress,
            .pinch,
            .freshTear,
            Contraindication(
                "Not with numb or burning skin at the front of the thigh: it can pull on the nerve.",
                conditions: [.meralgiaParaesthetica]
            ),
        ],
        equipment: "mat or folded towel",
        usedFor: [.iliopsoasTendinopathy, .strainHipFlexor],
        source: .article2022,
        isVerified: true,
        note: Note(
            """
            For comfort and range, once warm. Across sports, stretching did not lower the risk \
            of injury (risk ratio 0.96).
            """,
            source: .lauersen2014
        )
    )

    public static let figureFourStretch = Exercise(
        "piriformis_fig4",
        name: "Figure-four stretch",
        aim: "Ease the deep muscles of the buttock",
        phase: .stretch,
        targets: [.piriformis, .deepRotators, .gluteusMaximus],
        steps: [
            "Lie on your back with both knees bent.",
            "Cross the sore leg over, so that its ankle rests above the other knee.",
            "Draw the lower thigh towards you until the buttock of the sore side stretches.",
            "Breathe out slowly and let go of any tension.",
        ],
        dose: Dose(
            sets: 3...3,
            holdSeconds: 30...30,
            restSeconds: 20,
            frequency: "daily",
            sides: .each
        ),
        harder: "Do it sitting on a chair.",
        easier: "Draw the thigh in less.",
        notWhen: [.spreadingTingling, .pinch, .outerHip],
        usedFor: [.deepGlutealSyndrome],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let seatedRotatorStretch = Exercise(
        "obturator_seated",
        name: "Seated deep-rotator stretch",
        aim: "Ease the deep rotators without bending the hip far",
        phase: .stretch,
        targets: [.deepRotators, .piriformis],
        steps: [
            "Sit upright on a firm chair and rest one ankle on the other knee.",
            "With a straight back, tilt forward a little from the hips.",
            "Stop as soon as the buttock stretches mildly.",
        ],
        dose: Dose(
            sets: 3...3,
            holdSeconds: 30...30,
            restSeconds: 20,
            frequency: "daily",
            sides: .each
        ),
        harder: "Stay longer.",
        easier: "Rest the foot lower, on the shin or a stool.",
        notWhen: [.spreadingTingling, .pinch],
        equipment: "chair",
        usedFor: [.deepGlutealSyndrome],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let wallCalfStretch = Exercise(
        "calf_wall",
        name: "Wall calf stretch",
        aim: "Keep the calf long",
        phase: .stretch,
        targets: [.calf],
        steps: [
            "Lean your hands on a wall, one leg straight behind you with its heel on the floor.",
            "Bend the front knee until the back calf stretches.",
            "Then do the same with the back knee a little bent.",
        ],
        dose: Dose(
            sets: 2...2,
            holdSeconds: 30...30,
            restSeconds: 60,
            frequency: "daily",
            sides: .each
        ),
        harder: "Let the heel sink over the edge of a step.",
        easier: "Take a shorter step.",
        notWhen: [.boneStress],
        equipment: "wall",
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let sideLyingThighStretch = Exercise(
        "quad_side",
        name: "Side-lying thigh stretch",
        aim: "Lengthen the front of the thigh",
        phase: .stretch,
        targets: [.quadriceps],
        steps: [
            "Lie on the comfortable side and take hold of the upper ankle.",
            "Bring that heel towards the buttock, knees side by side.",
            "Tuck your tail bone under so that the low back stays flat.",
        ],
        dose: Dose(
            sets: 2...2,
            holdSeconds: 30...30,
            restSeconds: 60,
            frequency: "daily",
            sides: .each
        ),
        harder: "Take the thigh slightly further back.",
        easier: "Loop a towel round the ankle.",
        notWhen: [
            .pinch,
            .boneStress,
            Contraindication(
                "Not with numb or burning skin at the front of the thigh: it can pull on the nerve.",
                conditions: [.meralgiaParaesthetica]
            ),
        ],
        equipment: "towel",
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )
}
