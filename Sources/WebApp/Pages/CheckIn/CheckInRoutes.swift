import Companion
import HTTPTypes
import Hummingbird
import Measure
import Rehabilitation

struct CheckInRoutes {
    let desk: Desk

    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.checkIn.routerPath, use: show)
        router.post(AddressPattern.checkIn.routerPath, use: desk.inTurn(add))
        router.post(AddressPattern.undoCheckIn.routerPath, use: desk.inTurn(undo))
        router.get(AddressPattern.weeklyCheck.routerPath, use: showWeek)
        router.post(AddressPattern.weeklyCheck.routerPath, use: desk.inTurn(addWeek))
    }

    private func show(_ request: Request, context: WebContext) throws -> Response {
        guard let course = try desk.collaborators.courses.course() else {
            return desk.redirect(to: .today)
        }
        let today = desk.collaborators.today()
        let asked = FormFields(query: request)["day"].flatMap { CalendarDay(iso8601: $0) }
        let day = min(max(asked ?? today.adding(days: -1), course.start), today)
        let form = CheckInFields(
            day: day,
            today: today,
            start: course.start,
            told: DiaryDay.told(of: day, in: try desk.collaborators.courses.checkIns()),
            asksDay: true
        )
        return desk.renderer.response(CheckInPage(form: form), context: context)
    }

    private func add(_ request: Request, _ context: WebContext) throws -> Response {
        guard let course = try desk.collaborators.courses.course() else {
            return desk.redirect(to: .today)
        }
        let today = desk.collaborators.today()
        let sent = CheckInForm(
            context.form,
            today: today,
            start: course.start,
            now: desk.collaborators.now()
        )
        guard sent.problems.isEmpty else {
            let form = CheckInFields(
                day: sent.checkIn.day,
                today: today,
                start: course.start,
                told: DiaryDay.told(
                    of: sent.checkIn.day,
                    in: try desk.collaborators.courses.checkIns()
                ),
                sent: DiaryDay.told(of: sent.checkIn.day, in: [sent.checkIn]),
                problems: sent.problems,
                asksDay: true
            )
            return desk.renderer.response(
                CheckInPage(form: form),
                context: context,
                status: .unprocessableContent
            )
        }
        try desk.collaborators.courses.add(sent.checkIn)
        return desk.redirect(to: .todayAfter(.told))
    }

    /// Takes back the telling that the form names, and only while it is the newest: sent twice, it
    /// must not take an older one with it.
    private func undo(_ request: Request, _ context: WebContext) throws -> Response {
        let courses = desk.collaborators.courses
        guard let last = try courses.checkIns().last else { return desk.redirect(to: .today) }
        guard context.form[TodayPage.Undo.field] == TodayPage.Undo.name(last),
            try courses.removeLastCheckIn()
        else { return desk.redirect(to: .todayAfter(.notUndone)) }
        return desk.redirect(to: .todayAfter(.undone))
    }

    private func showWeek(_ request: Request, context: WebContext) throws -> Response {
        let state = try desk.courseState()
        guard state.course != nil else { return desk.redirect(to: .today) }
        return desk.renderer.response(WeeklyPage(state: state), context: context)
    }

    private func addWeek(_ request: Request, _ context: WebContext) throws -> Response {
        guard let course = try desk.collaborators.courses.course() else {
            return desk.redirect(to: .today)
        }
        let check = WeeklyCheck(
            context.form,
            course: course,
            day: desk.collaborators.today(),
            now: desk.collaborators.now()
        )
        guard let check else {
            let page = WeeklyPage(
                state: try desk.courseState(),
                problem: "Nothing is filled in yet. One number is enough."
            )
            return desk.renderer.response(page, context: context, status: .unprocessableContent)
        }
        try desk.collaborators.courses.add(check)
        return desk.redirect(to: .todayAfter(.week))
    }
}
