import Measure

/// The person, and when it began: the first page of the hip check.
struct AboutPage: PageModel {
    static let template = Template.about
    /// Among the pages a draft has visited.
    static let id = "about"
    let title = "About you and the pain"
    let place: Place? = .hipCheck
    let sendAddress = Address.about.path
    let backAddress = Address.hipCheck.path
    let person: PersonFields
    let beginning: BeginningField
    let hasProblems: Bool

    init(person: PersonFields, beginning: BeginningField) {
        self.person = person
        self.beginning = beginning
        hasProblems = person.hasProblems || beginning.problem != nil
    }
}

/// The day the pain began, as a form shows it and sends it back; it may stay empty.
struct BeginningField: Sendable {
    static let name = "painBegan"

    let text: String
    let latest: String
    let problem: String?
    let day: CalendarDay?

    init(_ day: CalendarDay?, today: CalendarDay) {
        text = day?.iso8601 ?? ""
        latest = today.iso8601
        problem = nil
        self.day = day
    }

    init(_ form: FormFields, today: CalendarDay) {
        text = form[Self.name] ?? ""
        latest = today.iso8601
        let typed = CalendarDay(iso8601: text)
        if text.isEmpty {
            day = nil
            problem = nil
        } else if let typed, typed <= today, typed.days(since: today) > -40_000 {
            day = typed
            problem = nil
        } else {
            day = nil
            problem =
                typed == nil
                ? "Write the day as year-month-day, such as \(today.iso8601)."
                : "That day cannot be right. Choose today or a day before."
        }
    }
}
