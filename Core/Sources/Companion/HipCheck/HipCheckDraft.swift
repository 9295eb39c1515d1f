public import Interview
public import Measure

/// A hip check as far as it has been answered; saved after each answer.
public struct HipCheckDraft: Sendable, Hashable {
    public var answers: AnswerSheet
    /// The day the pain began, where the runner knows it.
    public var painBegan: CalendarDay?
    /// Question pages that were answered or passed over, in that order, each once.
    public var visitedPages: [String]

    public init(
        answers: AnswerSheet = AnswerSheet(),
        painBegan: CalendarDay? = nil,
        visitedPages: [String] = []
    ) {
        self.answers = answers
        self.painBegan = painBegan
        self.visitedPages = visitedPages
    }

    /// The day of the newest answer; `nil` where none has a day.
    public var answeredOn: CalendarDay? { answers.findings.values.compactMap(\.day).max() }

    /// Whether any question was answered, wherever it was asked.
    public var hasAnswers: Bool { !answers.findings.isEmpty }

    /// Notes that a page was answered or passed over; a page visited before keeps its place.
    public mutating func visit(_ page: String) {
        if !visitedPages.contains(page) { visitedPages.append(page) }
    }
}

/// Keeps the hip check in hand.
public protocol HipCheckShelf: Sendable {
    /// The check in hand, or an empty one.
    func draft() throws -> HipCheckDraft
    func save(_ draft: HipCheckDraft) throws
    /// Puts the check in hand aside and starts an empty one; `restorePrevious` undoes it.
    func startOver() throws
    /// Takes back the last `startOver`; `false` when there is nothing to take back.
    func restorePrevious() throws -> Bool
}
