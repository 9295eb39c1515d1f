public import Interview
public import Screening

/// A case whose cause is known, with the answers its person would have given.
public struct EvaluationCase: Sendable, Hashable {
    public var id: String
    public var answers: AnswerSheet
    public var known: Known
    public var description: Description

    public init(
        id: String,
        answers: AnswerSheet,
        known: Known,
        description: Description = Description()
    ) {
        self.id = id
        self.answers = answers
        self.known = known
        self.description = description
    }

    /// What the case is known to be, and how soon it should have been seen.
    public struct Known: Sendable, Hashable {
        /// Missing it would be seriously harmful.
        public var danger: Bool
        public var isBoneStressInjury: Bool
        public var expectedTier: Tier
        /// Tiers that count as right; the expected one if none is named.
        public var acceptableTiers: [Tier]
        public var key: CaseLabel
        public var group: CaseLabel

        public init(
            danger: Bool,
            isBoneStressInjury: Bool = false,
            expectedTier: Tier,
            acceptableTiers: [Tier] = [],
            key: CaseLabel = .none,
            group: CaseLabel = .none
        ) {
            self.danger = danger
            self.isBoneStressInjury = isBoneStressInjury
            self.expectedTier = expectedTier
            self.acceptableTiers = acceptableTiers.isEmpty ? [expectedTier] : acceptableTiers
            self.key = key
            self.group = group
        }
    }

    /// Whom the case is about and how well it is told; these only sort the cases.
    public struct Description: Sendable, Hashable {
        /// "runner", "running_sport" and so on.
        public var population: String?
        /// "individual", or the shared picture of a series.
        public var recordType: String?
        /// How complete the record is: "high", "medium" or "low".
        public var confidence: String?

        public init(
            population: String? = nil,
            recordType: String? = nil,
            confidence: String? = nil
        ) {
            self.population = population
            self.recordType = recordType
            self.confidence = confidence
        }
    }
}
