import Measure
import Testing

@Suite struct CalendarDayTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var iso: String
        var days: Int
        var weekday: Weekday
        var testDescription: String { iso }
    }

    /// Day numbers and weekdays from the public calendar, not from the code under test.
    static let examples = [
        Example(iso: "1970-01-01", days: 0, weekday: .thursday),
        Example(iso: "1969-12-31", days: -1, weekday: .wednesday),
        Example(iso: "2000-02-29", days: 11_016, weekday: .tuesday),
        Example(iso: "2000-03-01", days: 11_017, weekday: .wednesday),
        Example(iso: "1900-03-01", days: -25_508, weekday: .thursday),
        Example(iso: "2026-11-23", days: 20_780, weekday: .monday),
        Example(iso: "2038-01-19", days: 24_855, weekday: .tuesday),
    ]

    @Test(arguments: examples)
    func `a day is its number and its weekday`(_ example: Example) throws {
        let day = try #require(CalendarDay(iso8601: example.iso))
        #expect(day.daysSince1970 == example.days)
        #expect(day.weekday == example.weekday)
        #expect(day.iso8601 == example.iso)
    }

    @Test func `every day of four centuries comes back from its parts`() {
        for number in stride(from: -60_000, through: 90_000, by: 7) {
            let day = CalendarDay(daysSince1970: number)
            let (year, month, dayOfMonth) = day.parts
            #expect(CalendarDay(year: year, month: month, day: dayOfMonth) == day)
        }
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-1",
        "2026-11-23T00:00", "", "20261123", "2026-11-2x",
    ])
    func `what is no day is refused`(_ text: String) {
        #expect(CalendarDay(iso8601: text) == nil)
    }

    @Test func `the local day depends on the offset`() {
        // 23:30 UTC on the 22nd is 00:30 of the 23rd one hour east, and still the 22nd in the west.
        let instant = Instant(secondsSince1970: Double(20_779 * 86_400 + 23 * 3600 + 1800))
        #expect(CalendarDay(instant, offsetSeconds: 0).iso8601 == "2026-11-22")
        #expect(CalendarDay(instant, offsetSeconds: 3600).iso8601 == "2026-11-23")
        #expect(CalendarDay(instant, offsetSeconds: -18_000).iso8601 == "2026-11-22")
    }

    @Test func `a training week begins on the chosen weekday`() throws {
        let monday = try #require(CalendarDay(iso8601: "2026-11-23"))
        let sunday = monday.adding(days: -1)
        #expect(TrainingWeek(containing: monday, firstWeekday: .monday).firstDay == monday)
        #expect(
            TrainingWeek(containing: sunday, firstWeekday: .monday).firstDay
                == monday.adding(days: -7)
        )
        #expect(TrainingWeek(containing: monday, firstWeekday: .sunday).firstDay == sunday)
        let week = TrainingWeek(containing: monday, firstWeekday: .wednesday)
        #expect(week.contains(monday) && week.firstDay.weekday == .wednesday)
        #expect(week.next.previous == week && week.lastDay.days(since: week.firstDay) == 6)
    }
}
