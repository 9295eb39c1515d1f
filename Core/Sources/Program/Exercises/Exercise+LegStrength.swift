import Anatomy
import Evidence

extension Exercise {
    static let legStrength: [Exercise] = [
        squat, singleLegSquat, splitSquat, sideStepUp, slowStepDown, forwardLunge, lateralLunge,
    ]

    public static let squat = Exercise(
        "squat",
        name: "Squat",
        aim: "Strength of leg and hip",
        phase: .strength,
        targets: [.quadriceps, .gluteusMaximus, .adductors],
        steps: [
            "Stand with your feet as wide as your shoulders.",
            "Sit back as if onto a chair, only as deep as is free of pain.",
            "Push through the whole foot and rise.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 10...10,
            restSeconds: 90,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 2, down: 3),
            sides: .bothTogether
        ),
        harder: "Hold a weight; later, use one leg.",
        easier: "Sit down on a chair and stand up.",
        notWhen: [
            .freshTear,
            .pinch,
            .pelvicFloor,
            .highHamstringWords("Stay above a right angle, chest up."),
            Contraindication(
                "Stay above a right angle.",
                concerns: [.hipDysplasia]
            ),
            .backWords("Keep the back long."),
        ],
        equipment: "weight, if you like",
        feel: "Thighs and buttocks work evenly on both sides.",
        faults: [
            "The knees fall in: turn them over the middle toes.",
            "The heels lift: sit back further.",
            "You shift to the good leg: look into a mirror and share the weight.",
        ],
        variants: Variants(easier: "wall_sit", harder: "single_leg_squat"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let singleLegSquat = Exercise(
        "single_leg_squat",
        name: "Single-leg squat to a chair",
        aim: "Control and strength on one leg",
        phase: .strength,
        targets: [.gluteusMedius, .gluteusMaximus, .quadriceps],
        steps: [
            "Stand on one leg in front of a chair.",
            "Sit back towards it; the knee stays over the middle of the foot, the pelvis level.",
            "Touch the seat.",
            "Rise on the same leg.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 8...8,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 2, down: 3),
            sides: .each
        ),
        harder: "Choose a lower chair or hold a weight.",
        easier: "Steady yourself with a hand.",
        notWhen: [
            .outerHipWords("Leave it for later, once daily life is calm."),
            .unevenPelvis,
            .pinch,
            .pelvicFloor,
            .freshTear,
            .highHamstringWords("Use a high seat and leave it for later."),
        ],
        equipment: "chair",
        needs: [.chair],
        feel: "Buttock and thigh of the standing leg work; the knee points ahead all the way.",
        faults: [
            "The knee falls in: use a higher seat.",
            "The pelvis drops on the free side: steady yourself with a hand.",
            "You fall onto the seat: touch it as if it were an egg.",
        ],
        variants: Variants(easier: "squat", harder: "single_leg_hop"),
        usedFor: [.iliotibialBandSyndrome, .greaterTrochantericPain],
        source: .distefano2009,
        isVerified: false,
        activity: [
            MuscleActivity(
                .gluteusMedius,
                percent: 64,
                deviation: 24,
                source: .distefano2009,
                isVerified: false
            ),
            MuscleActivity(
                .gluteusMaximus,
                percent: 59,
                deviation: 27,
                source: .distefano2009,
                isVerified: false
            ),
        ]
    )

    public static let splitSquat = Exercise(
        "split_squat",
        name: "Split squat",
        aim: "Strength of hip and thigh",
        phase: .strength,
        targets: [.quadriceps, .gluteusMaximus, .adductors],
        steps: [
            "Take a long step and stay there, chest up.",
            "Put your weight mostly on the front foot.",
            "Let the back knee sink towards the floor.",
            "Rise again.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 10...10,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 2, down: 3),
            sides: .each
        ),
        harder: "Rest the back foot on a bench.",
        easier: "Take a shorter step.",
        notWhen: [
            .pinch,
            .freshTear,
            .highHamstring,
            .unevenPelvis,
            .pubicPull,
            .legDrawnBack,
            Contraindication(
                "Take a short step: no pull at the front of the back leg or in the groin.",
                concerns: [
                    .adductorTendinopathy, .strainAdductor, .inguinalRelated, .groinNerveEntrapment,
                    .meralgiaParaesthetica, .hipDysplasia,
                ]
            ),
        ],
        feel: "Thigh and buttock of the front leg work; the back leg only balances.",
        faults: [
            "The front knee falls in: turn it over the middle toes.",
            "You wobble as if on a rope: put the feet wider apart.",
            "The body tips forward: lower straight down.",
        ],
        variants: Variants(easier: "squat", harder: "forward_lunge"),
        usedFor: [],
        source: .distefano2009,
        isVerified: false,
        note: Note(
            "The activity was measured in a lunge, which is close to it but not the same.",
            source: .distefano2009,
            strength: .weak
        ),
        activity: [
            MuscleActivity(
                .gluteusMedius,
                percent: 48,
                deviation: 21,
                source: .distefano2009,
                isVerified: true
            )
        ]
    )

    public static let sideStepUp = Exercise(
        "step_up",
        name: "Sideways step-up",
        aim: "Steadiness on the standing leg",
        phase: .strength,
        targets: [.gluteusMedius, .gluteusMaximus, .quadriceps],
        steps: [
            "Stand beside a step and put the whole near foot on it.",
            "Lean slightly over that foot.",
            "Rise with that leg, without pushing off from the floor.",
            "Lower yourself slowly.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 10...10,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 2, down: 3),
            sides: .each
        ),
        harder: "Use a higher step or a weight.",
        easier: "Use a lower step.",
        notWhen: [
            .pinch,
            .freshTear,
            .outerHipWords("Keep the pelvis level: the hip does not hang out to the side."),
            Contraindication(
                "Use a low step.",
                concerns: [.sacroiliacPain, .proximalHamstringTendinopathy, .pudendalNeuralgia]
            ),
        ],
        equipment: "step",
        needs: [.step],
        feel: "Thigh and side of the hip of the upper leg do all the work.",
        faults: [
            "The lower foot pushes off: lift its toes first.",
            "The knee falls in: use a lower step.",
            "The pelvis tips: grow tall on the upper leg.",
        ],
        variants: Variants(easier: "squat", harder: "step_down", withoutEquipment: "squat"),
        usedFor: [],
        source: .macaskill2014,
        isVerified: false,
        activity: [
            MuscleActivity(
                .gluteusMedius,
                percent: 61,
                deviation: 20,
                source: .macaskill2014,
                isVerified: true
            ),
            MuscleActivity(
                .gluteusMaximus,
                percent: 31,
                deviation: 19.9,
                source: .macaskill2014,
                isVerified: true
            ),
        ]
    )

    public static let slowStepDown = Exercise(
        "step_down",
        name: "Slow step-down",
        aim: "Control while lowering",
        phase: .strength,
        targets: [.gluteusMedius, .quadriceps],
        steps: [
            "Stand on a step with one leg, the other foot in the air in front of it.",
            "Keep both hip bones level.",
            "Lower the free heel until it just touches the floor.",
            "Rise without pushing off.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 8...8,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 2, down: 3),
            sides: .each
        ),
        harder: "Use a higher step, or pause at the bottom.",
        easier: "Use a lower step.",
        notWhen: [
            .unevenPelvis,
            .tornTendon,
            .pinch,
            .freshTear,
            .outerHipWords("Late only, and only while the pelvis stays level."),
        ],
        equipment: "step",
        needs: [.step],
        feel: "The thigh brakes, the side of the hip keeps the pelvis level.",
        faults: [
            "The free side of the pelvis drops: use a lower step.",
            "The knee falls in: turn it over the middle toes.",
            "The heel lands hard: lower less deep.",
        ],
        variants: Variants(
            easier: "step_up",
            harder: "single_leg_squat",
            withoutEquipment: "single_leg_squat"
        ),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let forwardLunge = Exercise(
        "forward_lunge",
        name: "Forward lunge",
        aim: "Strength in the long step of running",
        phase: .strength,
        targets: [.quadriceps, .gluteusMaximus, .hamstrings, .hipFlexors],
        steps: [
            "Stand tall, feet as wide as your hips.",
            "Take a long step forward and land on the whole foot.",
            "Let both knees bend until the front thigh is nearly level.",
            "Push off the front foot and step back.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 8...8,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 1, down: 2),
            sides: .each
        ),
        harder: "Hold a weight, or walk on with each lunge.",
        easier: "Step less far, or stay in the split squat.",
        notWhen: [
            .pinch,
            .freshTear,
            .highHamstring,
            .unevenPelvis,
            .pubicPull,
            .legDrawnBack,
            Contraindication(
                "Take a short step: no pull at the front of the back leg or in the groin.",
                concerns: [
                    .adductorTendinopathy, .strainAdductor, .inguinalRelated, .groinNerveEntrapment,
                    .meralgiaParaesthetica, .hipDysplasia,
                ]
            ),
            Contraindication(
                "Bend the knees less.",
                concerns: [.hipOsteoarthritis, .pudendalNeuralgia]
            ),
            .outerHipWords("Keep the front knee in line with hip and foot."),
        ],
        feel: "Thigh and buttock of the front leg brake and push; the landing is soft.",
        faults: [
            "The front knee falls in: aim it at the little toe.",
            "You land with a thud: step less far and slower.",
            "The body folds: keep the chest up.",
        ],
        variants: Variants(easier: "split_squat"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let lateralLunge = Exercise(
        "lateral_lunge",
        name: "Sideways lunge",
        aim: "Strength of the inner thigh in a wide step",
        phase: .strength,
        targets: [.adductors, .gluteusMedius, .quadriceps],
        steps: [
            "Stand tall, feet together.",
            "Take a wide step to the side, toes ahead.",
            "Bend that knee and sit back; the other leg stays straight.",
            "Push back to the middle.",
        ],
        dose: Dose(
            sets: 2...2,
            repetitions: 8...8,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 1, down: 2),
            sides: .each
        ),
        harder: "Hold a weight.",
        easier: "Take a smaller step.",
        notWhen: [
            .freshTear,
            .pubicPull,
            .innerNerve,
            .bellyWall,
            .deepBend,
            .looseHip,
            .unevenPelvis,
            .highHamstring,
            .pelvicFloor,
            .pinch,
            Contraindication(
                "Late only: first the Copenhagen exercise must be calm.",
                concerns: [.adductorTendinopathy, .strainAdductor, .inguinalRelated]
            ),
        ],
        feel: "The inside of the straight leg lengthens, thigh and buttock of the bent one push.",
        faults: [
            "The step is wider than you control: make it half as wide.",
            "The knee falls in: point it at the toes.",
            "The back rounds: sit back less deep.",
        ],
        variants: Variants(easier: "squat"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )
}
