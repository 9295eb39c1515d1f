import Companion
import Hummingbird

struct ResultRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.result.routerPath, use: show)
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        let flow = try desk.flow()
        guard !flow.draft.visitedPages.isEmpty else { return desk.redirect(to: .hipCheck) }
        let today = desk.collaborators.today()
        let page = ResultPage(
            result: try desk.checkHip(draft: flow.draft, on: today),
            flow: flow,
            unit: try desk.collaborators.settings.settings().distanceUnit,
            today: today
        )
        return desk.renderer.response(page, context: context)
    }
}
