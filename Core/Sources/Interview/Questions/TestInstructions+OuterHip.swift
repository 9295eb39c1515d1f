extension TestInstructions {
    // The side of the hip.

    static let trochanterPalpation = TestInstructions(
        safety: .safe,
        setUp: """
            Lie on your back or your side with both knees bent and find the hard bump on the \
            outer side of the hip.
            """,
        steps: [
            """
            Good side first: press the bump firmly with two fingers, then two centimetres \
            above and behind it.
            """,
            "Now press the same two places on the sore side, just as hard.",
        ],
        stopRule: "Stop if you cannot find the bump, or if pressing sends pain somewhere else.",
        positive: "The sore side is clearly more tender, and it is the pain you know.",
        compare: "Both bumps may be a little tender; only a clear difference counts."
    )

    static let singleLegStance = TestInstructions(
        safety: .safe,
        setUp: "Stand beside a wall with one finger on it. Wear no shoes and look straight ahead.",
        steps: [
            """
            Good leg first: lift the sore foot a little behind you, keep the pelvis level \
            and count slowly to 30.
            """,
            "Rest a moment, then stand on the sore leg in the same way, for 30 seconds at most.",
        ],
        stopRule: """
            Stop at once for any pain in the groin or deep inside, for pain above 5 of 10, or if \
            you lose your balance. Leave it out if anyone has spoken of a stress fracture.
            """,
        positive: """
            Your pain on the outer hip comes on within 30 seconds. Wobbling alone does not \
            count.
            """,
        compare: "The good side should stay free of this pain."
    )

    static let trendelenburg = TestInstructions(
        safety: .safe,
        setUp: """
            Stand in front of a mirror, or set up a phone to film you from the front, with your \
            hands on the rim of the pelvis.
            """,
        steps: [
            "Good leg first: lift the other foot for ten seconds and watch the rim of the pelvis.",
            "Put the foot down, then stand on the sore leg for ten seconds in the same way.",
        ],
        stopRule: """
            Stop for any pain in the groin, or for pain above 5 of 10. Leave it out if anyone \
            has spoken of a stress fracture.
            """,
        positive: """
            On the sore leg the free side of the pelvis sinks clearly and you cannot lift it \
            level again.
            """,
        compare: "A small drop that is the same on both legs does not count."
    )

    static let faberLateral = TestInstructions(
        safety: .safe,
        setUp: "Lie on your back on the floor or a firm bed.",
        steps: [
            """
            Good side first: put that ankle just above the other knee and let the bent knee \
            sink outwards by its own weight.
            """,
            "Rest a hand on the knee for a moment, without pushing, and notice what you feel.",
            "Come out of it slowly and do the same with the sore side.",
        ],
        stopRule: """
            Stop at a sharp pain in the groin. Leave it out if anyone has spoken of a stress \
            fracture.
            """,
        positive: "Your known pain comes on at the outer side of the hip.",
        compare: """
            Compare where each side pulls: a stretch in the inner thigh on both sides is normal.
            """
    )

    static let resistedAbduction = TestInstructions(
        safety: .supervised,
        setUp: "Lie on your back with the legs straight while a trained person holds the ankle.",
        steps: [
            """
            Good side first: push the leg outwards for five seconds against the hand, which \
            does not give way.
            """,
            "Then the sore side, starting gently and rising to full strength.",
        ],
        stopRule: "Stop at pain in the groin.",
        positive: "Your known pain comes on at the outer hip.",
        compare: "Compare both the pain and the strength of the two sides."
    )
}
