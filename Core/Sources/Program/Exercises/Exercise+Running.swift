import Anatomy
import Evidence

extension Exercise {
    static let running: [Exercise] = [
        cadenceCueRun, pogoHops, singleLegHop, aSkip, strides,
    ]

    public static let cadenceCueRun = Exercise(
        "gait_cadence",
        name: "Run to a beat",
        aim: "Shorter steps, less load on the hip",
        phase: .running,
        targets: [.gluteusMedius, .gluteusMinimus, .quadriceps],
        steps: [
            "Count your steps for a minute at an easy pace.",
            "Set a metronome 5 to 10 in 100 above that.",
            "Follow it for two minutes.",
            "Run two minutes as you like, then repeat.",
        ],
        dose: Dose(
            sets: 5...5,
            repetitions: 1...1,
            holdSeconds: 120...120,
            restSeconds: 120,
            frequency: "2 to 3 runs a week",
            daysPerWeek: 2...3,
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
            .freshTear,
        ],
        equipment: "metronome",
        feel: "Light, quick and quiet; the pace stays as it was.",
        faults: [
            "You run faster: keep the pace and shorten the step.",
            "You run on tiptoe: let the foot land as it likes.",
            "You add more than 10 in 100: go back to 5.",
        ],
        variants: Variants(harder: "strides"),
        usedFor: [.greaterTrochantericPain, .iliotibialBandSyndrome],
        source: .heiderscheit2011,
        isVerified: false,
        note: Note(
            """
            In 45 healthy runners a tenth more steps lowered the work of hip and knee and the \
            drop of the thigh towards the middle; pain was not studied.
            """,
            source: .heiderscheit2011,
            strength: .moderate,
            isVerified: true
        )
    )

