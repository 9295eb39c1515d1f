import Program
import Rehabilitation
import Wording

/// The rule by which pain decides, with every number and what it rests on.
enum RulesText {
    static func lines(_ rule: PainRule) -> [String] {
        let words = PainRuleWords(rule)
        let head = ["Your rule: \(rule.name)", ProgrammeText.bullet(words.line)]
        return
            (head + words.further.map { "  • \($0)" }
            + ["", "The numbers"] + words.bounds.map { "  • \($0.sentence)" })
            .map(\.printable)
    }
}
