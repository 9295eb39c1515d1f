import Anatomy
import Evidence

extension Exercise {
    static let hipExtension: [Exercise] = [
        bridge, singleLegBridge, proneHipExtension,
    ]

    public static let bridge = Exercise(
        "bridge",
        name: "Bridge",
        aim: "Strength to straighten the hip",
        phase: .strength,
        targets: [.gluteusMaximus, .hamstrings],
        steps: [
            "Lie on your back, knees bent, feet flat.",
            "Push through the heels until knees, hips and shoulders are in line.",
            "Stay up for two seconds.",
            "Lower slowly.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 12...12,
            holdSeconds: 2...2,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 2, down: 2),
            sides: .bothTogether
        ),
        harder: "One leg at a time, or a band round the knees.",
        easier: "Lift less high.",
        notWhen: [
            .highHamstringWords("Keep the feet close to the buttocks."),
            Contraindication(
                "Stop just short of a straight hip.",
                concerns: [.ischiofemoralImpingement, .hipDysplasia]
            ),
        ],
        feel: "Both buttocks do the lifting; the low back stays quiet.",
        faults: [
            "The low back arches: stop in one line, ribs down.",
            "The backs of the thighs cramp: bring the feet closer.",
            "The knees fall apart or together: keep them over the feet.",
        ],
        variants: Variants(easier: "glute_squeeze", harder: "sl_bridge"),
        usedFor: [.greaterTrochantericPain, .proximalHamstringTendinopathy],
        source: .leapprotocol2016,
        isVerified: false,
        note: outerHipTrialNote
    )

    public static let singleLegBridge = Exercise(
        "sl_bridge",
        name: "Single-leg bridge",
        aim: "Strength to straighten one hip at a time",
        phase: .strength,
        targets: [.gluteusMaximus, .hamstrings, .obliques],
        steps: [
            "Lie on your back, knees bent, feet flat.",
            "Stretch one leg out, thighs side by side.",
            "Lift the hips with the other leg; both hip bones stay level.",
            "Lower slowly.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 8...8,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 2, hold: 1, down: 2),
            sides: .each
        ),
        harder: "Put the foot on a step, or stay up longer.",
        easier: "Go back to both legs.",
        notWhen: [
            .freshTear,
            .highHamstringWords(
                "Only once the bridge on both legs is calm, the foot close to the buttock."
            ),
            .unevenPelvis,
            Contraindication(
                "Only once the bridge on both legs is free of pain.",
                concerns: [.strainHamstring]
            ),
            Contraindication(
                "Stop just short of a straight hip.",
                concerns: [.ischiofemoralImpingement, .hipDysplasia]
            ),
        ],
        feel: "The buttock of the working leg tires first.",
        faults: [
            "The pelvis tips to the free side: lift less high.",
            "The thigh cramps: bring the foot closer.",
            "The back arches: draw the belly in before you lift.",
        ],
        variants: Variants(easier: "bridge", harder: "hsr_hip_thrust"),
        usedFor: [.greaterTrochantericPain],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let proneHipExtension = Exercise(
        "prone_hip_extension",
        name: "Lying leg raise",
        aim: "Strength of the buttock, the hip nearly straight",
        phase: .strength,
        targets: [.gluteusMaximus, .hamstrings],
        steps: [
            "Lie on your front, a flat pillow under the belly, forehead on your hands.",
            "Tighten one buttock.",
            "Lift that leg a hand's breadth, the knee straight.",
            "Lower it slowly.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 10...10,
            restSeconds: 45,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 2, hold: 1, down: 3),
            sides: .each
        ),
        harder: "Add an ankle weight.",
        easier: "Bend the knee, or only tighten the buttock.",
        notWhen: [
            .freshTear,
            .legDrawnBack,
            Contraindication(
                "Lift no more than a few centimetres.",
                concerns: [.hipDysplasia, .labralTear, .femoroacetabularImpingement]
            ),
            Contraindication(
                "Put the pillow so that nothing presses on the front of the hips.",
                concerns: [.meralgiaParaesthetica]
            ),
            .backWords("Lift less high if the back joins in."),
            .highHamstringWords("Keep it at 3 out of 10 or less."),
        ],
        feel: "The buttock lifts the leg; the low back hardly notices.",
        faults: [
            "The low back arches: lift less high.",
            "The pelvis turns: press both hip bones down.",
            "The knee bends: lengthen the leg.",
        ],
        variants: Variants(easier: "glute_squeeze", harder: "sl_bridge"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )
}
