import Companion
import HTTPTypes
import Hummingbird
import Measure
import Rehabilitation
import Synchronization

/// The plan where people keep their days: a calendar, workouts for the watch, a sheet to print.
struct ShareRoutes {
    let desk: Desk
    private let published = PublishedCalendar()

    init(desk: Desk) { self.desk = desk }

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.calendarFile.routerPath, use: showCalendar)
        router.get(AddressPattern.workout.routerPath, use: showWorkout)
        router.get(AddressPattern.printSheet.routerPath, use: showSheet)
    }

    private func showCalendar(_ request: Request, context: WebContext) throws -> Response {
        let state = try desk.courseState()
        guard let course = state.course else { throw WebError.notFound }
        let fields = FormFields(query: request).pairs
            .reduce(into: [String: String]()) { $0[$1.name] = $1.value }
        let choices: CalendarChoices
        do {
            choices = try CalendarChoices(fields)
        } catch {
            throw WebError.malformedCalendar(reason: error.reason)
        }
        let calendar = ProgrammeCalendar(
            state.programme,
            start: course.start,
            choices: choices,
            unit: try unit
        )
        let today = desk.collaborators.today()
        let feed = published.next(
            calendar.events(on: today),
            name: request.uri.query ?? "",
            on: today,
            now: desk.collaborators.now()
        )
        return file(Array(feed.text.utf8), type: "text/calendar; charset=utf-8", name: nil)
    }

    private func showWorkout(_ request: Request, context: WebContext) throws -> Response {
        let state = try desk.courseState()
        let name = context.parameters.get("workout")
        let workouts =
            state.course == nil ? [] : WatchWorkout.all(of: state.programme, unit: try unit)
        guard let workout = workouts.first(where: { $0.fileName == name }) else {
            throw WebError.notFound
        }
        return file(
            workout.file(created: desk.collaborators.now()),
            type: "application/vnd.ant.fit",
            name: workout.fileName
        )
    }

    private func showSheet(_ request: Request, context: WebContext) throws -> Response {
        let state = try desk.courseState()
        let sheet = PrintSheet(state.programme, rule: state.needs.painRule, unit: try unit)
        return desk.renderer.response(SheetPage(sheet), context: context)
    }

    private var unit: DistanceUnit {
        get throws { try desk.collaborators.settings.settings().distanceUnit }
    }

    /// With a name the browser stores it; without one, whoever asked shows it.
    private func file(_ bytes: [UInt8], type: String, name: String?) -> Response {
        var headers: HTTPFields = [.contentType: type]
        if let name {
            let plain = name.filter {
                $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0))
            }
            headers[.contentDisposition] = "attachment; filename=\"\(plain)\""
        }
        return Response(
            status: .ok,
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}

/// What each subscription was given last, so that its entries keep their numbers.
///
/// It lasts as long as the server does: reading must not write. The entries' names stay the same
/// beyond that, so calendars replace them all the same.
private final class PublishedCalendar: Sendable {
    private let feeds = Mutex<[String: CalendarFeed]>([:])
    private static let mostKept = 32

    func next(
        _ events: [CalendarEvent],
        name: String,
        on day: CalendarDay,
        now: Instant
    ) -> CalendarFeed {
        feeds.withLock { feeds in
            let feed = CalendarFeed(events, after: feeds[name], on: day, now: now)
            if feeds.count >= Self.mostKept { feeds.removeAll() }
            feeds[name] = feed
            return feed
        }
    }
}
