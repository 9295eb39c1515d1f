import Anatomy
import Companion
import Interview

/// The hip check in hand and the same with some answers changed; nothing is saved by it.
struct WhatIf {
    let before: HipCheckDraft
    let after: HipCheckDraft
    /// In the order of the questions.
    let changed: [Question]
    /// What was typed and cannot be an answer, with what could.
    let problems: [FindingID: String]

    /// Takes fields named after findings; others, and findings that are never asked, are left out.
    init(draft: HipCheckDraft, form: FormFields) {
        before = draft
        var after = draft
        var problems: [FindingID: String] = [:]
        for pair in form.pairs {
            guard let id = FindingID(rawValue: pair.name) else { continue }
            let question = Question.with(id)
            guard question.section != .measured else { continue }
            let text = String(pair.value.trimmed)
            let saved = draft.answers.findings[id]
            // What comes back as it was shown is no change, whatever could be typed there.
            guard text != WhatIfField.value(saved?.value) else { continue }
            if text.isEmpty {
                after.answers[id] = nil
            } else if let value = question.answeredKind.value(typed: text) {
                guard value != saved?.value else { continue }
                let origin = saved?.origin ?? (question.isForRunners ? .answer : .clinician)
                after.answers.record(Finding(id: id, value: value, origin: origin))
            } else {
                problems[id] = "This can be \(question.answeredKind.allowedAnswers)."
            }
        }
        self.after = after
        self.problems = problems
        changed = Question.all.filter { draft.answers[$0.id] != after.answers[$0.id] }
    }
}

extension Question.Kind {
    /// The answer that a field of a form stands for; `nil` where it stands for none.
    fileprivate func value(typed text: String) -> AnswerValue? {
        switch text {
        case "yes": value(of: .bool(true))
        case "no": value(of: .bool(false))
        default:
            value(of: .text(text)) ?? TypedNumber.value(of: text).flatMap { value(of: .number($0)) }
        }
    }
}
