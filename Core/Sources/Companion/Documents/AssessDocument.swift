import Anatomy
import Assessment
import Evidence
import Interview
import Measure
public import Screening
import Wording

/// What `hipwise assess --json` prints; see `docs/schemas/assess.json`.
public struct AssessDocument: Encodable, Sendable {
    public let triage: TriagePart
    public let causes: [CausePart]
    /// The chance that something outside the list explains it.
    public let unexplained: IntervalPart
    public let canTell: Bool
    /// Leaders that cannot be told apart, most likely first.
    public let undecided: [String]
    public let next: [NextPart]
    /// Findings that came from the training log, not from an answer.
    public let derived: [DerivedPart]
    /// What changed before the pain began, oldest first; absent when the day is not known.
    public let story: [String]?
    public let advice: AdvicePart

    public init(_ result: HipCheckResult, story: [String]?) {
        triage = TriagePart(result)
        causes = result.assessment.causes.map(CausePart.init)
        unexplained = IntervalPart(result.assessment.unexplained)
        canTell = result.assessment.canTell
        undecided = result.assessment.undecided.map(\.rawValue)
        next = result.assessment.next.map { NextPart(finding: $0.finding.rawValue, gain: $0.gain) }
        derived = result.sheet.findings.values
            .filter { $0.origin == .training }
            .sorted { $0.id.rawValue < $1.id.rawValue }
            .map(DerivedPart.init)
        self.story = story
        advice = AdvicePart(result.advice)
    }

    public struct TriagePart: Encodable, Sendable {
        /// How urgent it is in the end.
        public let tier: Tier
        /// What the danger signs alone say; `tier` is never below it.
        let ruleTier: Tier
        let reasons: [Rule]
        /// Causes that must not be missed and raised the tier above the rules.
        let raisedBy: [String]
        /// Findings not known that could raise the tier.
        let unasked: [String]

        init(_ result: HipCheckResult) {
            tier = result.tier
            ruleTier = result.triage.tier
            reasons = result.triage.fired.map(Rule.init)
            raisedBy = result.advice.urgency.raisedBy.map(\.rawValue)
            unasked = result.triage.unasked.map(\.rawValue)
        }

        struct Rule: Encodable, Sendable {
            let id: String
            let tier: Tier
            let text: String
            let source: [SourceID]
            let strength: Strength

            init(_ rule: RedFlagRule) {
                id = rule.id
                tier = rule.tier
                text = rule.reason
                source = rule.sources
                strength = rule.strength
            }
        }
    }

    public struct CausePart: Encodable, Sendable {
        public let condition: String
        let name: String
        public let probability: Double
        let low: Double
        let high: Double
        let `for`: [ReasonPart]
        let against: [ReasonPart]
        let missing: [String]

        init(_ cause: Cause) {
            condition = cause.condition.rawValue
            name = Condition.with(cause.condition).name
            probability = cause.probability.value
            low = cause.probability.low
            high = cause.probability.high
            self.for = cause.reasonsFor.map { ReasonPart($0, of: cause) }
            against = cause.reasonsAgainst.map { ReasonPart($0, of: cause) }
            missing = cause.missing.map(\.rawValue)
        }
    }

    /// One reason; `logOdds` is the natural logarithm of how much it multiplies the odds.
    public struct ReasonPart: Encodable, Sendable {
        let finding: String
        let text: String
        let logOdds: Double
        let basis: String
        let source: SourceID?

        init(_ reason: Reason, of cause: Cause) {
            let words = ReasonWords(reason, for: cause.condition)
            finding =
                switch reason.subject {
                case .finding(let id, _): id.rawValue
                case .age: "ageYears"
                case .sex: "sex"
                case .runningYears: "runningYears"
                case .bodyMassIndex: "bodyMassIndex"
                }
            text = words.value.map { "\(words.name): \($0)" } ?? words.name
            logOdds = reason.logOdds
            basis = words.basis
            source = reason.source
        }
    }

    public struct IntervalPart: Encodable, Sendable {
        let probability: Double
        let low: Double
        let high: Double

        init(_ interval: Interval) {
            probability = interval.value
            low = interval.low
            high = interval.high
        }
    }

    public struct NextPart: Encodable, Sendable {
        let finding: String
        /// Expected fall of uncertainty over the causes, in bits.
        let gain: Double
    }

    public struct DerivedPart: Encodable, Sendable {
        let finding: String
        let isPresent: Bool?
        let number: Double?
        let day: String?
        let detail: String?

        init(_ finding: Finding) {
            self.finding = finding.id.rawValue
            isPresent = finding.value.isPresent
            if case .number(let value) = finding.value { number = value } else { number = nil }
            day = finding.day?.iso8601
            detail = finding.detail
        }
    }
}
