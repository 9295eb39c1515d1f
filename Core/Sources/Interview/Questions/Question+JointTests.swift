import Evidence

extension Question {
    /// Tests of the joint and of the side of the hip.
    static let jointTests: [Question] = [
        Question(
            .trochanterPalpation,
            section: .selfTest,
            text: """
                Press the bump on the outer side of the hip. Is it clearly sorer than the other \
                side, and is that your pain?
                """,
            name: "a sore bump on the outer hip",
            why: "If this place is not sore, trouble of the side tendons is unlikely.",
            test: .trochanterPalpation,
            sources: [.grimaldi2017]
        ),
        Question(
            .singleLegStance,
            section: .selfTest,
            text: """
                Stand on the sore leg for up to 30 seconds. Does the pain on the outer hip come \
                on?
                """,
            name: "outer hip pain within 30 seconds on one leg",
            why: "It makes the side tendons carry you; it is left out when bone may be the cause.",
            test: .singleLegStance,
            sources: [.lequesne2008, .grimaldi2017]
        ),
        Question(
            .trendelenburg,
            section: .selfTest,
            text: """
                Stand on the sore leg in front of a mirror for ten seconds. Does the pelvis drop \
                on the other side?
                """,
            name: "a pelvis that drops on one leg",
            why: "It shows whether the side muscles can hold the pelvis level.",
            test: .trendelenburg,
            sources: [.reiman2013, .bird2001]
        ),
        Question(
            .faberGroin,
            section: .selfTest,
            text: """
                Lie down with the ankle on the other knee and let the knee fall outwards. Does it \
                hurt in the groin?
                """,
            name: "groin pain in the figure-four position",
            why: "Groin pain in this position points a little towards the joint.",
            test: .faberGroin,
            sources: [.maslowski2010, .reiman2020]
        ),
        Question(
            .faberLateral,
            section: .selfTest,
            text: "In that figure-four position, does it hurt on the outer hip?",
            name: "outer hip pain in the figure-four position",
            why: "Pain on the outer side speaks for the side tendons rather than the joint.",
            test: .faberLateral,
            sources: [.fearon2013]
        ),
        Question(
            .logRoll,
            section: .selfTest,
            text: """
                Lie flat and let someone roll the thigh gently in and out. Does it hurt in the \
                groin?
                """,
            name: "groin pain when the thigh is rolled",
            why: "If so small a movement hurts, the joint is very irritable.",
            test: .logRoll,
            sources: [.clinicalConsensus]
        ),
        Question(
            .thomas,
            section: .selfTest,
            text: """
                Lie at the edge of the bed and pull the good knee to the chest. Does the other \
                thigh rise, or hurt in front?
                """,
            name: "a thigh that rises or hurts when the other knee is pulled up",
            why: """
                It shows how far the front of the hip can open; for finding the cause it counts \
                little.
                """,
            test: .thomas,
            sources: [.clinicalConsensus]
        ),
        Question(
            .internalRotationLimited,
            section: .selfTest,
            text: """
                Sit on a table and swing the shin outwards. Does it stop clearly earlier than on \
                the other side?
                """,
            name: "a hip that turns in less than the other",
            why: "A stiff turn inwards is common in worn and in bumpy joints.",
            test: .internalRotationLimited,
            sources: [.altman1991, .reiman2020]
        ),
        Question(
            .flexionLimited,
            section: .selfTest,
            text: """
                Lie down and pull the knee to the chest. Does it stop well short of the other \
                one?
                """,
            name: "a hip that bends less than the other",
            why: "A worn joint loses some of its bend.",
            test: .flexionLimited,
            sources: [.altman1991]
        ),
        Question(
            .squatPosterior,
            section: .selfTest,
            text: "Squat down to a chair. Does it hurt at the back of the hip?",
            name: "pain at the back of the hip when squatting",
            why: "Pain there in a squat is somewhat more common in worn joints.",
            test: .squatPosterior,
            sources: [.metcalfe2019]
        ),
        Question(
            .resistedAbduction,
            section: .selfTest,
            text: "Push the leg outwards against a partner. Does the outer hip hurt?",
            name: "outer hip pain when pushing the leg out",
            why: "It makes the side tendons pull.",
            test: .resistedAbduction,
            sources: [.reiman2013, .bird2001, .kinsella2024]
        ),
        Question(
            .fadir,
            section: .selfTest,
            text: """
                Bend the hip to a right angle, bring the knee across and turn the foot out. Does \
                it pinch in the groin?
                """,
            name: "a pinch in the groin with the hip bent, across and turned in",
            why: """
                If it does not pinch, the joint is a little less likely; a pinch means almost \
                nothing.
                """,
            test: .fadir,
            sources: [.reiman2013, .reiman2020]
        ),
        Question(
            .flexionInternalRotation,
            section: .selfTest,
            text: """
                Bend the hip to a right angle and turn it in, without crossing over. Does it \
                pinch in the groin?
                """,
            name: "a pinch in the groin with the hip bent and turned in",
            why: "It tells as little as the test with crossing over.",
            test: .flexionInternalRotation,
            sources: [.reiman2013, .reiman2015]
        ),
        Question(
            .stinchfield,
            section: .selfTest,
            text: "Lift the straight leg against a hand. Does it hurt in the groin?",
            name: "groin pain when lifting the straight leg against a hand",
            why: "It presses the joint and makes the hip flexors pull.",
            test: .stinchfield,
            sources: [.maslowski2010]
        ),
        Question(
            .passiveAdductionPain,
            section: .selfTest,
            text: "Let someone move the relaxed leg out and across. Does it hurt in the groin?",
            name: "groin pain when the relaxed leg is moved",
            why: "In a worn joint the ends of the movement hurt.",
            test: .passiveAdductionPain,
            sources: [.metcalfe2019]
        ),
        Question(
            .passiveAdductionLoss,
            section: .selfTest,
            text: "Does the relaxed leg move less far across the body than the other?",
            name: "a leg that moves less far across",
            why: "A worn joint loses some of this movement.",
            test: .passiveAdductionLoss,
            sources: [.metcalfe2019]
        ),
    ]
}
