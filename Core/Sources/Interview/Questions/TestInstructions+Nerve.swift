extension TestInstructions {
    // Nerves and back.

    static let straightLegRaise = TestInstructions(
        safety: .safe,
        setUp: "Lie flat on your back with both legs straight.",
        steps: [
            """
            Good side first: pull the toes up and lift the straight leg slowly, about \
            halfway to upright.
            """,
            """
            Lower it slowly, then lift the sore leg in the same way and stop where anything \
            begins.
            """,
        ],
        stopRule: "Stop at the first tingling, or if the back hurts.",
        positive: """
            Your known pain or a tingling comes on below the knee before you are halfway up (45 \
            degrees).
            """,
        compare: "A pull behind both thighs is normal and does not count."
    )

    static let fair = TestInstructions(
        safety: .supervised,
        setUp: """
            Lie on the good side, the knee of the sore leg bent, while a trained person guides \
            it.
            """,
        steps: [
            "With the good side tested first, the bent knee sinks across to the bed.",
            "Then change sides: the sore leg, its knee at 60 to 90 degrees, sinks across and down.",
        ],
        stopRule: "Stop at tingling down the leg.",
        positive: "Your known pain comes on in the buttock.",
        compare: "A stretch on both sides does not count."
    )

    static let slump = TestInstructions(
        safety: .supervised,
        setUp: "Sit on a table with the hands behind your back while a trained person watches.",
        steps: [
            "Slouch and lower the chin to the chest.",
            "Good leg first: straighten the knee slowly. Then the sore leg.",
            "Keep the leg where it is and look up.",
        ],
        stopRule: "Stop as soon as pain or tingling runs down the leg.",
        positive: "Your known pain or tingling comes on, and eases when you look up.",
        compare: "A pull behind both knees is normal."
    )

    static let centralisation = TestInstructions(
        safety: .supervised,
        setUp: "Stand, or lie on your front, while a trained person guides you.",
        steps: [
            "Bend slowly backwards ten times, a little further each time.",
            "After each, say where the pain now reaches.",
        ],
        stopRule: "Stop if the pain moves further down the leg.",
        positive: "The pain in the leg draws back towards the spine and stays there.",
        compare: "Compare where the pain reached before the first bend and after the last."
    )
}
