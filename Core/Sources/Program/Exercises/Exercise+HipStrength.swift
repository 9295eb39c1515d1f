import Anatomy
import Evidence

extension Exercise {
    static let hipStrength: [Exercise] = [
        clamshell, bridge, singleLegBridge, sideLyingAbduction, bandedRotation, bandSideStep,
        hipHike, bandedMarch,
    ]

    public static let clamshell = Exercise(
        "clam",
        name: "Clamshell",
        aim: "Early work for the muscles that turn the thigh out",
        phase: .strength,
        targets: [.gluteusMedius, .gluteusMaximus],
        steps: [
            "Lie on one side, hips and knees bent, feet touching.",
            "Lift the upper knee like a lid; the pelvis does not roll back.",
        ],
        dose: .strength(sets: 3...3, repetitions: 15...15),
        harder: "Add a band; then side-lying leg lifts.",
        easier: "Open the knee less far.",
        notWhen: [.outerHip, .pinch],
        equipment: "band, if you like",
        usedFor: [],
        source: .distefano2009,
        isVerified: false
    )

    public static let bridge = Exercise(
        "bridge",
        name: "Bridge",
        aim: "Strength to straighten the hip",
        phase: .strength,
        targets: [.gluteusMaximus, .hamstrings],
        steps: [
            "Lie on your back, knees bent, feet flat.",
            "Push through the heels until knees, hips and shoulders are in line.",
            "Stay up for two seconds, then lower slowly.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 12...12,
            holdSeconds: 2...2,
            restSeconds: 60,
            frequency: "3 days a week",
            sides: .bothTogether
        ),
        harder: "One leg at a time, or a band round the knees.",
        easier: "Lift less high.",
        notWhen: [
            .highHamstringWords("Keep the feet close to the buttocks."),
            .boneStress,
        ],
        usedFor: [.greaterTrochantericPain, .proximalHamstringTendinopathy],
        source: .leapprotocol2016,
        isVerified: false
    )

    public static let singleLegBridge = Exercise(
        "sl_bridge",
        name: "Single-leg bridge",
        aim: "Strength to straighten one hip at a time",
        phase: .strength,
        targets: [.gluteusMaximus, .hamstrings, .trunk],
        steps: [
            "Set up as for the bridge and stretch one leg out.",
            "Lift with the other leg; both hip bones stay level.",
        ],
        dose: .strength(sets: 3...3, repetitions: 8...8),
        harder: "Put the foot on a step, or stay up longer.",
        easier: "Go back to both legs.",
        notWhen: [.highHamstring, .boneStress],
        usedFor: [.greaterTrochantericPain],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let sideLyingAbduction = Exercise(
        "side_lying_abd",
        name: "Side-lying leg lift",
        aim: "Strength at the side of the hip",
        phase: .strength,
        targets: [.gluteusMedius, .gluteusMinimus, .tensorFasciaeLatae],
        steps: [
            "Lie on the comfortable side; stretch the upper leg out, a touch behind the body.",
            "Toes forward, raise the leg about 30 degrees.",
            "Take three seconds to lower it.",
        ],
        dose: .strength(sets: 3...3, repetitions: 12...12),
        harder: "Add an ankle weight or a band.",
        easier: "Bend the knee.",
        notWhen: [
            .boneStress,
            .outerHipWords(
                """
                Move only where it does not hurt, and put a pillow between the legs so that the \
                upper one does not sink across.
                """
            ),
        ],
        usedFor: [.greaterTrochantericPain, .iliotibialBandSyndrome],
        source: .distefano2009,
        isVerified: false
    )

    public static let bandedRotation = Exercise(
        "hip_rotation_band",
        name: "Banded outward turn",
        aim: "Strength of the deep rotators",
        phase: .strength,
        targets: [.piriformis, .deepRotators, .gluteusMedius],
        steps: [
            "Sit upright, a band round one ankle, anchored out to that side.",
            "Bring the foot inwards against the band, so that the thigh turns out.",
            "Return slowly.",
        ],
        dose: .strength(sets: 3...3, repetitions: 15...15),
        harder: "Do it standing.",
        easier: "Use a lighter band.",
        notWhen: [.pinch],
        equipment: "band",
        usedFor: [.deepGlutealSyndrome],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let bandSideStep = Exercise(
        "band_walk",
        name: "Band side-step",
        aim: "Staying power at the side of the hip",
        phase: .strength,
        targets: [.gluteusMedius, .tensorFasciaeLatae],
        steps: [
            "Put a band round the ankles and sink into a shallow squat.",
            "Step sideways without letting the band pull the feet together.",
        ],
        dose: .strength(sets: 3...3, repetitions: 12...12),
        harder: "Use a stronger band, or put it round the feet.",
        easier: "Put the band above the knees.",
        notWhen: [.outerHipWords("Keep the steps small."), .boneStress],
        equipment: "band",
        usedFor: [.iliotibialBandSyndrome, .greaterTrochantericPain],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let hipHike = Exercise(
        "hip_hike",
        name: "Hip hike",
        aim: "Keep the pelvis level on one leg",
        phase: .strength,
        targets: [.gluteusMedius, .trunk],
        steps: [
            "Stand on a step with one leg, the other hanging free.",
            "Slowly let the pelvis sink a little where the leg hangs free, then lift it again.",
        ],
        dose: .strength(sets: 3...3, repetitions: 12...12),
        harder: "Hold a weight in the opposite hand.",
        easier: "Stand with both feet on the floor and move less.",
        notWhen: [.outerHipWords("Early on, lift only: do not let the pelvis sink."), .boneStress],
        equipment: "step",
        usedFor: [.greaterTrochantericPain],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let bandedMarch = Exercise(
        "standing_march_band",
        name: "Banded march",
        aim: "Strength of the hip flexors",
        phase: .strength,
        targets: [.hipFlexors, .quadriceps],
        steps: [
            "Stand tall with a band looped round one foot and held down by the other.",
            "Raise the knee to hip height, then take three seconds to lower it.",
        ],
        dose: .strength(sets: 3...3, repetitions: 10...10),
        harder: "Use a stronger band, or march on the spot.",
        easier: "Do it sitting, without a band.",
        notWhen: [.freshTear, .pinch, .boneStress],
        equipment: "band",
        usedFor: [.iliopsoasTendinopathy, .strainHipFlexor],
        source: .clinicalConsensus,
        isVerified: false
    )
}

extension Dose {
    /// The common pattern of strength work: rest between sets, three days a week.
    static func strength(
        sets: ClosedRange<Int>,
        repetitions: ClosedRange<Int>,
        restSeconds: Int = 60,
        sides: Sides = .each
    ) -> Dose {
        Dose(
            sets: sets,
            repetitions: repetitions,
            restSeconds: restSeconds,
            frequency: "3 days a week",
            sides: sides
        )
    }
}
