extension TestInstructions {
    // The hip joint.

    static let faberGroin = TestInstructions(
        safety: .safe,
        setUp: "Lie on your back on the floor or a firm bed.",
        steps: [
            """
            Good side first: put that ankle just above the other knee and let the bent knee \
            sink outwards by its own weight.
            """,
            "Rest a hand on the knee for a moment, without pushing, and notice where you feel it.",
            "Come out of it slowly and do the same with the sore side.",
        ],
        stopRule: """
            Stop at a sharp pain in the groin. Leave it out if anyone has spoken of a stress \
            fracture.
            """,
        positive: "Your known pain comes on in the groin on the sore side.",
        compare: "Also notice whether the sore knee stays clearly higher than the good one."
    )

    static let logRoll = TestInstructions(
        safety: .safe,
        setUp: "Lie flat with both legs straight and loose. You need someone to help you.",
        steps: [
            """
            Good side first: the helper lays both hands on the thigh and rolls it a few \
            degrees in and out, like a rolling pin.
            """,
            "Then the same with the sore side, just as gently and no further.",
        ],
        stopRule: """
            Stop at once if it hurts badly, and be seen by a clinician today. Leave it out if \
            anyone has spoken of a stress fracture.
            """,
        positive: "So small a movement already brings your known pain in the groin.",
        compare: "The good side should roll without any pain."
    )

    static let thomas = TestInstructions(
        safety: .safe,
        setUp: "Sit on the very edge of a firm bed or table and roll on to your back.",
        steps: [
            """
            For the good side first: hold the sore knee loosely to the chest and let the \
            good leg hang.
            """,
            "Then change over: hold the good knee to the chest and let the sore leg hang loose.",
            "Keep the low back flat and wait until the hanging leg has settled.",
        ],
        stopRule: "Stop if your back hurts, or at a sharp pain in the groin.",
        positive: """
            The hanging thigh of the sore side stays above the bed, or the front of that hip \
            hurts.
            """,
        compare: "If both thighs stay up in the same way, you are merely a little stiff."
    )

    static let internalRotationLimited = TestInstructions(
        safety: .safe,
        setUp: """
            Sit on a table with the knees bent over the edge, hips and knees at right angles. A \
            film from the front helps.
            """,
        steps: [
            """
            Good side first: keep the knee still and let the shin swing slowly outwards, as \
            far as it goes by itself.
            """,
            "Then the same with the sore side. Keep both halves of the seat on the table.",
        ],
        stopRule: "Stop at a sharp pain in the groin.",
        positive: "The shin of the sore side stops clearly earlier, at about 15 degrees or less.",
        compare: "Only a difference between left and right that you can see counts."
    )

    static let flexionLimited = TestInstructions(
        safety: .safe,
        setUp: "Lie on your back with both legs straight.",
        steps: [
            "Good side first: take hold of the shin and draw the knee slowly to the chest.",
            "Lower it, then draw up the sore side as far as it goes without force.",
        ],
        stopRule: "Stop at a pinch in the groin.",
        positive: "The sore knee stops well short of where the good one went.",
        compare: "Notice the space left between thigh and chest on each side."
    )

    static let squatPosterior = TestInstructions(
        safety: .safe,
        setUp: "Put a chair behind you and stand with the feet as wide as the hips.",
        steps: [
            """
            Shift a little more weight to the good leg, sit down slowly until you touch the \
            seat, and rise.
            """,
            "Then do it once more with the weight evenly on both legs, no lower than the seat.",
        ],
        stopRule: "Stop at a sharp pain, or at any pain in the groin.",
        positive: "Your known pain comes on at the back of the hip.",
        compare: "Notice whether only the sore side hurts; tired thighs on both sides do not count."
    )

    static let fadir = TestInstructions(
        safety: .supervised,
        setUp: "Lie on your back while a trained person moves the leg.",
        steps: [
            """
            Good side first: the knee is brought to a right angle, then slowly across the \
            body while the foot moves outwards.
            """,
            "Then the sore side, more slowly, to the first resistance.",
        ],
        stopRule: """
            Stop at the first sharp pinch. Leave it out if a break or a stress fracture is \
            possible.
            """,
        positive: "The pinch you know comes on in the groin.",
        compare: "Many healthy hips pinch a little; compare the sides."
    )

    static let flexionInternalRotation = TestInstructions(
        safety: .supervised,
        setUp: "Lie on your back while a trained person moves the leg.",
        steps: [
            """
            Good side first: the knee is brought to a right angle and the foot moved slowly \
            outwards, without crossing over.
            """,
            "Then the sore side, more slowly, to the first resistance.",
        ],
        stopRule: """
            Stop at the first sharp pinch. Leave it out if a break or a stress fracture is \
            possible.
            """,
        positive: "The pinch you know comes on in the groin.",
        compare: "Many healthy hips pinch a little; compare the sides."
    )

    static let stinchfield = TestInstructions(
        safety: .supervised,
        setUp: "Lie on your back with both legs straight.",
        steps: [
            """
            Good side first: lift the straight leg by 20 to 30 centimetres while a trained \
            person presses lightly on the thigh.
            """,
            "Then the sore side, with the same light pressure.",
        ],
        stopRule: "Leave it out if a stress fracture is possible. Stop at a sharp pain.",
        positive: "Your known pain comes on in the groin.",
        compare: "The good side should hold without pain."
    )

    static let passiveAdductionPain = TestInstructions(
        safety: .supervised,
        setUp: "Lie on your back with the leg loose.",
        steps: [
            """
            Good side first: a trained person moves the leg slowly outwards, then across the \
            other leg.
            """,
            "Then the same with the sore side.",
        ],
        stopRule: "Stop at a sharp pain.",
        positive: "Your known pain comes on in the groin.",
        compare: "The good side should move without this pain."
    )

    static let passiveAdductionLoss = TestInstructions(
        safety: .supervised,
        setUp: "Lie on your back with the leg loose and the pelvis held level.",
        steps: [
            """
            Good side first: a trained person moves the leg slowly across the other as far \
            as it goes.
            """,
            "Then the same with the sore side, and the two are compared.",
        ],
        stopRule: "Stop at a sharp pain.",
        positive: "The sore side moves clearly less far across.",
        compare: "Only a clear difference between left and right counts."
    )
}
