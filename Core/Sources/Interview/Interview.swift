/// The hip check as a whole: every page that it may put.
///
/// Which page comes next, and when enough is known, is for `InterviewGuide` in `Companion` to say.
public enum Interview {
    /// At most this many self-tests in one sitting.
    public static let selfTestLimit = 5

    /// The pages in order, each with what is worth asking this runner, whether answered or not.
    ///
    /// Nothing is left out for the sake of length.
    public static func everyPage(for sheet: AnswerSheet) -> [(id: String, asks: [FindingID])] {
        let relevance = Relevance(sheet: sheet)
        return PageOutline.all.map { ($0.id, $0.asks.filter(relevance.isWorthAsking)) }
    }
}
