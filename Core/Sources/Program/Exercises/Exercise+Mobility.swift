import Anatomy
import Evidence

extension Exercise {
    static let mobility: [Exercise] = [
        heelSlide, kneesSideToSide, catCow, rockBack, repeatedBackExtension, standingBackBend,
    ]

    public static let heelSlide = Exercise(
        "heel_slide",
        name: "Heel slide",
        aim: "Bend and straighten a sore hip with almost no load",
        phase: .mobility,
        targets: [.hipFlexors, .quadriceps, .hamstrings],
        steps: [
            "Lie on your back with both legs straight.",
            "Slide one heel along the floor towards the buttock, as far as is comfortable.",
            "Slide it back until the leg is straight.",
            "Finish all repetitions, then change legs.",
        ],
        dose: Dose(
            sets: 2...2,
            repetitions: 12...12,
            restSeconds: 30,
            frequency: "daily",
            daysPerWeek: 7...7,
            tempo: Dose.Tempo(up: 2, down: 2),
            sides: .each
        ),
        harder: "Lift the heel just off the floor on the way up.",
        easier: "Slide less far, in socks on a smooth floor.",
        notWhen: [
            .pinch,
            .highHamstringWords("Keep the hip below a right angle."),
        ],
        feel: "Easy, smooth movement that loosens the hip from one repetition to the next.",
        faults: [
            "The knee falls out to the side: keep it in line with hip and foot.",
            "You push on into a pinch: stop just before it and go back.",
        ],
        variants: Variants(harder: "leg_swing"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let kneesSideToSide = Exercise(
        "knees_side_to_side",
        name: "Lying knee rolls",
        aim: "Loosen the low back and the pelvis",
        phase: .mobility,
        targets: [.lowBack, .obliques],
        steps: [
            "Lie on your back, knees bent and together, feet flat.",
            "Spread your arms on the floor.",
            "Let both knees roll to one side as far as is comfortable.",
            "Roll them back through the middle to the other side.",
        ],
        dose: Dose(
            sets: 2...2,
            repetitions: 10...10,
            restSeconds: 30,
            frequency: "daily",
            daysPerWeek: 7...7,
            tempo: Dose.Tempo(up: 2, down: 2),
            sides: .bothTogether
        ),
        harder: "Lift the feet off the floor and roll with bent knees.",
        easier: "Roll only a hand's breadth to each side.",
        notWhen: [
            .outerHip,
            .pinch,
            .backWords(
                """
                Turn only as far as both directions feel the same; stop if pain runs down the \
                leg.
                """
            ),
            Contraindication(
                "Keep the roll small.",
                concerns: [.hipDysplasia, .ischiofemoralImpingement, .deepGlutealSyndrome]
            ),
        ],
        feel: "A soft turning in the waist and low back, a little further each time.",
        faults: [
            "The shoulders lift: roll less far.",
            "The knees drop fast: lower them with the belly at work.",
        ],
        variants: Variants(easier: "pelvic_tilt"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let catCow = Exercise(
        "cat_cow",
        name: "Cat and cow",
        aim: "Move the whole spine and the pelvis gently",
        phase: .mobility,
        targets: [.lowBack, .transverseAbdominis],
        steps: [
            "Go on hands and knees, hands below the shoulders, knees below the hips.",
            "Round your back towards the ceiling and let the head hang.",
            "Let the belly sink and lift head and tail bone.",
            "Go to and fro without a stop.",
        ],
        dose: Dose(
            sets: 2...2,
            repetitions: 10...10,
            restSeconds: 30,
            frequency: "daily",
            daysPerWeek: 7...7,
            tempo: Dose.Tempo(up: 2, down: 2),
            sides: .notApplicable
        ),
        harder: "Move one joint of the spine after the other, slowly.",
        easier: "Move half as far.",
        notWhen: [
            .backWords(
                """
                If one direction eases the pain and the other brings it on, stay with the one \
                that eases.
                """
            ),
            Contraindication(
                "Let the belly sink only a little.",
                concerns: [.groinNerveEntrapment]
            ),
        ],
        feel: "The stiffness of the back gives way bit by bit; it never hurts at either end.",
        faults: [
            "Only the neck moves: begin each movement at the tail bone.",
            "The arms bend: keep the elbows straight and push the floor away.",
        ],
        variants: Variants(easier: "pelvic_tilt", harder: "rock_back"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let rockBack = Exercise(
        "rock_back",
        name: "Hands-and-knees rock back",
        aim: "Bend the hips with the weight off them",
        phase: .mobility,
        targets: [.gluteusMaximus, .adductors, .lowBack],
        steps: [
            "Go on hands and knees, knees as wide as your hips.",
            "Flatten your back as if it carried a tray.",
            "Move your hips back towards your heels as long as the back stays flat.",
            "Come forward again.",
        ],
        dose: Dose(
            sets: 2...2,
            repetitions: 10...10,
            restSeconds: 30,
            frequency: "daily",
            daysPerWeek: 7...7,
            tempo: Dose.Tempo(up: 2, down: 2),
            sides: .notApplicable
        ),
        harder: "Spread the knees wider.",
        easier: "Move back only a little.",
        notWhen: [
            .deepBend,
            .highHamstring,
            .pinch,
            .spreadingTingling,
            Contraindication(
                "Move back only as far as sitting would be comfortable.",
                concerns: [.pudendalNeuralgia]
            ),
        ],
        feel: "The hips fold smoothly; a light stretch in buttocks and groin.",
        faults: [
            "The back rounds: that is far enough, come forward.",
            "The weight shifts to one side: press both hands down evenly.",
        ],
        variants: Variants(easier: "cat_cow", harder: "adductor_rock"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let repeatedBackExtension = Exercise(
        "press_up_repeat",
        name: "Repeated back extension",
        aim: "Find out whether bending back draws the pain out of the leg",
        phase: .mobility,
        targets: [.lowBack],
        steps: [
            "Lie on your front with your hands beside the shoulders.",
            "Straighten the arms to lift the chest; the hips and back stay loose.",
            "Come down and repeat.",
        ],
        dose: Dose(
            sets: 1...1,
            repetitions: 10...10,
            restSeconds: 10,
            frequency: "2 to 3 times a day",
            daysPerWeek: 7...7,
            timesPerDay: 2,
            tempo: Dose.Tempo(up: 2, hold: 1, down: 2),
            sides: .notApplicable
        ),
        harder: "Do it standing, hands on the low back.",
        easier: "Rise only onto the elbows.",
        notWhen: [
            Contraindication(
                "Never with numbness between the legs: that is an emergency.",
                conditions: [.caudaEquina]
            ),
            Contraindication("Stop if the pain moves further down the leg."),
            .bellyWall,
            .hipFlexorWords("Rise only onto the elbows while the front of the hip is sore."),
            Contraindication(
                """
                Rise only onto the elbows, so that the hips stay out of their last bit of \
                movement.
                """,
                concerns: [.hipDysplasia, .ischiofemoralImpingement]
            ),
        ],
        feel: """
            Some stiffness in the low back that eases; pain that leaves the leg and gathers in the \
            back is a good sign.
            """,
        faults: [
            "The back muscles do the lifting: let the arms do all the work.",
            "The hips leave the floor: rise less high.",
        ],
        variants: Variants(easier: "cat_cow"),
        usedFor: [.lumbarReferred],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let standingBackBend = Exercise(
        "standing_back_bend",
        name: "Standing back bend",
        aim: "Undo an hour of sitting",
        phase: .mobility,
        targets: [.hipFlexors, .lowBack],
        steps: [
            "Stand up from your chair, feet as wide as your hips.",
            "Put both hands on the back of the hips.",
            "Tighten the buttocks.",
            "Bring the hips forward until the front of both hips opens.",
            "Come back upright.",
        ],
        dose: Dose(
            sets: 1...1,
            repetitions: 5...5,
            restSeconds: 10,
            frequency: "at every break from sitting",
            tempo: Dose.Tempo(up: 2, hold: 2, down: 2),
            sides: .notApplicable
        ),
        harder: "Reach both arms overhead.",
        easier: "Only stand tall and tighten the buttocks.",
        notWhen: [
            .bellyWall,
            .freshTear,
            .backWords("Stop if pain runs down the leg."),
            Contraindication(
                "Stand tall and tighten the buttocks; leave out the bend.",
                concerns: [.meralgiaParaesthetica, .hipDysplasia, .ischiofemoralImpingement]
            ),
            .hipFlexorWords("Open only as far as it does not pull."),
        ],
        feel: "The front of the hips opens and the back feels light again.",
        faults: [
            "The head falls back: keep looking ahead.",
            """
            All the bend is in the low back: tighten the buttocks first and push the hips \
            forward.
            """,
        ],
        variants: Variants(harder: "hip_flexor_kneel"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )
}
