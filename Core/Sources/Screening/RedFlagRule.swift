public import Anatomy
public import Evidence

/// One danger sign: when it fires, how urgent it is and what it may mean.
public struct RedFlagRule: Sendable, Hashable {
    /// The stable id, also in JSON.
    public let id: String
    public let tier: Tier
    public let when: Predicate
    /// What it might mean; empty for rules about a course that does not improve.
    public let feared: [ConditionID]
    /// Why this matters, to the runner, in a sentence or two.
    public let reason: String
    public let sources: [SourceID]
    /// How the tier is supported; most tiers are agreed practice.
    public let strength: Strength

    public init(
        _ id: String,
        tier: Tier,
        when: Predicate,
        feared: [ConditionID],
        reason: String,
        sources: [SourceID],
        strength: Strength
    ) {
        self.id = id
        self.tier = tier
        self.when = when
        self.feared = feared
        self.reason = reason
        self.sources = sources
        self.strength = strength
    }
}
