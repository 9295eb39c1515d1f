import Anatomy
import Evidence

extension Exercise {
    static let heavySlow: [Exercise] = [
        romanianDeadlift, heavyHipThrust, heavyHipFlexion, heavyAbduction,
    ]

    public static let romanianDeadlift = Exercise(
        "hsr_deadlift",
        name: "Single-leg Romanian deadlift, heavy and slow",
        aim: "Load the hamstring tendon",
        phase: .heavySlow,
        targets: [.hamstrings, .gluteusMaximus],
        steps: [
            "Stand on one leg, a weight in the opposite hand, the knee a little bent.",
            "Tip forward from the hip over three seconds, back flat.",
            "Rise over three seconds.",
            "Choose a weight that leaves you tired at the last repetition.",
        ],
        dose: Dose(
            sets: 3...4,
            repetitions: 6...15,
            restSeconds: 120,
            frequency: "every other day",
            daysPerWeek: 3...4,
            tempo: Dose.Tempo(up: 3, down: 3),
            sides: .each
        ),
        harder: "More weight, fewer repetitions.",
        easier: "Both legs, the hips nearly straight.",
        notWhen: [
            .highHamstringWords("Begin with the hips nearly straight and go deeper over weeks."),
            .freshTear,
            .unevenPelvis,
            .tornTendon,
            .pinch,
            .spreadingTingling,
            .outerHipWords("Hold on with the free hand and keep the pelvis level."),
        ],
        equipment: "weight",
        needs: [.weights],
        feel: "The back of the standing thigh works long and hard.",
        faults: [
            "The back rounds: tip less far.",
            "The pelvis opens: both hip bones look at the floor.",
            "The pace slips: count to three both ways.",
        ],
        variants: Variants(easier: "sl_bridge", withoutEquipment: "hamstring_walkout"),
        usedFor: [.proximalHamstringTendinopathy],
        source: .distefano2009,
        isVerified: false,
        note: Note(
            """
            Clinicians who wrote on high hamstring pain load it like this once holds are calm; \
            it has not been tested in a trial.
            """,
            source: .goom2016,
            strength: .judgement
        ),
        activity: [
            MuscleActivity(
                .gluteusMaximus,
                percent: 59,
                deviation: 28,
                source: .distefano2009,
                isVerified: false
            ),
            MuscleActivity(
                .gluteusMedius,
                percent: 58,
                deviation: 25,
                source: .distefano2009,
                isVerified: false
            ),
        ]
    )

