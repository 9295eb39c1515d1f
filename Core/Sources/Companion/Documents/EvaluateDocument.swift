import Anatomy
import Screening

/// What `hipwise evaluate DIR --json` prints; see `docs/schemas/evaluate.json`.
public struct EvaluateDocument: Encodable, Sendable {
    public let summary: SummaryPart
    public let runners: SummaryPart
    public let withoutLowConfidence: SummaryPart
    public let cases: [CasePart]
    /// Files that are no case, or cases that cannot be understood.
    public let failed: [Note]
    /// Sound cases without answers, which are not scored.
    public let skipped: [Note]

    /// One origin for each case of the evaluation: where its answers came from.
    public init(
        _ evaluation: Evaluation,
        origins: [String],
        failed: [Note],
        skipped: [Note]
    ) {
        precondition(origins.count == evaluation.cases.count, "Each case has one origin.")
        summary = SummaryPart(evaluation.all)
        runners = SummaryPart(evaluation.runners)
        withoutLowConfidence = SummaryPart(evaluation.withoutLowConfidence)
        cases = zip(evaluation.cases, origins).map(CasePart.init)
        self.failed = failed
        self.skipped = skipped
    }

    /// One file that was not scored.
    public struct Note: Encodable, Hashable, Sendable {
        public let file: String
        public let reason: String

        public init(file: String, reason: String) {
            self.file = file
            self.reason = reason
        }
    }

    /// Counts as plain numbers, and each as a share with its exact interval.
    public struct SummaryPart: Encodable, Sendable {
        let cases: Int
        let danger: Int
        let dangerSafe: Int
        let underTriaged: Int
        let routine: Int
        let overTriaged: Int
        /// Cases whose group is one we know: those that the next three are counted in.
        let ranked: Int
        let top1: Int
        let top3: Int
        let top5: Int
        let shares: Shares

        init(_ summary: EvaluationSummary) {
            cases = summary.cases
            danger = summary.dangerSafe.total
            dangerSafe = summary.dangerSafe.count
            underTriaged = summary.underTriaged.count
            routine = summary.overTriaged.total
            overTriaged = summary.overTriaged.count
            ranked = summary.byGroup.first.total
            top1 = summary.byGroup.first.count
            top3 = summary.byGroup.firstThree.count
            top5 = summary.byGroup.firstFive.count
            shares = Shares(summary)
        }
    }

    public struct Shares: Encodable, Sendable {
        let dangerSafe: Share
        let boneStressSafe: Share
        let underTriaged: Share
        let overTriaged: Share
        let groupTop1: Share
        let groupTop3: Share
        let groupTop5: Share
        let keyTop1: Share
        let keyTop3: Share
        let keyTop5: Share

        init(_ summary: EvaluationSummary) {
            dangerSafe = Share(summary.dangerSafe)
            boneStressSafe = Share(summary.boneStressSafe)
            underTriaged = Share(summary.underTriaged)
            overTriaged = Share(summary.overTriaged)
            groupTop1 = Share(summary.byGroup.first)
            groupTop3 = Share(summary.byGroup.firstThree)
            groupTop5 = Share(summary.byGroup.firstFive)
            keyTop1 = Share(summary.byKey.first)
            keyTop3 = Share(summary.byKey.firstThree)
            keyTop5 = Share(summary.byKey.firstFive)
        }
    }

    /// `count` of `of`, with the exact 95 % interval.
    public struct Share: Encodable, Sendable {
        let count: Int
        let of: Int
        /// Absent of nothing.
        let share: Double?
        let low: Double
        let high: Double

        init(_ proportion: Proportion) {
            count = proportion.count
            of = proportion.total
            share = proportion.share
            low = proportion.interval.lowerBound
            high = proportion.interval.upperBound
        }
    }
}

extension EvaluateDocument {
    public struct CasePart: Encodable, Sendable {
        let id: String
        let answersFrom: String
        let population: String?
        let recordType: String?
        let confidence: String?
        let danger: Bool
        let boneStressInjury: Bool
        let expectedTriage: Tier
        let acceptableTriage: [Tier]
        /// How urgent it is in the end.
        let tier: Tier
        let ruleTier: Tier
        let rules: [String]
        let raisedBy: [String]
        let safe: Bool
        let underTriaged: Bool
        let overTriaged: Bool
        let conditionKey: String?
        let conditionGroup: String?
        /// Causes that count as the exact diagnosis; empty where the label is not one we know.
        let trueConditions: [String]
        let groupConditions: [String]
        /// Labels that name a diagnosis we have no word for.
        let unknownLabels: [String]
        let keyRank: Int?
        let groupRank: Int?
        /// Every cause with its full probability, most likely first.
        let causes: [CausePart]
        let unexplained: Double

        init(_ evaluated: EvaluatedCase, answersFrom: String) {
            let known = evaluated.subject.known
            id = evaluated.subject.id
            self.answersFrom = answersFrom
            population = evaluated.subject.description.population
            recordType = evaluated.subject.description.recordType
            confidence = evaluated.subject.description.confidence
            danger = known.danger
            boneStressInjury = known.isBoneStressInjury
            expectedTriage = known.expectedTier
            acceptableTriage = known.acceptableTiers
            tier = evaluated.tier
            ruleTier = evaluated.ruleTier
            rules = evaluated.rules
            raisedBy = evaluated.raisedBy.map(\.rawValue)
            safe = evaluated.isSafe
            underTriaged = evaluated.isUnderTriaged
            overTriaged = evaluated.isOverTriaged
            conditionKey = known.key.name
            conditionGroup = known.group.name
            trueConditions = (known.key.conditions ?? []).map(\.rawValue).sorted()
            groupConditions = (known.group.conditions ?? []).map(\.rawValue).sorted()
            unknownLabels = [known.key, known.group].filter(\.isUnknown).compactMap(\.name)
            keyRank = evaluated.keyRank
            groupRank = evaluated.groupRank
            causes = evaluated.causes.map {
                CausePart(condition: $0.condition.rawValue, probability: $0.probability)
            }
            unexplained = evaluated.unexplained
        }
    }

    public struct CausePart: Encodable, Sendable {
        let condition: String
        let probability: Double
    }
}
