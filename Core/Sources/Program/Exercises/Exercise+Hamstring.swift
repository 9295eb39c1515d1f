import Anatomy
import Evidence

extension Exercise {
    static let hamstring: [Exercise] = [
        extender, diver, glider, hamstringWalkout, hamstringSlider, nordicHamstring,
        eccentricTreadmill,
    ]

    public static let extender = Exercise(
        "askling_extender",
        name: "Extender",
        aim: "Load the hamstring while it lengthens",
        phase: .eccentric,
        targets: [.hamstrings],
        steps: [
            "Lie on your back.",
            "Hold the thigh of the sore leg upright with both hands.",
            "Straighten the knee slowly and stop just before it would hurt.",
            "Bend it again.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 12...12,
            restSeconds: 30,
            frequency: "twice a day",
            daysPerWeek: 7...7,
            timesPerDay: 2,
            tempo: Dose.Tempo(up: 2, down: 3),
            sides: .each,
            note: "Begin on the fifth day after the injury."
        ),
        harder: "The diver.",
        easier: "Straighten less far.",
        notWhen: [
            .spreadingTingling,
            .freshTear,
            .pinch,
            .highHamstringWords("Keep well short of any pull at the sit bone."),
        ],
        feel: "A growing pull at the back of the thigh, never pain.",
        faults: [
            "You go into pain: stop earlier.",
            "The thigh sinks: hold it upright.",
            "It becomes a kick: take three seconds.",
        ],
        variants: Variants(easier: "hamstring_active", harder: "askling_diver"),
        usedFor: [.strainHamstring],
        source: .askling2013,
        isVerified: true,
        note: lengtheningNote
    )

    public static let diver = Exercise(
        "askling_diver",
        name: "Diver",
        aim: "Load the lengthening hamstring on one leg",
        phase: .eccentric,
        targets: [.hamstrings, .gluteusMaximus],
        steps: [
            "Stand on the sore leg, its knee a little bent.",
            "Tip forward with both arms stretched out and the other knee bent behind you.",
            "Stop just before it would hurt.",
            "Rise slowly.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 6...6,
            restSeconds: 60,
            frequency: "every other day",
            daysPerWeek: 3...4,
            tempo: Dose.Tempo(up: 2, down: 3),
            sides: .each
        ),
        harder: "Move faster.",
        easier: "Hold on to something.",
        notWhen: [
            .freshTear,
            .highHamstring,
            .unevenPelvis,
            .tornTendon,
            .spreadingTingling,
            .pinch,
            .outerHipWords("Keep the pelvis level."),
        ],
        feel: "The back of the standing thigh lengthens and carries you.",
        faults: [
            "The back rounds: tip from the hip.",
            "The pelvis opens to the side: both hip bones look at the floor.",
            "You wobble: hold on with a fingertip.",
        ],
        variants: Variants(easier: "askling_extender", harder: "hsr_deadlift"),
        usedFor: [.strainHamstring],
        source: .askling2013,
        isVerified: true,
        note: lengtheningNote
    )

    public static let glider = Exercise(
        "askling_glider",
        name: "Glider",
        aim: "Load the hamstring in a long slide",
        phase: .eccentric,
        targets: [.hamstrings],
        steps: [
            "Stand holding a rail, a slider below the foot of the good leg.",
            "Put your weight on the heel of the sore leg, knee bent 10 to 20 degrees.",
            "Slide the other foot backwards and stop before it would hurt.",
            "Pull yourself back with the arms.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 4...4,
            restSeconds: 60,
            frequency: "every third day",
            daysPerWeek: 2...3,
            tempo: Dose.Tempo(up: 2, down: 3),
            sides: .each
        ),
        harder: "Slide further.",
        easier: "Slide less far.",
        notWhen: [
            .freshTear,
            .highHamstring,
            .nerveAtItsEnd,
            .unevenPelvis,
            .looseHip,
            .legDrawnBack,
            .pubicPull,
            .innerNerve,
            .frontNerve,
            Contraindication(
                "Not with pain in the groin: it is a long split.",
                conditions: [.strainAdductor, .adductorTendinopathy]
            ),
            .tornTendon,
            .pinch,
        ],
        equipment: "slider and rail",
        needs: [.slider],
        feel: "A strong, even pull at the back of the front thigh, never pain.",
        faults: [
            "You rise with the leg: let the arms pull you back.",
            "The front knee locks: keep it a little bent.",
        ],
        variants: Variants(easier: "askling_diver", withoutEquipment: "askling_diver"),
        usedFor: [.strainHamstring],
        source: .askling2013,
        isVerified: true,
        note: lengtheningNote
    )

