import Anatomy
import Evidence

extension Exercise {
    static let groin: [Exercise] = [adductorRockBack, sideLyingAdduction, copenhagenAdduction]

    public static let adductorRockBack = Exercise(
        "adductor_rock",
        name: "Adductor rock-back",
        aim: "Freedom of movement in the groin",
        phase: .mobility,
        targets: [.adductors],
        steps: [
            "On hands and knees, put one leg out straight to the side.",
            "Rock your hips backwards until the groin stretches, then come forward.",
        ],
        dose: Dose(
            sets: 2...2,
            repetitions: 10...10,
            restSeconds: 60,
            frequency: "daily",
            sides: .each
        ),
        harder: "Put the leg out further.",
        easier: "Rock less far.",
        notWhen: [.freshTear, .boneStress, .pinch],
        usedFor: [.adductorTendinopathy],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let sideLyingAdduction = Exercise(
        "adductor_side_lift",
        name: "Side-lying inner-thigh lift",
        aim: "First level of adductor strength",
        phase: .strength,
        targets: [.adductors],
        steps: [
            "Lie on the sore side and put the upper leg on the floor in front of you.",
            "Lift the lower leg, then take three seconds to lower it.",
        ],
        dose: .strength(sets: 3...3, repetitions: 12...12),
        harder: "The Copenhagen exercise with a short lever.",
        easier: "Lift less high.",
        notWhen: [.freshTear, .boneStress],
        usedFor: [.adductorTendinopathy],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let copenhagenAdduction = Exercise(
        "copenhagen",
        name: "Copenhagen adduction",
        aim: "Strength of the adductors while they lengthen",
        phase: .eccentric,
        targets: [.adductors, .trunk],
        steps: [
            """
            In a side plank, rest the upper leg on a bench or in a partner's hands: the knee at \
            first, the ankle later.
            """,
            "Raise your hips until the lower leg meets the upper one.",
            "Take three seconds to lower.",
        ],
        dose: Dose(
            sets: 2...3,
            repetitions: 3...15,
            restSeconds: 60,
            frequency: "3 days a week for 6 to 8 weeks before the season, then 1 day a week",
            sides: .each
        ),
        harder: "Support the ankle in place of the knee; then more repetitions.",
        easier: "The side-lying inner-thigh lift.",
        notWhen: [.freshTear, .boneStress],
        equipment: "bench or partner",
        usedFor: [.strainAdductor, .adductorTendinopathy],
        source: .haroy2019,
        isVerified: false,
        note: Note(
            """
            A programme of it lowered groin problems by about 4 in 10 in male footballers; runners \
            were not studied.
            """,
            source: .haroy2019
        )
    )
}
