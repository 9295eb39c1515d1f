import Companion
import Hummingbird

struct TrainingRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.training.routerPath, use: show)
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        let page = TrainingPage(
            review: try desk.reviewTraining(on: desk.collaborators.today()),
            period: TrainingPeriod(request),
            painBegan: try desk.collaborators.hipCheck.draft().painBegan,
            unit: try desk.collaborators.settings.settings().distanceUnit
        )
        return desk.renderer.response(page, context: context)
    }
}
