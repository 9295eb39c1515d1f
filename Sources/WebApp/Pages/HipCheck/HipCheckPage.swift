import Companion

/// The beginning of the hip check, or where one left off.
struct HipCheckPage: PageModel {
    static let template = Template.hipCheck
    let title = "Hip check"
    let place: Place? = .hipCheck
    let isBegun: Bool
    let isCleared: Bool
    /// How far one is: "6 questions are behind you".
    let standing: String
    let isComplete: Bool
    let beginAddress = Address.about.path
    let continueAddress: String
    let answersAddress = Address.answers.path
    let resultAddress = Address.result.path
    let startOverAddress = Address.startOver.path
    let restoreAddress = Address.restore.path

    init(flow: HipCheckFlow, isCleared: Bool) {
        isBegun = !flow.draft.visitedPages.isEmpty
        self.isCleared = isCleared && !isBegun
        let next = flow.nextAddress()
        isComplete = isBegun && next == .answers
        let count = flow.visited.count
        let answered = "\(Phrase.count(count, "question")) \(count == 1 ? "is" : "are") behind you."
        standing = isComplete ? answered + " That is enough for an answer." : answered
        continueAddress = next.path
    }
}
