import Anatomy
import Assessment
import Interview
import Screening

/// What is known and what was passed over, as far as the next question hangs on it.
struct InterviewState {
    let sheet: AnswerSheet
    let triage: Triage
    private let rules: [RedFlagRule]
    /// Every question on a page answered or passed over.
    private let covered: Set<FindingID>
    /// Question pages put so far.
    let questions: Int
    let testsDone: Int
    private let pages: [(id: String, asks: [FindingID])]

    init(_ sheet: AnswerSheet, visited: [String], screener: Screener) {
        self.sheet = sheet
        triage = screener.triage(sheet)
        rules = screener.rules
        let asked = visited.map(QuestionPage.findings).filter { !$0.isEmpty }
        covered = Set(asked.joined())
        questions = asked.count
        testsDone = asked.count { $0.allSatisfy { Question.with($0).section == .selfTest } }
        pages = Interview.everyPage(for: sheet)
    }

    private func isOpen(_ id: FindingID) -> Bool { sheet[id] == nil && !covered.contains(id) }
}

// MARK: - Danger first

extension InterviewState {
    /// The next page on which the urgency hangs; `nil` once nothing unasked could raise it.
    var nextSafetyPage: QuestionPage? {
        let signs = openSigns
        guard !signs.isEmpty else { return nil }
        let open = pages.map { (id: $0.id, signs: $0.asks.filter(signs.contains)) }
            .filter { !$0.signs.isEmpty }
        let own = open.first { page in
            page.signs.contains { Question.with($0).kind != .yesNo }
                || Self.belongsAlone(page.signs)
        }
        if let own { return page(own.id) }
        return gathered(open.flatMap(\.signs))
    }

    /// Findings not yet put to the runner that could raise the tier, or could make it self-care.
    private var openSigns: Set<FindingID> {
        var signs = triage.unasked + openTriggers
        if triage.fired == [.notYetSelfCare] {
            let relevance = Relevance(sheet: sheet)
            signs += RedFlagRule.notYetSelfCare.when.openFindings(on: sheet)
                .filter(relevance.isWorthAsking)
        }
        return Set(signs.filter { isOpen($0) && Question.with($0).section != .selfTest })
    }

    /// Questions that decide whether a danger sign is asked at all: without them it stays hidden.
    private var openTriggers: [FindingID] {
        let relevance = Relevance(sheet: sheet)
        return rules.filter { $0.tier > triage.tier }
            .flatMap { $0.when.openFindings(on: sheet) }
            .filter { !relevance.isWorthAsking($0) }
            .compactMap { Self.triggers[$0] }
            .filter(relevance.isWorthAsking)
    }

    /// What has to be present before a danger sign matters.
    private static let triggers: [FindingID: FindingID] = [
        .pop: .suddenOnset, .onsetSprinting: .suddenOnset, .bruising: .suddenOnset,
        .immuneOrRecentSurgery: .painfulMotionLoss,
        .locking: .mechanical, .motorWeakness: .neuro, .nerveSignsWorsening: .neuro,
        .boneNightPain: .nightPain, .constantPain: .nightPain, .notChangedByMovement: .nightPain,
    ]

    private static func belongsAlone(_ signs: [FindingID]) -> Bool {
        let sections = Set(signs.map { Question.with($0).section })
        return sections.isDisjoint(with: [.history, .training])
            && signs.count >= InterviewBounds.signsForOwnPage
    }

    /// The open questions of a page: the page itself, or a part of it where it was put before.
    ///
    /// The body chart stays whole: an unmarked place is free of pain once another one is marked.
    private func page(_ id: String) -> QuestionPage? {
        let asks = pages.first { $0.id == id }?.asks ?? []
        let open = asks.filter(isOpen)
        let isWhole = open.count == asks.count || asks.contains(where: Self.isPlace)
        if isWhole, let page = QuestionPage(id: id, for: sheet) { return page }
        return QuestionPage(part: id, asking: open)
    }

    private static func isPlace(_ id: FindingID) -> Bool { Question.with(id).kind == .bodySite }