    public static let hamstringWalkout = Exercise(
        "hamstring_walkout",
        name: "Bridge walk-out",
        aim: "Load the lengthening hamstrings without any gear",
        phase: .eccentric,
        targets: [.hamstrings, .gluteusMaximus],
        steps: [
            "Lie on your back, knees bent, and lift into a bridge.",
            "Walk the heels out in small steps until the knees are nearly straight.",
            "Walk them back in as far as the hips stay up.",
            "Lower and rest.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 6...6,
            restSeconds: 60,
            frequency: "3 days a week",
            daysPerWeek: 3...3,
            tempo: Dose.Tempo(up: 3, down: 3),
            sides: .bothTogether
        ),
        harder: "Stay out for five seconds before you walk back.",
        easier: "Take two steps out only.",
        notWhen: [
            .freshTear,
            .highHamstringWords("Only once the long-lever hold is at 3 out of 10 or less."),
            .backWords("Turn back before the back arches."),
        ],
        feel: "The backs of both thighs work harder with each step out.",
        faults: [
            "The hips sag: turn back earlier.",
            "It cramps: fewer steps and longer rests.",
            "Big steps: halve them.",
        ],
        variants: Variants(easier: "long_lever_bridge_iso", harder: "hamstring_slider"),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let hamstringSlider = Exercise(
        "hamstring_slider",
        name: "Hamstring slider",
        aim: "Load the lengthening hamstrings",
        phase: .eccentric,
        targets: [.hamstrings, .gluteusMaximus],
        steps: [
            "Lie on your back on a smooth floor, each heel on a slider or a cloth.",
            "Lift into a bridge.",
            "Take four seconds to slide the heels out, the hips staying up.",
            "Lower the hips, draw the heels back and lift again.",
        ],
        dose: Dose(
            sets: 3...3,
            repetitions: 6...6,
            restSeconds: 90,
            frequency: "2 days a week",
            daysPerWeek: 2...2,
            tempo: Dose.Tempo(up: 1, down: 4),
            sides: .bothTogether
        ),
        harder: "Slide with one leg.",
        easier: "Slide less far.",
        notWhen: [
            .freshTear,
            .highHamstringWords("Late only, and short slides at first."),
            .backWords("Slide less far, so that the back does not arch."),
        ],
        equipment: "sliders or cloths on a smooth floor",
        needs: [.slider],
        feel: "A strong, even pull along the backs of both thighs.",
        faults: [
            "The hips drop at once: slide less far.",
            "One heel runs ahead: watch both.",
            "Sore for days: begin with half as many.",
        ],
        variants: Variants(
            easier: "hamstring_walkout",
            harder: "nordic",
            withoutEquipment: "hamstring_walkout"
        ),
        usedFor: [],
        source: .clinicalConsensus,
        isVerified: false
    )

    public static let nordicHamstring = Exercise(
        "nordic",
        name: "Nordic hamstring",
        aim: "Strength of the hamstrings while they lengthen",
        phase: .eccentric,
        targets: [.hamstrings],
        steps: [
            """
            Kneel upright on something soft while someone, or something heavy, holds your \
            ankles.
            """,
            "Keep knees, hips and shoulders in one line.",
            "Sink forward as slowly as you can and catch yourself with your hands.",
            "Push back up with the hands.",
        ],
        dose: Dose(
            sets: 2...3,
            repetitions: 3...8,
            restSeconds: 120,
            frequency: "1 to 3 days a week",
            daysPerWeek: 1...3,
            tempo: Dose.Tempo(up: 1, down: 4),
            sides: .bothTogether
        ),
        harder: "More repetitions, and slower.",
        easier: "Let a band carry part of your weight.",
        notWhen: [
            .highHamstringWords("Only in a late phase."),
            .freshTear,
            Contraindication(
                "Not on a bruised knee or thigh.",
                concerns: [.contusion]
            ),
            .backWords("Keep the hips straight; stop if the back arches."),
        ],
        equipment: "partner or anchor",
        needs: [.benchOrPartner],
        feel: "Hard work at the backs of the thighs; soreness for a day or two in the first weeks.",
        faults: [
            "The hips fold: keep them straight, lean less far.",
            "You drop: let the hands catch you earlier.",
            "Too much at once: begin with two sets of three.",
        ],
        variants: Variants(easier: "hamstring_slider", withoutEquipment: "hamstring_walkout"),
        usedFor: [.strainHamstring],
        source: .vandyk2019,
        isVerified: false,
        note: Note(
            """
            Programmes with it had about half the hamstring injuries (risk ratio 0.49, between \
            0.32 and 0.74) in 8,459 athletes of many sports; the dose differed between \
            studies.
            """,
            source: .vandyk2019,
            strength: .moderate,
            isVerified: true
        )
    )

    public static let eccentricTreadmill = Exercise(
        "reverse_treadmill_ecc",
        name: "Eccentric treadmill drill",
        aim: "Late tendon load, taught in a clinic",
        phase: .eccentric,
        targets: [.hamstrings, .gluteusMaximus],
        steps: [
            """
            In a clinic only: facing the back of a slow treadmill, you resist the belt with a \
            straight leg.
            """
        ],
        dose: Dose(
            restSeconds: 60,
            frequency: "daily in the case report",
            daysPerWeek: 7...7,
            sides: .each
        ),
        harder: "A faster belt.",
        notWhen: [
            Contraindication("Only with a clinician beside you, never at home."),
            .highHamstring,
            .freshTear,
            .nerveAtItsEnd,
        ],
        equipment: "treadmill",
        needs: [.treadmill],
        feel: "Strong work at the back of the thigh; the clinician says how much pain is right.",
        faults: [
            "It is tried at home: a belt that pulls a leg is for a clinic.",
            "The knee bends: the clinician slows the belt.",
        ],
        variants: Variants(easier: "hsr_deadlift"),
        usedFor: [],
        source: .cushman2015,
        isVerified: false,
        isClinicOnly: true,
        note: Note(
            "Known from a report on one person.",
            source: .cushman2015,
            strength: .weak
        )
    )

    private static let lengtheningNote = Note(
        """
        In footballers, three such exercises went with a return after 28 days against 51 with \
        usual ones; runners who never sprint may differ.
        """,
        source: .askling2013,
        strength: .moderate,
        isVerified: true
    )
}
