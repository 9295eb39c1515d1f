import Anatomy
import Assessment
import Companion
import Interview
import Testing

@testable import Terminal

/// Lines typed, and the answers they leave.
@Suite struct TerminalInterviewTests {
    private static let guide = InterviewGuide(assessor: Assessor(samples: 20))

    /// What was said, and the answers once the lines are used up.
    private static func ask(_ lines: [String]) -> (answers: AnswerSheet, said: [String]) {
        var said: [String] = []
        var rest = lines[...]
        let interview = TerminalInterview(
            guide: guide,
            derived: [],
            read: { rest.popFirst() },
            say: { said.append($0) }
        )
        let answers = interview.ask(AnswerSheet(person: Person(ageYears: 40, sex: .male)))
        return (answers, said)
    }

    struct Example: Sendable, CustomTestStringConvertible {
        let lines: [String]
        /// `nil` for what must be unknown.
        let left: [FindingID: AnswerValue?]
        var says: String?
        var testDescription: String {
            lines.map { $0.isEmpty ? "Return" : $0 }.joined(separator: " · ")
        }
    }

    static let examples: [Example] = [
        Example(
            lines: ["1r"],
            left: [.siteGroin: .sided(.right), .siteLateral: .absent, .limp: nil]
        ),
        Example(lines: [""], left: [.siteGroin: nil, .siteLateral: nil]),
        Example(lines: ["?"], left: [.siteGroin: nil, .siteLateral: nil]),
        // Back shows what was said; Return keeps it, a question mark takes it back.
        Example(
            lines: ["1r", "b"],
            left: [.siteGroin: .sided(.right)],
            says: "  Your answer: 1r"
        ),
        Example(
            lines: ["1r 2b", "b", ""],
            left: [.siteGroin: .sided(.right), .siteLateral: .sided(.both), .siteKnee: .absent],
            says: "  Your answer: 1r 2b"
        ),
        Example(lines: ["1r", "b", "?"], left: [.siteGroin: nil, .siteLateral: nil]),
        Example(
            lines: ["1r", "b", "2l"],
            left: [.siteGroin: .absent, .siteLateral: .sided(.left)]
        ),
        Example(lines: ["", "b", ""], left: [.siteGroin: nil], says: "  Your answer: not sure"),
        Example(
            lines: ["1r", "b", "nonsense", ""],
            left: [.siteGroin: .sided(.right)],
            says: "That is no answer here."
        ),
        Example(
            lines: ["1r", "none", "b", "b", "", "1"],
            left: [.siteGroin: .sided(.right), .cannotBearWeight: .absent],
            says: "  Your answer: none"
        ),
        Example(
            lines: ["1r", "none", "b", "", "2"],
            left: [
                .cannotBearWeight: .absent, .saddleNumbness: .absent, .nightSystemic: .present,
            ]
        ),
        Example(lines: ["b", "b", "1l"], left: [.siteGroin: .sided(.left)]),
        Example(lines: ["b", "B", " 1L "], left: [.siteGroin: .sided(.left)]),
    ]

    @Test(arguments: examples)
    func `lines leave their answers`(_ example: Example) {
        let (answers, said) = Self.ask(example.lines)
        for (id, value) in example.left { #expect(answers[id] == value, "\(id.rawValue)") }
        if let text = example.says { #expect(said.contains(text), "\(said)") }
    }

    @Test func `a page opened again keeps its number`() {
        let said = Self.ask(["1r", "none", "b", "b"]).said
        #expect(
            said.filter { $0.hasPrefix("Question ") }.compactMap { $0.split(separator: ",").first }
                == ["Question 1", "Question 2", "Question 3", "Question 2", "Question 1"]
        )
    }

    @Test func `an emergency ends it`() {
        let (answers, said) = Self.ask(["1r", "5", "1"])
        #expect(answers[.saddleNumbness] == .present)
        #expect(said.last == "Please do not wait for more questions.")
    }

    @Test func `what is shown of an answer can be typed again`() {
        for question in Question.all.filter(\.isForRunners) {
            let page = QuestionPage(id: "one", title: "", why: "", questions: [question])
            for value in Self.values(of: question) {
                var sheet = AnswerSheet()
                sheet[question.id] = value
                let text = PageAnswer.text(on: page, sheet)
                let again = PageAnswer.findings(on: page, from: text)
                #expect(again == [Finding(id: question.id, value: value)], "\(text)")
            }
        }
    }

    private static func values(of question: Question) -> [AnswerValue] {
        if question.section == .selfTest {
            return [.absent, .sided(.left), .sided(.right), .sided(.both)]
        }
        return switch question.kind {
        case .yesNo: [.present, .absent]
        case .bodySite: [.present, .sided(.left), .sided(.right), .sided(.both)]
        case .number(_, let range): [.number(range.lowerBound), .number(3), .number(2.5)]
        case .choice(let choices): choices.map { .choice($0.id) }
        }
    }
}
