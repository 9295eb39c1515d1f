import Measure
import Wording

/// Something that happened to the body on a day: shown on the same axis as the running.
struct HealthEvent: Hashable, Sendable {
    let day: CalendarDay
    /// "pain began 30 Apr".
    let label: String
    let name: String

    /// What the hip check says of when the pain began.
    static func painBegan(_ day: CalendarDay) -> HealthEvent {
        HealthEvent(
            day: day,
            label: "pain began \(Phrase.shortDate(day))",
            name: "\(day.words): the pain began, as you told the hip check"
        )
    }
}
