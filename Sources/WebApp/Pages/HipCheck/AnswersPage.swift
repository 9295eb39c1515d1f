import Companion
import Interview
import Measure
import Wording

/// Every answer in one list, each with a way to change it.
struct AnswersPage: PageModel {
    static let template = Template.answers
    let title = "Check your answers"
    let place: Place? = .hipCheck
    let about: [Line]
    let changeAboutAddress = Address.about.path
    let groups: [Group]
    let openCount: String?
    let continueAddress: String
    let resultAddress = Address.result.path
    let startOverAddress = Address.startOver.path

    struct Line: Sendable {
        let name: String
        let value: String
    }

    struct Group: Sendable {
        let heading: String
        let changeAddress: String
        /// What applies, with its value.
        let lines: [Line]
        /// "No to the 9 others"; `nil` when there are none.
        let denied: String?
        /// "Not answered: 2"; `nil` when all are.
        let unknown: String?
        let isOpen: Bool
    }

    init(flow: HipCheckFlow) {
        about = Self.about(flow)
        groups = flow.pages.map { Self.group($0, flow: flow) }
        openCount = flow.open.isEmpty ? nil : Phrase.count(flow.open.count, "page")
        continueAddress = flow.firstOpenAddress.path
    }

    private static func about(_ flow: HipCheckFlow) -> [Line] {
        let person = flow.draft.answers.person
        let lines: [(String, String?)] = [
            ("Pain began", flow.draft.painBegan.map { Phrase.date($0) }),
            ("Age", person.ageYears.map { "\($0.fixed(0)) years" }),
            ("Sex", person.sex?.rawValue),
            ("Running", person.runningYears.map { "for \(plain($0)) years" }),
            ("Weight", person.massKg.map { "\(plain($0)) kg" }),
            ("Height", person.heightCm.map { "\(plain($0)) cm" }),
        ]
        return lines.compactMap { name, value in value.map { Line(name: name, value: $0) } }
    }

    private static func plain(_ number: Double) -> String {
        number.fixed(number == number.rounded() ? 0 : 1)
    }

    private static func group(_ page: QuestionPage, flow: HipCheckFlow) -> Group {
        let answers = flow.draft.answers
        let isAlone = page.questions.count == 1
        let known = page.questions.filter { answers[$0.id] != nil }
        let shown = known.filter { isAlone || answers[$0.id]?.isPresent != false }
        let denied = known.count - shown.count
        let unknown = page.questions.count - known.count
        let isOpen = !flow.draft.visitedPages.contains(page.id)
        return Group(
            heading: page.title,
            changeAddress: Address.change(page: page.id).path,
            lines: shown.map { question in
                Line(
                    name: question.name,
                    value: answers[question.id]?.words(for: question) ?? ""
                )
            },
            denied: denied == 0
                ? nil : shown.isEmpty ? "None of these" : "No to the other \(denied)",
            unknown: unknown == 0 || isOpen ? nil : unknownText(unknown, isAlone: isAlone),
            isOpen: isOpen
        )
    }

    private static func unknownText(_ count: Int, isAlone: Bool) -> String {
        isAlone ? "You do not know" : "Not known: \(count)"
    }
}
