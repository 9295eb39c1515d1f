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
        router.get(AddressPattern.clinician.routerPath, use: showClinician)
        router.post(AddressPattern.clinician.routerPath, use: desk.inTurn(saveClinician))
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
        let flow = try desk.flow()
        var draft = flow.draft
        draft.answers.person = person.person
        draft.painBegan = beginning.day
        draft.visit(AboutPage.id)
        var settings = try desk.collaborators.settings.settings()
        settings.person = person.person
        try desk.collaborators.settings.save(settings)
        let saved = try desk.save(draft, since: flow)
        return desk.redirect(to: saved.address(after: AboutPage.id))
    }

    /// The id in the address; one that no page ever had is not found.
    ///
    /// A page that matters no more, or not yet, is another thing: it leads on to one that does.
    private func pageID(_ context: WebContext) throws -> String {
        guard let id = context.parameters.get("page"),
            !QuestionPage.findings(onPage: id).isEmpty
        else { throw WebError.notFound }
        return id
    }

    private func showQuestion(_ request: Request, context: WebContext) throws -> Response {
        let id = try pageID(context)
        let flow = try desk.flow()
        guard let page = flow[id] else { return desk.redirect(to: flow.nextAddress()) }
        return response(page, flow: flow, request: request, context: context)
    }

    private func saveQuestion(_ request: Request, _ context: WebContext) throws -> Response {
        let id = try pageID(context)
        let flow = try desk.flow()
        guard let page = flow[id] else { return desk.redirect(to: flow.nextAddress()) }
        var draft = flow.draft
        if let problem = AnswerForm(page: page, form: context.form).write(into: &draft) {
            return response(
                page,
                flow: flow.with(draft),
                problem: problem,
                request: request,
                context: context
            )
        }
        draft.visit(page.id)
        let saved = try desk.save(draft, since: flow)
        return desk.redirect(to: saved.address(after: page.id, then: Next(request)))
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
        if page.isSelfTest {
            let model = SelfTestPage(frame: frame, page: page, flow: flow)
            return desk.renderer.response(model, context: context, status: status)
        }
        let model = QuestionModel(frame: frame, page: page, draft: flow.draft)
        return desk.renderer.response(model, context: context, status: status)
    }

    private func showEmergency(_ request: Request, context: WebContext) throws -> Response {
        let flow = try desk.flow()
        // An address kept from earlier must not frighten anyone.
        guard flow.triage.tier == .emergency else { return desk.redirect(to: .answers) }
        let last = request.uri.queryParameters["after"].map(String.init) ?? ""
        let page = EmergencyPage(
            triage: flow.triage,
            next: flow.nextAddress(Next(request)),
            change: EmergencyPage.change(after: last, flow: flow)
        )
        return desk.renderer.response(page, context: context)
    }

    private func showAnswers(_ request: Request, context: WebContext) throws -> Response {
        let page = AnswersPage(flow: try desk.flow())
        return desk.renderer.response(page, context: context)
    }

    private func showClinician(_ request: Request, context: WebContext) throws -> Response {
        let draft = try desk.collaborators.hipCheck.draft()
        return desk.renderer.response(ClinicianPage(draft), context: context)
    }

    private func saveClinician(_ request: Request, _ context: WebContext) throws -> Response {
        let flow = try desk.flow()
        var draft = flow.draft
        ClinicianForm(form: context.form).write(into: &draft)
        let saved = try desk.save(draft, since: flow)
        return desk.redirect(to: saved.address(after: ClinicianPage.id, then: .answers))
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
    /// On to whatever is open, although enough is known.
    case more

    init(_ request: Request) {
        let name = request.uri.queryParameters["then"].map(String.init)
        self = name.flatMap(Next.init) ?? .following
    }

    /// A question page that leads there.
    func address(of page: String) -> Address {
        switch self {
        case .following: .question(page: page)
        case .answers: .change(page: page)
        case .more: .more(page: page)
        }
    }
}
