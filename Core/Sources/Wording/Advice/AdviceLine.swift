public import Evidence

/// One piece of advice with what it rests on.
public struct AdviceLine: Sendable, Hashable {
    public let text: String
    public let sources: [SourceID]
    /// No study speaks: agreed practice or our own view, and shown as such.
    public let isJudgement: Bool

    public init(_ text: String, sources: [SourceID], isJudgement: Bool) {
        self.text = text
        self.sources = sources
        self.isJudgement = isJudgement
    }

    /// What it rests on, for the reader: "Mellor 2018", "Robertson 2017; our judgement".
    ///
    /// Studies by name; what no study carries is agreed practice or our judgement. `nil` only for
    /// a plain fact that names no source.
    public var basis: String? {
        let isAgreed = sources.contains(.clinicalConsensus)
        var parts = sources.filter { $0 != .clinicalConsensus }.map(\.plainName)
        if isJudgement {
            parts.append(isAgreed ? "agreed practice" : "our judgement")
        } else if isAgreed && parts.isEmpty {
            parts.append("agreed practice")
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// Advice that is our own view.
    public static func judged(_ text: String) -> AdviceLine {
        AdviceLine(text, sources: [], isJudgement: true)
    }

    /// What clinicians agree on without a study of this very question.
    public static func agreed(_ text: String) -> AdviceLine {
        AdviceLine(text, sources: [.clinicalConsensus], isJudgement: true)
    }

    /// Advice that a published work carries.
    public static func sourced(_ text: String, _ sources: SourceID...) -> AdviceLine {
        AdviceLine(text, sources: sources, isJudgement: false)
    }
}
