import Interview

/// What stands around every question page: back, progress, what is wrong.
struct QuestionFrame: Sendable {
    let heading: String
    let why: String
    let sendAddress: String
    let backAddress: String
    let backText: String
    let position: Int
    let total: Int
    let problem: String?
    let endingName = AnswerForm.endingField
    let absent = AnswerForm.Ending.othersAbsent.rawValue
    let unknown = AnswerForm.Ending.othersUnknown.rawValue

    init(page: QuestionPage, flow: HipCheckFlow, then next: Next, problem: String?) {
        heading = page.title
        why = page.why
        self.problem = problem
        position = flow.number(of: page.id) ?? 1
        total = flow.pages.count
        switch next {
        case .following:
            sendAddress = Address.question(page: page.id).path
            backAddress = flow.address(before: page.id).path
            backText = "Back"
        case .answers:
            sendAddress = Address.change(page: page.id).path
            backAddress = Address.answers.path
            backText = "Back to your answers"
        }
    }
}
