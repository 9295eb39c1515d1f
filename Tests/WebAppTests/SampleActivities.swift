import ActivityFile
import Companion
import Measure

/// A plain training log to look at: three runs a week that grow slowly, and one jump.
enum SampleActivities {
    /// The day that all pages of the tests are seen on, a Wednesday.
    static let today = CalendarDay(daysSince1970: 20_579)
    /// Eleven days before `today`, nine days after the jump.
    static let painBegan = today.adding(days: -11)

    /// `weeks` weeks up to `today`; the long run twenty days before it is far beyond the others.
    static func runs(weeks: Int) -> [ShelvedActivity] {
        (0..<weeks * 7).reversed().compactMap { daysAgo -> ShelvedActivity? in
            let day = today.adding(days: -daysAgo)
            let kilometers: Double? =
                switch day.weekday {
                case .tuesday: 8 + Double(day.daysSince1970 % 3)
                case .thursday: daysAgo < 11 ? nil : 9
                case .sunday where daysAgo < 11: 5
                case .sunday: 13 + Double(day.daysSince1970 % 2)
                default: nil
                }
            let distance = daysAgo == 20 ? 24 : kilometers
            return distance.map { run(day: day, kilometers: $0) }
        }
    }

    static func run(day: CalendarDay, kilometers: Double, title: String? = nil) -> ShelvedActivity {
        ShelvedActivity(
            id: Int64(day.daysSince1970),
            sport: .running,
            start: Instant(secondsSince1970: Double(day.daysSince1970) * 86_400 + 61_200),
            elapsedSeconds: kilometers * 340,
            distanceMeters: kilometers * 1000,
            records: Int(kilometers * 340),
            hasRunningDynamics: false,
            title: title
        )
    }
}
