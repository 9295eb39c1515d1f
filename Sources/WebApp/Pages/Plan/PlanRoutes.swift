import Companion
import HTTPTypes
import Hummingbird
import Program
import Rehabilitation

struct PlanRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.plan.routerPath, use: show)
        router.post(AddressPattern.wishes.routerPath, use: desk.inTurn(save))
        router.post(AddressPattern.swapExercise.routerPath, use: desk.inTurn(swap))
        router.post(AddressPattern.skipExercise.routerPath, use: desk.inTurn(skip))
        router.post(AddressPattern.putBackExercise.routerPath, use: desk.inTurn(putBack))
        router.post(AddressPattern.endCourse.routerPath, use: desk.inTurn(end))
        router.post(AddressPattern.restoreCourse.routerPath, use: desk.inTurn(restore))
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        let news = FormFields(query: request)[PlanNews.field].flatMap(PlanNews.init)
        return desk.renderer.response(try page(news: news), context: context)
    }

    private func page(news: PlanNews? = nil, wishes: WishesFields? = nil) throws -> PlanPage {
        PlanPage(
            state: try desk.courseState(),
            hasHipCheck: try desk.hasHipCheck,
            unit: try desk.collaborators.settings.settings().distanceUnit,
            news: news,
            wishes: wishes
        )
    }

    /// Begins a course, or changes the one in hand.
    private func save(_ request: Request, _ context: WebContext) throws -> Response {
        guard try desk.hasHipCheck else { return desk.redirect(to: .hipCheck) }
        let today = desk.collaborators.today()
        let known = try desk.collaborators.courses.course()
        let sent = WishesForm(
            context.form,
            before: known?.wishes ?? ProgrammeWishes(),
            today: today
        )
        guard sent.problems.isEmpty else {
            let fields = WishesFields(
                sent.wishes,
                raceDay: sent.raceDay,
                ownActivities: sent.ownActivities,
                today: today,
                problems: sent.problems
            )
            return desk.renderer.response(
                try page(wishes: fields),
                context: context,
                status: .unprocessableContent
            )
        }
        try desk.collaborators.courses.save(
            Course(
                start: known?.start ?? today,
                wishes: sent.wishes,
                raceDay: sent.raceDay,
                ownActivities: sent.ownActivities
            )
        )
        return desk.redirect(to: known == nil ? .todayAfter(.begun) : .planAfter(.saved))
    }

    private func swap(_ request: Request, _ context: WebContext) throws -> Response {
        guard let from = context.form["exercise"], let to = context.form["for"],
            Exercise.with(from) != nil, Exercise.with(to) != nil, from != to
        else { throw WebError.notFound }
        return try change(.swapped) { wishes in
            wishes.skipped.remove(from)
            wishes.swapped[from] = to
        }
    }

    private func skip(_ request: Request, _ context: WebContext) throws -> Response {
        guard let id = context.form["exercise"], Exercise.with(id) != nil else {
            throw WebError.notFound
        }
        return try change(.skipped) { $0.skipped.insert(id) }
    }

    private func putBack(_ request: Request, _ context: WebContext) throws -> Response {
        guard let id = context.form["exercise"] else { throw WebError.notFound }
        return try change(.back) { wishes in
            wishes.skipped.remove(id)
            wishes.swapped[id] = nil
        }
    }

    private func change(_ news: PlanNews, edit: (inout ProgrammeWishes) -> Void) throws -> Response
    {
        guard var course = try desk.collaborators.courses.course() else {
            return desk.redirect(to: .plan)
        }
        edit(&course.wishes)
        try desk.collaborators.courses.save(course)
        return desk.redirect(to: .planAfter(news))
    }

    private func end(_ request: Request, _ context: WebContext) throws -> Response {
        try desk.collaborators.courses.endCourse()
        return desk.redirect(to: .planAfter(.ended))
    }

    private func restore(_ request: Request, _ context: WebContext) throws -> Response {
        let isBack = try desk.collaborators.courses.restoreCourse()
        return desk.redirect(to: isBack ? .planAfter(.restored) : .plan)
    }
}
