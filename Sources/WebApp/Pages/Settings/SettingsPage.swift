import Companion
import Interview
import Measure
import Wording

/// Units, the first day of the week, and the person.
struct SettingsPage: PageModel {
    static let template = Template.settings
    /// Names this page where an emergency interrupts after it.
    static let id = "settings"
    let title = "Settings"
    let place: Place? = .settings
    let address = Address.settings.path
    let isSaved: Bool
    let units: [Choice]
    let weekdays: [Choice]
    let person: PersonFields
    let hasProblems: Bool

    struct Choice: Sendable {
        let value: String
        let label: String
        let isChosen: Bool
    }

    init(settings: Settings, person: PersonFields, isSaved: Bool) {
        self.isSaved = isSaved
        self.person = person
        hasProblems = person.hasProblems
        units = DistanceUnit.allCases.map {
            Choice(
                value: $0.rawValue,
                label: $0 == .kilometers ? "Kilometres" : "Miles",
                isChosen: $0 == settings.distanceUnit
            )
        }
        weekdays = Weekday.allCases.map {
            Choice(
                value: $0.rawValue,
                label: $0.name,
                isChosen: $0 == settings.firstWeekday
            )
        }
    }
}
