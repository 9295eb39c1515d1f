import Anatomy
import Evidence

extension Exercise {
    static let control: [Exercise] = [
        abdominalBrace, pelvicTilt, shortFoot, singleLegStand, deadBug, birdDog,
    ]

    public static let abdominalBrace = Exercise(
        "abdominal_brace",
        name: "Lying belly brace",
        aim: "Find the deepest belly muscle",
        phase: .isometric,
        targets: [.transverseAbdominis, .obliques],
        steps: [
            "Lie on your back, knees bent, fingertips just inside the hip bones.",
            "Breathe out and draw the lower belly gently away from the waistband.",
            "Keep it there for a few breaths.",
            "Let go.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 5...5,
            holdSeconds: 10...10,
            restSeconds: 30,
            frequency: "daily",
            daysPerWeek: 7...7,
            sides: .notApplicable
        ),
        harder: "Slide one heel away and back while you hold.",
        easier: "Hold for one breath only.",
        notWhen: [
            Contraindication(
                "Very gently, and never against a full breath.",
                concerns: [.groinNerveEntrapment, .pudendalNeuralgia, .inguinalRelated]
            )
        ],
        feel: "A soft tightening under the fingertips; ribs and buttocks stay loose.",
        faults: [
            "You hold your breath: speak a sentence while you hold.",
            "The back presses into the floor: draw in less.",
            "The buttocks join in: let them go.",
        ],
        variants: Variants(harder: "pelvic_tilt"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let pelvicTilt = Exercise(
        "pelvic_tilt",
        name: "Pelvic tilt",
        aim: "Steer the pelvis and the low back",
        phase: .control,
        targets: [.transverseAbdominis, .obliques, .lowBack],
        steps: [
            "Lie on your back, knees bent, feet flat.",
            "Flatten the low back onto the floor by tipping the pelvis.",
            "Tip it the other way until a small hollow forms.",
            "Find the middle and rest.",
        ],
        dose: Dose(
            sets: 2...2,
            repetitions: 12...12,
            restSeconds: 30,
            frequency: "daily",
            daysPerWeek: 7...7,
            tempo: Dose.Tempo(up: 2, down: 2),
            sides: .notApplicable
        ),
        harder: "Do it standing against a wall.",
        easier: "Make it smaller.",
        notWhen: [
            .backWords("Stay with the direction that eases."),
            Contraindication(
                "Let the hollow stay small.",
                concerns: [.groinNerveEntrapment]
            ),
        ],
        feel: "Small, easy movement of the pelvis; the back grows looser.",
        faults: [
            "The buttocks lift: let the belly tip the pelvis.",
            "You push with the feet: keep them light.",
        ],
        variants: Variants(easier: "abdominal_brace", harder: "dead_bug"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let shortFoot = Exercise(
        "short_foot",
        name: "Short foot",
        aim: "Wake the muscles that carry the arch",
        phase: .control,
        targets: [.foot, .calf],
        steps: [
            "Sit on a chair, bare feet flat; later, stand.",
            "Draw the ball of one big toe towards the heel, so that the arch rises.",
            "Keep the toes long and flat.",
            "Hold for five seconds and let go.",
        ],
        dose: Dose(
            sets: 2...2,
            repetitions: 10...10,
            holdSeconds: 5...5,
            restSeconds: 30,
            frequency: "daily",
            daysPerWeek: 7...7,
            sides: .each
        ),
        harder: "Do it standing, then on one leg.",
        easier: "Help the arch up with a hand.",
        equipment: "chair",
        needs: [.chair],
        feel: "The arch lifts and the sole works; the toes stay quiet.",
        faults: [
            "The toes claw: make the movement smaller.",
            "The foot rolls outwards: keep the ball of the big toe down.",
        ],
        variants: Variants(harder: "single_leg_stand"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let singleLegStand = Exercise(
        "single_leg_stand",
        name: "Stand on one leg",
        aim: "Steady hip, knee and foot",
        phase: .control,
        targets: [.gluteusMedius, .gluteusMinimus, .foot, .calf],
        steps: [
            "Stand beside a wall, barefoot if you can.",
            "Shift your weight onto one leg and stand tall.",
            "Lift the other foot just off the floor.",
            "Keep both hip bones level and stay.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 1...1,
            holdSeconds: 20...40,
            restSeconds: 30,
            frequency: "5 days a week",
            daysPerWeek: 5...5,
            sides: .each
        ),
        harder: "Close your eyes, or stand on a folded towel.",
        easier: "Rest a fingertip on the wall.",
        notWhen: [
            .unevenPelvis,
            .tornTendon,
            .outerHipWords("Hold on to the wall and never hang on the hip."),
        ],
        feel: "The side of the standing hip and the foot work quietly; you sway less each week.",
        faults: [
            "The hip sinks out to the side: grow taller on that leg.",
            "The knee falls in: turn it over the middle toes.",
            "The toes grip: press the ball of the big toe down instead.",
        ],
        variants: Variants(easier: "abd_isometric", harder: "hip_hike"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let deadBug = Exercise(
        "dead_bug",
        name: "Dead bug",
        aim: "Control of the deep trunk muscles",
        phase: .control,
        targets: [.transverseAbdominis, .obliques, .hipFlexors],
        steps: [
            "Lie on your back and point the arms at the ceiling; hips and knees at right angles.",
            "Draw the lower belly in.",
            "Lower one arm and the opposite leg while the low back stays still.",
            "Come back and change sides.",
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
        harder: "Pull on a band while you do it.",
        easier: "Move one leg only.",
        notWhen: [
            .pinch,
            .bellyWall,
            .hipFlexorWords("Keep the moving knee bent and tap the heel down."),
            Contraindication(
                "Move one leg only, and breathe out with it.",
                concerns: [.pudendalNeuralgia, .inguinalRelated, .pubicRelated]
            ),
        ],
        feel: "The belly works, the back rests on the floor without arching.",
        faults: [
            "The back arches: lower the leg less far, knee bent.",
            "You hold your breath: breathe out as the leg goes down.",
        ],
        variants: Variants(easier: "pelvic_tilt", harder: "front_plank"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let birdDog = Exercise(
        "bird_dog",
        name: "Bird-dog",
        aim: "Control of low back and buttock",
        phase: .control,
        targets: [.lowBack, .gluteusMaximus, .transverseAbdominis],
        steps: [
            "Go on hands and knees, back flat.",
            "Draw the belly in.",
            "Stretch one arm forward and the opposite leg back.",
            "Stay for five seconds and change.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 8...8,
            holdSeconds: 5...5,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 1, down: 1),
            sides: .each
        ),
        harder: "Add a band.",
        easier: "Move the leg only.",
        notWhen: [
            Contraindication(
                "Lift the leg no higher than the back.",
                concerns: [.ischiofemoralImpingement]
            ),
            .backWords("Lift the leg no higher than the back."),
            Contraindication(
                "Put a cushion under a bruised knee or thigh.",
                concerns: [.contusion]
            ),
        ],
        feel: "Back and buttock work together; nothing twists.",
        faults: [
            "The back sags: lift the leg less high.",
            "The pelvis turns: imagine a cup of tea on it.",
            "The weight slides onto one arm: push both hands down first.",
        ],
        variants: Variants(easier: "cat_cow", harder: "prone_back_lift"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )
}
