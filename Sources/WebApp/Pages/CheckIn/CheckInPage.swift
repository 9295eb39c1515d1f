import Companion
import Measure

/// A check-in of a day of one's choice, for what was forgotten or came back wrong.
struct CheckInPage: PageModel {
    static let template = Template.checkIn
    let title = "Check-in"
    let place: Place? = .today
    let todayAddress = Address.today.path
    let courseStylesheet = Address.courseStylesheet.path
    let form: CheckInFields
}