    public static let pogoHops = Exercise(
        "pogo",
        name: "Pogo hops",
        aim: "Spring in the leg, on the way back to running",
        phase: .plyometric,
        targets: [.calf, .foot, .quadriceps],
        steps: [
            "Stand tall on both feet, hands on the hips.",
            "Hop small and quick, hardly leaving the floor.",
            "Land on the front of the foot, knees soft.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 20...20,
            restSeconds: 60,
            frequency: "2 days a week",
            daysPerWeek: 2...2,
            tempo: Dose.Tempo(up: 0, down: 1),
            sides: .bothTogether
        ),
        harder: "One leg at a time.",
        easier: "March on the spot.",
        notWhen: [
            Contraindication(
                "Never to test a painful hip: only late, once walking and easy running are calm."
            ),
            .freshTear,
            .impact,
            .tornTendon,
            .looseHip,
            .pelvicFloor,
            .backWords("Leave it out if the back feels each landing."),
        ],
        feel: "Quick and springy in the ankles; nothing deep inside the hip.",
        faults: [
            "You land hard on the heels: hop lower.",
            "The knees fold: stay stiff and quick.",
            "You go on although it hurts: one painful landing ends the set.",
        ],
        variants: Variants(easier: "calf_raise", harder: "single_leg_hop"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let singleLegHop = Exercise(
        "single_leg_hop",
        name: "Single-leg hop",
        aim: "Store and give back energy on one leg",
        phase: .plyometric,
        targets: [.calf, .foot, .quadriceps, .gluteusMedius],
        steps: [
            "Stand on one leg, the knee soft, the pelvis level.",
            "Hop small, on the spot, with the arms free.",
            "Land on the front of the foot and spring off again.",
            "Finish the set, then change legs.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 10...10,
            restSeconds: 90,
            frequency: "2 days a week",
            daysPerWeek: 2...2,
            tempo: Dose.Tempo(up: 0, down: 1),
            sides: .each
        ),
        harder: "Hop forward a little each time.",
        easier: "Hop on both feet.",
        notWhen: [
            Contraindication(
                """
                Never to test a painful hip: only late, once hops on both feet and easy \
                running are calm.
                """
            ),
            .freshTear,
            .outerHip,
            .impact,
            .looseHip,
            .unevenPelvis,
            .pubicPull,
            .pelvicFloor,
            Contraindication(
                "Not with an inflamed spine or pelvis: landing jars them.",
                conditions: [.spondyloarthritis]
            ),
            Contraindication(
                "Hop low, and stop at the first catch deep inside.",
                concerns: [.labralTear, .femoroacetabularImpingement]
            ),
        ],
        feel: "Springy; the pelvis stays level and the landing is quiet.",
        faults: [
            "The knee falls in on landing: go back to both feet.",
            "The pelvis drops: hop lower, or fewer.",
            "You go on although it hurts: one painful landing ends it.",
        ],
        variants: Variants(easier: "pogo"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let aSkip = Exercise(
        "a_skip",
        name: "A-skip",
        aim: "Bring back the knee drive of running",
        phase: .running,
        targets: [.hipFlexors, .calf, .hamstrings],
        steps: [
            "Stand tall with room to walk 20 metres.",
            "Walk forward lifting each knee to hip height, the other arm along.",
            "Add a small skip on the standing leg with each step.",
            "Walk back and rest.",
        ],
        dose: Dose(
            sets: 3...3,
            holdSeconds: 20...20,
            restSeconds: 60,
            frequency: "2 days a week",
            daysPerWeek: 2...2,
            sides: .bothTogether,
            note: "The seconds are time on the move."
        ),
        harder: "Lift the knees faster, at the same slow pace.",
        easier: "Walk it without the skip.",
        notWhen: [
            Contraindication("Only once easy running is calm."),
            .freshTear,
            .impact,
            .tornTendon,
            .pinch,
            .pelvicFloor,
            .highHamstringWords("Begin with low knees."),
            .hipFlexorWords("Begin with low knees and count what you do."),
            Contraindication(
                "Walk it without the skip.",
                concerns: [.hipDysplasia, .sacroiliacPain, .spondyloarthritis]
            ),
        ],
        feel: "Light and rhythmic; the knees come up by themselves.",
        faults: [
            "You lean back: think of a string at the crown of the head.",
            "The landing is loud: lower the knees a little.",
            "It turns into speed: stay slow.",
        ],
        variants: Variants(easier: "leg_swing", harder: "strides"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let strides = Exercise(
        "strides",
        name: "Strides",
        aim: "Bring speed back in small portions",
        phase: .running,
        targets: [.hamstrings, .gluteusMaximus, .calf, .quadriceps, .hipFlexors],
        steps: [
            "Run easily for ten minutes first.",
            "Over about 80 metres, let the pace grow until it is quick but relaxed.",
            "Hold it for a few seconds.",
            "Slow down and walk back.",
        ],
        dose: Dose(
            sets: 4...6,
            holdSeconds: 20...20,
            restSeconds: 60,
            frequency: "1 to 2 runs a week",
            daysPerWeek: 1...2,
            sides: .notApplicable,
            note: "The seconds are running time."
        ),
        harder: "One or two more, never faster than relaxed.",
        easier: "Two strides only, and slower.",
        notWhen: [
            Contraindication("Only once half an hour of easy running is calm."),
            .freshTear,
            .legDrawnBack,
            .tornTendon,
            .highHamstringWords(
                "Begin at three quarters of the pace; length of step is what the sit bone feels."
            ),
            Contraindication(
                "Begin at three quarters of the pace.",
                concerns: [.strainHamstring]
            ),
            Contraindication(
                "Two or three, on soft ground.",
                concerns: [
                    .hipOsteoarthritis, .hipDysplasia, .pudendalNeuralgia, .spondyloarthritis,
                ]
            ),
        ],
        feel: "Fast and loose, far from a sprint.",
        faults: [
            "It becomes a race: stay at a pace at which you could speak a few words.",
            "The steps grow long: quick feet in place of long ones.",
            "You start cold: ten easy minutes come first.",
        ],
        variants: Variants(easier: "gait_cadence"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )
}
