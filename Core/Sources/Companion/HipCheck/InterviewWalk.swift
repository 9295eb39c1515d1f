public import Interview

/// A hip check in hand: the answers, and the pages behind.
///
/// Whoever asks, it goes the same way: the guide names a page, the page is answered or passed over,
/// and pages on which something new matters since are put again.
public struct InterviewWalk: Sendable {
    /// What the runner said.
    public private(set) var answers: AnswerSheet
    /// Pages answered or passed over, in that order.
    public private(set) var visited: [String]
    /// How many pages were put, each time one was put again included.
    public private(set) var pagesPut = 0
    private let derived: [Finding]
    private let guide: InterviewGuide

    /// A hip check from `answers` on; `derived` is what the training log and the day it began add.
    public init(
        _ answers: AnswerSheet,
        visited: [String] = [],
        derived: [Finding] = [],
        guide: InterviewGuide
    ) {
        self.answers = answers
        self.visited = visited
        self.derived = derived
        self.guide = guide
    }

    /// The answers and what is derived beside them.
    public var known: AnswerSheet {
        var sheet = answers
        sheet.supplement(with: derived)
        return sheet
    }

    public func step(_ wish: InterviewGuide.Wish = .asNeeded) -> InterviewGuide.Step {
        guide.step(known, visited: visited, wish: wish)
    }

    /// Takes what was said to a page; what was asked on it and is not among `findings` is unknown.
    public mutating func answer(_ page: QuestionPage, with findings: [Finding]) {
        let before = known
        for question in page.questions { answers[question.id] = nil }
        for finding in findings { answers.record(finding) }
        if !visited.contains(page.id) { visited.append(page.id) }
        visited = guide.visited(visited, from: before, to: known)
        pagesPut += 1
    }

    /// The page put before this one, or before a new page; `nil` at the beginning.
    ///
    /// A test that must not be tried any more is passed by, and its answer stays as it is.
    public func page(before id: String) -> QuestionPage? {
        let known = known
        let allowsTests = guide.allowsSelfTests(known)
        return visited.prefix { $0 != id }.reversed().lazy
            .compactMap { QuestionPage(id: $0, for: known) }
            .first { page in
                allowsTests || !page.questions.contains { $0.section == .selfTest }
            }
    }
}
