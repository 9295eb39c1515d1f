import Evidence

/// The parts of "What we know", each a page of its own.
enum KnowledgePart: String, CaseIterable, Hashable, Sendable {
    case causes, dangers, findings, training, movement, sources

    var name: String {
        switch self {
        case .causes: "Causes"
        case .dangers: "Danger signs"
        case .findings: "Questions and tests"
        case .training: "Training"
        case .movement: "How you run and move"
        case .sources: "Sources"
        }
    }

    /// What is on the page, for whoever wonders whether to open it.
    var introduction: String {
        switch self {
        case .causes:
            """
            Every cause of hip, groin, buttock and upper-thigh pain that a hip check weighs. Open \
            one to see what each answer says about it, and where each number comes from.
            """
        case .dangers:
            """
            Rules that are applied before anything is weighed. The most urgent one that fits \
            decides how soon to be seen; nothing lowers it.
            """
        case .findings:
            """
            Everything that is asked, tested or read from your runs, with the causes it speaks for \
            and against. Open one for the numbers.
            """
        case .training:
            "What studies say about how running grows and how often it hurts."
        case .movement:
            """
            What studies say about how runners move, how well a clip or a watch can tell it, and \
            what a home screen of strength and reach is worth.
            """
        case .sources:
            "Every work that anything here rests on, with what uses it."
        }
    }

    var address: Address { .knowledge(self) }

    /// Under `/knowledge`; empty for the first part.
    var path: String {
        switch self {
        case .causes: "/knowledge"
        case .dangers: "/knowledge/danger-signs"
        case .findings: "/knowledge/findings"
        case .training: "/knowledge/training"
        case .movement: "/knowledge/movement"
        case .sources: "/knowledge/sources"
        }
    }
}

extension KnowledgePart {
    /// Sentences with their sources; empty for parts that are made of something else.
    var claims: [Claim] {
        Claim.Topic.allCases.filter { Self.part(of: $0) == self }.flatMap(\.claims)
    }

    private static func part(of topic: Claim.Topic) -> KnowledgePart {
        switch topic {
        case .trainingLoad: .training
        case .gait, .movementScreen: .movement
        }
    }

    /// The parts that hold claims, and what one of theirs is called where it is only linked.
    static let withClaims: [(part: KnowledgePart, claim: String)] = [
        (.training, "a training fact"), (.movement, "a fact on how runners move"),
    ]
}
