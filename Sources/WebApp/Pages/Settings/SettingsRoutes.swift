import Companion
import Hummingbird
import Interview
import Measure

struct SettingsRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.settings.routerPath, use: show)
        router.post(AddressPattern.settings.routerPath, use: desk.inTurn(save))
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        let settings = try desk.collaborators.settings.settings()
        let page = SettingsPage(
            settings: settings,
            person: PersonFields(settings.person),
            isSaved: request.uri.queryParameters["saved"] != nil
        )
        return desk.renderer.response(page, context: context)
    }

    private func save(_ request: Request, _ context: WebContext) throws -> Response {
        var settings = try desk.collaborators.settings.settings()
        let fields = PersonFields(context.form)
        settings.distanceUnit =
            context.form["unit"].flatMap(DistanceUnit.init) ?? settings.distanceUnit
        settings.firstWeekday =
            context.form["firstWeekday"].flatMap(Weekday.init) ?? settings.firstWeekday
        settings.person = fields.person
        guard !fields.hasProblems else {
            let page = SettingsPage(settings: settings, person: fields, isSaved: false)
            return desk.renderer.response(page, context: context, status: .unprocessableContent)
        }
        let flow = try desk.flow()
        try desk.collaborators.settings.save(settings)
        if try isEmergencyNew(with: settings.person, since: flow) {
            return desk.redirect(to: .emergency(after: SettingsPage.id, then: .following))
        }
        return Response(status: .seeOther, headers: [.location: Address.settings.path + "?saved=1"])
    }

    /// Age and sex decide what is asked and how urgent it is, so a hip check in hand learns of them.
    private func isEmergencyNew(with person: Person, since flow: HipCheckFlow) throws -> Bool {
        var draft = flow.draft
        guard !draft.visitedPages.isEmpty || !draft.answers.findings.isEmpty else { return false }
        draft.answers.person = person
        return try desk.save(draft, since: flow).isEmergencyNew
    }
}
