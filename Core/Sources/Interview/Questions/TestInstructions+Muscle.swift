extension TestInstructions {
    // Hamstring, inner thigh and groin.

    static let puranenOrava = TestInstructions(
        safety: .safe,
        setUp: "Stand before a sturdy chair or a low step and hold on to something.",
        steps: [
            """
            Good side first: rest the heel on the seat with the knee straight, and lean \
            forward from the hips to a mild stretch.
            """,
            "Then the sore side: lean only until the first stretch, and hold it for a few breaths.",
        ],
        stopRule: "Stop at a sharp pain at the sit bone, or at tingling down the leg.",
        positive: "Your known pain comes on right at the sit bone.",
        compare: "A pull in the middle of the thigh, the same on both sides, does not count."
    )

    static let takingOffShoe = TestInstructions(
        safety: .safe,
        setUp: "Stand beside a wall in shoes and hold on.",
        steps: [
            """
            Good side first: hook the heel of that shoe behind the other foot and pull as if \
            to slip the shoe off.
            """,
            "Then the sore side, starting with little force and adding slowly.",
        ],
        stopRule: "Stop at a sharp pain, and leave it out if there is a fresh bruise.",
        positive: "Your known pain comes on in the back of the thigh.",
        compare: "The good side should pull without pain."
    )

    static let adductorSqueeze = TestInstructions(
        safety: .safe,
        setUp: """
            Lie on your back with the knees bent and put a ball or both fists between them. Both \
            sides work together here.
            """,
        steps: [
            "Squeeze lightly for five seconds, with about a third of your strength, and let go.",
            "If that was comfortable, squeeze harder for five seconds, slowly rising.",
        ],
        stopRule: """
            Stop at pain above 5 of 10, or at a pain that is sharp or deep in the bone. Leave it out \
            if anyone has spoken of a stress fracture.
            """,
        positive: "Your known pain comes on in the groin or at the inner thigh.",
        compare: "Notice on which side it hurts; a mere effort on both sides does not count."
    )

    static let adductorPalpation = TestInstructions(
        safety: .safe,
        setUp: "Lie down with the knees bent and let the leg you test fall out a little.",
        steps: [
            """
            Good side first: follow the firm cord of the inner thigh up to the bone and \
            press there.
            """,
            "Then the same place on the sore side, just as hard.",
        ],
        stopRule: "Stop if it hurts badly, or if you feel a lump, and show that to a clinician.",
        positive: "The sore side is clearly more tender, and it is the pain you know.",
        compare: "This place is a little tender in most people; only a clear difference counts."
    )

    static let hipRotationGroin = TestInstructions(
        safety: .safe,
        setUp: "Sit on a table with the knees bent over the edge and the pelvis still.",
        steps: [
            "Good side first: let the shin swing slowly outwards as far as it goes by itself.",
            "Then the same with the sore side.",
        ],
        stopRule: "Stop at a sharp pain in the groin.",
        positive: "The sore side turns in clearly less.",
        compare: "Only a difference between left and right that you can see counts."
    )

    static let bentKneeStretch = TestInstructions(
        safety: .supervised,
        setUp: "Lie on your back while a trained person holds the leg.",
        steps: [
            "Good side first: hip and knee are fully bent, then the knee is straightened slowly.",
            "Then the same with the sore side, only to the first stretch.",
        ],
        stopRule: "Stop at a sharp pain at the sit bone.",
        positive: "Your known pain comes on at the sit bone.",
        compare: "The good side should stretch without this pain."
    )
}
