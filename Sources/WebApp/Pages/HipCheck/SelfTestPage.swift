import Anatomy
import Companion
import Figure
import Interview

/// One self-test: drawn, told step by step, answered for left and right.
struct SelfTestPage: PageModel {
    static let template = Template.selfTest
    let title: String
    let place: Place? = .hipCheck
    let frame: QuestionFrame
    let figureStylesheet = Address.figureStylesheet.path
    let question: String
    /// Which side is the sore one: "You marked pain on your right".
    let sideHint: String
    /// `nil` once something known speaks against trying it; the answer can still be changed.
    let guide: Guide?
    let choices: [Choice]

    struct Guide: Sendable {
        /// The whole test in motion; `nil` where nobody has drawn it.
        let moving: String?
        let panels: [Picture]
        let setUp: String
        let steps: [String]
        let stopRule: String
        let positive: String
        let compare: String
    }

    /// A drawing as the template wants it.
    struct Picture: Sendable {
        let caption: String
        let svg: String
    }

    struct Choice: Sendable {
        let value: String
        let label: String
        let isChosen: Bool
    }

    init(frame: QuestionFrame, page: QuestionPage, flow: HipCheckFlow) {
        self.frame = frame
        title = page.title
        let question = page.questions[0]
        self.question = question.text
        let sore = flow.sheet.painfulSide
        sideHint = Self.hint(sore)
        let mayTry = flow.guide.allowsSelfTests(flow.sheet)
        guide = mayTry ? question.test.map { Guide($0, of: question.id, sore: sore) } : nil
        let answer = flow.draft.answers[question.id]
        choices = SelfTestAnswer.allCases.map {
            Choice(value: $0.rawValue, label: $0.label, isChosen: $0.value == answer)
        }
    }

    private static func hint(_ sore: Side?) -> String {
        sore.map { "You marked pain on your \($0.rawValue)." }
            ?? "Take the side that hurts more for the sore side."
    }
}

extension SelfTestPage.Guide {
    init(_ test: TestInstructions, of id: FindingID, sore: Side?) {
        moving = SelfTestDrawing.moving(for: id, sore: sore ?? .right)?.svg
        panels = SelfTestDrawing.panels(for: id, sore: sore ?? .right).map {
            SelfTestPage.Picture(caption: $0.caption, svg: $0.svg)
        }
        setUp = test.setUp
        steps = test.steps
        stopRule = test.stopRule
        positive = test.positive
        compare = test.compare
    }
}

/// What a self-test showed, side by side.
enum SelfTestAnswer: String, CaseIterable, Sendable {
    case left, right, both, neither

    var label: String {
        switch self {
        case .left: "Yes, on the left only"
        case .right: "Yes, on the right only"
        case .both: "Yes, on both sides"
        case .neither: "No, on neither side"
        }
    }

    var value: AnswerValue {
        switch self {
        case .left: .sided(.left)
        case .right: .sided(.right)
        case .both: .sided(.both)
        case .neither: .absent
        }
    }
}
