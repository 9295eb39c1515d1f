/// What is shown at once: one question, a check-list, or the body chart.
public struct QuestionPage: Sendable, Hashable, Identifiable {
    /// Stable across releases, for addresses and saved places: "danger-now", "test-faber".
    public let id: String
    public let title: String
    /// Why these are asked, in a sentence a runner accepts.
    public let why: String
    /// Never empty.
    public let questions: [Question]

    public init(id: String, title: String, why: String, questions: [Question]) {
        self.id = id
        self.title = title
        self.why = why
        self.questions = questions
    }

    public enum Style: Sendable, Hashable {
        /// Places with sides.
        case bodyChart
        /// Several yes/no questions, to be ticked.
        case checklist
        /// One question.
        case single
    }

    public var style: Style {
        if questions.allSatisfy({ $0.kind == .bodySite }) { return .bodyChart }
        return questions.count == 1 ? .single : .checklist
    }

    /// The findings that a submitted check-list states.
    ///
    /// A box left empty says nothing by itself; only a runner who confirms that none of the others
    /// apply has answered them with no. Ticks that do not belong to the page are ignored.
    public func answers(ticked: Set<FindingID>, othersAbsent: Bool) -> [Finding] {
        questions.compactMap { question in
            if ticked.contains(question.id) { return Finding(id: question.id, value: .present) }
            return othersAbsent ? Finding(id: question.id, value: .absent) : nil
        }
    }
}
