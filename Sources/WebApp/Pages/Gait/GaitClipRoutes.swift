import Companion
import Foundation
import Gait
import HTTPTypes
import Hummingbird
import Measure

/// One clip in hand: marking, waiting, its result, and keeping it.
struct GaitClipRoutes {
    let desk: Desk
    let cases: GaitCases

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.gaitClip.routerPath, use: show)
        router.post(AddressPattern.gaitClip.routerPath, use: steer)
        router.get(AddressPattern.gaitState.routerPath, use: state)
        router.get(AddressPattern.gaitStill.routerPath, use: still)
        router.get(AddressPattern.gaitMark.routerPath, use: showMark)
        router.post(AddressPattern.gaitMark.routerPath, use: mark)
        router.get(AddressPattern.gaitRunner.routerPath, use: showPeople)
        router.post(AddressPattern.gaitRunner.routerPath, use: chooseRunner)
        router.get(AddressPattern.gaitPoints.routerPath, use: showPoints)
        router.get(AddressPattern.gaitDrawn.routerPath, use: drawn)
        router.post(AddressPattern.gaitKeep.routerPath, use: desk.inTurn(keep))
    }

    // MARK: Where it has come to

    private func show(_ request: Request, context: WebContext) throws -> Response {
        let clip = try clip(of: context)
        switch clip.now.state {
        case .marking:
            guard let film = clip.nextFilm else { break }
            return desk.redirect(to: .gait(.mark(id: clip.id, film: film, seconds: nil)))
        case .done(let look):
            let page = GaitResultPage(
                clip: clip,
                look: look,
                today: desk.collaborators.today(),
                earlier: try desk.collaborators.gaits.gaitRecords()
            )
            return desk.gaitResponse(page, context: context)
        case .working, .stopped, .failed: break
        }
        return desk.gaitResponse(GaitWaitPage(clip), context: context)
    }

    private func state(_ request: Request, context: WebContext) throws -> Response {
        let page = GaitWaitPage(try clip(of: context))
        let told = GaitWaitPage.Told(
            isMoving: page.isMoving,
            text: page.text,
            permille: page.permille
        )
        let data = try JSONEncoder().encode(told)
        return Response(
            status: .ok,
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: data))
        )
    }

    private func steer(_ request: Request, context: WebContext) throws -> Response {
        let clip = try clip(of: context)
        switch context.form["do"] {
        case "start": cases.start(clip)
        case "stop": cases.stop(clip)
        case "throw-away":
            cases.throwAway(clip)
            return desk.redirect(to: .gait(.list))
        default: throw WebError.notFound
        }
        return desk.redirect(to: .gait(.clip(id: clip.id)))
    }

    // MARK: Clicking

    private func still(_ request: Request, context: WebContext) async throws -> Response {
        let clip = try clip(of: context)
        let fields = FormFields(query: request)
        guard let film = GaitFilm(fields).flatMap({ clip.films[$0] }) else {
            throw WebError.notFound
        }
        let seconds = GaitMarkForm.seconds(fields, of: film.description) ?? 0
        do {
            let still = try await desk.collaborators.clips.still(film.path, seconds: seconds)
            return Response(
                status: .ok,
                headers: [.contentType: "image/png"],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: still.png))
            )
        } catch is ClipProblem {
            throw WebError.notFound
        }
    }

    private func showMark(_ request: Request, context: WebContext) throws -> Response {
        let clip = try clip(of: context)
        let fields = FormFields(query: request)
        guard let film = GaitFilm(fields), clip.films[film] != nil else { throw WebError.notFound }
        return desk.gaitResponse(
            markPage(clip, film: film, fields: fields, problem: nil),
            context: context
        )
    }

    private func mark(_ request: Request, context: WebContext) throws -> Response {
        let clip = try clip(of: context)
        guard let film = GaitFilm(context.form), let told = clip.films[film] else {
            throw WebError.notFound
        }
        // The look at work is of the marks told before; what is kept must be those.
        if case .working = clip.now.state { return desk.redirect(to: .gait(.clip(id: clip.id))) }
        switch GaitMarkForm(context.form, film: film, description: told.description).answer(clip) {
        case .more:
            let seconds = GaitMarkForm.seconds(context.form, of: told.description)
            return desk.redirect(to: .gait(.mark(id: clip.id, film: film, seconds: seconds)))
        case .wrong(let problem):
            let page = markPage(clip, film: film, fields: context.form, problem: problem)
            return desk.gaitResponse(page, context: context, status: .unprocessableContent)
        case .told:
            if let next = clip.nextFilm {
                return desk.redirect(to: .gait(.mark(id: clip.id, film: next, seconds: nil)))
            }
            cases.start(clip)
            return desk.redirect(to: .gait(.clip(id: clip.id)))
        }
    }

    private func markPage(
        _ clip: GaitCase,
        film: GaitFilm,
        fields: FormFields,
        problem: String?
    ) -> GaitMarkPage {
        GaitMarkPage(
            clip,
            film: film,
            fields: fields,
            problem: problem,
            hasPose: desk.collaborators.clips.missingForPose() == nil
        )
    }

    private func showPeople(_ request: Request, context: WebContext) throws -> Response {
        let clip = try clip(of: context)
        guard let page = GaitRunnerPage(clip) else { throw WebError.notFound }
        return desk.gaitResponse(page, context: context)
    }

    private func chooseRunner(_ request: Request, context: WebContext) throws -> Response {
        let clip = try clip(of: context)
        guard let page = GaitRunnerPage(clip),
            let number = context.form["person"].flatMap(Int.init),
            page.people.indices.contains(number)
        else { throw WebError.notFound }
        let point = page.people[number].middle
        clip.change { $0.runner = point }
        cases.start(clip)
        return desk.redirect(to: .gait(.clip(id: clip.id)))
    }

    private func showPoints(_ request: Request, context: WebContext) throws -> Response {
        guard let page = GaitPointsPage(try clip(of: context)) else { throw WebError.notFound }
        return desk.gaitResponse(page, context: context)
    }

    // MARK: The annotated clip, and keeping

    private func drawn(_ request: Request, context: WebContext) async throws -> Response {
        let clip = try clip(of: context)
        guard case .done = clip.now.state, clip.hasDrawn else { throw WebError.notFound }
        return try await VideoFile(path: clip.drawnPath).response(to: request, context: context)
    }

    /// Keeps the record once; the clip in hand is then gone with its files.
    private func keep(_ request: Request, _ context: WebContext) throws -> Response {
        let clip = try clip(of: context)
        guard case .done(let look) = clip.now.state, !look.analysis.isRefused else {
            throw WebError.notFound
        }
        let collaborators = desk.collaborators
        let fields = GaitNoteFields(context.form, latest: collaborators.today())
        guard let day = fields.day else {
            let page = GaitResultPage(
                clip: clip,
                look: look,
                today: collaborators.today(),
                earlier: try collaborators.gaits.gaitRecords(),
                problem: fields.problem
            )
            return desk.gaitResponse(page, context: context, status: .unprocessableContent)
        }
        let record = GaitRecord(
            day: day,
            made: collaborators.now(),
            label: clip.label,
            note: fields.note,
            analysis: look.analysis,
            waist: clip.now.marks.marking(.running)
        )
        // A second try after a failure goes on where the first one ended.
        let id = try clip.now.record ?? collaborators.gaits.save(record)
        clip.change { $0.record = id }
        if context.form["clip"] != nil, clip.hasDrawn {
            _ = try collaborators.gaits.keepClip(at: clip.drawnPath, of: id)
        }
        cases.throwAway(clip)
        return desk.redirect(to: .gait(.record(id: id)))
    }

    private func clip(of context: WebContext) throws -> GaitCase {
        guard let id = context.parameters.get("clip"), let clip = cases[id] else {
            throw WebError.clipGone
        }
        return clip
    }
}

/// The day and the note of a record, as typed.
struct GaitNoteFields {
    static let longestNote = 2000

    let note: String
    /// `nil` for what is no day, or one that has not come.
    let day: CalendarDay?
    let problem: String?

    init(_ form: FormFields, latest: CalendarDay) {
        note = String((form["note"] ?? "").prefix(Self.longestNote))
        let typed = CalendarDay(iso8601: form["day"] ?? "")
        day = typed.flatMap { $0 <= latest ? $0 : nil }
        problem =
            day == nil ? "Type the day of filming as year-month-day, not later than today." : nil
    }
}
