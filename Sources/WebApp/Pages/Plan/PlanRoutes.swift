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
        return desk.renderer.response(try page(request, news: news), context: context)
    }

    private func page(
        _ request: Request,
        news: PlanNews? = nil,
        wishes: ((CourseState) -> WishesFields)? = nil
    ) throws -> PlanPage {
        let state = try desk.courseState()
        let secret = try desk.collaborators.calendars.calendarSecret()
        // The host was checked before: it is one of the three names of this server.
        let host = request.head.authority ?? ""
        return PlanPage(
            state: state,
            hasHipCheck: try desk.hasHipCheck,
            unit: try desk.collaborators.settings.settings().distanceUnit,
            news: news,
            calendar: secret.map { "http://\(host)\(Address.calendar($0).path)" },
            wishes: wishes?(state)
        )
    }

    /// Begins a course, or changes the one in hand.
    private func save(_ request: Request, _ context: WebContext) throws -> Response {
        guard try desk.hasHipCheck else { return desk.redirect(to: .hipCheck) }
        let today = desk.collaborators.today()
        let known = try desk.collaborators.courses.course()
        let sent = WishesForm(context.form, before: known ?? Course(start: today), today: today)
        guard sent.problems.isEmpty else {
            return desk.renderer.response(
                try page(request) { state in
                    WishesFields(
                        sent.course.wishes,
                        raceDay: sent.course.raceDay,
                        ownActivities: sent.course.ownActivities,
                        today: today,
                        isStopped: state.isStopped,
                        problems: sent.problems
                    )
                },
                context: context,
                status: .unprocessableContent
            )
        }
        try desk.collaborators.courses.save(sent.course)
        return desk.redirect(to: known == nil ? .todayAfter(.begun) : .planAfter(.saved))
    }

    private func swap(_ request: Request, _ context: WebContext) throws -> Response {
        guard let from = context.form["exercise"], let to = context.form["for"],
            Exercise.with(from) != nil, Exercise.with(to) != nil, from != to
        else { throw WebError.notFound }
        return try change(.swapped) { $0.swap(from, for: to) }
    }

    private func skip(_ request: Request, _ context: WebContext) throws -> Response {
        guard let id = context.form["exercise"], Exercise.with(id) != nil else {
            throw WebError.notFound
        }
        return try change(.skipped) { $0.leaveOut(id) }
    }

    private func putBack(_ request: Request, _ context: WebContext) throws -> Response {
        guard let id = context.form["exercise"] else { throw WebError.notFound }
        return try change(.back) { $0.putBack(id) }
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
