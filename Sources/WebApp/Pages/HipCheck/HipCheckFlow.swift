import Companion
import Interview
import Screening

/// Where one is in the hip check: the pages behind, and the one the guide puts next.
struct HipCheckFlow {
    let draft: HipCheckDraft
    /// The answers and what the training log adds to them.
    let sheet: AnswerSheet
    let guide: InterviewGuide
    /// Pages answered or passed over, in that order.
    let visited: [QuestionPage]

    init(draft: HipCheckDraft, sheet: AnswerSheet, guide: InterviewGuide) {
        self.draft = draft
        self.sheet = sheet
        self.guide = guide
        visited = draft.visitedPages.compactMap { Self.page($0, draft: draft, sheet: sheet) }
    }

    /// The same place with other answers, as when a form came back with something missing.
    func with(_ draft: HipCheckDraft) -> HipCheckFlow {
        HipCheckFlow(draft: draft, sheet: sheet, guide: guide)
    }

    /// A page put before or one that may be put; `nil` for an unknown page and for a test that
    /// must not be tried.
    subscript(id: String) -> QuestionPage? {
        page(id, allowsSelfTests: guide.allowsSelfTests(sheet))
    }

    private func page(_ id: String, allowsSelfTests: @autoclosure () -> Bool) -> QuestionPage? {
        guard let page = Self.page(id, draft: draft, sheet: sheet) else { return nil }
        let holdsOpenTest = page.questions.contains {
            $0.section == .selfTest && draft.answers[$0.id] == nil
        }
        return holdsOpenTest && !allowsSelfTests() ? nil : page
    }

    /// What is left after taking out pages that the training log or the day it began answers.
    private static func page(
        _ id: String,
        draft: HipCheckDraft,
        sheet: AnswerSheet
    ) -> QuestionPage? {
        guard let page = QuestionPage(id: id, for: sheet) else { return nil }
        let isDerived = page.questions.allSatisfy {
            sheet[$0.id] != nil && draft.answers[$0.id] == nil
        }
        return isDerived ? nil : page
    }

    /// How urgent all that is known makes it.
    var triage: Triage { Screener().triage(sheet) }

    /// What the guide wants now; those who have read that it is an emergency may go on.
    func step(_ wish: InterviewGuide.Wish = .pastEmergency) -> InterviewGuide.Step {
        guide.step(sheet, visited: draft.visitedPages, wish: wish)
    }

    /// The next page, or the list of answers once enough is known.
    func nextAddress(_ next: Next = .following) -> Address {
        switch next {
        case .answers: return .answers
        case .following:
            guard case .ask(let page, _) = step() else { return .answers }
            return .question(page: page.id)
        case .more: return moreAddress ?? .answers
        }
    }

    /// A further page for those who want to answer more; `nil` when nothing open tells anything.
    var moreAddress: Address? {
        guard case .ask(let page, _) = step(.everything) else { return nil }
        return .more(page: page.id)
    }

    /// The page put before this one.
    func address(before id: String) -> Address {
        let index = visited.firstIndex { $0.id == id } ?? visited.endIndex
        return index > 0 ? .question(page: visited[index - 1].id) : .about
    }

    /// 1 for the first page.
    func number(of id: String) -> Int {
        (visited.firstIndex { $0.id == id } ?? visited.endIndex) + 1
    }

    /// Every page that answers a question, those behind first; for links to a question.
    var pages: [QuestionPage] {
        let open = Interview.everyPage(for: sheet).map(\.id)
            .filter { !draft.visitedPages.contains($0) }
        let allowsSelfTests = guide.allowsSelfTests(sheet)
        return visited + open.compactMap { page($0, allowsSelfTests: allowsSelfTests) }
    }
}

extension QuestionPage {
    /// A test to do, told step by step.
    var isSelfTest: Bool { style == .single && questions[0].section == .selfTest }
}
