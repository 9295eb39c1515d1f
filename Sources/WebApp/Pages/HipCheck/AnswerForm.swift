import Anatomy
import Companion
import Interview
import Measure

/// A question page as it was sent back.
struct AnswerForm {
    let page: QuestionPage
    let form: FormFields

    /// The buttons that end a page.
    enum Ending: String {
        /// What was not ticked does not apply.
        case othersAbsent
        /// What was not ticked stays unknown; on a single question, the whole question does.
        case othersUnknown
    }

    static let endingField = "ending"

    /// Writes the answers into the draft, or returns what is still needed from the runner.
    ///
    /// Only the runner can say what an empty box means: without one of the two buttons nothing is
    /// denied and nothing may be kept.
    func write(into draft: inout HipCheckDraft) -> String? {
        guard let ending = form[Self.endingField].flatMap(Ending.init) else {
            // What was marked or chosen shows again on the page that comes back.
            _ = write(page.style == .single ? .othersAbsent : .othersUnknown, into: &draft)
            return Self.buttonPlease
        }
        return write(ending, into: &draft)
    }

    private func write(_ ending: Ending, into draft: inout HipCheckDraft) -> String? {
        switch page.style {
        case .bodyChart: return writePlaces(ending, into: &draft)
        case .checklist: return writeTicks(ending, into: &draft)
        case .single: return writeOne(ending, into: &draft)
        }
    }

    private func writePlaces(_ ending: Ending, into draft: inout HipCheckDraft) -> String? {
        let marked = page.questions.map { ($0.id, laterality(of: $0.id)) }
        let isEmpty = marked.allSatisfy { $0.1 == nil }
        if isEmpty, ending == .othersAbsent {
            return "Mark at least one place, or choose “I cannot point to it”."
        }
        for (id, value) in marked {
            // A place left unmarked is free of pain, once any place is marked.
            draft.answers[id] = value ?? (isEmpty ? nil : .absent)
        }
        return nil
    }

    private func laterality(of id: FindingID) -> AnswerValue? {
        let values = form.values(of: id.rawValue)
        let isLeft = values.contains(Side.left.rawValue)
        let isRight = values.contains(Side.right.rawValue)
        if isLeft && isRight { return .sided(.both) }
        if isLeft { return .sided(.left) }
        if isRight { return .sided(.right) }
        return values.contains(ChartZone.centerValue) ? .present : nil
    }

    private func writeTicks(_ ending: Ending, into draft: inout HipCheckDraft) -> String? {
        let ticked = Set(form.values(of: "ticked").compactMap(FindingID.init))
        for question in page.questions { draft.answers[question.id] = nil }
        let answers = page.answers(ticked: ticked, othersAbsent: ending == .othersAbsent)
        for finding in answers { draft.answers.record(finding) }
        return nil
    }

    private func writeOne(_ ending: Ending, into draft: inout HipCheckDraft) -> String? {
        guard let question = page.questions.first else { return nil }
        guard ending != .othersUnknown else {
            draft.answers[question.id] = nil
            return nil
        }
        let text = form["answer"] ?? ""
        if page.isSelfTest {
            guard let answer = SelfTestAnswer(rawValue: text) else {
                return "Choose what the test showed, or choose “I did not do it”."
            }
            draft.answers[question.id] = answer.value
            return nil
        }
        switch question.kind {
        case .yesNo, .bodySite:
            guard text == "yes" || text == "no" else { return Self.choosePlease }
            draft.answers[question.id] = text == "yes" ? .present : .absent
        case .choice(let choices):
            guard choices.contains(where: { $0.id == text }) else { return Self.choosePlease }
            draft.answers[question.id] = .choice(text)
        case .number(_, let range):
            guard let number = TypedNumber.value(of: text), range.contains(number) else {
                return "Type a number from \(range.lowerBound.fixed(0)) to "
                    + "\(range.upperBound.fixed(0)), or choose “I do not know”."
            }
            draft.answers[question.id] = .number(number)
        }
        return nil
    }

    private static let buttonPlease = "Send the page with one of the buttons below it."
    private static let choosePlease = "Choose one answer, or choose “I do not know”."
}
