public import Assessment
public import Interview
public import Measure
public import Screening
public import Training

/// Answers a hip check: how urgent, what is likely, how it came about, what to do.
///
/// Findings come from the answers and, where those are silent, from the training log. Screening
/// judges first and alone; the assessment never lowers what it says.
public struct CheckHip: Sendable {
    private let training: ReviewTraining
    private let settings: any SettingsShelf
    private let screener: Screener
    private let assessor: Assessor

    public init(
        training: ReviewTraining,
        settings: any SettingsShelf,
        screener: Screener = Screener(),
        assessor: Assessor = .standard
    ) {
        self.training = training
        self.settings = settings
        self.screener = screener
        self.assessor = assessor
    }

    /// Everything that can be said of `draft` on `day`.
    public func callAsFunction(draft: HipCheckDraft, on day: CalendarDay) throws -> HipCheckResult {
        let runs = try training.runs()
        let settings = try settings.settings()
        let firstWeekday = settings.firstWeekday
        let review = TrainingReview.review(runs: runs, on: day, firstWeekday: firstWeekday)
        let sheet = sheet(for: draft, on: day, runs: runs, settings: settings)
        let triage = screener.triage(sheet)
        let assessment = assessor.assess(sheet)
        let story = draft.painBegan.map {
            TrainingStory.read(
                runs: runs,
                painBegan: $0,
                today: day,
                firstWeekday: firstWeekday
            )
        }
        return HipCheckResult(
            sheet: sheet,
            triage: triage,
            assessment: assessment,
            story: story,
            review: review,
            sitting: SittingRule.judge(
                sitsMostOfTheDay: sheet.findings[.sitsAllDay].flatMap { sitting in
                    switch sitting.value {
                    case .present: true
                    case .absent: false
                    default: nil
                    }
                },
                runs: runs,
                on: draft.painBegan ?? day
            ),
            advice: FirstAdvice.make(
                triage: triage,
                assessment: assessment,
                answers: sheet,
                on: day,
                limits: FirstAdvice.Limits(review.next),
                unit: settings.distanceUnit
            )
        )
    }

    /// The answers with what the training log adds to them: what decides which questions to ask.
    public func sheet(for draft: HipCheckDraft, on day: CalendarDay) throws -> AnswerSheet {
        sheet(
            for: draft,
            on: day,
            runs: try training.runs(),
            settings: try settings.settings()
        )
    }

    private func sheet(
        for draft: HipCheckDraft,
        on day: CalendarDay,
        runs: [Run],
        settings: Settings
    ) -> AnswerSheet {
        var sheet = draft.answers
        // The weeks that matter are those before the pain, not those after it.
        let flags = DerivedFlags(
            runs: runs,
            before: draft.painBegan ?? day,
            firstWeekday: settings.firstWeekday
        )
        sheet.supplement(with: flags.findings(unit: settings.distanceUnit))
        sheet.supplement(with: Self.duration(of: draft, on: day))
        sheet.age(until: day)
        return sheet
    }

    /// How long it has hurt follows from the day it began; the runner need not work it out.
    private static func duration(of draft: HipCheckDraft, on day: CalendarDay) -> [Finding] {
        guard let began = draft.painBegan, began <= day else { return [] }
        return [
            Finding(
                id: .painDurationWeeks,
                value: .number(Double(day.days(since: began)) / 7),
                day: day
            )
        ]
    }
}

extension AnswerSheet {
    /// Weeks of pain that were told go on counting after the day they were told.
    fileprivate mutating func age(until day: CalendarDay) {
        guard var weeks = findings[.painDurationWeeks], weeks.origin == .answer,
            case .number(let told) = weeks.value, let on = weeks.day, on < day
        else { return }
        weeks.value = .number(told + Double(day.days(since: on)) / 7)
        record(weeks)
    }
}

/// A hip check's answer, with everything it was drawn from.
public struct HipCheckResult: Sendable {
    /// The answers, with the findings of the training log added.
    public let sheet: AnswerSheet
    public let triage: Triage
    public let assessment: Assessment
    /// What changed in training before the pain; `nil` when the day it began is not known.
    public let story: TrainingStory?
    public let review: TrainingReview
    /// Sitting for most of the day together with long runs in the four weeks before.
    public let sitting: SittingRule.Finding
    public internal(set) var advice: FirstAdvice

    /// How urgent it is in the end: the screening's tier, or above it where a cause that must not
    /// be missed is likely enough.
    public var tier: Tier { advice.urgency.tier }

    /// What the training log says behind a reason: "20.7 km on …"; `nil` for other reasons.
    public func detail(of reason: Reason) -> String? {
        guard case .finding(let id, _) = reason.subject else { return nil }
        return sheet.findings[id]?.detail
    }
}

extension FirstAdvice.Limits {
    /// What training alone allows from tomorrow on; the calmer limit after a jump.
    init(_ next: SafeNext) {
        self.init()
        if case .limit(let limit) = next.tomorrow {
            longestRunTomorrow = limit.calmerDistance
        }
        if case .limit(let limit) = next.weekFromTomorrow ?? next.thisWeek {
            weekRemaining = limit.remaining
        }
    }
}
