import Anatomy
public import Assessment
public import Interview
public import Screening

/// Says which question comes next, and when enough is known.
///
/// Danger signs come first, until nothing unasked could raise the urgency. Then comes the page that
/// is expected to tell most for its burden. Both depend on what is known and what was passed over
/// alone, never on the order of the answers.
public struct InterviewGuide: Sendable {
    let screener: Screener
    let assessor: Assessor

    public init(screener: Screener = Screener(), assessor: Assessor = .standard) {
        self.screener = screener
        self.assessor = assessor
    }

    /// What to do now.
    public enum Step: Sendable, Hashable {
        case ask(QuestionPage, Part)
        case enough(Reason)
    }

    public enum Part: Sendable, Hashable {
        /// Its answers may raise the urgency.
        case safety
        /// Its answers tell causes apart.
        case telling
        /// A test to do alone.
        case selfTest
    }

    /// Why no further question is put.
    public enum Reason: Sendable, Hashable {
        /// Help is needed now; questions can wait.
        case emergency
        /// No open question would change the urgency, the leading causes or the advice.
        case settled
        /// As many questions as anyone should have to answer.
        case limit
    }

    /// How much the runner wants to answer.
    public enum Wish: Sendable, Hashable {
        case asNeeded
        /// As needed, by someone who has read that help is needed now.
        case pastEmergency
        /// Whatever is open and tells anything at all.
        case everything
    }

    /// The next page for what `sheet` knows, the training log's findings included.
    ///
    /// What the pages in `visited` asked, answered or passed over, is not asked again.
    public func step(_ sheet: AnswerSheet, visited: [String], wish: Wish = .asNeeded) -> Step {
        let state = InterviewState(sheet, visited: visited, screener: screener)
        let goesOn = wish == .everything
        if state.triage.tier == .emergency, wish == .asNeeded { return .enough(.emergency) }
        if let page = state.nextSafetyPage { return .ask(page, .safety) }
        guard state.questions < InterviewBounds.mostQuestions || goesOn else {
            return .enough(.limit)
        }
        return tellingStep(state, goesOn: false)
            ?? (goesOn ? tellingStep(state, goesOn: true) : nil)
            ?? .enough(.settled)
    }

    /// The page or the test that tells most; `nil` where none is worth its burden.
    ///
    /// Tests come last: whoever answers sits, and getting up is worth it once.
    private func tellingStep(_ state: InterviewState, goesOn: Bool) -> Step? {
        let glance = assessor.glance(state.sheet)
        let gains = glance.gains()
        let isWorthwhile = { (offer: Offer) in
            goesOn || offer.worth >= InterviewBounds.certainlyWorthAsking
                || (offer.worth > InterviewBounds.worthAsking && mayChange(state, glance, gains))
        }
        let floor = goesOn ? 0 : InterviewBounds.boxFloor
        if let best = state.pages(gains, floor: floor).mostTelling, isWorthwhile(best) {
            return .ask(best.page, .telling)
        }
        guard let test = state.selfTests(gains).mostTelling,
            goesOn || state.testsDone < InterviewBounds.testsAsNeeded,
            goesOn || test.worth >= InterviewBounds.testWorthDoing,
            allowsSelfTests(state.sheet, glance)
        else { return nil }
        return .ask(test.page, .selfTest)
    }

    /// The pages that still count as visited once the answers have changed.
    ///
    /// A page is put again when a new answer makes a question on it matter that did not before.
    public func visited(
        _ visited: [String],
        from old: AnswerSheet,
        to new: AnswerSheet
    ) -> [String] {
        let before = Relevance(sheet: old)
        let after = Relevance(sheet: new)
        return visited.filter { page in
            !QuestionPage.findings(onPage: page).contains {
                new[$0] == nil && after.isWorthAsking($0) && !before.isWorthAsking($0)
            }
        }
    }

    /// Whether an answer to one of the most telling questions would change what is said of the pain.
    private func mayChange(
        _ state: InterviewState,
        _ glance: Glance,
        _ gains: [FindingID: Double]
    ) -> Bool {
        let now = Picture(glance)
        return state.open(gains).prefix(InterviewBounds.lookAhead).contains { finding in
            [AnswerValue.present, .absent].contains { answer in
                var sheet = state.sheet
                sheet[finding] = answer
                return Picture(assessor.glance(sheet)) != now
            }
        }
    }

    /// Whether a runner who knows this much may try a test alone: the one lock on every way to a
    /// test.
    ///
    /// Every danger sign must be answered: one passed over is as open as one never asked.
    public func allowsSelfTests(_ sheet: AnswerSheet) -> Bool {
        allowsSelfTests(sheet, assessor.glance(sheet))
    }

    /// Whether neither the rules, nor what they have not been told, nor a likely cause that must
    /// not be missed speaks against tests.
    private func allowsSelfTests(
        _ sheet: AnswerSheet,
        _ glance: @autoclosure () -> Glance
    ) -> Bool {
        let state = InterviewState(sheet, visited: [], screener: screener)
        guard state.triage.allowsSelfTests, state.nextSafetyPage == nil else { return false }
        let chances = glance().chances.filter { Condition.with($0.condition).mustNotMiss }
            .map(\.value)
        guard let highest = chances.max(), highest >= AdviceThresholds.mustNotMissLeading else {
            return true
        }
        guard highest < AdviceThresholds.mustNotMiss else { return false }
        // In between it depends on which causes lead, and only the whole assessment knows that.
        return AdviceSituation(
            triage: state.triage,
            assessment: assessor.assess(sheet),
            answers: sheet
        ).suspects.isEmpty
    }
}

/// When a question is worth its burden; all of it our judgement.
public enum InterviewBounds {
    /// As many pages as nearly every runner should have to answer.
    public static let mostQuestions = 25
    /// From so many bits per burden on a page may be worth asking.
    static let worthAsking = 0.03
    /// From so many bits per burden on a page is asked without looking ahead.
    static let certainlyWorthAsking = 0.12
    /// A box tells less than this many bits: left out.
    static let boxFloor = 0.004
    /// Most boxes on a page that is asked for what it tells.
    static let mostBoxes = 8
    /// Most boxes on a page that gathers danger signs.
    static let mostSigns = 12
    /// So many danger signs are asked on the page they belong to; fewer are gathered.
    static let signsForOwnPage = 4
    /// What each further box of a page adds, as a share of the one before: boxes overlap.
    static let overlap = 0.75
    /// What a page costs, what each box adds to it, and what a test costs.
    static let pageBurden = 1.0
    static let boxBurden = 0.05
    static let testBurden = 1.5
    /// From so many bits per burden on a test is offered: nothing else is left to ask by then, and
    /// it is left out with one tap.
    static let testWorthDoing = 0.04
    /// So many tests are offered to those who did not ask for more.
    static let testsAsNeeded = 2
    /// Of so many open questions both answers are tried out before stopping.
    static let lookAhead = 4
}
