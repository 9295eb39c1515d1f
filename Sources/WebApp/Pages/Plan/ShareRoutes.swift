import Companion
import HTTPTypes
import Hummingbird
import Measure
import Rehabilitation

/// The plan where people keep their days: a calendar, workouts for the watch, a sheet to print.
struct ShareRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.calendar.routerPath, use: desk.inTurn(showCalendar))
        router.post(AddressPattern.calendarAddress.routerPath, use: desk.inTurn(renewAddress))
        router.get(AddressPattern.workout.routerPath, use: showWorkout)
        router.get(AddressPattern.printSheet.routerPath, use: showSheet)
    }

    /// The one reading that writes: it notes what it told, so that a later change replaces it.
    ///
    /// No page that another site shows knows the address, and what is noted follows from the plan.
    private func showCalendar(_ request: Request, _ context: WebContext) throws -> Response {
        guard let name = context.parameters.get("file"), name.hasSuffix(".ics"),
            let secret = try publish.secret(), secret.matches(name.dropLast(4))
        else { throw WebError.notFound }
        let fields = FormFields(query: request).pairs
            .reduce(into: [String: String]()) { $0[$1.name] = $1.value }
        let choices: CalendarChoices
        do {
            choices = try CalendarChoices(fields)
        } catch {
            throw WebError.malformedCalendar(reason: error.reason)
        }
        let text = try publish(
            try desk.courseState(),
            choices: choices,
            unit: try unit,
            now: desk.collaborators.now()
        )
        return file(Array(text.utf8), type: "text/calendar; charset=utf-8", name: nil)
    }

    private func renewAddress(_ request: Request, _ context: WebContext) throws -> Response {
        try publish.renewSecret()
        return desk.redirect(to: .planAfter(.calendar))
    }

    private var publish: PublishCalendar {
        PublishCalendar(calendars: desk.collaborators.calendars)
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
