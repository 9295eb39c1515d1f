import ActivityFile
import Companion
import Measure
import Training

@testable import WebApp

/// A plain training log to look at: three runs a week that grow slowly, and one jump.
enum SampleActivities {
    /// Noon of `today`.
    static let now = Instant(
        millisecondsSince1970: Int64(today.daysSince1970) * 86_400_000 + 43_200_000
    )
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

    static func run(
        day: CalendarDay,
        kilometers: Double,
        secondsPerKilometer: Double = 340,
        title: String? = nil,
        id: Int64? = nil
    ) -> ShelvedActivity {
        ShelvedActivity(
            id: id ?? Int64(day.daysSince1970),
            sport: .running,
            start: Instant(secondsSince1970: Double(day.daysSince1970) * 86_400 + 61_200),
            elapsedSeconds: kilometers * secondsPerKilometer,
            distanceMeters: kilometers * 1000,
            records: Int(kilometers * 340),
            hasRunningDynamics: false,
            title: title
        )
    }

    /// The same as training sees it.
    static func shortRun(day: CalendarDay, kilometers: Double) -> Run {
        Run(
            id: Int64(day.daysSince1970),
            start: Instant(secondsSince1970: Double(day.daysSince1970) * 86_400),
            day: day,
            distance: Distance(kilometers: kilometers),
            seconds: kilometers * 340
        )
    }

    /// What the training pages read, seen on `today`.
    static func record(
        _ activities: [ShelvedActivity],
        unit: DistanceUnit = .kilometers,
        firstWeekday: Weekday = .monday,
        painBegan: CalendarDay? = nil
    ) -> TrainingRecord {
        TrainingRecord(
            activities: activities,
            draft: HipCheckDraft(painBegan: painBegan),
            settings: Settings(distanceUnit: unit, firstWeekday: firstWeekday),
            clock: .utc,
            today: today
        )
    }
}
