import Companion
import Hummingbird

struct StartRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.start.routerPath, use: show)
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        let page = StartPage(
            activities: try desk.collaborators.activities.activities(runningOnly: false),
            draft: try desk.collaborators.hipCheck.draft(),
            holdsSample: try desk.collaborators.sample.holdsSample(),
            clock: desk.collaborators.clock
        )
        return desk.renderer.response(page, context: context)
    }
}
