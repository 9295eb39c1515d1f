public import Anatomy
public import Assessment
public import Interview
public import Measure
public import Program
public import Screening
public import Wording

/// What to do today: how urgent, what to do and leave, how far to run, which exercises, whom to see.
///
/// Every list of lines holds at least one; only `exercises` may be empty, which means none.
public struct FirstAdvice: Sendable, Hashable {
    public var urgency: UrgencyAdvice
    public var now: [AdviceLine]
    public var leave: [AdviceLine]
    public var running: RunningAdvice
    /// Three to five, gentle holds first; empty while the hip must not be loaded.
    public var exercises: [Prescription]
    /// How much pain exercise and running may give; `nil` while the hip must not be loaded.
    public var painRule: PainRule?
    public var seeWhom: [AdviceLine]
    public var clinicWillDo: [AdviceLine]
    /// What a clinician should rule out first, likeliest first; empty where nothing is feared.
    public var ruleOutFirst: [ConditionID]
    public var review: Review
    /// Whether the runner may be offered tests to do alone.
    public var allowsSelfTests: Bool

    /// When to look again, and what would change the advice before that.
    public struct Review: Sendable, Hashable {
        /// `nil` while a clinician decides it.
        public var afterDays: Int?
        public var lines: [AdviceLine]
    }

    /// Advice from what the screening, the assessment and the training log say.
    ///
    /// The answers tell pain when walking and running, how fresh it is, and the runner's age; what
    /// is unknown is taken for the more careful case. Without `limits` no distance is named. With
    /// `day`, answers of long ago lose what they say of a fresh injury and are asked for anew.
    public static func make(
        triage: Triage,
        assessment: Assessment,
        answers: AnswerSheet,
        on day: CalendarDay? = nil,
        limits: Limits = Limits(),
        unit: DistanceUnit = .kilometers
    ) -> FirstAdvice {
        let situation = AdviceSituation(
            triage: triage,
            assessment: assessment,
            answers: answers,
            day: day
        )
        let running = RunningAdvice.make(for: situation, limits: limits, unit: unit)
        return FirstAdvice(
            urgency: UrgencyAdvice.make(for: situation),
            now: situation.now,
            leave: situation.leave,
            running: running,
            exercises: ExerciseSelection(situation, isRunning: running.isAllowed).prescriptions,
            painRule: situation.mustNotLoad ? nil : situation.painRule,
            seeWhom: situation.seeWhom,
            clinicWillDo: situation.clinicWillDo,
            ruleOutFirst: situation.feared,
            review: situation.review,
            allowsSelfTests: !situation.mustNotLoad
        )
    }
}
