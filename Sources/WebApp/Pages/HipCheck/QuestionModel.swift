import Companion
import Interview
import Measure

/// A check-list or a single question.
struct QuestionModel: PageModel {
    static let template = Template.question
    let title: String
    let place: Place? = .hipCheck
    let frame: QuestionFrame
    let checklist: Checklist?
    let single: Single?

    struct Checklist: Sendable {
        let items: [Item]

        struct Item: Sendable {
            let id: String
            let text: String
            let because: String
            let isTicked: Bool
        }
    }

    struct Single: Sendable {
        let text: String
        let because: String
        let choices: [Choice]
        let hasScale: Bool
        let scale: [Choice]
        let number: Number?

        struct Choice: Sendable {
            let value: String
            let label: String
            let isChosen: Bool
        }

        struct Number: Sendable {
            let unit: String
            let text: String
        }
    }

    init(frame: QuestionFrame, page: QuestionPage, draft: HipCheckDraft) {
        self.frame = frame
        title = page.title
        let answers = draft.answers
        if page.style == .single, let question = page.questions.first {
            single = Single(question, answer: answers[question.id])
            checklist = nil
        } else {
            single = nil
            checklist = Checklist(
                items: page.questions.map { question in
                    Checklist.Item(
                        id: question.id.rawValue,
                        text: question.text,
                        because: question.why,
                        isTicked: answers[question.id]?.isPresent == true
                    )
                }
            )
        }
    }
}

extension QuestionModel.Single {
    fileprivate init(_ question: Question, answer: AnswerValue?) {
        text = question.text
        because = question.why
        hasScale = if case .number(_, 0...10) = question.kind { true } else { false }
        switch question.kind {
        case .yesNo, .bodySite:
            choices = [
                Choice(value: "yes", label: "Yes", isChosen: answer?.isPresent == true),
                Choice(value: "no", label: "No", isChosen: answer?.isPresent == false),
            ]
            scale = []
            number = nil
        case .choice(let all):
            choices = all.map {
                Choice(value: $0.id, label: $0.text, isChosen: answer == .choice($0.id))
            }
            scale = []
            number = nil
        case .number(_, 0...10):
            choices = []
            scale = (0...10).map {
                Choice(value: "\($0)", label: "\($0)", isChosen: answer == .number(Double($0)))
            }
            number = nil
        case .number(let unit, _):
            choices = []
            scale = []
            number = Number(unit: unit, text: Self.text(answer))
        }
    }

    private static func text(_ answer: AnswerValue?) -> String {
        guard case .number(let value)? = answer else { return "" }
        return value.fixed(value == value.rounded() ? 0 : 1)
    }
}
