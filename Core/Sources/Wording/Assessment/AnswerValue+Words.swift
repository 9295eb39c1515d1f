import Anatomy
public import Interview
import Measure

extension AnswerValue {
    /// The answer as the runner would say it: "yes", "on the left", "6 of 10", "3 weeks".
    ///
    /// A choice that the question does not know is shown as its id.
    public func words(for question: Question) -> String {
        switch self {
        case .present: "yes"
        case .absent: "no"
        case .sided(.left): "on the left"
        case .sided(.right): "on the right"
        case .sided(.both): "on both sides"
        case .number(let number): number.words(unit: question.unit)
        case .choice(let id): question.choiceText(id) ?? id
        }
    }
}

extension Question {
    fileprivate var unit: String {
        if case .number(let unit, _) = kind { unit } else { "" }
    }

    fileprivate func choiceText(_ id: String) -> String? {
        guard case .choice(let choices) = kind else { return nil }
        return choices.first { $0.id == id }?.text
    }
}

extension Double {
    fileprivate func words(unit: String) -> String {
        let isWhole = self == rounded()
        let number = fixed(isWhole ? 0 : 1)
        return unit.isEmpty ? number : "\(number) \(unit)"
    }
}
