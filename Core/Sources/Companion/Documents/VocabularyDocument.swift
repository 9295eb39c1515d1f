public import Anatomy
import Assessment
import Evidence
import Interview

/// What `hipwise assess --vocabulary --json` prints; see `docs/schemas/vocabulary.json`.
public struct VocabularyDocument: Encodable, Sendable {
    public let findings: [FindingPart]
    public let conditions: [ConditionPart]

    /// Everything the program knows by name.
    public init() {
        findings = Question.all.map(FindingPart.init)
        conditions = Condition.all.map(ConditionPart.init)
    }

    public struct FindingPart: Encodable, Sendable {
        public let id: String
        public let kind: String
        /// What an answer may be: booleans, sides, choices, or the ends of a range.
        let values: [String]
        let unit: String?
        public let question: String
        public let name: String
        let section: Question.Section
        /// Absent for a question that is no test.
        let safeToSelfTest: Bool?
        let sources: [SourceID]

        init(_ question: Question) {
            id = question.id.rawValue
            self.question = question.text
            name = question.name
            section = question.section
            safeToSelfTest = question.test.map { $0.safety == .safe }
            sources = question.sources
            switch question.kind {
            case .yesNo:
                (kind, values, unit) = ("yesNo", ["true", "false"], nil)
            case .bodySite:
                let sides = Laterality.allCases.map(\.rawValue)
                (kind, values, unit) = ("bodySite", ["true", "false"] + sides, nil)
            case .number(let unit, let range):
                kind = "number"
                values = ["\(range.lowerBound)", "\(range.upperBound)"]
                self.unit = unit
            case .choice(let choices):
                (kind, values, unit) = ("choice", choices.map(\.id), nil)
            }
        }
    }

    public struct ConditionPart: Encodable, Sendable {
        public let id: String
        public let name: String
        public let tissue: Tissue
        let mustNotMiss: Bool
        let icd10cm: [String]

        init(_ condition: Condition) {
            id = condition.id.rawValue
            name = condition.name
            tissue = condition.tissue
            mustNotMiss = condition.mustNotMiss
            icd10cm = condition.codes.icd10cm
        }
    }
}
