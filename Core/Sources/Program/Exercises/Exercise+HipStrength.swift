import Anatomy
import Evidence

extension Exercise {
    static let hipStrength: [Exercise] = [
        clamshell, sideLyingAbduction, bandedRotation, bandSideStep, hipHike, bandedMarch,
    ]

    public static let clamshell = Exercise(
        "clam",
        name: "Clamshell",
        aim: "Early work for the muscles that turn the thigh out",
        phase: .strength,
        targets: [.gluteusMedius, .gluteusMaximus, .deepRotators],
        steps: [
            "Lie on one side, hips and knees bent, feet touching.",
            "Rest the upper hand on the floor in front of you.",
            "Lift the upper knee like a lid; the pelvis does not roll back.",
            "Lower it slowly.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 15...15,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 1, hold: 1, down: 2),
            sides: .each
        ),
        harder: "Add a band; then side-lying leg lifts.",
        easier: "Open the knee less far.",
        notWhen: [
            .outerHip,
            .pinch,
            Contraindication(
                "Stop if tingling spreads down the leg.",
                concerns: [.deepGlutealSyndrome]
            ),
        ],
        equipment: "band, if you like",
        feel: "Work in the side and back of the upper hip, none in the front.",
        faults: [
            "The pelvis rolls back: stack the hip bones and open less far.",
            "The front corner of the hip works: bring the knees further forward.",
        ],
        variants: Variants(easier: "abd_isometric", harder: "side_lying_abd"),
        usedFor: [],
        source: .distefano2009,
        isVerified: false,
        note: Note(
            """
            In 11 healthy people it worked the buttock much more than the front corner of the \
            hip.
            """,
            source: .bishop2018,
            strength: .weak
        ),
        activity: [
            MuscleActivity(
                .gluteusMedius,
                percent: 40,
                deviation: 38,
                source: .distefano2009,
                isVerified: true
            ),
            MuscleActivity(
                .gluteusMedius,
                percent: 38,
                deviation: 29,
                source: .distefano2009,
                isVerified: true
            ),
        ]
    )

