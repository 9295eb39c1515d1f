public import Evidence

/// How one finding is asked, tested or entered.
public struct Question: Sendable, Hashable {
    public let id: FindingID
    public let kind: Kind
    public let section: Section
    /// A question (history) or an instruction (test), in the second person.
    public let text: String
    /// A short name for lists of reasons: "pain at night or at rest".
    public let name: String
    /// Why it is asked, in a sentence a runner accepts.
    public let why: String
    public let test: TestInstructions?
    public let sources: [SourceID]

    public init(
        _ id: FindingID,
        kind: Kind = .yesNo,
        section: Section,
        text: String,
        name: String,
        why: String,
        test: TestInstructions? = nil,
        sources: [SourceID]
    ) {
        self.id = id
        self.kind = kind
        self.section = section
        self.text = text
        self.name = name
        self.why = why
        self.test = test
        self.sources = sources
    }

    public enum Kind: Sendable, Hashable {
        case yesNo
        /// A place on the body chart; answers are left, right, both or no.
        case bodySite
        case number(unit: String, range: ClosedRange<Double>)
        case choice([Choice])
    }

    public struct Choice: Sendable, Hashable {
        public let id: String
        public let text: String

        public init(_ id: String, _ text: String) {
            self.id = id
            self.text = text
        }
    }

    /// The parts of the hip check, in the order they are asked.
    public enum Section: String, CaseIterable, Sendable, Hashable, Codable {
        case place, danger, beginning, character, nerves, history, training, selfTest, clinician
        /// Computed from the training log or from video; never asked.
        case measured
    }
}
