import Anatomy
import Evidence

extension Exercise {
    static let hamstring: [Exercise] = [
        extender, diver, glider, romanianDeadlift, nordicHamstring, eccentricTreadmill,
    ]

    public static let extender = Exercise(
        "askling_extender",
        name: "Extender",
        aim: "Load the hamstring while it lengthens",
        phase: .eccentric,
        targets: [.hamstrings],
        steps: [
            "Lie on your back and hold the thigh of the sore leg upright.",
            "Straighten the knee slowly and stop just before it would hurt.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 12...12,
            restSeconds: 30,
            frequency: "twice a day",
            sides: .each,
            note: "Begin on the fifth day after the injury."
        ),
        harder: "The diver.",
        easier: "Straighten less far.",
        notWhen: [
            .spreadingTingling,
            .freshTear,
            .highHamstringWords("Keep well short of any pull at the sit bone."),
        ],
        usedFor: [.strainHamstring],
        source: .askling2013,
        isVerified: true,
        note: lengtheningNote
    )

    public static let diver = Exercise(
        "askling_diver",
        name: "Diver",
        aim: "Load the lengthening hamstring on one leg",
        phase: .eccentric,
        targets: [.hamstrings, .gluteusMaximus],
        steps: [
            "Stand on the sore leg, its knee a little bent.",
            "Tip forward with both arms stretched out and the other knee bent behind you.",
            "Rise slowly.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 6...6,
            restSeconds: 60,
            frequency: "every other day",
            sides: .each
        ),
        harder: "Move faster.",
        easier: "Hold on to something.",
        notWhen: [.boneStress, .freshTear, .highHamstring],
        usedFor: [.strainHamstring],
        source: .askling2013,
        isVerified: true,
        note: lengtheningNote
    )

    public static let glider = Exercise(
        "askling_glider",
        name: "Glider",
        aim: "Load the hamstring in a long slide",
        phase: .eccentric,
        targets: [.hamstrings],
        steps: [
            "Hold a rail; put your weight on the heel of the sore leg, knee bent 10 to 20 degrees.",
            "Slide the other foot backwards and stop before it would hurt.",
            "Pull yourself back with the arms.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 4...4,
            restSeconds: 60,
            frequency: "every third day",
            sides: .each
        ),
        harder: "Slide further.",
        easier: "Slide less far.",
        notWhen: [.boneStress, .freshTear, .highHamstring],
        equipment: "slider and rail",
        usedFor: [.strainHamstring],
        source: .askling2013,
        isVerified: true,
        note: lengtheningNote
    )

    public static let romanianDeadlift = Exercise(
        "hsr_deadlift",
        name: "Single-leg Romanian deadlift, heavy and slow",
        aim: "Load the hamstring tendon",
        phase: .heavySlow,
        targets: [.hamstrings, .gluteusMaximus],
        steps: [
            "Stand on one leg with a weight and tip forward from the hip, back flat.",
            "Three seconds down, three seconds up.",
            "Choose a weight that leaves you tired at the last repetition.",
        ],
        dose: Dose(
            sets: 3...4,
            repetitions: 6...15,
            restSeconds: 120,
            frequency: "every other day",
            sides: .each
        ),
        harder: "More weight, fewer repetitions.",
        easier: "Both legs, the hips nearly straight.",
        notWhen: [
            .highHamstringWords("Begin with the hips nearly straight and go deeper over weeks."),
            .boneStress,
            .freshTear,
        ],
        equipment: "weight",
        usedFor: [.proximalHamstringTendinopathy],
        source: .distefano2009,
        isVerified: false
    )

    public static let nordicHamstring = Exercise(
        "nordic",
        name: "Nordic hamstring",
        aim: "Strength of the hamstrings while they lengthen",
        phase: .eccentric,
        targets: [.hamstrings],
        steps: [
            "Kneel upright while someone, or something heavy, holds your ankles.",
            "Sink forward as slowly as you can and catch yourself with your hands.",
            "Push back up.",
        ],
        dose: Dose(
            sets: 2...3,
            repetitions: 3...8,
            restSeconds: 120,
            frequency: "1 to 3 days a week",
            sides: .bothTogether
        ),
        harder: "More repetitions, and slower.",
        easier: "Let a band carry part of your weight.",
        notWhen: [
            .highHamstringWords("Only in a late phase."),
            .freshTear,
            .boneStress,
        ],
        equipment: "partner or anchor",
        usedFor: [.strainHamstring],
        source: .vandyk2019,
        isVerified: false,
        note: Note(
            """
            Programmes with it had about half the hamstring injuries (risk ratio 0.49); the dose \
            differed between studies.
            """,
            source: .vandyk2019
        )
    )

    public static let eccentricTreadmill = Exercise(
        "reverse_treadmill_ecc",
        name: "Eccentric treadmill drill",
        aim: "Late tendon load, taught in a clinic",
        phase: .eccentric,
        targets: [.hamstrings],
        steps: [
            """
            In a clinic only: facing the back of a slow treadmill, you resist the belt with a \
            straight leg.
            """
        ],
        dose: Dose(restSeconds: 60, frequency: "daily in the case report", sides: .each),
        harder: "A faster belt.",
        notWhen: [
            Contraindication("Only with a clinician beside you, never at home."),
            .highHamstring,
            .boneStress,
        ],
        equipment: "treadmill",
        usedFor: [],
        source: .cushman2015,
        isVerified: false,
        note: Note("Known from a report on one person.", source: .cushman2015)
    )

    private static let lengtheningNote = Note(
        """
        In footballers, three such exercises went with a return after 28 days against 51 with \
        usual ones; runners who never sprint may differ.
        """,
        source: .askling2013
    )
}
