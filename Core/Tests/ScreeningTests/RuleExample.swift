import Interview
import Screening
import Testing

/// A rule with a sheet on which it fires and one, as like it as can be, on which it does not.
struct RuleExample: Sendable, CustomTestStringConvertible {
    var id: String
    /// Written down here from the lists of danger signs, not read from the rule.
    var tier: Tier
    var fires: AnswerSheet
    var misses: AnswerSheet

    var testDescription: String { id }

    init(_ id: String, _ tier: Tier, fires: AnswerSheet, misses: AnswerSheet) {
        self.id = id
        self.tier = tier
        self.fires = fires
        self.misses = misses
    }

    /// A rule that one finding decides.
    init(_ id: String, _ tier: Tier, on finding: FindingID) {
        self.init(id, tier, fires: .knowing(finding), misses: .knowing(absent: [finding]))
    }
}

func aged(_ years: Double) -> Person { Person(ageYears: years) }
