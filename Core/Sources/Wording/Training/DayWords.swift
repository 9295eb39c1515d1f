public import Measure

extension CalendarDay {
    /// "Sunday 3 May 2026".
    public var words: String { "\(weekday.name) \(dayAndMonth) \(parts.year)" }

    /// "3 May", where the year is plain from the sentence around it.
    public var dayAndMonth: String { "\(parts.day) \(Self.monthNames[parts.month - 1])" }

    /// "May 2026".
    public var monthAndYear: String { "\(Self.monthNames[parts.month - 1]) \(parts.year)" }

    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}

extension Weekday {
    /// "Sunday".
    public var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }
}
