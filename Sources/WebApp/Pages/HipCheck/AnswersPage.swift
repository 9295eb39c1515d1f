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
    /// The guide has a further question.
    let isUnfinished: Bool
    /// Why the guide has no further question, where it has none.
    let enough: String?
    let continueAddress: String
    /// A further question for those who want to answer more.
    let moreAddress: String?
    let clinician: [Line]
    let clinicianAddress = Address.clinician.path
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
        /// "Not known: 2"; `nil` when all are.
        let unknown: String?
    }

    init(flow: HipCheckFlow) {
        about = Self.about(flow)
        groups = Self.groups(flow)
        let step = flow.step()
        switch step {
        case .ask: (isUnfinished, enough) = (true, nil)
        case .enough(let reason): (isUnfinished, enough) = (false, reason.words)
        }
        continueAddress = flow.nextAddress().path
        moreAddress = isUnfinished ? nil : flow.moreAddress?.path
        clinician = flow.draft.answers.findings.values
            .filter { $0.origin == .clinician }
            .map { (Question.with($0.id), $0.value) }
            .sorted { $0.0.name < $1.0.name }
            .map { Line(name: $0.0.name, value: $0.1.words(for: $0.0)) }
    }

    /// Parts of one page that were put apart are numbered, so that no two headings are the same.
    private static func groups(_ flow: HipCheckFlow) -> [Group] {
        var seen: [String: Int] = [:]
        return flow.visited.map { page in
            let number = seen[page.title, default: 0] + 1
            seen[page.title] = number
            let heading = number == 1 ? page.title : "\(page.title) (\(number))"
            return group(page, heading: heading, flow: flow)
        }
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

    private static func group(
        _ page: QuestionPage,
        heading: String,
        flow: HipCheckFlow
    ) -> Group {
        let answers = flow.draft.answers
        let isAlone = page.questions.count == 1
        let known = page.questions.filter { answers[$0.id] != nil }
        let shown = known.filter { isAlone || answers[$0.id]?.isPresent != false }
        let denied = known.count - shown.count
        let unknown = page.questions.count - known.count
        return Group(
            heading: heading,
            changeAddress: Address.change(page: page.id).path,
            lines: shown.map { question in
                Line(
                    name: question.name,
                    value: answers[question.id]?.words(for: question) ?? ""
                )
            },
            denied: denied == 0
                ? nil : shown.isEmpty ? "None of these" : "No to the other \(denied)",
            unknown: unknown == 0 ? nil : unknownText(unknown, page)
        )
    }

    private static func unknownText(_ count: Int, _ page: QuestionPage) -> String {
        if page.isSelfTest { return "Not done" }
        return page.questions.count == 1 ? "You do not know" : "Not known: \(count)"
    }
}

extension InterviewGuide.Reason {
    /// Why there are no more questions, to the runner.
    fileprivate var words: String {
        switch self {
        case .emergency: "Please do not wait for more questions."
        case .settled: "No further answer is likely to change what to do or what leads."
        case .limit: "That is as much as anyone should have to answer."
        }
    }
}
