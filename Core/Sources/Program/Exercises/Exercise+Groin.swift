import Anatomy
import Evidence

extension Exercise {
    static let groin: [Exercise] = [
        sideLyingAdduction, copenhagenAdduction,
    ]

    public static let sideLyingAdduction = Exercise(
        "adductor_side_lift",
        name: "Side-lying inner-thigh lift",
        aim: "First level of adductor strength",
        phase: .strength,
        targets: [.adductors],
        steps: [
            "Lie on the sore side, head on your arm.",
            "Put the upper leg on the floor in front of you.",
            "Lift the lower leg, the knee straight.",
            "Take three seconds to lower it.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 12...12,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 2, down: 3),
            sides: .each
        ),
        harder: "The Copenhagen exercise with a short lever.",
        easier: "Lift less high.",
        notWhen: [
            .freshTear,
            .outerHip,
            .legDrawnBack,
            Contraindication(
                "Stop if the skin tingles or burns.",
                concerns: [.obturatorNeuropathy, .groinNerveEntrapment]
            ),
            Contraindication(
                "Keep it at 2 out of 10 or less.",
                concerns: [.pubicRelated, .inguinalRelated]
            ),
        ],
        feel: "The inside of the lower thigh works, at most a mild ache in the groin.",
        faults: [
            "The body rolls back: rest a hand in front of you.",
            "The foot turns up: keep its inner edge towards the ceiling.",
        ],
        variants: Variants(easier: "adductor_squeeze_iso", harder: "copenhagen"),
        usedFor: [.adductorTendinopathy],
        source: .clinicalConsensus,
        isVerified: false,
        note: groinTrialNote
    )

    public static let copenhagenAdduction = Exercise(
        "copenhagen",
        name: "Copenhagen adduction",
        aim: "Strength of the adductors while they lengthen",
        phase: .eccentric,
        targets: [.adductors, .obliques],
        steps: [
            "Lie on your side, elbow below the shoulder.",
            """
            Rest the upper leg on a bench or in a partner's hands: the knee at first, the \
            ankle later.
            """,
            "Raise your hips until the lower leg meets the upper one.",
            "Take three seconds to lower.",
        ],
        dose: Dose(
            sets: 2...3,
            repetitions: 3...15,
            restSeconds: 60,
            frequency: "3 days a week for 6 to 8 weeks before the season, then 1 day a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 2, down: 3),
            sides: .each
        ),
        harder: "Support the ankle in place of the knee; then more repetitions.",
        easier: "The side-lying inner-thigh lift.",
        notWhen: [
            .freshTear,
            .outerHip,
            .innerNerve,
            .bellyWall,
            .legDrawnBack,
            .unevenPelvis,
            .looseHip,
            Contraindication(
                "The knee on the bench, and only once the side-lying lift is calm.",
                concerns: [.pubicRelated, .inguinalRelated]
            ),
            Contraindication(
                "Breathe out while you lift.",
                concerns: [.pudendalNeuralgia]
            ),
        ],
        equipment: "bench or partner",
        needs: [.benchOrPartner],
        feel:
            "The inside of the supported thigh works hard; the groin stays at 2 out of 10 or less.",
        faults: [
            "The hips sag: support the knee in place of the ankle.",
            "You drop at the end: do fewer, all of them slow.",
            "The body rolls: stack shoulder above elbow.",
        ],
        variants: Variants(
            easier: "adductor_side_lift",
            withoutEquipment: "adductor_side_lift"
        ),
        usedFor: [.strainAdductor, .adductorTendinopathy],
        source: .haroy2019,
        isVerified: false,
        note: Note(
            """
            A programme of it lowered groin problems by 41 in 100 among 652 male footballers; \
            runners were not studied.
            """,
            source: .haroy2019,
            strength: .moderate,
            isVerified: true
        ),
        activity: [
            MuscleActivity(
                .adductors,
                percent: 108,
                source: .serner2014,
                isVerified: false
            )
        ]
    )
}
