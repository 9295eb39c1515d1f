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

// MARK: - Pages by id

extension QuestionPage {
    /// The page with this id, as this runner sees it; `nil` where it would hold nothing.
    ///
    /// An id is that of a whole page ("danger-now") or names the questions of a part of one
    /// ("movements~shoes_socks~twisting_pain"). Answered questions stay, so that they can be
    /// changed; others only while they are worth asking.
    public init?(id: String, for sheet: AnswerSheet) {
        let relevance = Relevance(sheet: sheet)
        let asked = Self.findings(onPage: id).filter { finding in
            guard Question.with(finding).isForRunners else { return false }
            let isAnswered = sheet.findings[finding]?.origin == .answer
            return isAnswered || relevance.isWorthAsking(finding)
        }
        self.init(id: id, asking: asked)
    }

    /// Every question that a page with this id may hold, whoever is asked; empty for an unknown id.
    ///
    /// An address may claim anything. The id of a part counts only if it is just what its questions
    /// would give, each once, and each belongs to the page that it names.
    public static func findings(onPage id: String) -> [FindingID] {
        let parts = id.split(separator: separator).map(String.init)
        guard let name = parts.first, parts.count > 1 else {
            return PageOutline.all.first { $0.id == id }?.asks ?? []
        }
        let named = parts.dropFirst().compactMap(FindingID.init)
        guard self.id(ofPart: name, asking: named) == id, Set(named).count == named.count,
            named.allSatisfy(questionsOfParts(of: name).contains),
            // A part is a check-list or one question.
            named.count == 1 || named.allSatisfy({ Question.with($0).kind == .yesNo })
        else { return [] }
        return named
    }

    /// A part of the page called `name`, or of several pages where a `MixedPage` has that name.
    ///
    /// `nil` where that page may not hold one of them: such a page could not be found again.
    public init?(part name: String, asking findings: [FindingID]) {
        let id = Self.id(ofPart: name, asking: findings)
        guard Self.findings(onPage: id) == findings else { return nil }
        self.init(id: id, asking: findings)
    }

    private static func id(ofPart name: String, asking findings: [FindingID]) -> String {
        ([name] + findings.map(\.rawValue)).joined(separator: String(separator))
    }

    /// What a part of this page may ask: never a test, which has a page and a lock of its own.
    private static func questionsOfParts(of name: String) -> Set<FindingID> {
        let asks =
            MixedPage(rawValue: name)?.asks
            ?? PageOutline.all.first { $0.id == name }?.asks ?? []
        return Set(
            asks.filter {
                Question.with($0).isForRunners && Question.with($0).section != .selfTest
            }
        )
    }

    private init?(id: String, asking findings: [FindingID]) {
        guard !findings.isEmpty else { return nil }
        let name = id.split(separator: Self.separator).first.map(String.init) ?? id
        let mixed = MixedPage(rawValue: name)
        guard let outline = PageOutline.all.first(where: { $0.id == name }) else {
            guard let mixed else { return nil }
            self.init(
                id: id,
                title: mixed.title,
                why: mixed.why,
                questions: findings.map(Question.with)
            )
            return
        }
        self.init(
            id: id,
            title: outline.title,
            why: outline.why,
            questions: findings.map(Question.with)
        )
    }

    /// Neither in an id of a finding or a page nor escaped in an address.
    private static let separator: Character = "~"
}

/// Names for pages that gather questions of several pages.
public enum MixedPage: String, Sendable {
    case signs, background

    /// The one that gathers this question: signs of the pain, or what came before it.
    public init(gathering id: FindingID) {
        self = [.history, .training].contains(Question.with(id).section) ? .background : .signs
    }

    /// Every question that may be gathered here; only what is told by a tick.
    fileprivate var asks: [FindingID] {
        PageOutline.all.flatMap(\.asks).filter {
            Question.with($0).kind == .yesNo && MixedPage(gathering: $0) == self
        }
    }

    fileprivate var title: String {
        switch self {
        case .signs: "A few more signs"
        case .background: "Your health and training"
        }
    }

    fileprivate var why: String {
        switch self {
        case .signs: "Each of these could change how soon you should be seen."
        case .background: "What came before the pain changes what is likely, and how urgent it is."
        }
    }
}
