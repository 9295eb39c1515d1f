import Companion
import Hummingbird
import Program

struct ExerciseRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.exercises.routerPath, use: show)
        router.get(AddressPattern.exercise.routerPath, use: showOne)
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        let page = ExercisesPage(ExerciseQuery(FormFields(query: request)))
        return desk.renderer.response(page, context: context)
    }

    private func showOne(_ request: Request, context: WebContext) throws -> Response {
        guard let exercise = context.parameters.get("exercise").flatMap(Exercise.with) else {
            throw WebError.notFound
        }
        let refusal = try desk.hasHipCheck ? desk.courseState().refusal(of: exercise) : nil
        return desk.renderer.response(ExercisePage(exercise, refusal: refusal), context: context)
    }
}
