import Anatomy
import Companion
import Interview
import Measure
import Wording

/// One answer in the form of changes: a list to choose from, or a number to type.
struct WhatIfField: Sendable {
    let id: String
    let name: String
    let options: [Option]
    let isNumber: Bool
    let text: String
    let unit: String
    let isChanged: Bool
    let problem: String?
    let address: String

    struct Option: Sendable {
        let value: String
        let text: String
        let isChosen: Bool
    }

    init(_ question: Question, whatIf: WhatIf) {
        let answer = whatIf.after.answers[question.id]
        id = question.id.rawValue
        name = question.name.capitalizedFirst
        isChanged = answer != whatIf.before.answers[question.id]
        problem = whatIf.problems[question.id]
        address = Address.knowledgeFinding(question.id).path
        text = answer.map(Self.value) ?? ""
        options = Self.choices(of: question).map { value, text in
            Option(value: value, text: text, isChosen: value == answer.map(Self.value) ?? "")
        }
        isNumber = options.isEmpty
        unit = if case .number(let unit, _) = question.kind { unit } else { "" }
    }

    /// What a form sends for an answer.
    static func value(_ answer: AnswerValue) -> String {
        switch answer {
        case .present: "yes"
        case .absent: "no"
        case .sided(let side): side.rawValue
        case .choice(let id): id
        case .number(let number): number.fixed(number == number.rounded() ? 0 : 1)
        }
    }

    private static func choices(of question: Question) -> [(String, String)] {
        let known: [AnswerValue]
        switch question.kind {
        case .yesNo: known = [.present, .absent]
        case .bodySite: known = [.absent, .present] + Laterality.allCases.map { .sided($0) }
        case .choice(let choices): known = choices.map { .choice($0.id) }
        case .number(_, 0...10): known = (0...10).map { .number(Double($0)) }
        case .number: return []
        }
        return [("", "Not known")]
            + known.map { (value($0), $0.words(for: question).capitalizedFirst) }
    }
}
