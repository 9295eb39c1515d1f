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
        text = Self.value(answer)
        options = Self.choices(
            of: question,
            answer: answer,
            saved: whatIf.before.answers[question.id]
        )
        isNumber = options.isEmpty
        unit = if case .number(let unit, _) = question.kind { unit } else { "" }
    }

    /// What a form sends for an answer; empty for none.
    static func value(_ answer: AnswerValue?) -> String {
        switch answer {
        case nil: ""
        case .present: "yes"
        case .absent: "no"
        case .sided(let side): side.rawValue
        case .choice(let id): id
        case .number(let number): text(number)
        }
    }

    /// An answer in words; a number in full, so that two that differ never look the same.
    static func words(_ answer: AnswerValue, for question: Question) -> String {
        guard case .number(let number) = answer, case .number(let unit, _) = question.kind else {
            return answer.words(for: question)
        }
        return unit.isEmpty ? text(number) : "\(text(number)) \(unit)"
    }

    /// The shortest text that reads back as the same number, without an exponent where it can be.
    private static func text(_ number: Double) -> String {
        if let whole = Int(exactly: number) { return "\(whole)" }
        let shortest = "\(number)"
        guard shortest.contains("e"), number.magnitude < 1 else { return shortest }
        return (1...15).lazy.map(number.fixed).first { Double($0) == number } ?? shortest
    }

    /// Everything that can be chosen, and what was saved, whether or not it could be; empty where a
    /// number is typed.
    private static func choices(
        of question: Question,
        answer: AnswerValue?,
        saved: AnswerValue?
    ) -> [Option] {
        var known: [AnswerValue]
        switch question.answeredKind {
        case .yesNo: known = [.present, .absent]
        case .bodySite: known = [.absent, .present] + Laterality.allCases.map { .sided($0) }
        case .choice(let choices): known = choices.map { .choice($0.id) }
        case .number(_, 0...10): known = (0...10).map { .number(Double($0)) }
        case .number: return []
        }
        for given in [saved, answer].compactMap(\.self) where !known.contains(given) {
            known.append(given)
        }
        return [Option(value: "", text: "Not known", isChosen: answer == nil)]
            + known.map {
                Option(
                    value: value($0),
                    text: words($0, for: question).capitalizedFirst,
                    isChosen: $0 == answer
                )
            }
    }
}
