import Companion
import HTTPTypes
import Hummingbird

struct PlayerRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.player.routerPath, use: show)
        router.post(AddressPattern.sessionLog.routerPath, use: desk.inTurn(keep))
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        guard let part = PlayerPart(FormFields(query: request)) else { throw WebError.notFound }
        let page = PlayerPage(part, state: try desk.courseState())
        var response = desk.renderer.response(page, context: context)
        response.headers[.contentSecurityPolicy] = SecurityHeaders.playerPolicy
        return response
    }

    /// Keeps what was done; the same session told again, late or twice, changes nothing.
    ///
    /// A new session with no programme in hand has no place, now or later: the player is told so
    /// instead of being let to ask again.
    private func keep(_ request: Request, _ context: WebContext) throws -> Response {
        guard let told = SessionForm(context.form)?.session else {
            throw WebError.unreadableSession
        }
        let courses = desk.collaborators.courses
        let known = try courses.sessions().first { $0.id == told.id }
        guard try known != nil || courses.course() != nil else { throw WebError.noCourseInHand }
        try courses.save(known?.joined(with: told) ?? told)
        return Response(status: .noContent)
    }
}
