import Assessment
import Wording

/// What one answer says about one cause, as a row of either's table.
struct TellingRow: Sendable {
    let name: String
    let address: String
    let shareWith: String
    let shareWithout: String
    let yes: TellingWords.Direction
    let no: TellingWords.Direction
    let basis: String
    let isStudied: Bool

    /// The finding, on the page of a cause.
    static func finding(_ words: TellingWords) -> TellingRow {
        TellingRow(words, words.findingName, .knowledgeFinding(words.telling.finding))
    }

    /// The cause, on the page of a finding.
    static func cause(_ words: TellingWords) -> TellingRow {
        TellingRow(words, words.causeName, .knowledgeCause(words.telling.condition))
    }

    private init(_ words: TellingWords, _ name: String, _ address: Address) {
        self.name = name.capitalizedFirst
        self.address = address.path
        shareWith = words.shareWith.number
        shareWithout = words.shareWithout.number
        yes = words.yes
        no = words.no
        basis = words.basis.capitalizedFirst
        isStudied = words.isStudied
    }
}
