import Companion
import Hummingbird

struct ResultRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.result.routerPath, use: show)
        router.get(AddressPattern.whatIf.routerPath, use: showWhatIf)
        router.post(AddressPattern.whatIf.routerPath, use: desk.inTurn(keepChanges))
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        let flow = try desk.flow()
        guard !flow.draft.visitedPages.isEmpty || flow.draft.hasAnswers else {
            return desk.redirect(to: .hipCheck)
        }
        let today = desk.collaborators.today()
        let page = ResultPage(
            // With a course in hand its word on running counts here too.
            result: try desk.courseInHand()?.result
                ?? desk.checkHip(draft: flow.draft, on: today),
            flow: flow,
            filmed: try desk.collaborators.gaits.storySentences(on: today),
            unit: try desk.collaborators.settings.settings().distanceUnit,
            today: today
        )
        return desk.renderer.response(page, context: context)
    }

    private func showWhatIf(_ request: Request, context: WebContext) throws -> Response {
        let flow = try desk.flow()
        let draft = flow.draft
        guard !draft.visitedPages.isEmpty || draft.hasAnswers else {
            return desk.redirect(to: .hipCheck)
        }
        let today = desk.collaborators.today()
        let whatIf = WhatIf(draft: draft, form: FormFields(query: request))
        let page = WhatIfPage(
            whatIf,
            before: try desk.checkHip(draft: draft, on: today),
            after: whatIf.changed.isEmpty
                ? nil : try desk.checkHip(draft: whatIf.after, on: today),
            allowsSelfTests: flow.guide.allowsSelfTests(flow.sheet)
        )
        return desk.renderer.response(
            page,
            context: context,
            status: whatIf.problems.isEmpty ? .ok : .unprocessableContent
        )
    }

    private func keepChanges(_ request: Request, _ context: WebContext) throws -> Response {
        let flow = try desk.flow()
        let whatIf = WhatIf(draft: flow.draft, form: context.form)
        guard whatIf.problems.isEmpty else { return desk.redirect(to: .whatIf) }
        let saved = try desk.save(whatIf.after, since: flow)
        // No page was sent, so what can be changed is the list of answers.
        return desk.redirect(
            to: saved.isEmergencyNew ? .emergency(after: "", then: .following) : .result
        )
    }
}
