import Companion
import Hummingbird
import Measure
import Training

struct DynamicsRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.dynamics.routerPath, use: show)
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        let asked = request.uri.queryParameters["since"].map(String.init) ?? ""
        let since = CalendarDay(iso8601: asked).flatMap {
            Run.plausibleDays.contains($0) ? $0 : nil
        }
        let collaborators = desk.collaborators
        let page = DynamicsPage(
            try desk.reviewDynamics(since: since, on: collaborators.today()),
            asked: asked,
            hasProblem: !asked.isEmpty && since == nil,
            unit: try collaborators.settings.settings().distanceUnit
        )
        return desk.renderer.response(
            page,
            context: context,
            status: page.problem == nil ? .ok : .unprocessableContent
        )
    }
}
