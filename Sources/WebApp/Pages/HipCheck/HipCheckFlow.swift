import Companion
import Interview
import Measure
import Screening

/// The order of the question pages for a draft, and where one is in it.
struct HipCheckFlow {
    let draft: HipCheckDraft
    let pages: [QuestionPage]

    /// `sheet` holds the answers and what the training log adds to them.
    init(draft: HipCheckDraft, sheet: AnswerSheet) {
        self.draft = draft
        let knowsBeginning = draft.painBegan != nil
        pages = Screener().interview(for: sheet).pages(for: sheet).filter { page in
            // The day it began tells the weeks as well.
            !(knowsBeginning && page.questions.allSatisfy { $0.id == .painDurationWeeks })
        }
    }

    subscript(id: String) -> QuestionPage? { pages.first { $0.id == id } }

    /// 1 for the first page.
    func number(of id: String) -> Int? {
        pages.firstIndex { $0.id == id }.map { $0 + 1 }
    }

    /// Where "next" leads from a page: the page after it, or the list of answers.
    ///
    /// An answer may take its own page out of the order; then the first open page is next.
    func address(after id: String) -> Address {
        guard let index = pages.firstIndex(where: { $0.id == id }) else { return firstOpenAddress }
        return index + 1 < pages.count ? .question(page: pages[index + 1].id) : .answers
    }

    func address(before id: String) -> Address {
        guard let index = pages.firstIndex(where: { $0.id == id }), index > 0 else { return .about }
        return .question(page: pages[index - 1].id)
    }

    /// Pages that were neither answered nor passed over.
    var open: [QuestionPage] { pages.filter { !draft.visitedPages.contains($0.id) } }

    var firstOpenAddress: Address { open.first.map { .question(page: $0.id) } ?? .answers }
}
