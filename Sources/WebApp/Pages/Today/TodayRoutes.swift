import Companion
import Hummingbird

struct TodayRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.today.routerPath, use: show)
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        let page = TodayPage(
            state: try desk.courseState(),
            hasHipCheck: try desk.hasHipCheck,
            unit: try desk.collaborators.settings.settings().distanceUnit,
            news: FormFields(query: request)[TodayNews.field].flatMap(TodayNews.init)
        )
        return desk.renderer.response(page, context: context)
    }
}
