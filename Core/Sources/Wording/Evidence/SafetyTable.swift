import Interview
import Screening

/// The danger signs as a table of controls for `docs/safety.md`.
///
/// A test keeps the table in the document the same as this one.
public enum SafetyTable {
    /// One row for each rule, the most urgent first: its id, its tier, what it looks at, its test.
    public static func markdown() -> String {
        let rows = Tier.allCases.sorted(by: >).flatMap { tier in
            RedFlagRule.all.filter { $0.tier == tier }.map(row)
        }
        let head = ["| rule | tier | fires on | proof |", "|---|---|---|---|"]
        return (head + rows).joined(separator: "\n")
    }

    private static func row(_ rule: RedFlagRule) -> String {
        "| `\(rule.id)` | \(rule.tier.rawValue) | \(rule.when.words) | `RuleTests` · `\(rule.id)` |"
    }
}

extension Predicate {
    /// What it looks at, in words: "a limp and (pain in the groin or a worn knee)".
    var words: String { words(inside: nil) }

    private enum List { case all, any }

    private func words(inside outer: List?) -> String {
        switch self {
        case .has(let id): Question.with(id).name
        case .lacks(let id): "no \(Question.with(id).name)"
        case .number(let id, let range): Self.number(id, range)
        case .chose(let id, let choice): "\(Question.with(id).name): \(choice)"
        case .age(let range): "age \(range.words(within: 0...120))"
        case .sex(let sex): sex.rawValue
        case .bodyMassIndex(let range): "body-mass index \(range.words(within: 0...100))"
        case .runningYears(let range): "running for \(range.words(within: 0...120)) years"
        case .all(let parts): Self.list(parts, as: .all, inside: outer)
        case .any where namesEveryPlace: "pain in any place, or any word about it"
        case .any(let parts): Self.list(parts, as: .any, inside: outer)
        case .not(let part): "not (\(part.words))"
        }
    }

    /// Whether it holds as soon as it hurts anywhere at all.
    private var namesEveryPlace: Bool {
        let places = Question.all.filter { $0.kind == .bodySite }.map(\.id)
        return Set(findings).isSuperset(of: places)
    }

    private static func number(_ id: FindingID, _ range: ClosedRange<Double>) -> String {
        let question = Question.with(id)
        guard case .number(let unit, let whole) = question.kind else { return question.name }
        let one = range.upperBound == 1 && unit == "weeks"
        return "\(question.name): \(range.words(within: whole)) \(one ? "week" : unit)"
    }

    private static func list(_ parts: [Predicate], as kind: List, inside outer: List?) -> String {
        let joined = parts.map { $0.words(inside: kind) }
            .joined(separator: kind == .all ? " **and** " : " *or* ")
        let needsBrackets = parts.count > 1 && outer != nil && outer != kind
        return needsBrackets ? "(\(joined))" : joined
    }
}

extension ClosedRange<Double> {
    /// "from 7", "up to 3", "under 18" or "8 to under 17", leaving out an end of the whole.
    fileprivate func words(within whole: ClosedRange<Double>) -> String {
        let startsAtWhole = lowerBound <= whole.lowerBound
        let first = lowerBound.plain
        // A range that stops just short of a number leaves that number out.
        let isOpen = upperBound.nextUp.isTenth && !upperBound.isTenth
        let last = isOpen ? "under \(upperBound.nextUp.plain)" : upperBound.plain
        if upperBound >= whole.upperBound { return "from \(first)" }
        if startsAtWhole { return isOpen ? last : "up to \(last)" }
        return "\(first) to \(last)"
    }
}

extension Double {
    /// Whether it is as close to a tenth as a number can be.
    fileprivate var isTenth: Bool { (self * 10).rounded() / 10 == self }

    fileprivate var plain: String {
        self == rounded() ? "\(Int(self))" : "\((self * 10).rounded() / 10)"
    }
}
