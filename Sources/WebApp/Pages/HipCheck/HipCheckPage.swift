import Companion

/// The beginning of the hip check, or where one left off.
struct HipCheckPage: PageModel {
    static let template = Template.hipCheck
    let title = "Hip check"
    let place: Place? = .hipCheck
    let isBegun: Bool
    let isCleared: Bool
    /// How many pages are done, as in "6 of 15 pages are done".
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
        isComplete = isBegun && flow.open.isEmpty
        standing = "\(flow.pages.count - flow.open.count) of \(flow.pages.count) pages are done."
        continueAddress = flow.firstOpenAddress.path
    }
}
