import Anatomy
import Evidence

extension Exercise {
    static let running: [Exercise] = [cadenceCueRun, pogoHops]

    public static let cadenceCueRun = Exercise(
        "gait_cadence",
        name: "Run to a beat",
        aim: "Shorter steps, less load on the hip",
        phase: .running,
        targets: [.gluteusMedius, .gluteusMinimus, .quadriceps],
        steps: [
            "Count your steps for a minute at an easy pace.",
            "Set a metronome 5 to 10 in 100 above that and follow it for two minutes.",
            "Run two minutes as you like, then repeat.",
        ],
        dose: Dose(
            sets: 5...5,
            repetitions: 1...1,
            holdSeconds: 120...120,
            restSeconds: 120,
            frequency: "2 to 3 runs a week",
            sides: .notApplicable,
            note: "The seconds are running time."
        ),
        harder: "Longer stretches to the beat.",
        easier: "Only 5 in 100 above your own count.",
        notWhen: [
            Contraindication(
                "Watch for more pain at the front of the hip, which works harder.",
                concerns: [.iliopsoasTendinopathy, .strainHipFlexor]
            ),
            .boneStress,
        ],
        equipment: "metronome",
        usedFor: [.greaterTrochantericPain, .iliotibialBandSyndrome],
        source: .heiderscheit2011,
        isVerified: false
    )

    public static let pogoHops = Exercise(
        "pogo",
        name: "Pogo hops",
        aim: "Spring in the leg, on the way back to running",
        phase: .plyometric,
        targets: [.calf, .quadriceps],
        steps: ["Small, quick hops on both feet, hardly leaving the floor."],
        dose: Dose(
            sets: 3...3,
            repetitions: 20...20,
            restSeconds: 60,
            frequency: "2 days a week",
            sides: .bothTogether
        ),
        harder: "One leg at a time.",
        easier: "March on the spot.",
        notWhen: [
            Contraindication(
                "Never to test a painful hip: only late, once walking and easy running are calm."
            ),
            .boneStress,
            .freshTear,
        ],
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )
}
