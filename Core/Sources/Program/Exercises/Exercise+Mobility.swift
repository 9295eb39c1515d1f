import Anatomy
import Evidence

extension Exercise {
    static let mobility: [Exercise] = [
        outerThighRoll, activeHamstringMobiliser, sciaticNerveSlider, repeatedBackExtension,
    ]

    public static let outerThighRoll = Exercise(
        "itb_soft",
        name: "Outer-thigh roll",
        aim: "Comfort only",
        phase: .mobility,
        targets: [.tensorFasciaeLatae, .iliotibialBand],
        steps: [
            "Roll slowly over the muscle at the front corner of the hip, then the outer thigh.",
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
        notWhen: [.outerHip],
        equipment: "foam roller",
        usedFor: [.iliotibialBandSyndrome],
        source: .clinicalConsensus,
        isVerified: false,
        note: Note("The band itself hardly lengthens; rolling is for how it feels.")
    )

    public static let activeHamstringMobiliser = Exercise(
        "hamstring_active",
        name: "Moving hamstring stretch",
        aim: "Range at the back of the thigh without a long pull",
        phase: .mobility,
        targets: [.hamstrings],
        steps: [
            "Lie on your back and hold one thigh upright with both hands.",
            "Straighten that knee until the stretch just begins, then bend it again.",
        ],
        dose: Dose(
            sets: 2...2,
            repetitions: 12...12,
            restSeconds: 60,
            frequency: "daily",
            sides: .each
        ),
        harder: "Pull the toes towards you.",
        easier: "Let the thigh lean away from you a little.",
        notWhen: [.highHamstring, .spreadingTingling, .freshTear],
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
        ],
        equipment: "chair",
        usedFor: [.deepGlutealSyndrome, .lumbarReferred],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let repeatedBackExtension = Exercise(
        "press_up_repeat",
        name: "Repeated back extension",
        aim: "Find out whether bending back draws the pain out of the leg",
        phase: .mobility,
        targets: [.lowBack],
        steps: [
            "Lie on your front with your hands beside the shoulders.",
            "Straighten the arms to lift the chest; the hips and back stay loose.",
            "Come down and repeat.",
        ],
        dose: Dose(
            sets: 1...1,
            repetitions: 10...10,
            restSeconds: 10,
            frequency: "2 to 3 times a day",
            sides: .notApplicable
        ),
        harder: "Do it standing, hands on the low back.",
        easier: "Rise only onto the elbows.",
        notWhen: [
            Contraindication(
                "Never with numbness between the legs: that is an emergency.",
                conditions: [.caudaEquina]
            ),
            Contraindication("Stop if the pain moves further down the leg."),
            .boneStress,
        ],
        usedFor: [.lumbarReferred],
        source: .clinicalConsensus,
        isVerified: false
    )
}
