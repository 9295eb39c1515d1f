import Anatomy
import Evidence

extension Exercise {
    static let holds: [Exercise] = [
        standingAbductionHold, seatedHipFlexionHold, adductorSqueeze, longLeverBridgeHold,
        gluteSqueeze, wallSit, rotatorHold,
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
            daysPerWeek: 7...7,
            sides: .bothTogether
        ),
        harder: "Press harder; later, the hip hike on one leg.",
        easier: "Lie on your back and press out against a belt round the thighs.",
        notWhen: [
            .outerHipWords("It may ache a little at first, no more than before you began.")
        ],
        equipment: "belt, if you like",
        feel: "The muscles at the sides of both hips work gently; the sore spot stays calm.",
        faults: [
            "One hip sinks out to the side: stand evenly on both feet.",
            "You press with all your might: a third of your strength is enough.",
            "You hold your breath: count aloud.",
        ],
        variants: Variants(harder: "side_lying_abd"),
        usedFor: [.greaterTrochantericPain],
        source: .leapprotocol2016,
        isVerified: false,
        note: outerHipTrialNote
    )

    public static let seatedHipFlexionHold = Exercise(
        "seated_isometric_hipflex",
        name: "Seated knee press",
        aim: "First load for the hip flexors",
        phase: .isometric,
        targets: [.hipFlexors],
        steps: [
            "Sit upright on a firm chair.",
            "Put both hands on one knee.",
            "Press the knee up into your hands so that neither moves.",
            "Hold, breathing all the while.",
        ],
        dose: Dose(
            sets: 5...5,
            repetitions: 1...1,
            holdSeconds: 20...45,
            restSeconds: 30,
            frequency: "daily",
            daysPerWeek: 7...7,
            sides: .each
        ),
        harder: "Press harder; later, the banded march.",
        easier: "Press less.",
        notWhen: [
            .pinch,
            Contraindication(
                "Sit on a soft cushion, or do it lying with the leg on a chair.",
                concerns: [.proximalHamstringTendinopathy, .pudendalNeuralgia]
            ),
            Contraindication(
                "Press gently and breathe out while you do.",
                concerns: [.groinNerveEntrapment, .inguinalRelated]
            ),
        ],
        equipment: "chair",
        needs: [.chair],
        feel: """
            Steady work at the front of the hip, mild if it aches at all, and easier with each \
            hold.
            """,
        faults: [
            "You lean back: sit tall on both sit bones.",
            "The effort comes in a jerk: build it up over three seconds.",
        ],
        variants: Variants(easier: "heel_slide", harder: "standing_march_band"),
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
            "Lie on your back, knees bent, feet flat.",
            "Put a ball or a pillow between the knees.",
            "Squeeze it no harder than mild discomfort allows.",
            "Hold and breathe.",
        ],
        dose: Dose(
            sets: 5...5,
            repetitions: 1...1,
            holdSeconds: 10...30,
            restSeconds: 30,
            frequency: "daily",
            daysPerWeek: 7...7,
            sides: .bothTogether
        ),
        harder: "Do it with straight legs.",
        easier: "Squeeze less.",
        notWhen: [
            .freshTear,
            Contraindication(
                "Squeeze lightly, and stop if the skin tingles or burns.",
                concerns: [.obturatorNeuropathy, .groinNerveEntrapment]
            ),
            Contraindication(
                "Keep it at 2 out of 10 or less.",
                concerns: [.inguinalRelated, .pubicRelated]
            ),
        ],
        equipment: "ball or pillow",
        feel: "Even work on the inside of both thighs, at most a mild ache in the groin.",
        faults: [
            """
            You squeeze as if testing yourself: stay at a level that you could keep for a \
            minute.
            """,
            "The low back arches: let it rest on the floor.",
        ],
        variants: Variants(harder: "adductor_side_lift"),
        usedFor: [.adductorTendinopathy, .strainAdductor],
        source: .clinicalConsensus,
        isVerified: false,
        note: groinTrialNote
    )

    public static let longLeverBridgeHold = Exercise(
        "long_lever_bridge_iso",
        name: "Long-lever bridge hold",
        aim: "First load for the hamstrings, the hip nearly straight",
        phase: .isometric,
        targets: [.hamstrings, .gluteusMaximus],
        steps: [
            "Lie on your back with the heels well away from the buttocks, knees slightly bent.",
            "Dig the heels in.",
            "Lift the hips a hand's breadth and stay there.",
        ],
        dose: Dose(
            sets: 5...5,
            repetitions: 1...1,
            holdSeconds: 30...45,
            restSeconds: 60,
            frequency: "daily",
            daysPerWeek: 7...7,
            sides: .bothTogether
        ),
        harder: "Use one leg.",
        easier: "Bring the feet closer.",
        notWhen: [
            .highHamstringWords("Keep the pain at 3 out of 10 or less."),
            Contraindication(
                "Only once the ordinary bridge is free of pain.",
                concerns: [.strainHamstring]
            ),
            .backWords("Lift only as far as the back stays quiet."),
        ],
        feel: """
            The backs of both thighs work hard and evenly; the sit bone stays at 3 out of 10 or \
            less.
            """,
        faults: [
            "It cramps: bring the heels a little closer and point the toes up.",
            "The hips sag: make the hold shorter.",
            "The back takes over: lower the hips a little.",
        ],
        variants: Variants(easier: "bridge", harder: "hamstring_walkout"),
        usedFor: [.proximalHamstringTendinopathy],
        source: .goom2016,
        isVerified: false,
        note: Note(
            """
            Clinicians who wrote on high hamstring pain begin with such holds; it has not been \
            tested in a trial.
            """,
            source: .goom2016,
            strength: .judgement
        )
    )

    public static let gluteSqueeze = Exercise(
        "glute_squeeze",
        name: "Lying buttock squeeze",
        aim: "Wake the buttock without moving the hip",
        phase: .isometric,
        targets: [.gluteusMaximus],
        steps: [
            "Lie on your front, a flat pillow under the belly, forehead on your hands.",
            "Tighten both buttocks.",
            "Hold while you breathe, then let go fully.",
        ],
        dose: Dose(
            sets: 5...5,
            repetitions: 1...1,
            holdSeconds: 10...20,
            restSeconds: 15,
            frequency: "daily",
            daysPerWeek: 7...7,
            sides: .bothTogether
        ),
        harder: "Press the front of the thighs lightly into the floor as well.",
        easier: "Do it lying on your back, or standing.",
        notWhen: [
            Contraindication(
                """
                Put the pillow so that nothing presses on the front of the hips, or do it \
                standing.
                """,
                concerns: [.meralgiaParaesthetica]
            ),
            Contraindication(
                "Half the effort, and let go completely after each.",
                concerns: [.pudendalNeuralgia]
            ),
            Contraindication(
                "Let the toes point slightly in, so that the thighs do not roll out.",
                concerns: [.ischiofemoralImpingement]
            ),
        ],
        feel: "Both buttocks turn firm; the hip itself feels nothing.",
        faults: [
            "One side does less: rest a hand on it and wait until it joins in.",
            "The legs lift or the thighs cramp: use half the effort.",
        ],
        variants: Variants(harder: "bridge"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let wallSit = Exercise(
        "wall_sit",
        name: "Wall sit",
        aim: "Steady load for thigh and hip",
        phase: .isometric,
        targets: [.quadriceps, .gluteusMaximus],
        steps: [
            "Lean your back on a wall, feet a step in front of it.",
            "Slide down until the thighs are halfway to level.",
            "Stay there with the weight on the heels.",
            "Slide up again.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 1...1,
            holdSeconds: 20...45,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            sides: .bothTogether
        ),
        harder: "Slide lower, or stay longer.",
        easier: "Stay higher.",
        notWhen: [
            .pinch,
            .highHamstringWords("Stay high: no deep bend of the hip."),
            Contraindication(
                "Stay high, and breathe all the while.",
                concerns: [.pudendalNeuralgia]
            ),
        ],
        equipment: "wall",
        feel: "The fronts of both thighs burn; hips and knees stay quiet.",
        faults: [
            "The knees fall in: keep them over the middle toes.",
            "The knees stand ahead of the feet: step further from the wall.",
            "You brace on the thighs with the hands: let the arms hang.",
        ],
        variants: Variants(easier: "bridge", harder: "squat"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let rotatorHold = Exercise(
        "rotator_hold",
        name: "Seated rotator hold",
        aim: "First load for the deep rotators",
        phase: .isometric,
        targets: [.deepRotators, .piriformis, .gluteusMedius],
        steps: [
            "Sit upright on a chair, feet flat.",
            "Put the inner edge of one foot against a leg of a heavy table or of the chair.",
            "Press the foot inwards against it, so that the thigh would turn out; nothing moves.",
            "Hold and breathe.",
        ],
        dose: Dose(
            sets: 5...5,
            repetitions: 1...1,
            holdSeconds: 10...30,
            restSeconds: 30,
            frequency: "daily",
            daysPerWeek: 7...7,
            sides: .each
        ),
        harder: "Press harder; later, turn against a band.",
        easier: "Press less.",
        notWhen: [
            .spreadingTingling,
            .pinch,
            Contraindication(
                "Sit on a soft cushion and keep it short.",
                concerns: [.proximalHamstringTendinopathy, .pudendalNeuralgia]
            ),
        ],
        equipment: "chair",
        needs: [.chair],
        feel: "Gentle work deep in the buttock, without tingling.",
        faults: [
            "The knee swings out: keep it above the foot.",
            "You lean away: sit evenly on both sit bones.",
        ],
        variants: Variants(harder: "hip_rotation_band"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    /// The trial studied the whole programme with advice, not the single exercise.
    static let outerHipTrialNote = Note(
        """
        Part of a programme of advice and exercise for pain over the outer hip: after eight weeks 51 \
        of 66 people were much better, 20 of 68 of those who waited. They were 35 to 70 years old, \
        most of them women; single exercises were not compared.
        """,
        source: .mellor2018,
        strength: .strong,
        isVerified: true
    )

    /// Long-standing groin pain; the programme was tested, not the single exercise.
    static let groinTrialNote = Note(
        """
        Athletes with long-standing groin pain trained with holds first and strength later: 23 of \
        them came back without pain, 4 of those treated passively did. The programme was tested as a \
        whole.
        """,
        source: .holmich1999,
        strength: .moderate,
        isVerified: true
    )
}
