public import Anatomy
public import Assessment
public import Evidence
public import Interview

/// One cause with its chance and its reasons, ready to be read.
public struct CauseWords: Sendable, Hashable {
    public let condition: ConditionID
    /// A name without an article: "pain over the outer hip (gluteal tendons)".
    public let name: String
    /// "Patterns like yours are often this: …": a likeness, never a diagnosis.
    public let headline: String
    /// The chance in words: "more likely than not: about 6 in 10, between 4 and 8 in 10".
    public let probability: String
    /// Weightiest first; findings that are absent and tell little are left out.
    public let reasonsFor: [ReasonWords]
    public let reasonsAgainst: [ReasonWords]
    /// Names of telling findings that are not yet known.
    public let missing: [String]
    /// What it is and how runners get it.
    public let summary: String
    /// The muscles and other structures involved.
    public let structures: [String]
    public let running: String
    public let clinic: String
    public let sources: [SourceID]

    public init(_ cause: Cause, person: Person = Person()) {
        let known = Condition.with(cause.condition)
        condition = cause.condition
        name = known.name
        headline =
            "Patterns like yours are \(Self.frequency(cause.probability)) this: \(known.name)."
        probability = cause.probability.words
        let words = { (reasons: [Reason]) in
            reasons.filter(\.isWorthSaying)
                .map { ReasonWords($0, for: cause.condition, person: person) }
        }
        reasonsFor = words(cause.reasonsFor)
        reasonsAgainst = words(cause.reasonsAgainst)
        missing = cause.missing.map { Question.with($0).name }
        summary = known.summary
        structures = known.structures
        running = known.running
        clinic = known.clinic
        sources = known.sources
    }

    /// "Not yet known: pain when sitting, and a snap." `nil` when nothing telling is missing.
    public var missingSentence: String? {
        missing.isEmpty ? nil : "Not yet known: \(missing.joinedAsList("and"))."
    }

    private static func frequency(_ probability: Interval) -> String {
        switch probability.value {
        case 0.5...: "often"
        case 0.2..<0.5: "sometimes"
        case 0.05..<0.2: "now and then"
        default: "seldom"
        }
    }
}

extension [String] {
    /// "a", "a and b", "a, b and c"; nothing for an empty list.
    func joinedAsList(_ conjunction: String) -> String {
        guard let last, count > 1 else { return first ?? "" }
        return "\(dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }
}