    public static let sideLyingAbduction = Exercise(
        "side_lying_abd",
        name: "Side-lying leg lift",
        aim: "Strength at the side of the hip",
        phase: .strength,
        targets: [.gluteusMedius, .gluteusMinimus, .tensorFasciaeLatae],
        steps: [
            "Lie on the comfortable side, the lower knee bent.",
            "Stretch the upper leg out, a touch behind the body.",
            "Toes forward, raise the leg about 30 degrees.",
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
        harder: "Add an ankle weight or a band.",
        easier: "Bend the knee.",
        notWhen: [
            .outerHipWords(
                """
                Lift the sore leg only, since you would lie on it for the other one. Move where it \
                does not hurt, and put a pillow between the legs so that the upper one does not \
                sink across.
                """
            ),
            Contraindication(
                "Lie so that nothing presses on the front corner of the hip.",
                concerns: [.meralgiaParaesthetica]
            ),
        ],
        feel: "The side of the upper hip tires, behind the trouser seam.",
        faults: [
            "The leg drifts forward: slide the heel along a wall behind you.",
            "The toes turn up: point them forward or slightly down.",
            "The waist shortens: lift less high.",
        ],
        variants: Variants(easier: "clam", harder: "hsr_abduction"),
        usedFor: [.greaterTrochantericPain, .iliotibialBandSyndrome],
        source: .distefano2009,
        isVerified: false,
        note: Note(
            """
            A six-week programme with it made the side of the hip stronger in 24 runners with \
            a sore iliotibial band; there was no group to compare with.
            """,
            source: .fredericson2000,
            strength: .weak
        ),
        activity: [
            MuscleActivity(
                .gluteusMedius,
                percent: 81,
                deviation: 42,
                source: .distefano2009,
                isVerified: true
            ),
            MuscleActivity(
                .gluteusMedius,
                percent: 99.9,
                deviation: 17,
                source: .macaskill2014,
                isVerified: true
            ),
        ]
    )

    public static let bandedRotation = Exercise(
        "hip_rotation_band",
        name: "Banded outward turn",
        aim: "Strength of the deep rotators",
        phase: .strength,
        targets: [.piriformis, .deepRotators, .gluteusMedius],
        steps: [
            "Sit upright, a band round one ankle, anchored out to that side.",
            "Hold the seat with both hands.",
            "Bring the foot inwards against the band, so that the thigh turns out.",
            "Return slowly.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 15...15,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 2, down: 3),
            sides: .each
        ),
        harder: "Do it standing.",
        easier: "Use a lighter band.",
        notWhen: [
            .pinch,
            .spreadingTingling,
            Contraindication(
                "Sit on a soft cushion and keep it short.",
                concerns: [.proximalHamstringTendinopathy, .pudendalNeuralgia]
            ),
        ],
        equipment: "band",
        needs: [.chair, .band],
        feel: "Work deep in the buttock, without tingling and without a pinch in the groin.",
        faults: [
            "The thigh lifts or slides: keep it on the seat.",
            "The body leans over: sit evenly on both sit bones.",
            "The band snaps back: let it return over three seconds.",
        ],
        variants: Variants(easier: "rotator_hold", withoutEquipment: "rotator_hold"),
        usedFor: [.deepGlutealSyndrome],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let bandSideStep = Exercise(
        "band_walk",
        name: "Band side-step",
        aim: "Staying power at the side of the hip",
        phase: .strength,
        targets: [.gluteusMedius, .gluteusMinimus, .tensorFasciaeLatae],
        steps: [
            "Put a band round the ankles and stand with your feet as wide as your hips.",
            "Sink into a shallow squat.",
            "Step sideways without letting the band pull the feet together.",
            "Follow slowly with the other foot.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 12...12,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 1, down: 2),
            sides: .each
        ),
        harder: "Use a stronger band, or put it round the feet.",
        easier: "Put the band above the knees.",
        notWhen: [
            .freshTear,
            .outerHipWords("Keep the steps small."),
            .pinch,
            Contraindication(
                "Keep the steps small and even.",
                concerns: [.sacroiliacPain]
            ),
        ],
        equipment: "band",
        needs: [.band],
        feel: "Both sides of the hips burn; the knees feel nothing.",
        faults: [
            "The body rocks from side to side: take smaller steps.",
            "The feet turn out: point them straight ahead.",
            "The knees fall in: press them out over the feet.",
        ],
        variants: Variants(
            easier: "abd_isometric",
            harder: "single_leg_squat",
            withoutEquipment: "side_lying_abd"
        ),
        usedFor: [.iliotibialBandSyndrome, .greaterTrochantericPain],
        source: .clinicalConsensus,
        isVerified: false,
        activity: [
            MuscleActivity(
                .gluteusMedius,
                percent: 61,
                deviation: 34,
                source: .distefano2009,
                isVerified: false
            )
        ]
    )

    public static let hipHike = Exercise(
        "hip_hike",
        name: "Hip hike",
        aim: "Keep the pelvis level on one leg",
        phase: .strength,
        targets: [.gluteusMedius, .lowBack, .obliques],
        steps: [
            "Stand sideways on a step with one leg, the other hanging free, a hand on the wall.",
            "Keep the standing knee straight.",
            "Slowly let the pelvis sink a little where the leg hangs free.",
            "Lift it again until it is level or a little higher.",
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
        harder: "Hold a weight in the opposite hand.",
        easier: "Stand with both feet on the floor and move less.",
        notWhen: [
            .outerHipWords("Early on, lift only: do not let the pelvis sink."),
            .unevenPelvis,
        ],
        equipment: "step",
        needs: [.step],
        feel: "The side of the standing hip does the lifting.",
        faults: [
            "The standing knee bends: keep it straight and let the pelvis move.",
            "The shoulders tip: only the pelvis moves.",
        ],
        variants: Variants(
            easier: "single_leg_stand",
            harder: "step_down",
            withoutEquipment: "single_leg_stand"
        ),
        usedFor: [.greaterTrochantericPain],
        source: .clinicalConsensus,
        isVerified: false,
        note: Note(
            """
            Pelvic drops were part of a six-week programme for runners with a sore iliotibial \
            band; there was no group to compare with.
            """,
            source: .fredericson2000,
            strength: .weak
        )
    )

    public static let bandedMarch = Exercise(
        "standing_march_band",
        name: "Banded march",
        aim: "Strength of the hip flexors",
        phase: .strength,
        targets: [.hipFlexors, .quadriceps],
        steps: [
            "Stand tall with a band looped round one foot and held down by the other.",
            "Rest a hand on a wall.",
            "Raise the knee to hip height.",
            "Take three seconds to lower it.",
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
        harder: "Use a stronger band, or march on the spot.",
        easier: "Do it sitting, without a band.",
        notWhen: [
            .freshTear,
            .pinch,
            Contraindication(
                "Stay below the height at which it snaps.",
                concerns: [.snappingHip]
            ),
            Contraindication(
                "Keep the back still and lift less high.",
                concerns: [.lumbarReferred]
            ),
        ],
        equipment: "band",
        needs: [.band],
        feel: "The front of the hip works on the way up and all the way down.",
        faults: [
            "You lean back: grow tall and lift less high.",
            "The foot drops: lower it against the band.",
            "The knee drifts in: lift it straight ahead.",
        ],
        variants: Variants(
            easier: "seated_isometric_hipflex",
            harder: "hsr_hip_flexion",
            withoutEquipment: "seated_isometric_hipflex"
        ),
        usedFor: [.iliopsoasTendinopathy, .strainHipFlexor],
        source: .clinicalConsensus,
        isVerified: false
    )
}
