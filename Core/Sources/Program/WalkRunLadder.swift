public import Evidence

/// A staged way back from walking to half an hour of running.
public struct WalkRunLadder: Sendable, Hashable {
    /// Easiest first.
    public let steps: [Step]
    public let frequency: String
    /// When to climb to the next step.
    public let rule: String
    public let source: SourceID
    public let isVerified: Bool
    public let caution: String

    /// Running and walking in turn.
    public struct Step: Sendable, Hashable {
        public let runMinutes: Int
        /// 0 for running without a break.
        public let walkMinutes: Int
        public let rounds: Int

        public var totalMinutes: Int { (runMinutes + walkMinutes) * rounds }
    }

    public static let standard = WalkRunLadder(
        steps: [
            Step(runMinutes: 1, walkMinutes: 4, rounds: 5),
            Step(runMinutes: 2, walkMinutes: 3, rounds: 5),
            Step(runMinutes: 3, walkMinutes: 2, rounds: 5),
            Step(runMinutes: 4, walkMinutes: 1, rounds: 5),
            Step(runMinutes: 30, walkMinutes: 0, rounds: 1),
        ],
        frequency: "every other day",
        rule: "Climb a step when two outings in a row have kept to the pain rule.",
        source: .warden2021,
        isVerified: false,
        caution: "After a bone injury a clinician says when to begin."
    )
}
