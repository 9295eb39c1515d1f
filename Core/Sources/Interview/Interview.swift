/// The hip check: which questions, in which order, on which pages.
///
/// Answered questions stay in the order, so that a runner can go back to them.
public struct Interview: Sendable, Hashable {
    /// At most this many self-tests in one sitting.
    public static let selfTestLimit = 5
    /// At most this many questions whose only use is to tell causes apart.
    public static let tellingLimit = 7

    /// Whether self-tests may follow the questions.
    ///
    /// Off unless the urgency is known to allow them, since a test can do harm; see
    /// `Screener.interview(for:)` in `Screening`.
    public let offersSelfTests: Bool

    public init(offersSelfTests: Bool = false) {
        self.offersSelfTests = offersSelfTests
    }

    /// The questions worth asking this runner, in order.
    public func order(for sheet: AnswerSheet) -> [Question] {
        pages(for: sheet).flatMap(\.questions)
    }

    /// The pages of the hip check; pages without a question that matters are left out.
    public func pages(for sheet: AnswerSheet) -> [QuestionPage] {
        let relevance = Relevance(sheet: sheet)
        let leftOut = relevance.tellingToLeaveOut(asking: Self.tellingLimit)
        var tests = 0
        return PageOutline.all.compactMap { outline in
            let asked = outline.asks.filter { id in
                guard relevance.isWorthAsking(id), !leftOut.contains(id) else { return false }
                if Question.with(id).section == .selfTest {
                    guard offersSelfTests, tests < Self.selfTestLimit else { return false }
                    tests += 1
                }
                return true
            }
            guard !asked.isEmpty else { return nil }
            return QuestionPage(
                id: outline.id,
                title: outline.title,
                why: outline.why,
                questions: asked.map(Question.with)
            )
        }
    }
}

extension Interview {
    /// The pages in order, each with what is worth asking this runner, whether answered or not.
    ///
    /// Nothing is left out for the sake of length: which page comes next, and when enough is known,
    /// is for `InterviewGuide` in `Companion` to say.
    public static func everyPage(for sheet: AnswerSheet) -> [(id: String, asks: [FindingID])] {
        let relevance = Relevance(sheet: sheet)
        return PageOutline.all.map { ($0.id, $0.asks.filter(relevance.isWorthAsking)) }
    }
}
