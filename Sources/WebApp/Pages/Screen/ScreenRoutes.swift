import Companion
import Hummingbird
import Measure
import MovementScreen

struct ScreenRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.screen.routerPath, use: show)
        router.post(AddressPattern.screen.routerPath, use: desk.inTurn(note))
        router.post(AddressPattern.removeScreen.routerPath, use: desk.inTurn(remove))
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        desk.renderer.response(try page(), context: context)
    }

    private func note(_ request: Request, _ context: WebContext) throws -> Response {
        let form = ScreenForm(context.form)
        guard form.problems.isEmpty, !form.readings.isEmpty else {
            let page = try page(sent: context.form, problems: form.problems)
            return desk.renderer.response(page, context: context, status: .unprocessableContent)
        }
        let today = desk.collaborators.today()
        let screens = desk.collaborators.screens
        var sheet = try screens.screens().first { $0.day == today } ?? ScreenSheet(day: today)
        for reading in form.readings { sheet.note(reading) }
        try screens.save(sheet)
        return desk.redirect(to: .screen)
    }

    /// Takes out the screen of the day that the form names; one that is gone stays gone.
    private func remove(_ request: Request, _ context: WebContext) throws -> Response {
        guard let day = context.form["day"].flatMap({ CalendarDay(iso8601: $0) }) else {
            throw WebError.notFound
        }
        _ = try desk.collaborators.screens.removeScreen(on: day)
        return desk.redirect(to: .screen)
    }

    private func page(sent: FormFields? = nil, problems: [String] = []) throws -> ScreenPage {
        let collaborators = desk.collaborators
        let today = collaborators.today()
        let screen = ScreenChain(
            follow: desk.followProgramme,
            screens: collaborators.screens
        )
        return ScreenPage(
            try screen.review(on: today),
            today: today,
            sent: sent,
            problems: problems
        )
    }
}
