public import Anatomy
import Assessment
import Evidence
import Interview
public import Screening
public import Wording

/// How urgent it is, why, and what to tell those who are asked for help.
public struct UrgencyAdvice: Sendable, Hashable {
    /// Never below the tier of the screening.
    public var tier: Tier
    public var headline: String
    public var explanation: String
    /// The rules that fired, then the causes that raised the tier.
    public var reasons: [AdviceLine]
    /// What to tell the clinician: the findings behind the rules that fired, as far as present.
    public var tellThem: [String]
    /// Causes that raised the tier above what the danger signs say; mostly empty.
    public var raisedBy: [ConditionID]

    static func make(for situation: AdviceSituation) -> UrgencyAdvice {
        let isRaised = situation.tier > situation.triage.tier
        let raisers = isRaised ? situation.suspects : []
        let raised = raisers.map { cause in
            UrgencyLines.raised(
                by: Condition.with(cause.condition).name,
                words: cause.probability.words
            )
        }
        let fired = situation.triage.fired.map { rule in
            AdviceLine(
                rule.reason,
                sources: rule.sources,
                isJudgement: rule.strength == .judgement
            )
        }
        return UrgencyAdvice(
            tier: situation.tier,
            headline: situation.tier.headline,
            explanation: situation.tier.explanation,
            reasons: (raised + fired).withoutRepeats,
            tellThem: situation.telling,
            raisedBy: raisers.map(\.condition)
        )
    }
}

extension AdviceSituation {
    /// Present findings that the fired rules asked for, in the order of the rules.
    fileprivate var telling: [String] {
        triage.fired.flatMap(\.when.mentioned).withoutRepeats.compactMap { id in
            guard let answer = answers[id], answer.isPresent ?? true else { return nil }
            let question = Question.with(id)
            guard answer.isPresent == nil else { return question.name }
            return "\(question.name): \(answer.words(for: question))"
        }
    }
}

extension Predicate {
    /// The findings whose presence it asks for, in reading order.
    fileprivate var mentioned: [FindingID] {
        switch self {
        case .has(let id), .number(let id, _), .chose(let id, _): [id]
        case .all(let parts), .any(let parts): parts.flatMap(\.mentioned)
        case .lacks, .age, .sex, .bodyMassIndex, .runningYears, .not: []
        }
    }
}
