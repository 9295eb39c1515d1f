import Interview

/// What stands around every question page: back, progress, what is wrong.
struct QuestionFrame: Sendable {
    let heading: String
    let why: String
    let sendAddress: String
    let backAddress: String
    let backText: String
    /// "Question 7, at most 25; usually 8 to 15".
    let progress: String
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
        let length = InterviewLength(position: flow.number(of: page.id))
        progress = length.text
        position = length.position
        total = length.total
        sendAddress = next.address(of: page.id).path
        switch next {
        case .following, .more:
            backAddress = flow.address(before: page.id).path
            backText = "Back"
        case .answers:
            backAddress = Address.answers.path
            backText = "Back to your answers"
        }
    }
}
