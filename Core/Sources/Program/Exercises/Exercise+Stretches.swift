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
            Place your right foot flat on the floor ahead of you, below the right knee. The \
            knee makes a right angle and the right thigh is level.
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
            .pinch,
            .freshTear,
            .frontNerve,
            .looseHip,
            .legDrawnBack,
            .hipFlexorWords("Only if it leaves the front of the hip no sorer by the next morning."),
            Contraindication(
                """
                Take a shorter step and leave it out if the pelvis, the pubic bone or the \
                groin complains.
                """,
                concerns: [.sacroiliacPain, .pubicRelated, .inguinalRelated, .groinNerveEntrapment]
            ),
        ],
        equipment: "mat or folded towel",
        feel: """
            A gentle pull at the front of the hip and thigh of the kneeling leg, none in the low \
            back.
            """,
        faults: [
            "The low back arches: tuck the tail bone under before you lean.",
            "The pelvis twists towards the front leg: turn both hip bones to the wall ahead.",
            "The front knee caves in: keep it over the foot.",
        ],
        variants: Variants(easier: "standing_back_bend"),
        usedFor: [.iliopsoasTendinopathy, .strainHipFlexor],
        source: .article2022,
        isVerified: true,
        note: Note(
            """
            For comfort and range, once warm. Across sports, stretching did not lower the risk \
            of injury (risk ratio 0.96).
            """,
            source: .lauersen2014,
            strength: .strong,
            isVerified: true
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
            "Hold the lower thigh with both hands.",
            "Draw it towards you until the buttock of the sore side stretches.",
            "Breathe out slowly and let go of any tension.",
        ],
        dose: Dose(
            sets: 3...3,
            holdSeconds: 30...30,
            restSeconds: 20,
            frequency: "daily",
            daysPerWeek: 7...7,
            sides: .each
        ),
        harder: "Draw the thigh in a little more with each breath out.",
        easier: "Draw the thigh in less.",
        notWhen: [
            .spreadingTingling,
            .outerHip,
            .deepBend,
            .pinch,
            .looseHip,
            .freshTear,
            .highHamstringWords("Stop short of any pull at the sit bone."),
        ],
        feel: """
            A deep, mild stretch in the buttock of the crossed leg; nothing in the groin and \
            nothing down the leg.
            """,
        faults: [
            "The groin pinches: draw the thigh in less, or change to the seated stretch.",
            """
            Head and shoulders lift: rest the head on a pillow and loop a towel round the \
            thigh.
            """,
            "You pull with a jerk: let each breath out bring you a little further instead.",
        ],
        variants: Variants(easier: "obturator_seated"),
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
            "Sit upright on a firm chair.",
            "Rest one ankle on the other knee.",
            "With a straight back, tilt forward a little from the hips.",
            "Stop as soon as the buttock stretches mildly, and stay there.",
        ],
        dose: Dose(
            sets: 3...3,
            holdSeconds: 30...30,
            restSeconds: 20,
            frequency: "daily",
            daysPerWeek: 7...7,
            sides: .each
        ),
        harder: "Stay longer.",
        easier: "Rest the foot lower, on the shin or a stool.",
        notWhen: [
            .spreadingTingling,
            .pinch,
            .highHamstring,
            .looseHip,
            .freshTear,
            .outerHipWords(
                """
                Keep the knee out to the side; leave it out if the outer hip is sorer \
                afterwards.
                """
            ),
            Contraindication(
                "Sit on a soft cushion and keep it short.",
                concerns: [.pudendalNeuralgia]
            ),
        ],
        equipment: "chair",
        needs: [.chair],
        feel: "A mild stretch deep in the buttock; no tingling and no pinch in the groin.",
        faults: [
            "The back rounds: tilt from the hips and bring the breastbone forward.",
            "The knee is pushed down by hand: let its weight do the work.",
        ],
        variants: Variants(easier: "knees_side_to_side", harder: "piriformis_fig4"),
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
            "Lean your hands on a wall.",
            "Put one leg straight behind you, its heel on the floor.",
            "Bend the front knee until the back calf stretches, and stay there.",
            "Bend the back knee a little and stay once more for the deeper part of the calf.",
        ],
        dose: Dose(
            sets: 2...2,
            holdSeconds: 30...30,
            restSeconds: 60,
            frequency: "daily",
            daysPerWeek: 7...7,
            sides: .each
        ),
        harder: "Let the heel sink over the edge of a step.",
        easier: "Take a shorter step.",
        notWhen: [
            .spreadingTingling,
            .freshTear,
        ],
        equipment: "wall",
        feel: "A firm stretch in the calf, lower down once the knee is bent.",
        faults: [
            "The back foot turns out: point its toes at the wall.",
            "The heel lifts: take a shorter step.",
            "The low back arches: draw the belly in and lean as one piece.",
        ],
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let sideLyingThighStretch = Exercise(
        "quad_side",
        name: "Side-lying thigh stretch",
        aim: "Lengthen the front of the thigh",
        phase: .stretch,
        targets: [.quadriceps, .hipFlexors],
        steps: [
            "Lie on the comfortable side, head on your arm.",
            "Take hold of the upper ankle.",
            "Bring that heel towards the buttock, knees side by side.",
            "Tuck your tail bone under so that the low back stays flat, and stay there.",
        ],
        dose: Dose(
            sets: 2...2,
            holdSeconds: 30...30,
            restSeconds: 60,
            frequency: "daily",
            daysPerWeek: 7...7,
            sides: .each
        ),
        harder: "Take the thigh slightly further back.",
        easier: "Loop a towel round the ankle.",
        notWhen: [
            .pinch,
            .frontNerve,
            .freshTear,
            .looseHip,
            .outerHipWords(
                "Put a pillow between the knees so that the upper thigh does not sink across."
            ),
        ],
        equipment: "towel, if you like",
        feel: "An even stretch along the front of the thigh, not in the knee and not in the back.",
        faults: [
            "The upper knee drifts up or back: keep it beside the other one.",
            "The low back arches: tuck the tail bone under first.",
            "The knee is squeezed shut: hold the heel further from the buttock.",
        ],
        variants: Variants(harder: "hip_flexor_kneel"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )
}
