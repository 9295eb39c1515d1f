extension TestInstructions {
    /// A test that may do harm in untrained hands.
    static let examinerOnly = TestInstructions(
        safety: .never,
        howTo: "Only a clinician does this test.",
        stopRule: "Do not try it alone or with a friend.",
        positive: "The examiner finds the known pain or sign."
    )

    /// A test that is harmless but means nothing without a trained examiner.
    static let trainedHands = TestInstructions(
        safety: .supervised,
        howTo: "A clinician guides and resists the movement.",
        stopRule: "Stop at tingling or a sharp pain.",
        positive: "The examiner finds the known pain."
    )
}