    public static let heavyHipThrust = Exercise(
        "hsr_hip_thrust",
        name: "Hip thrust, heavy and slow",
        aim: "Heavy load for buttock and hamstrings",
        phase: .heavySlow,
        targets: [.gluteusMaximus, .hamstrings],
        steps: [
            "Sit on the floor, shoulder blades against the edge of a bench, knees bent.",
            "Put a padded weight across the front of the hips.",
            "Lift the hips over three seconds until the trunk is level.",
            "Lower over three seconds.",
        ],
        dose: Dose(
            sets: 3...4,
            repetitions: 6...12,
            restSeconds: 120,
            frequency: "every other day",
            daysPerWeek: 3...4,
            tempo: Dose.Tempo(up: 3, down: 3),
            sides: .bothTogether
        ),
        harder: "More weight, fewer repetitions.",
        easier: "Leave the weight out.",
        notWhen: [
            .freshTear,
            .frontNerve,
            .bellyWall,
            .highHamstringWords(
                "Keep the feet close and do not sink below the height of the knees."
            ),
            Contraindication(
                "Stop just short of a straight hip, and do not sink deep.",
                concerns: [
                    .ischiofemoralImpingement, .hipDysplasia, .labralTear,
                    .femoroacetabularImpingement, .hipOsteoarthritis,
                ]
            ),
            Contraindication(
                "Breathe out while you lift.",
                concerns: [.pudendalNeuralgia, .inguinalRelated]
            ),
            .backWords("Stop before the back arches."),
        ],
        equipment: "bench and weight",
        needs: [.benchOrPartner, .weights],
        feel: "The buttocks do the work; the last two repetitions are hard.",
        faults: [
            "The low back arches at the top: stop level, chin tucked.",
            "The feet stand too far away: shins upright at the top.",
            "The weight presses on the hip bones: pad it.",
        ],
        variants: Variants(easier: "sl_bridge", withoutEquipment: "sl_bridge"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false,
        note: Note(
            """
            Slow, heavy work for tendons is common practice; we know of no trial of this \
            exercise at the hip.
            """,
            strength: .judgement
        )
    )

    public static let heavyHipFlexion = Exercise(
        "hsr_hip_flexion",
        name: "Hip flexion, heavy and slow",
        aim: "Heavy load for the tendon at the front of the hip",
        phase: .heavySlow,
        targets: [.hipFlexors, .quadriceps],
        steps: [
            "Fix a strong band or a cable low behind you and loop it round one ankle.",
            "Stand tall, holding on with one hand.",
            "Draw the knee up to just below hip height over three seconds.",
            "Let it return over three seconds.",
        ],
        dose: Dose(
            sets: 3...4,
            repetitions: 6...12,
            restSeconds: 120,
            frequency: "every other day",
            daysPerWeek: 3...4,
            tempo: Dose.Tempo(up: 3, down: 3),
            sides: .each
        ),
        harder: "A stronger band, fewer repetitions.",
        easier: "Use a lighter band.",
        notWhen: [
            .freshTear,
            .pinch,
            .bellyWall,
            .legDrawnBack,
            .unevenPelvis,
            Contraindication(
                "Stay in the part that does not snap.",
                concerns: [.snappingHip]
            ),
            .jointWords("Stay between straight and three quarters up."),
            Contraindication(
                "Keep the back still.",
                concerns: [.lumbarReferred]
            ),
        ],
        equipment: "band or cable",
        needs: [.band],
        feel: """
            Long, heavy work at the front of the hip; the pain stays at 5 out of 10 or less and \
            settles by the next morning.
            """,
        faults: [
            "You lean back: shorten the band's pull and stand tall.",
            "The leg snaps back: count to three.",
            "The pelvis tips: tighten the buttock of the standing leg.",
        ],
        variants: Variants(
            easier: "standing_march_band",
            harder: "a_skip",
            withoutEquipment: "seated_isometric_hipflex"
        ),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false,
        note: Note(
            """
            Slow, heavy work for tendons is common practice; we know of no trial of this \
            exercise at the hip.
            """,
            strength: .judgement
        )
    )

    public static let heavyAbduction = Exercise(
        "hsr_abduction",
        name: "Leg abduction, heavy and slow",
        aim: "Heavy load for the tendons at the side of the hip",
        phase: .heavySlow,
        targets: [.gluteusMedius, .gluteusMinimus, .tensorFasciaeLatae],
        steps: [
            "Fix a strong band at ankle height beside you and loop it round the far ankle.",
            "Stand tall, holding on with one hand.",
            "Take the leg out to the side over three seconds, toes ahead.",
            "Let it return over three seconds, no further than beside the other.",
        ],
        dose: Dose(
            sets: 3...4,
            repetitions: 6...12,
            restSeconds: 120,
            frequency: "every other day",
            daysPerWeek: 3...4,
            tempo: Dose.Tempo(up: 3, down: 3),
            sides: .each
        ),
        harder: "A stronger band, fewer repetitions.",
        easier: "Use a lighter band.",
        notWhen: [
            .freshTear,
            .unevenPelvis,
            .outerHipWords(
                "Never let the band draw the leg across, and stand without hanging on the hip."
            ),
            Contraindication(
                "Take the leg out only a little.",
                concerns: [.strainAdductor, .adductorTendinopathy, .pubicRelated]
            ),
        ],
        equipment: "band",
        needs: [.band],
        feel: "The sides of both hips work long and hard.",
        faults: [
            "The body leans away: take the leg less far.",
            "The leg comes forward: heel slightly behind you.",
            "The band pulls it across: stop beside the standing leg.",
        ],
        variants: Variants(
            easier: "side_lying_abd",
            harder: "side_plank_abd",
            withoutEquipment: "side_lying_abd"
        ),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false,
        note: Note(
            """
            Slow, heavy work for tendons is common practice; we know of no trial of this \
            exercise at the hip.
            """,
            strength: .judgement
        )
    )
}
