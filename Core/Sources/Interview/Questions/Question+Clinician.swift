import Evidence

extension Question {
    /// What only a clinician examines and enters; never offered to a runner.
    static let clinicianFindings: [Question] = [
        Question(
            .resistedExternalDerotation,
            section: .clinician,
            text: """
                Examiner: with hip and knee at a right angle, does turning back against \
                resistance hurt the outer hip?
                """,
            name: "outer hip pain on the derotation test",
            why: "Helpful for the side tendons, from a small study.",
            test: .resistedExternalDerotation,
            sources: [.lequesne2008]
        ),
        Question(
            .resistedInternalRotation,
            section: .clinician,
            text: "Examiner: does turning the hip in against resistance hurt the outer hip?",
            name: "outer hip pain on resisted turning in",
            why: "A small study of the side tendons; it tells little.",
            test: .resistedInternalRotation,
            sources: [.bird2001, .rahman2013]
        ),
        Question(
            .modifiedBentKneeStretch,
            section: .clinician,
            text: "Examiner: does the fast bent-knee stretch hurt at the sit bone?",
            name: "sit bone pain on the fast bent-knee stretch",
            why: "Done fast it finds more hamstring tendons than done slowly.",
            test: .modifiedBentKneeStretch,
            sources: [.cacchio2012]
        ),
        Question(
            .internalRotationOverpressure,
            section: .clinician,
            text: "Examiner: does pressure at the end of turning in bring the known groin pain?",
            name: "groin pain on pressing the hip further in",
            why: "It stresses the joint.",
            test: .internalRotationOverpressure,
            sources: [.maslowski2010]
        ),
        Question(
            .scour,
            section: .clinician,
            text: "Examiner: does the scour test bring the known pain?",
            name: "pain on the scour test",
            why: "Part of a set of five signs of a worn joint.",
            test: .scour,
            sources: [.sutlive2008]
        ),
        Question(
            .percussion,
            section: .clinician,
            text: """
                Examiner: is the sound of tapping the kneecap, heard over the pubic bone, duller \
                on the sore side?
                """,
            name: "a duller sound on the tapping test",
            why: "A break in the bone dulls the sound.",
            test: .percussion,
            sources: [.reiman2013]
        ),
        Question(
            .fulcrum,
            section: .clinician,
            text: "Examiner: does bending the thigh over a forearm bring the known pain?",
            name: "pain on the fulcrum test",
            why: "It bends a thigh bone that may be under stress.",
            test: .fulcrum,
            sources: [.johnson1994, .reiman2013]
        ),
        Question(
            .standingSign,
            section: .clinician,
            text: "Examiner: does standing on the leg without support bring groin pain?",
            name: "groin pain on unsupported standing",
            why: "Reported in stress fractures of the pubic bone.",
            test: .standingSign,
            sources: [.noakes1985]
        ),
        Question(
            .activePiriformis,
            section: .clinician,
            text: """
                Examiner: does pushing the heel down and out against resistance hurt in the \
                buttock?
                """,
            name: "buttock pain on the active piriformis test",
            why: "It makes the deep buttock muscles press on the sciatic nerve.",
            test: .activePiriformis,
            sources: [.martin2014]
        ),
        Question(
            .seatedPiriformis,
            section: .clinician,
            text: """
                Examiner: seated, does the stretch across with pressure beside the sit bone bring \
                the known pain?
                """,
            name: "buttock pain on the seated piriformis test",
            why: "It stretches the deep buttock muscles over the sciatic nerve.",
            test: .seatedPiriformis,
            sources: [.martin2014]
        ),
        Question(
            .sacroiliacCluster,
            section: .clinician,
            text: "Examiner: are three or more of the six sacroiliac tests painful?",
            name: "three of six sacroiliac tests painful",
            why: """
                Together the six say more than any one of them; none painful rules the joint out.
                """,
            test: .sacroiliacCluster,
            sources: [.laslett2005, .laslett2003, .vanderwurff2006]
        ),
        Question(
            .pubicPalpation,
            section: .clinician,
            text: "Examiner: is the sheet of tendon at the pubic bone sore to press?",
            name: "a sore tendon sheet at the pubic bone",
            why: "Common in groin pain that comes from the wall of the groin.",
            test: .pubicPalpation,
            sources: [.falvey2016]
        ),
        Question(
            .crossover,
            section: .clinician,
            text: "Examiner: does testing one groin hurt in the other?",
            name: "groin pain that crosses over",
            why: "Reported in groin pain from the pubic bone and the wall of the groin.",
            test: .crossover,
            sources: [.falvey2016]
        ),
        Question(
            .hopTest,
            section: .clinician,
            text: "Examiner: was a hop already seen to bring the known deep pain?",
            name: "deep pain on a hop seen by an examiner",
            why: """
                Common in stress fractures of the thigh bone, and risky, so runners are never \
                asked to try.
                """,
            test: .hopTest,
            sources: [.clement1993]
        ),
        Question(
            .earlyXrayNormal,
            section: .clinician,
            text: "Examiner: was an early X-ray of the hip normal?",
            name: "a normal early X-ray",
            why: "A normal early X-ray does not rule out a stress fracture.",
            sources: [.clement1993]
        ),
        Question(
            .extensionLimited,
            section: .clinician,
            text: "Examiner: does the hip extend by less than 15 degrees?",
            name: "a hip that extends little",
            why: "Seen when the head of the thigh bone has lost its blood.",
            test: .extensionLimited,
            sources: [.reiman2013]
        ),
    ]
}
