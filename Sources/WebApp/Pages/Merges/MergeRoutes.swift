import Companion
import Hummingbird

/// What was taken for one activity, and taking it apart.
struct MergeRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.merges.routerPath, use: show)
        router.post(AddressPattern.merges.routerPath, use: desk.inTurn(change))
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        let merges = desk.collaborators.merges
        let page = MergesPage(
            merged: try merges.mergedActivities(),
            separated: try merges.separatedRecordings(),
            year: request.uri.queryParameters.get("year", as: Int.self),
            unit: try desk.collaborators.settings.settings().distanceUnit,
            clock: desk.collaborators.clock
        )
        return desk.renderer.response(page, context: context)
    }

    private func change(_ request: Request, _ context: WebContext) throws -> Response {
        guard let id = context.form["recording"].flatMap(Int64.init) else {
            throw WebError.notFound
        }
        let merges = desk.collaborators.merges
        let isDone =
            switch context.form["do"] {
            case "separate": try merges.separate(recording: id)
            case "rejoin": try merges.rejoin(recording: id)
            default: false
            }
        guard isDone else { throw WebError.notFound }
        let year = context.form["year"].flatMap(Int.init)
        return desk.redirect(to: .merges(year: year))
    }
}