    /// Signs of several pages on one: those of the pain first, then those of the runner's past.
    private func gathered(_ signs: [FindingID]) -> QuestionPage? {
        let ofPain = signs.filter { MixedPage(gathering: $0) == .signs }
        let name = ofPain.isEmpty ? MixedPage.background : .signs
        let asked = Array((ofPain.isEmpty ? signs : ofPain).prefix(InterviewBounds.mostSigns))
        return QuestionPage(part: name.rawValue, asking: asked)
    }
}

// MARK: - What tells most

/// A page that may be put, with what it is expected to tell for its burden.
struct Offer {
    let page: QuestionPage
    /// In bits per burden.
    let worth: Double
}

extension InterviewState {
    /// Open questions and tests, the most telling first.
    func open(_ gains: [FindingID: Double]) -> [FindingID] {
        mostTelling(pages.flatMap(\.asks).filter(isOpen), gains)
    }

    /// Every page with open questions, trimmed to those that tell more than `floor` bits.
    func pages(_ gains: [FindingID: Double], floor: Double) -> [Offer] {
        pages.filter { !$0.asks.contains(where: isSelfTest) }.compactMap { page in
            let open = page.asks.filter(isOpen)
            let telling = mostTelling(open, gains).filter {
                gains[$0, default: 0] > floor
            }
            .prefix(InterviewBounds.mostBoxes)
            // A number or a choice has a page to itself.
            let asked =
                telling.first.map { Question.with($0).kind == .yesNo } == true
                ? telling.filter { Question.with($0).kind == .yesNo } : Array(telling.prefix(1))
            let isWhole =
                asked.count == page.asks.count || asked.contains(where: Self.isPlace)
            let offered =
                isWhole
                ? QuestionPage(id: page.id, for: sheet)
                : QuestionPage(part: page.id, asking: asked)
            return offered.map { Offer(page: $0, worth: Self.worth(of: asked, gains)) }
        }
    }

    /// One test to a page; none beyond the limit of a sitting.
    func selfTests(_ gains: [FindingID: Double]) -> [Offer] {
        guard testsDone < Interview.selfTestLimit else { return [] }
        return pages.compactMap { page in
            guard let test = page.asks.first, isSelfTest(test), isOpen(test) else { return nil }
            return QuestionPage(id: page.id, for: sheet).map {
                Offer(page: $0, worth: gains[test, default: 0] / InterviewBounds.testBurden)
            }
        }
    }

    private func isSelfTest(_ id: FindingID) -> Bool { Question.with(id).section == .selfTest }

    /// Ties stay in the order of the hip check.
    private func mostTelling(_ ids: [FindingID], _ gains: [FindingID: Double]) -> [FindingID] {
        ids.enumerated()
            .sorted { left, right in
                let gain = (
                    left: gains[left.element, default: 0], right: gains[right.element, default: 0]
                )
                return gain.left == gain.right ? left.offset < right.offset : gain.left > gain.right
            }
            .map(\.element)
    }

    private static func worth(of boxes: [FindingID], _ gains: [FindingID: Double]) -> Double {
        var share = 1.0
        var sum = 0.0
        for box in boxes {
            sum += share * gains[box, default: 0]
            share *= InterviewBounds.overlap
        }
        let burden =
            InterviewBounds.pageBurden + InterviewBounds.boxBurden * Double(boxes.count - 1)
        return sum / burden
    }
}

extension [Offer] {
    /// The first of the best, so that ties follow the order of the hip check.
    var mostTelling: Offer? {
        var best: Offer?
        for offer in self where offer.worth > best?.worth ?? 0 { best = offer }
        return best
    }
}

/// What would be said of the pain now, as far as the leading causes decide it.
struct Picture: Hashable {
    private let leaders: Set<ConditionID>
    private let isTold: Bool
    private let suspects: Set<ConditionID>

    init(_ glance: Glance) {
        let leading = glance.chances.filter { $0.value >= AdviceThresholds.leading }
        leaders = Set((glance.chances.prefix(1) + leading).map(\.condition))
        isTold = (glance.chances.first?.value ?? 0) > 0.5
        suspects = Set(
            glance.chances
                .filter { $0.value >= AdviceThresholds.mustNotMiss }
                .map(\.condition)
                .filter { Condition.with($0).mustNotMiss }
        )
    }
}
