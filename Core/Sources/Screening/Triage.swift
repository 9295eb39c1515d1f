public import Interview

/// How urgent it is, and every rule that says so.
public struct Triage: Sendable, Hashable {
    public var tier: Tier
    /// The rules that fired, most urgent first.
    public var fired: [RedFlagRule]
    /// Findings not yet known that could raise the tier, most urgent first.
    public var unasked: [FindingID]

    public init(tier: Tier, fired: [RedFlagRule], unasked: [FindingID]) {
        self.tier = tier
        self.fired = fired
        self.unasked = unasked
    }
}

extension Triage {
    /// What could still raise the tier and can be answered from memory: no test, nothing that takes
    /// an examiner.
    ///
    /// A test is never urged on anyone for the sake of safety.
    public var unaskedFromMemory: [FindingID] {
        unasked.filter {
            let question = Question.with($0)
            return question.isForRunners && question.section != .selfTest
        }
    }
}
