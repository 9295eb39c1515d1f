import Assessment
import Evidence
import Interview
import Screening
import Wording

/// Finds words in everything that is known; names count before what is said about them.
struct KnowledgeSearch: Sendable {
    static let field = "q"
    /// Longer searches are cut; nothing here has a longer name.
    static let longestQuery = 80

    static let shared = KnowledgeSearch()

    struct Hit: Sendable {
        let name: String
        let address: String
        /// "Cause", "Danger sign".
        let kind: String
        let line: String
    }

    private let entries: [Entry]

    private struct Entry: Sendable {
        let hit: Hit
        /// Lower case, from what counts most to what counts least.
        let layers: [String]
    }

    /// Everything that holds every word of the query, the best first; the order of the knowledge
    /// decides ties.
    func hits(for query: String) -> [Hit] {
        let words = query.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard !words.isEmpty else { return [] }
        let whole = words.joined(separator: " ")
        return entries.enumerated()
            .compactMap { offset, entry in
                Self.rank(entry.layers, words: words, whole: whole).map { ($0, offset, entry.hit) }
            }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
            .map(\.2)
    }

    /// 0 for a name that is the query; `nil` when a word is nowhere.
    private static func rank(_ layers: [String], words: [String], whole: String) -> Int? {
        if layers.first == whole { return 0 }
        if layers.first?.hasPrefix(whole) == true { return 1 }
        var text = ""
        for (depth, layer) in layers.enumerated() {
            text += " " + layer
            if words.allSatisfy(text.contains) { return depth + 2 }
        }
        return nil
    }

    private init() {
        entries =
            Condition.all.map(Self.entry) + Question.all.map(Self.entry)
            + RedFlagRule.all.map(Self.entry)
            + KnowledgePart.allCases.flatMap { part in
                part.claims.map { Self.entry($0, in: part) }
            }
            + Source.all.map(Self.entry)
    }

    private static func entry(_ condition: Condition) -> Entry {
        Entry(
            hit: Hit(
                name: condition.name.capitalizedFirst,
                address: Address.knowledgeCause(condition.id).path,
                kind: "Cause",
                line: condition.summary
            ),
            layers: [
                condition.name,
                (condition.otherNames + condition.codes.words).joined(separator: " "),
                condition.structures.joined(separator: " ") + " " + condition.group.name,
                condition.place, condition.summary + " " + condition.clinic,
            ].map { $0.lowercased() }
        )
    }

    private static func entry(_ question: Question) -> Entry {
        Entry(
            hit: Hit(
                name: question.name.capitalizedFirst,
                address: Address.knowledgeFinding(question.id).path,
                kind: question.test == nil ? "Question" : "Test",
                line: question.text
            ),
            layers: [question.name, question.text, question.why].map { $0.lowercased() }
        )
    }

    private static func entry(_ rule: RedFlagRule) -> Entry {
        let feared = rule.feared.map { Condition.with($0).name }.joined(separator: " ")
        return Entry(
            hit: Hit(
                name: rule.tier.headline,
                address: KnowledgePart.dangers.path + "#\(rule.id)",
                kind: "Danger sign",
                line: rule.reason
            ),
            layers: ["", feared, rule.reason, rule.tier.headline].map { $0.lowercased() }
        )
    }

    private static func entry(_ claim: Claim, in part: KnowledgePart) -> Entry {
        Entry(
            hit: Hit(
                name: part.name,
                address: part.path + "#\(claim.id)",
                kind: "Fact",
                line: claim.statement
            ),
            layers: ["", "", "", claim.statement + " " + (claim.caution ?? "")].map {
                $0.lowercased()
            }
        )
    }

    private static func entry(_ source: Source) -> Entry {
        Entry(
            hit: Hit(
                name: source.plainName,
                address: KnowledgePart.sources.path + "#\(source.id.rawValue)",
                kind: "Source",
                line: source.citationText
            ),
            layers: ["", "", "", "", source.plainName + " " + source.citationText].map {
                $0.lowercased()
            }
        )
    }
}
