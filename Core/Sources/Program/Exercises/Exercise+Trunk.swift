import Anatomy
import Evidence

extension Exercise {
    static let trunk: [Exercise] = [
        frontPlank, sidePlank, sidePlankLegLift, pallofPress, proneBackLift, hipHingeExtension,
    ]

    public static let frontPlank = Exercise(
        "front_plank",
        name: "Front plank",
        aim: "Staying power of the trunk",
        phase: .strength,
        targets: [.transverseAbdominis, .obliques, .lowBack],
        steps: [
            "Lie on your front, elbows below the shoulders, toes tucked under.",
            "Lift the body so that head, hips and heels make one line.",
            "Hold and keep breathing.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 1...1,
            holdSeconds: 30...60,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            sides: .notApplicable
        ),
        harder: "Lift one leg.",
        easier: "Rest on the knees.",
        notWhen: [
            .bellyWall,
            .freshTear,
            Contraindication(
                "Begin on the knees, with short holds.",
                concerns: [.pudendalNeuralgia, .inguinalRelated]
            ),
            .backWords("Begin on the knees; stop as soon as the back sags."),
            .hipFlexorWords("Begin on the knees."),
        ],
        feel: "Belly and front of the shoulders work; the low back feels nothing.",
        faults: [
            "The hips sag: tighten the buttocks, or end the hold there.",
            "The hips point up: lower them until you are one line.",
            "You hold your breath: count aloud.",
        ],
        variants: Variants(easier: "dead_bug", harder: "side_plank"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false,
        note: Note(
            """
            The activity was measured in a version with a leg lifted, which is harder than \
            this one.
            """,
            source: .boren2011,
            strength: .weak
        ),
        activity: [
            MuscleActivity(
                .gluteusMaximus,
                percent: 106,
                source: .boren2011,
                isVerified: false
            )
        ]
    )

    public static let sidePlank = Exercise(
        "side_plank",
        name: "Side plank",
        aim: "Staying power of trunk and outer hip",
        phase: .strength,
        targets: [.obliques, .transverseAbdominis, .gluteusMedius],
        steps: [
            "Lie on your side, elbow below the shoulder; start on the knees, later on the feet.",
            "Put the upper hand on the hip.",
            "Lift the hips until the body is one line.",
            "Hold and breathe.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 1...1,
            holdSeconds: 20...45,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            sides: .each
        ),
        harder: "Lift the upper leg.",
        easier: "Keep the knees bent.",
        notWhen: [
            .freshTear,
            .outerHipWords("Lie on the comfortable side only."),
            .bellyWall,
            Contraindication(
                "Lie so that nothing presses on the front corner of the hip.",
                concerns: [.meralgiaParaesthetica]
            ),
            Contraindication(
                "Begin on the knees, with short holds.",
                concerns: [.inguinalRelated, .pudendalNeuralgia]
            ),
        ],
        feel: "The waist and the side of the lower hip work.",
        faults: [
            "The hips sink: end the hold there.",
            "The body rolls forward: open the chest.",
            "The shoulder creeps to the ear: push the floor away.",
        ],
        variants: Variants(easier: "front_plank", harder: "side_plank_abd"),
        usedFor: [.iliotibialBandSyndrome],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let sidePlankLegLift = Exercise(
        "side_plank_abd",
        name: "Side plank with leg lift",
        aim: "High load for the side of the hip",
        phase: .strength,
        targets: [.gluteusMedius, .gluteusMinimus, .obliques],
        steps: [
            "Take up the side plank on your feet, the body one line.",
            "Raise the upper leg slowly to hip height.",
            "Lower it slowly, hips still up.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 8...8,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 2, down: 2),
            sides: .each
        ),
        harder: "Add a band.",
        easier: "Hold the side plank on your knees.",
        notWhen: [
            .outerHip,
            .bellyWall,
            .unevenPelvis,
            .freshTear,
            Contraindication(
                "Only once the plain side plank is calm.",
                concerns: [.inguinalRelated, .pudendalNeuralgia, .meralgiaParaesthetica]
            ),
        ],
        feel: "Both sides of the hips work hard, the lower one most.",
        faults: [
            "The hips sink with each lift: do fewer.",
            "The leg swings forward: heel first, slightly back.",
        ],
        variants: Variants(easier: "side_plank"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false,
        activity: [
            MuscleActivity(
                .gluteusMedius,
                percent: 103,
                source: .boren2011,
                isVerified: false
            )
        ]
    )

    public static let pallofPress = Exercise(
        "pallof_press",
        name: "Pallof press",
        aim: "Keep the trunk from turning",
        phase: .control,
        targets: [.obliques, .transverseAbdominis],
        steps: [
            "Fix a band at chest height and stand side-on to it.",
            "Hold the band with both hands at the breastbone and step away until it pulls.",
            "Push the hands straight forward without turning.",
            "Stay for two seconds and bring them back.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 10...10,
            holdSeconds: 2...2,
            restSeconds: 45,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 1, down: 1),
            sides: .each
        ),
        harder: "Stand on the front foot of a short step, or further away.",
        easier: "Stand nearer to the fixed end.",
        notWhen: [
            .bellyWall,
            Contraindication(
                "Use a light band and breathe out as you push.",
                concerns: [.pudendalNeuralgia, .inguinalRelated, .pubicRelated]
            ),
        ],
        equipment: "band",
        needs: [.band],
        feel: "The waist works to keep you facing ahead.",
        faults: [
            "The hips turn to the band: step closer to it.",
            "The shoulders rise: let them hang.",
        ],
        variants: Variants(easier: "dead_bug", withoutEquipment: "dead_bug"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let proneBackLift = Exercise(
        "prone_back_lift",
        name: "Lying back lift",
        aim: "Strength of the low back",
        phase: .strength,
        targets: [.lowBack, .gluteusMaximus],
        steps: [
            "Lie on your front, a flat pillow under the belly, arms beside you.",
            "Tighten both buttocks.",
            "Lift the chest a hand's breadth, looking at the floor.",
            "Stay for two seconds and lower.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 10...10,
            holdSeconds: 2...2,
            restSeconds: 45,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 1, down: 2),
            sides: .notApplicable
        ),
        harder: "Put the hands beside the head.",
        easier: "Lift head and shoulders only.",
        notWhen: [
            .bellyWall,
            .backWords("Lift only as far as the back allows; stop if pain runs down the leg."),
            Contraindication(
                """
                Put the pillow so that nothing presses on the front of the hips, and rise only \
                a little.
                """,
                concerns: [.meralgiaParaesthetica, .hipDysplasia, .ischiofemoralImpingement]
            ),
        ],
        feel: "The muscles on both sides of the spine work; it does not pinch in the middle.",
        faults: [
            "You look up: keep the neck long.",
            "The feet lift: let them lie.",
            "You swing up: rise slowly and less high.",
        ],
        variants: Variants(easier: "bird_dog", harder: "back_extension"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let hipHingeExtension = Exercise(
        "back_extension",
        name: "Hip-hinge back extension",
        aim: "Strength of back and buttock",
        phase: .strength,
        targets: [.lowBack, .hamstrings, .gluteusMaximus],
        steps: [
            "Lie with the hips on the edge of a bench, the feet held down.",
            "Cross your arms on the chest, back flat.",
            "Tip forward from the hips.",
            "Rise until the body is straight, no further.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 10...10,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 2, down: 3),
            sides: .bothTogether
        ),
        harder: "Hold a weight.",
        easier: "Lie on your front and lift one leg at a time.",
        notWhen: [
            .spreadingTingling,
            .highHamstring,
            .freshTear,
            .deepBend,
            .bellyWall,
            Contraindication(
                "Pad the edge of the bench well.",
                concerns: [.pudendalNeuralgia, .meralgiaParaesthetica]
            ),
        ],
        equipment: "bench",
        needs: [.benchOrPartner],
        feel: "Buttocks, backs of the thighs and low back lift together.",
        faults: [
            "The back rounds: fold only at the hips.",
            "You rise past the straight line: stop there.",
        ],
        variants: Variants(
            easier: "prone_back_lift",
            harder: "hsr_deadlift",
            withoutEquipment: "prone_back_lift"
        ),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )
}
