import Evidence

extension Question {
    /// Tests of muscles, tendons, nerves and the back.
    static let muscleTests: [Question] = [
        Question(
            .straightLegRaise,
            section: .selfTest,
            text: """
                Lie flat and lift the straight leg. Does it hurt or tingle below the knee before \
                you are halfway up?
                """,
            name: "pain below the knee when lifting the straight leg",
            why: "It stretches the sciatic nerve.",
            test: TestInstructions(
                safety: .safe,
                howTo: """
                    Lie flat. Lift the straight leg slowly with the toes pulled up, and stop \
                    where it begins.
                    """,
                stopRule: "Stop at the first tingling, or if the back hurts.",
                positive: "Your known pain or tingling comes on below the knee before 45 degrees."
            ),
            sources: [.martin2014, .vanderwindt2010]
        ),
        Question(
            .puranenOrava,
            section: .selfTest,
            text: """
                Rest the heel on a chair and lean forward with a straight knee. Does it hurt at \
                the sit bone?
                """,
            name: "sit bone pain with the heel on a chair",
            why: "It stretches the hamstring where it begins.",
            test: TestInstructions(
                safety: .safe,
                howTo: """
                    Stand before a chair, put the heel of the sore side on the seat, keep the \
                    knee straight and lean forward until you feel a stretch.
                    """,
                stopRule: "Stop at a sharp pain at the sit bone.",
                positive: "Your known pain comes on at the sit bone."
            ),
            sources: [.cacchio2012]
        ),
        Question(
            .takingOffShoe,
            section: .selfTest,
            text: """
                Stand and pull the shoe off the sore side by hooking its heel behind the other \
                foot. Does the back of the thigh hurt?
                """,
            name: "pain in the back of the thigh when pulling off a shoe",
            why: "It makes the hamstring pull against a hold.",
            test: TestInstructions(
                safety: .safe,
                howTo: """
                    Stand beside a wall and hold on. Hook the heel of the sore foot behind the \
                    other foot and pull as if to take off the shoe.
                    """,
                stopRule: "Stop at a sharp pain.",
                positive: "Your known pain comes on in the back of the thigh."
            ),
            sources: [.zeren2006]
        ),
        Question(
            .adductorSqueeze,
            section: .selfTest,
            text: "Squeeze a ball or your fists between the knees. Does it hurt in the groin?",
            name: "groin pain when squeezing the knees",
            why: "It makes the inner thigh muscles pull at the pubic bone.",
            test: TestInstructions(
                safety: .safe,
                howTo: """
                    Lie on your back with the knees bent. Put a ball or both fists between the \
                    knees and squeeze slowly for five seconds.
                    """,
                stopRule: "Stop at pain above 7 of 10.",
                positive: "Your known pain comes on in the groin."
            ),
            sources: [.falvey2016]
        ),
        Question(
            .adductorPalpation,
            section: .selfTest,
            text: "Press where the inner thigh meets the pubic bone. Is that your pain?",
            name: "a sore place where the inner thigh begins",
            why: "If it is not sore there, the inner thigh tendon is less likely.",
            test: TestInstructions(
                safety: .safe,
                howTo: """
                    Lie down with the knee bent and fallen out a little. Follow the firm cord of \
                    the inner thigh up to the bone and press. Compare with the other side.
                    """,
                stopRule: "Stop if it hurts badly, or if you feel a lump.",
                positive: "The spot is clearly sore and the pain is the one you know."
            ),
            sources: [.falvey2016]
        ),
        Question(
            .hipRotationGroin,
            section: .selfTest,
            text: "Does the sore hip turn inwards clearly less than the other?",
            name: "a sore groin with a hip that turns in less",
            why: "With groin pain it speaks for the joint and against the inner thigh.",
            test: TestInstructions(
                safety: .safe,
                howTo: """
                    Sit with the knees bent over an edge, keep the pelvis still and let each shin \
                    swing outwards in turn.
                    """,
                stopRule: "Stop at a sharp pain in the groin.",
                positive: "The sore side turns in clearly less."
            ),
            sources: [.falvey2016]
        ),
        Question(
            .fair,
            section: .selfTest,
            text: """
                Lie on the good side with the sore knee bent across to the bed. Does it hurt in \
                the buttock?
                """,
            name: "buttock pain with the knee across",
            why: "It stretches a muscle that lies over the sciatic nerve.",
            test: TestInstructions(
                safety: .supervised,
                howTo: """
                    Lie on the good side and let the bent knee of the sore side sink across to \
                    the bed; a trained person guides it.
                    """,
                stopRule: "Stop at tingling down the leg.",
                positive: "Your known pain comes on in the buttock."
            ),
            sources: [.fishman2002]
        ),
        Question(
            .slump,
            section: .selfTest,
            text: """
                Sit slouched with the chin down and straighten the knee. Does it tingle, and ease \
                as you look up?
                """,
            name: "tingling when slouched that eases on looking up",
            why: "It pulls on the nerves from the spine to the foot.",
            test: TestInstructions(
                safety: .supervised,
                howTo: """
                    Sit on a table, slouch, lower the chin and straighten one knee slowly; then \
                    look up.
                    """,
                stopRule: "Stop as soon as pain or tingling runs down the leg.",
                positive: "Your known pain or tingling comes on and eases when you look up."
            ),
            sources: [.majlesi2008]
        ),
        Question(
            .centralisation,
            section: .selfTest,
            text: """
                After ten gentle bends of the back backwards, has the leg pain moved up towards \
                the spine?
                """,
            name: "pain that moves towards the spine on repeated bending",
            why: "It speaks for a disc in the back.",
            test: TestInstructions(
                safety: .supervised,
                howTo: """
                    A trained person guides ten slow bends backwards, lying or standing, and asks \
                    where the pain is after each.
                    """,
                stopRule: "Stop if the pain moves further down the leg.",
                positive: "The pain in the leg draws back towards the spine."
            ),
            sources: [.laslett2005disc]
        ),
        Question(
            .bentKneeStretch,
            section: .selfTest,
            text: """
                With hip and knee fully bent, let someone straighten the knee slowly. Does the \
                sit bone hurt?
                """,
            name: "sit bone pain when the bent knee is straightened",
            why: "It stretches the hamstring where it begins.",
            test: TestInstructions(
                safety: .supervised,
                howTo: """
                    Lie on your back. A trained person bends hip and knee fully, then straightens \
                    the knee slowly.
                    """,
                stopRule: "Stop at a sharp pain at the sit bone.",
                positive: "Your known pain comes on at the sit bone."
            ),
            sources: [.cacchio2012]
        ),
    ]
}
