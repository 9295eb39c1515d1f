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
            test: TestInstructions(
                safety: .safe,
                howTo: """
                    Lie on the good side with your knees bent. Find the hard bump on the outer \
                    hip and press it firmly with two fingers, then two centimetres above and \
                    behind it. Do the same on the other side.
                    """,
                stopRule: """
                    Stop if you cannot find the bump, or if pressing sends pain somewhere else.
                    """,
                positive: "The spot is clearly sore and the pain is the one you know."
            ),
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
            test: TestInstructions(
                safety: .safe,
                howTo: """
                    Stand beside a wall with one finger on it, lift the other foot a little \
                    behind you and keep the pelvis level. Count to 30 at most.
                    """,
                stopRule: """
                    Stop at once for any pain in the groin or deep inside, for pain above 5 of \
                    10, or if you lose your balance. Leave it out if you have been told you may \
                    have a stress fracture.
                    """,
                positive: "Your pain on the outer hip comes on. Wobbling alone does not count."
            ),
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
            test: TestInstructions(
                safety: .safe,
                howTo: """
                    Stand in front of a mirror or film yourself, put your hands on the rim of the \
                    pelvis, and lift the good leg for ten seconds.
                    """,
                stopRule: "Stop for pain in the groin or pain above 5 of 10.",
                positive: "The free side sinks clearly lower and you cannot lift it again."
            ),
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
            test: TestInstructions(
                safety: .safe,
                howTo: """
                    Lie on your back. Put the ankle of the sore side just above the other knee, \
                    let the knee sink outwards by its own weight and rest a hand on it.
                    """,
                stopRule: """
                    Stop at a sharp pain in the groin. Leave it out if you have been told you may \
                    have a stress fracture.
                    """,
                positive: "Your known pain comes on in the groin."
            ),
            sources: [.maslowski2010, .reiman2020]
        ),
        Question(
            .faberLateral,
            section: .selfTest,
            text: "In that figure-four position, does it hurt on the outer hip?",
            name: "outer hip pain in the figure-four position",
            why: "Pain on the outer side speaks for the side tendons rather than the joint.",
            test: TestInstructions(
                safety: .safe,
                howTo: """
                    Lie as in the figure-four test: ankle on the other knee, knee sinking \
                    outwards.
                    """,
                stopRule: "Stop at a sharp pain in the groin.",
                positive: "Your known pain comes on at the outer hip."
            ),
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
            test: TestInstructions(
                safety: .safe,
                howTo: """
                    Lie flat with the leg relaxed. A helper lays both hands on the thigh and \
                    rolls it a few degrees to each side, as one would roll dough.
                    """,
                stopRule: "Stop at once if it hurts badly, and see a clinician today.",
                positive: "Your known pain comes on in the groin."
            ),
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
            test: TestInstructions(
                safety: .safe,
                howTo: """
                    Sit on the edge of the bed, roll on to your back, hold the good knee with \
                    both hands and let the sore leg hang.
                    """,
                stopRule: "Stop if your back hurts.",
                positive: "The hanging thigh stays above the bed, or the front of the hip hurts."
            ),
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
            test: TestInstructions(
                safety: .safe,
                howTo: """
                    Sit with the knees bent over the edge and the pelvis still. Let one shin \
                    swing slowly outwards, then the other. A film from the front makes it easier \
                    to compare.
                    """,
                stopRule: "Stop at a sharp pain in the groin.",
                positive: "The sore side stops clearly earlier, at about 15 degrees or less."
            ),
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
            test: TestInstructions(
                safety: .safe,
                howTo: """
                    Lie on your back, take hold of the shin and draw the knee slowly to the \
                    chest. Compare with the other side.
                    """,
                stopRule: "Stop at a pinch in the groin.",
                positive: "The sore side stops well before the other."
            ),
            sources: [.altman1991]
        ),
        Question(
            .squatPosterior,
            section: .selfTest,
            text: "Squat down to a chair. Does it hurt at the back of the hip?",
            name: "pain at the back of the hip when squatting",
            why: "Pain there in a squat is somewhat more common in worn joints.",
            test: TestInstructions(
                safety: .safe,
                howTo: """
                    Put a chair behind you, stand with the feet as wide as the hips and sit down \
                    slowly until you touch the seat.
                    """,
                stopRule: "Stop at a sharp pain.",
                positive: "Your known pain comes on at the back of the hip."
            ),
            sources: [.metcalfe2019]
        ),
        Question(
            .resistedAbduction,
            section: .selfTest,
            text: "Push the leg outwards against a partner. Does the outer hip hurt?",
            name: "outer hip pain when pushing the leg out",
            why: "It makes the side tendons pull.",
            test: TestInstructions(
                safety: .supervised,
                howTo: """
                    Lie on your back. A partner holds the ankle still while you push it outwards \
                    for five seconds.
                    """,
                stopRule: "Stop at pain in the groin.",
                positive: "Your known pain comes on at the outer hip."
            ),
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
            test: TestInstructions(
                safety: .supervised,
                howTo: """
                    Lie on your back. A trained person brings the knee to a right angle, then \
                    slowly across the body while the foot moves outwards.
                    """,
                stopRule: """
                    Stop at the first sharp pinch. Leave it out if a break or a stress fracture \
                    is possible.
                    """,
                positive: "Your known pinch comes on in the groin."
            ),
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
            test: TestInstructions(
                safety: .supervised,
                howTo: """
                    Lie on your back. A trained person brings the knee to a right angle and moves \
                    the foot slowly outwards.
                    """,
                stopRule: """
                    Stop at the first sharp pinch. Leave it out if a break or a stress fracture \
                    is possible.
                    """,
                positive: "Your known pinch comes on in the groin."
            ),
            sources: [.reiman2013, .reiman2015]
        ),
        Question(
            .stinchfield,
            section: .selfTest,
            text: "Lift the straight leg against a hand. Does it hurt in the groin?",
            name: "groin pain when lifting the straight leg against a hand",
            why: "It presses the joint and makes the hip flexors pull.",
            test: TestInstructions(
                safety: .supervised,
                howTo: """
                    Lie on your back and lift the straight leg by a hand and a half; a partner \
                    presses lightly on it.
                    """,
                stopRule: "Leave it out if a stress fracture is possible. Stop at a sharp pain.",
                positive: "Your known pain comes on in the groin."
            ),
            sources: [.maslowski2010]
        ),
        Question(
            .passiveAdductionPain,
            section: .selfTest,
            text: "Let someone move the relaxed leg out and across. Does it hurt in the groin?",
            name: "groin pain when the relaxed leg is moved",
            why: "In a worn joint the ends of the movement hurt.",
            test: TestInstructions(
                safety: .supervised,
                howTo: """
                    Lie on your back with the leg loose while a trained person moves it slowly \
                    outwards and across.
                    """,
                stopRule: "Stop at a sharp pain.",
                positive: "Your known pain comes on in the groin."
            ),
            sources: [.metcalfe2019]
        ),
        Question(
            .passiveAdductionLoss,
            section: .selfTest,
            text: "Does the relaxed leg move less far across the body than the other?",
            name: "a leg that moves less far across",
            why: "A worn joint loses some of this movement.",
            test: TestInstructions(
                safety: .supervised,
                howTo: """
                    Lie on your back with the leg loose while a trained person moves it slowly \
                    across the other, then compares sides.
                    """,
                stopRule: "Stop at a sharp pain.",
                positive: "The sore side moves clearly less far."
            ),
            sources: [.metcalfe2019]
        ),
    ]
}
