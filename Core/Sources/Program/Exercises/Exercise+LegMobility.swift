import Anatomy
import Evidence

extension Exercise {
    static let legMobility: [Exercise] = [
        legSwing, adductorRockBack, activeHamstringMobiliser, sciaticNerveSlider, outerThighRoll,
    ]

    public static let legSwing = Exercise(
        "leg_swing",
        name: "Leg swing",
        aim: "Warm hips and thighs before a run",
        phase: .mobility,
        targets: [.hipFlexors, .hamstrings, .gluteusMaximus],
        steps: [
            "Stand beside a wall or a rail and hold on with one hand.",
            "Put your weight on the leg next to the wall.",
            "Swing the other leg forward and back like a pendulum, small at first.",
            "Let the swings grow until they are comfortably wide.",
            "Turn round and swing the other leg.",
        ],
        dose: Dose(
            sets: 1...1,
            repetitions: 15...15,
            restSeconds: 15,
            frequency: "before runs",
            tempo: Dose.Tempo(up: 1, down: 1),
            sides: .each
        ),
        harder: "Swing without holding on.",
        easier: "Keep the swings small and slow.",
        notWhen: [
            .freshTear,
            .highHamstring,
            .looseHip,
            .legDrawnBack,
            .pinch,
            .spreadingTingling,
            .outerHipWords(
                """
                Hold on well and stand tall, so that the hip of the standing leg does not sink \
                outwards.
                """
            ),
            Contraindication(
                "Keep the swings small.",
                concerns: [.sacroiliacPain, .meralgiaParaesthetica]
            ),
        ],
        equipment: "wall or rail",
        feel: "Loose and warm; the end of each swing is soft.",
        faults: [
            "The back sways along: keep the ribs above the pelvis and swing less far.",
            "The leg is thrown: let its weight carry it.",
        ],
        variants: Variants(easier: "heel_slide", harder: "a_skip"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let adductorRockBack = Exercise(
        "adductor_rock",
        name: "Adductor rock-back",
        aim: "Freedom of movement in the groin",
        phase: .mobility,
        targets: [.adductors],
        steps: [
            "Go on hands and knees.",
            "Put one leg out straight to the side, its foot flat.",
            "Rock your hips backwards until the groin stretches.",
            "Come forward again.",
        ],
        dose: Dose(
            sets: 2...2,
            repetitions: 10...10,
            restSeconds: 60,
            frequency: "daily",
            daysPerWeek: 7...7,
            tempo: Dose.Tempo(up: 2, down: 2),
            sides: .each
        ),
        harder: "Put the leg out further.",
        easier: "Rock less far.",
        notWhen: [
            .freshTear,
            .pubicPull,
            .innerNerve,
            .deepBend,
            .highHamstring,
            .looseHip,
            .pinch,
            Contraindication(
                "Keep the leg close and the movement small.",
                concerns: [.inguinalRelated, .groinNerveEntrapment]
            ),
        ],
        feel: "A stretch along the inner thigh that comes and goes with the movement.",
        faults: [
            "The back rounds: rock less far.",
            "The straight leg rolls in: keep its toes pointing forward.",
        ],
        variants: Variants(easier: "rock_back"),
        usedFor: [.adductorTendinopathy],
        source: .clinicalConsensus,
        isVerified: false,
        note: Note(
            """
            In the trial that brought most athletes with long-standing groin pain back, \
            stretching was not the active part.
            """,
            source: .holmich1999,
            strength: .moderate,
            isVerified: true
        )
    )

    public static let activeHamstringMobiliser = Exercise(
        "hamstring_active",
        name: "Moving hamstring stretch",
        aim: "Range at the back of the thigh without a long pull",
        phase: .mobility,
        targets: [.hamstrings],
        steps: [
            "Lie on your back, the other leg bent or straight.",
            "Hold one thigh upright with both hands.",
            "Straighten that knee until the stretch just begins.",
            "Bend it again.",
        ],
        dose: Dose(
            sets: 2...2,
            repetitions: 12...12,
            restSeconds: 60,
            frequency: "daily",
            daysPerWeek: 7...7,
            tempo: Dose.Tempo(up: 2, down: 2),
            sides: .each
        ),
        harder: "Pull the toes towards you.",
        easier: "Let the thigh lean away from you a little.",
        notWhen: [
            .highHamstring,
            .spreadingTingling,
            .freshTear,
            .pinch,
        ],
        feel: "A stretch at the back of the thigh that begins and is let go at once.",
        faults: [
            "The thigh sinks away from you: hold it still.",
            "You hold the stretch: turn back as soon as it begins.",
        ],
        variants: Variants(easier: "heel_slide", harder: "askling_extender"),
        usedFor: [.strainHamstring],
        source: .clinicalConsensus,
        isVerified: false
    )

    // The nerve is no muscle: the targets are the muscles that it glides past.
    public static let sciaticNerveSlider = Exercise(
        "nerve_slider",
        name: "Sciatic nerve slider",
        aim: "Let the nerve at the back of the leg glide",
        phase: .mobility,
        targets: [.piriformis, .deepRotators, .hamstrings],
        steps: [
            "Sit on a chair, hands behind you.",
            "Straighten one knee and look up at the same time.",
            "Bend the knee and look down. Keep it smooth, never held.",
        ],
        dose: Dose(
            sets: 2...2,
            repetitions: 10...10,
            restSeconds: 20,
            frequency: "daily",
            daysPerWeek: 7...7,
            tempo: Dose.Tempo(up: 2, down: 2),
            sides: .each
        ),
        harder: "Move a little further.",
        easier: "Move less far.",
        notWhen: [
            Contraindication(
                "Stop if the leg is worse the next day.",
                concerns: [.deepGlutealSyndrome, .lumbarReferred]
            ),
            Contraindication(
                """
                Never with new trouble of the bladder or bowel, or numbness between the legs: \
                that is an emergency.
                """,
                conditions: [.caudaEquina]
            ),
            .freshTear,
            .highHamstringWords("Sit high and leave the knee well bent: no pull at the sit bone."),
            Contraindication(
                "Sit on a soft cushion and keep it short.",
                concerns: [.pudendalNeuralgia]
            ),
        ],
        equipment: "chair",
        needs: [.chair],
        feel: """
            An easy to and fro; at most a passing pull at the back of the leg, gone when the knee \
            bends.
            """,
        faults: [
            "You hold the leg straight: turn back at once.",
            "The back slumps: sit on the front of the seat, tall.",
            "You chase the pull: stay just short of it.",
        ],
        variants: Variants(easier: "heel_slide"),
        usedFor: [.deepGlutealSyndrome, .lumbarReferred],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let outerThighRoll = Exercise(
        "itb_soft",
        name: "Outer-thigh roll",
        aim: "Comfort only",
        phase: .mobility,
        targets: [.tensorFasciaeLatae, .iliotibialBand],
        steps: [
            """
            Lie on your side, the roller below the front corner of the hip, your weight on \
            arms and other foot.
            """,
            "Roll slowly over the muscle there, then down the outer thigh.",
            "Leave out the bony point at the side of the hip.",
        ],
        dose: Dose(
            sets: 1...1,
            holdSeconds: 60...60,
            restSeconds: 60,
            frequency: "as you like",
            sides: .each,
            note: "The seconds are the whole time for one side."
        ),
        easier: "Use your hands in place of a roller.",
        notWhen: [
            .outerHip,
            .frontNerve,
            Contraindication(
                "Not over a deep bruise: firm pressure can harden it into bone.",
                conditions: [.contusion]
            ),
        ],
        equipment: "foam roller",
        needs: [.foamRoller],
        feel: "Firm and at most mildly sore; easier after half a minute.",
        faults: [
            "You roll over the bony point of the hip: begin in front of it or below.",
            "You grit your teeth: take weight off with the arms.",
        ],
        variants: Variants(withoutEquipment: "hip_flexor_kneel"),
        usedFor: [.iliotibialBandSyndrome],
        source: .clinicalConsensus,
        isVerified: false,
        note: Note(
            "The band itself hardly lengthens; rolling is for how it feels."
        )
    )
}
