import Companion
import Hummingbird
import Measure
import Training

struct TrainingRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.training.routerPath, use: show)
        router.get(AddressPattern.trainingDay.routerPath, use: showDay)
        router.get(AddressPattern.run.routerPath, use: showRun)
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        let record = try TrainingRecord(desk)
        let page = TrainingPage(
            record,
            period: TrainingPeriod(request),
            form: FormFields(query: request),
            course: try desk.courseInHand()
        )
        return desk.renderer.response(
            page,
            context: context,
            status: page.whatIf.hasProblem ? .unprocessableContent : .ok
        )
    }

    private func showDay(_ request: Request, context: WebContext) throws -> Response {
        guard let day = context.parameters.get("day").flatMap({ CalendarDay(iso8601: $0) }) else {
            throw WebError.notFound
        }
        let record = try TrainingRecord(desk)
        guard let page = DayPage(record, day: day) else { throw WebError.notFound }
        return desk.renderer.response(page, context: context)
    }

    private func showRun(_ request: Request, context: WebContext) throws -> Response {
        guard let id = context.parameters.get("run").flatMap(Self.runID) else {
            throw WebError.notFound
        }
        let shelf = desk.collaborators.activities
        let record = try TrainingRecord(desk)
        let isKnown = record.activity(id) != nil
        let samples = isKnown ? try shelf.samples(ofActivity: id) : nil
        let origin = isKnown ? try RunOrigin(desk, record: record, id: id) : nil
        guard let page = RunPage(record, id: id, samples: samples, origin: origin) else {
            throw WebError.notFound
        }
        return desk.renderer.response(page, context: context)
    }

    /// Only the form that our own links have: no sign, no leading zero.
    static func runID(_ text: String) -> Int64? {
        Int64(text).flatMap { $0 > 0 && String($0) == text ? $0 : nil }
    }
}

/// The runs of the store and what is said of them, read once for a page.
struct TrainingRecord: Sendable {
    /// For titles and devices.
    let activities: [ShelvedActivity]
    let runs: [Run]
    let review: TrainingReview
    let events: [HealthEvent]
    let settings: Settings

    var unit: DistanceUnit { settings.distanceUnit }

    func activity(_ id: Int64) -> ShelvedActivity? { activities.first { $0.id == id } }

    init(_ desk: Desk) throws {
        let collaborators = desk.collaborators
        try self.init(
            activities: collaborators.activities.activities(runningOnly: true),
            draft: collaborators.hipCheck.draft(),
            settings: collaborators.settings.settings(),
            clock: collaborators.clock,
            today: collaborators.today()
        )
    }

    init(
        activities: [ShelvedActivity],
        draft: HipCheckDraft = HipCheckDraft(),
        settings: Settings = Settings(),
        clock: LocalClock,
        today: CalendarDay
    ) {
        self.activities = activities
        runs = ReviewTraining.runs(activities, clock: clock)
        review = TrainingReview.review(
            runs: runs,
            on: today,
            firstWeekday: settings.firstWeekday
        )
        events = [draft.painBegan].compactMap { $0.map(HealthEvent.painBegan) }
        self.settings = settings
    }
}
