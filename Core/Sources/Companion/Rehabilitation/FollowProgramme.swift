public import Measure
public import Rehabilitation

/// Where a runner stands: from the hip check, the record and the check-ins to the plan of the day.
public struct FollowProgramme: Sendable {
    private let check: CheckHip
    private let hipCheck: any HipCheckShelf
    private let courses: any CourseShelf
    private let training: ReviewTraining
    private let settings: any SettingsShelf

    public init(
        check: CheckHip,
        hipCheck: any HipCheckShelf,
        courses: any CourseShelf,
        training: ReviewTraining,
        settings: any SettingsShelf
    ) {
        self.check = check
        self.hipCheck = hipCheck
        self.courses = courses
        self.training = training
        self.settings = settings
    }

    /// Everything that can be said on `day`; before a course was begun, the plan that would begin.
    public func callAsFunction(on day: CalendarDay) throws -> CourseState {
        let course = try courses.course()
        let checkIns = try courses.checkIns()
        let result = try check(draft: try hipCheck.draft(), on: day)
        let needs = ProgrammeNeeds(result, wishes: course?.wishes ?? ProgrammeWishes())
        let review = Progression.review(
            checkIns: checkIns,
            rule: needs.painRule,
            start: course?.start ?? day,
            on: day
        )
        let programme = ProgrammeBuilder.build(
            needs: needs,
            review: review,
            runs: try training.runs(),
            checkIns: checkIns,
            firstWeekday: try settings.settings().firstWeekday,
            raceDay: course?.raceDay,
            on: day
        )
        return CourseState(
            course: course,
            result: result,
            needs: needs,
            checkIns: checkIns,
            review: review,
            programme: programme,
            sessions: try courses.sessions(),
            weeklyChecks: try courses.weeklyChecks()
        )
    }
}

/// A course on one day, with everything it was drawn from.
public struct CourseState: Sendable {
    /// `nil` while the runner has begun none.
    public let course: Course?
    public let result: HipCheckResult
    public let needs: ProgrammeNeeds
    public let checkIns: [CheckIn]
    public let review: CourseReview
    public let programme: Programme
    public let sessions: [SessionLog]
    public let weeklyChecks: [WeeklyCheck]

    /// The plan of the day itself; `nil` where the programme is empty.
    public var today: PlannedDay? { programme.days.first }
}
