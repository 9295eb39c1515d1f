public import Anatomy
public import Screening

/// One case with what the program said of it.
public struct EvaluatedCase: Sendable, Hashable {
    public let subject: EvaluationCase
    /// How urgent it is in the end: the rules, or a cause that must not be missed.
    public let tier: Tier
    /// What the rules alone say; `tier` is never below it.
    public let ruleTier: Tier
    /// The danger signs that fired, most urgent first.
    public let rules: [String]
    /// Causes that raised the tier above the rules.
    public let raisedBy: [ConditionID]
    /// Every cause, most likely first.
    public let causes: [Chance]
    /// The chance that something outside the list explains it.
    public let unexplained: Double

    public struct Chance: Sendable, Hashable {
        public let condition: ConditionID
        public let probability: Double

        public init(condition: ConditionID, probability: Double) {
            self.condition = condition
            self.probability = probability
        }
    }

    public init(
        subject: EvaluationCase,
        tier: Tier,
        ruleTier: Tier,
        rules: [String] = [],
        raisedBy: [ConditionID] = [],
        causes: [Chance],
        unexplained: Double
    ) {
        self.subject = subject
        self.tier = tier
        self.ruleTier = ruleTier
        self.rules = rules
        self.raisedBy = raisedBy
        self.causes = causes
        self.unexplained = unexplained
    }

    /// As urgent as the least urgent tier that is right, or more.
    public var isSafe: Bool { subject.known.acceptableTiers.contains { tier >= $0 } }

    /// Less urgent than every tier that is right.
    public var isUnderTriaged: Bool { !isSafe }

    /// A case that can wait, sent to be seen the same day.
    public var isOverTriaged: Bool { isRoutine && tier >= .sameDay }

    public var isRoutine: Bool { subject.known.expectedTier == .routine }

    /// The place of the first cause that names the diagnosis exactly; `nil` without a known label.
    public var keyRank: Int? { rank(of: subject.known.key) }

    /// The place of the first cause of the group; `nil` without a known label.
    public var groupRank: Int? { rank(of: subject.known.group) }

    private func rank(of label: CaseLabel) -> Int? {
        guard let conditions = label.conditions else { return nil }
        // What is not on the list at all comes after everything that is.
        let place = causes.firstIndex { conditions.contains($0.condition) } ?? causes.count
        return place + 1
    }
}
