import Evidence
public import Program
import Rehabilitation
import Wording

/// What `hipwise plan --rules --json` prints; see `docs/schemas/rules.json`.
public struct RulesDocument: Encodable, Sendable {
    /// The rule that decides for this runner now.
    public let inForce: String
    public let rules: [Rule]

    public init(inForce rule: PainRule) {
        inForce = rule.id
        rules = PainRuleWords.all.map(Rule.init)
    }

    public struct Rule: Encodable, Sendable {
        let id: String
        let name: String
        let text: String
        let mostAllowed: Int
        let source: SourceID
        let isVerified: Bool
        let further: [String]
        let bounds: [Bound]

        init(_ words: PainRuleWords) {
            id = words.rule.id
            name = words.rule.name
            text = words.line.text
            mostAllowed = words.rule.mostAllowed
            source = words.rule.source
            isVerified = words.rule.isVerified
            further = words.further
            bounds = words.bounds.map(Bound.init)
        }
    }

    /// One number that a decision leans on.
    public struct Bound: Encodable, Sendable {
        let name: String
        let value: Int
        /// Absent for our own judgement.
        let source: SourceID?
        let isVerified: Bool
        let isJudgement: Bool
        let basis: String

        init(_ bound: ProgressionBound) {
            name = bound.name
            value = bound.value
            source = bound.source
            isVerified = bound.isVerified
            isJudgement = bound.isJudgement
            basis = bound.basis
        }
    }
}
