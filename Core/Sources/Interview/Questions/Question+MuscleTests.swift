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
            test: .straightLegRaise,
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
            test: .puranenOrava,
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
            test: .takingOffShoe,
            sources: [.zeren2006]
        ),
        Question(
            .adductorSqueeze,
            section: .selfTest,
            text: "Squeeze a ball or your fists between the knees. Does it hurt in the groin?",
            name: "groin pain when squeezing the knees",
            why: "It makes the inner thigh muscles pull at the pubic bone.",
            test: .adductorSqueeze,
            sources: [.falvey2016]
        ),
        Question(
            .adductorPalpation,
            section: .selfTest,
            text: "Press where the inner thigh meets the pubic bone. Is that your pain?",
            name: "a sore place where the inner thigh begins",
            why: "If it is not sore there, the inner thigh tendon is less likely.",
            test: .adductorPalpation,
            sources: [.falvey2016]
        ),
        Question(
            .hipRotationGroin,
            section: .selfTest,
            text: "Does the sore hip turn inwards clearly less than the other?",
            name: "a sore groin with a hip that turns in less",
            why: "With groin pain it speaks for the joint and against the inner thigh.",
            test: .hipRotationGroin,
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
            test: .fair,
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
            test: .slump,
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
            test: .centralisation,
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
            test: .bentKneeStretch,
            sources: [.cacchio2012]
        ),
    ]
}
