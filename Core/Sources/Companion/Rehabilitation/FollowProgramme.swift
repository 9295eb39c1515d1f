import Interview
public import Measure
public import Rehabilitation
import Screening
import Training

/// Where a runner stands: from the hip check, the record and the check-ins to the plan of the day.
public struct FollowProgramme: Sendable {
    private let check: CheckHip
    private let hipCheck: any HipCheckShelf
    private let courses: any CourseShelf
    private let training: ReviewTraining
    private let settings: any SettingsShelf
    private let gait: (any GaitShelf)?
    private let dynamics: ReviewDynamics?

    public init(
        check: CheckHip,
        hipCheck: any HipCheckShelf,
        courses: any CourseShelf,
        training: ReviewTraining,
        settings: any SettingsShelf,
        gait: (any GaitShelf)? = nil,
        dynamics: ReviewDynamics? = nil
    ) {
        self.check = check
        self.hipCheck = hipCheck
        self.courses = courses
        self.training = training
        self.settings = settings
        self.gait = gait
        self.dynamics = dynamics
    }

    /// Everything that can be said on `day`; before a course was begun, the plan that would begin.
    public func callAsFunction(on day: CalendarDay) throws -> CourseState {
        try self(draft: try hipCheck.draft(), on: day)
    }

    /// The same for a hip check that is not kept, with the course in hand.
    public func callAsFunction(draft: HipCheckDraft, on day: CalendarDay) throws -> CourseState {
        try self(draft: draft, course: try courses.course(), on: day)
    }

    /// What the hip check says on `day`: the slow part, which no check-in changes.
    func checked(on day: CalendarDay) throws -> CheckedHip {
        let draft = try hipCheck.draft()
        return CheckedHip(draft: draft, result: try check(draft: draft, on: day))
    }

    private func callAsFunction(
        draft: HipCheckDraft,
        course: Course?,
        on day: CalendarDay
    ) throws -> CourseState {
        let checked = CheckedHip(draft: draft, result: try check(draft: draft, on: day))
        return try self(checked, course: course, on: day)
    }

    func callAsFunction(
        _ checked: CheckedHip,
        course: Course?,
        on day: CalendarDay
    ) throws -> CourseState {
        let draft = checked.draft
        var result = checked.result
        let course = course?.judged(of: draft.answeredOn, on: day)
        let settings = try settings.settings()
        let checkIns = try courses.checkIns()
        let runs = try training.runs()
        var needs = ProgrammeNeeds(
            result,
            hasAnswers: draft.hasAnswers,
            wishes: course?.wishes ?? ProgrammeWishes()
        )
        needs.form = RunningForm(
            records: try gait?.gaitRecords() ?? [],
            watch: try watched(by: draft, on: day),
            answers: result.sheet,
            on: day
        )
        let review = Progression.review(
            checkIns: checkIns,
            rule: needs.painRule,
            start: course?.start ?? day,
            on: day,
            cleared: course?.clearedOn ?? []
        )
        // Pain may close what the screening left open; whoever asks finds the same answer.
        if review.mustBeSeen { needs.clearance = .notUntilSeen }
        let programme = ProgrammeBuilder.build(
            needs: needs,
            review: review,
            runs: runs,
            checkIns: checkIns,
            firstWeekday: settings.firstWeekday,
            raceDay: course?.raceDay,
            on: day
        )
        let tomorrow = ReturnToRunning.allowance(
            needs: needs,
            review: review,
            runs: runs,
            checkIns: checkIns,
            firstWeekday: settings.firstWeekday,
            raceDay: course?.raceDay,
            on: day.adding(days: 1)
        )
        if course != nil {
            // One answer to "how far may I run": the course has the last word.
            result.advice.running.follow(programme.running, unit: settings.distanceUnit)
            if needs.clearance == .notUntilSeen { result.advice.stopLoading() }
        }
        return CourseState(
            day: day,
            course: course,
            hasHipCheck: draft.hasAnswers,
            result: result,
            needs: needs,
            checkIns: checkIns,
            review: review,
            programme: programme,
            tomorrow: tomorrow,
            sessions: try courses.sessions(),
            weeklyChecks: try courses.weeklyChecks()
        )
    }

    /// The cadence that the runner's watch counted over whole runs; empty where it cannot tell.
    private func watched(
        by draft: HipCheckDraft,
        on day: CalendarDay
    ) throws -> [CadenceObservation] {
        // Years of runs are read for it, and without pain no beat is offered.
        guard draft.answers.tellsPain, let dynamics else { return [] }
        let review = try dynamics(since: draft.painBegan, on: day).review
        return review.usualCadence.map { [CadenceObservation($0)] } ?? []
    }
}

/// A hip check and what it says.
struct CheckedHip {
    let draft: HipCheckDraft
    let result: HipCheckResult
}

/// A course on one day, with everything it was drawn from.
public struct CourseState: Sendable {
    public let day: CalendarDay
    /// `nil` while the runner has begun none.
    public let course: Course?
    /// Whether any question of the hip check was answered; without, only general work is given.
    public let hasHipCheck: Bool
    public let result: HipCheckResult
    public let needs: ProgrammeNeeds
    public let checkIns: [CheckIn]
    public let review: CourseReview
    public let programme: Programme
    /// How far one may run on the day after, as far as it can be told by now.
    public let tomorrow: RunningAllowance
    public let sessions: [SessionLog]
    public let weeklyChecks: [WeeklyCheck]

    /// The plan of the day itself; `nil` where the programme is empty.
    public var today: PlannedDay? { programme.days.first }

    /// The decision that the day stands on: the newest that says something.
    ///
    /// A day whose morning is still to come says nothing yet, nor does one without a word: the day
    /// before stays in sight until they do.
    public var decision: CourseDecision? {
        review.decisions.last { $0.saysSomething } ?? review.latest
    }

    /// How urgent the hip check is, where that comes before any plan; `nil` where it does not, or
    /// where a clinician has cleared what it fears.
    public var urgency: UrgencyAdvice? {
        hasHipCheck && result.tier >= .withinDays && needs.clearance == .notUntilSeen
            ? result.advice.urgency : nil
    }

    /// Whether pain stopped the course, until it calms or a clinician gives the all-clear.
    public var isStopped: Bool { review.mustBeSeen }

    /// Whether a week has passed since the last look back, or since the course began.
    public var isWeeklyCheckDue: Bool {
        course.map { WeeklyCheck.isDue(weeklyChecks, start: $0.start, on: day) } ?? false
    }

    /// What pain decided on one day of the course; `nil` for a day outside it.
    public func decision(on day: CalendarDay) -> CourseDecision? {
        review.decisions.first { $0.day == day }
    }

    /// What was told of each day, all tellings of it taken together.
    public var diary: CourseDiary {
        CourseDiary(checkIns, rule: review.painRule, start: review.start, on: day)
    }

    /// Whether it is getting better, by each measure there is.
    public var trends: [OutcomeTrend] {
        let checks = weeklyChecks.filter { $0.day <= day }
        // Nothing is to be said of activities that nobody named.
        let hasOwn =
            course?.ownActivities.isEmpty == false || checks.contains { !$0.activities.isEmpty }
        return [.pain(PainCurve(diary, start: review.start, on: day))]
            + (hasOwn ? [.ownActivities(checks)] : [])
    }
}
