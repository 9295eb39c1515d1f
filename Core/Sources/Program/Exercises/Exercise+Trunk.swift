import Anatomy
import Evidence

extension Exercise {
    static let trunk: [Exercise] = [
        deadBug, frontPlank, birdDog, sidePlank, sidePlankLegLift, hipHingeExtension,
    ]

    public static let deadBug = Exercise(
        "dead_bug",
        name: "Dead bug",
        aim: "Control of the deep trunk muscles",
        phase: .strength,
        targets: [.trunk],
        steps: [
            "Lie on your back and point the arms at the ceiling; hips and knees at right angles.",
            "Lower one arm and the opposite leg while the low back stays still.",
            "Come back and change sides.",
        ],
        dose: .strength(sets: 3...3, repetitions: 8...8),
        harder: "Pull on a band while you do it.",
        easier: "Move one leg only.",
        notWhen: [.pinch],
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let frontPlank = Exercise(
        "front_plank",
        name: "Front plank",
        aim: "Staying power of the trunk",
        phase: .strength,
        targets: [.trunk, .lowBack],
        steps: [
            "Support yourself on the elbows, below the shoulders, and on the toes.",
            "Head, hips and heels make one line; keep breathing.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 1...1,
            holdSeconds: 30...60,
            restSeconds: 60,
            frequency: "3 days a week",
            sides: .notApplicable
        ),
        harder: "Lift one leg.",
        easier: "Rest on the knees.",
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let birdDog = Exercise(
        "bird_dog",
        name: "Bird-dog",
        aim: "Control of low back and buttock",
        phase: .strength,
        targets: [.lowBack, .gluteusMaximus],
        steps: [
            "Go on hands and knees, back flat.",
            "Stretch one arm forward and the opposite leg back; stay for five seconds.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 8...8,
            holdSeconds: 5...5,
            restSeconds: 60,
            frequency: "3 days a week",
            sides: .each
        ),
        harder: "Add a band.",
        easier: "Move the leg only.",
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let sidePlank = Exercise(
        "side_plank",
        name: "Side plank",
        aim: "Staying power of trunk and outer hip",
        phase: .strength,
        targets: [.trunk, .gluteusMedius],
        steps: [
            "Lie on your side, elbow below the shoulder; start on the knees, later on the feet.",
            "Lift the hips until the body is one line.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 1...1,
            holdSeconds: 20...45,
            restSeconds: 60,
            frequency: "3 days a week",
            sides: .each
        ),
        harder: "Lift the upper leg.",
        easier: "Keep the knees bent.",
        notWhen: [.outerHipWords("Lie on the comfortable side only."), .boneStress],
        usedFor: [.iliotibialBandSyndrome],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let sidePlankLegLift = Exercise(
        "side_plank_abd",
        name: "Side plank with leg lift",
        aim: "High load for the side of the hip",
        phase: .strength,
        targets: [.gluteusMedius, .trunk],
        steps: [
            "Hold the side plank on your feet.",
            "Raise and lower the upper leg slowly.",
        ],
        dose: .strength(sets: 3...3, repetitions: 8...8),
        harder: "Add a band.",
        easier: "Hold the side plank on your knees.",
        notWhen: [.outerHip, .boneStress],
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
            "With the hips on the edge of a bench, tip forward from the hips, back flat.",
            "Rise until the body is straight, no further.",
        ],
        dose: .strength(sets: 3...3, repetitions: 10...10, sides: .bothTogether),
        harder: "Hold a weight.",
        easier: "Lie on your front and lift one leg at a time.",
        notWhen: [.spreadingTingling, .highHamstring, .boneStress],
        equipment: "bench",
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )
}
