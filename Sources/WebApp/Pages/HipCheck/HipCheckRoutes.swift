import Assessment
import Companion
import Hummingbird
import Interview
import Measure
import Screening

struct HipCheckRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.hipCheck.routerPath, use: show)
        router.get(AddressPattern.about.routerPath, use: showAbout)
        router.post(AddressPattern.about.routerPath, use: desk.inTurn(saveAbout))
        router.get(AddressPattern.question.routerPath, use: showQuestion)
        router.post(AddressPattern.question.routerPath, use: desk.inTurn(saveQuestion))
        router.get(AddressPattern.emergency.routerPath, use: showEmergency)
        router.get(AddressPattern.answers.routerPath, use: showAnswers)
        router.post(AddressPattern.startOver.routerPath, use: desk.inTurn(startOver))
        router.post(AddressPattern.restore.routerPath, use: desk.inTurn(restore))
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        let page = HipCheckPage(
            flow: try desk.flow(),
            isCleared: request.uri.queryParameters["cleared"] != nil
        )
        return desk.renderer.response(page, context: context)
    }

    private func showAbout(_ request: Request, context: WebContext) throws -> Response {
        let draft = try desk.collaborators.hipCheck.draft()
        let known = draft.answers.person
        let person =
            known == Person() ? try desk.collaborators.settings.settings().person : known
        let page = AboutPage(
            person: PersonFields(person),
            beginning: BeginningField(draft.painBegan, today: desk.collaborators.today())
        )
        return desk.renderer.response(page, context: context)
    }

    private func saveAbout(_ request: Request, _ context: WebContext) throws -> Response {
        let person = PersonFields(context.form)
        let beginning = BeginningField(context.form, today: desk.collaborators.today())
        guard !person.hasProblems, beginning.problem == nil else {
            let page = AboutPage(person: person, beginning: beginning)
            return desk.renderer.response(page, context: context, status: .unprocessableContent)
        }
        var draft = try desk.collaborators.hipCheck.draft()
        draft.answers.person = person.person
        draft.painBegan = beginning.day
        draft.visitedPages.insert(AboutPage.id)
        var settings = try desk.collaborators.settings.settings()
        settings.person = person.person
        try desk.collaborators.settings.save(settings)
        try desk.collaborators.hipCheck.save(draft)
        return desk.redirect(to: try desk.flow().firstOpenAddress)
    }

    private func showQuestion(_ request: Request, context: WebContext) throws -> Response {
        let flow = try desk.flow()
        guard let id = context.parameters.get("page"), let page = flow[id] else {
            return desk.redirect(to: flow.firstOpenAddress)
        }
        return response(page, flow: flow, request: request, context: context)
    }

    private func saveQuestion(_ request: Request, _ context: WebContext) throws -> Response {
        let flow = try desk.flow()
        guard let id = context.parameters.get("page"), let page = flow[id] else {
            return desk.redirect(to: flow.firstOpenAddress)
        }
        var draft = flow.draft
        if let problem = AnswerForm(page: page, form: context.form).write(into: &draft) {
            let flow = HipCheckFlow(draft: draft, sheet: draft.answers)
            return response(
                page,
                flow: flow,
                problem: problem,
                request: request,
                context: context
            )
        }
        draft.visitedPages.insert(id)
        try desk.collaborators.hipCheck.save(draft)
        let next = Next(request)
        if EmergencyPage.isNew(in: draft, since: flow.draft) {
            return desk.redirect(to: .emergency(after: id, then: next))
        }
        return desk.redirect(to: next == .answers ? .answers : try desk.flow().address(after: id))
    }

    private func response(
        _ page: QuestionPage,
        flow: HipCheckFlow,
        problem: String? = nil,
        request: Request,
        context: WebContext
    ) -> Response {
        let next = Next(request)
        let status: HTTPResponse.Status = problem == nil ? .ok : .unprocessableContent
        let frame = QuestionFrame(page: page, flow: flow, then: next, problem: problem)
        if page.style == .bodyChart {
            let page = BodyChartPage(frame: frame, page: page, answers: flow.draft.answers)
            return desk.renderer.response(page, context: context, status: status)
        }
        let model = QuestionModel(frame: frame, page: page, draft: flow.draft)
        return desk.renderer.response(model, context: context, status: status)
    }

    private func showEmergency(_ request: Request, context: WebContext) throws -> Response {
        let flow = try desk.flow()
        let last = request.uri.queryParameters["after"].map(String.init) ?? ""
        let page = EmergencyPage(
            triage: Screener().triage(flow.draft.answers),
            next: Next(request) == .answers ? .answers : flow.address(after: last),
            change: flow[last] == nil ? .answers : .question(page: last)
        )
        return desk.renderer.response(page, context: context)
    }

    private func showAnswers(_ request: Request, context: WebContext) throws -> Response {
        let page = AnswersPage(flow: try desk.flow())
        return desk.renderer.response(page, context: context)
    }

    private func startOver(_ request: Request, _ context: WebContext) throws -> Response {
        try desk.collaborators.hipCheck.startOver()
        return Response(
            status: .seeOther,
            headers: [.location: Address.hipCheck.path + "?cleared=1"]
        )
    }

    private func restore(_ request: Request, _ context: WebContext) throws -> Response {
        _ = try desk.collaborators.hipCheck.restorePrevious()
        return desk.redirect(to: .hipCheck)
    }
}

/// Where a question page leads when it is sent.
enum Next: String, Hashable, Sendable {
    case following
    /// Back to the list of answers, from which the page was opened.
    case answers

    init(_ request: Request) {
        self = request.uri.queryParameters["then"] == "answers" ? .answers : .following
    }
}

extension Desk {
    /// The hip check in hand, in its order.
    func flow() throws -> HipCheckFlow {
        let draft = try collaborators.hipCheck.draft()
        let sheet = try checkHip.sheet(for: draft, on: collaborators.today())
        return HipCheckFlow(draft: draft, sheet: sheet)
    }

    var reviewTraining: ReviewTraining {
        ReviewTraining(
            shelf: collaborators.activities,
            settings: collaborators.settings,
            clock: collaborators.clock
        )
    }

    var checkHip: CheckHip {
        CheckHip(
            training: reviewTraining,
            settings: collaborators.settings,
            assessor: .standard
        )
    }
}
