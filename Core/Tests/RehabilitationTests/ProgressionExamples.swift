import Measure
import Program

@testable import Rehabilitation

/// Short ways to tell of days, for the tests of the progression.
enum Told {
    static let start = CalendarDay(daysSince1970: 20_000)

    static func day(_ number: Int) -> CalendarDay { start.adding(days: number) }

    static func written(_ number: Int, hour: Int = 20) -> Instant {
        Instant(secondsSince1970: Double((20_000 + number) * 86_400 + hour * 3600))
    }

    static func loaded(
        _ number: Int,
        during: Int,
        morning: Int? = 0,
        stiff: Int? = nil,
        catches: Bool? = nil
    ) -> CheckIn {
        CheckIn(
            day: day(number),
            written: written(number),
            painDuring: during,
            painMorning: morning,
            stiffMinutes: stiff,
            loading: [.exercises],
            catches: catches
        )
    }

    static func rest(_ number: Int, morning: Int? = 0) -> CheckIn {
        CheckIn(day: day(number), written: written(number), painMorning: morning, loading: [])
    }

    /// Nothing but how the hip was on getting up.
    static func morning(_ number: Int, _ pain: Int) -> CheckIn {
        CheckIn(day: day(number), written: written(number), painMorning: pain)
    }

    /// Calm days from `days.lowerBound` on, loaded every other day.
    static func calm(_ days: Range<Int>) -> [CheckIn] {
        days.map { ($0 - days.lowerBound).isMultiple(of: 2) ? loaded($0, during: 1) : rest($0) }
    }

    static func review(
        _ checkIns: [CheckIn],
        _ rule: PainRule = .tendon,
        through number: Int? = nil,
        cleared: [Int] = []
    ) -> CourseReview {
        let last = number ?? checkIns.map { $0.day.days(since: start) }.max() ?? 0
        return Progression.review(
            checkIns: checkIns,
            rule: rule,
            start: start,
            on: day(last),
            cleared: cleared.map(day)
        )
    }
}
