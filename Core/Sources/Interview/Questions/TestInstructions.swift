/// A test told step by step: how to begin, what to do, when to stop and what counts.
public struct TestInstructions: Sendable, Hashable {
    public let safety: Safety
    /// Where and how to begin.
    public let setUp: String
    /// Two to four short steps, the comfortable side first.
    public let steps: [String]
    public let stopRule: String
    /// What counts as a yes.
    public let positive: String
    /// What to look at between left and right.
    public let compare: String

    public init(
        safety: Safety,
        setUp: String,
        steps: [String],
        stopRule: String,
        positive: String,
        compare: String
    ) {
        self.safety = safety
        self.setUp = setUp
        self.steps = steps
        self.stopRule = stopRule
        self.positive = positive
        self.compare = compare
    }

    /// Setting up, the steps and the comparison in one paragraph.
    public var howTo: String { ([setUp] + steps + [compare]).joined(separator: " ") }

    /// Who may do it.
    ///
    /// Only `safe` is ever offered to a runner alone.
    public enum Safety: String, Sendable, Hashable, Codable {
        case safe, supervised, never
    }
}
