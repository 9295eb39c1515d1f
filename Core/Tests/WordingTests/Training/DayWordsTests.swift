import Measure
import Testing
import Wording

@Suite struct DayWordsTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var iso8601: String
        var words: String
        var testDescription: String { iso8601 }
    }

    /// Weekdays from a printed calendar.
    static let examples = [
        Example(iso8601: "2026-05-03", words: "Sunday 3 May 2026"),
        Example(iso8601: "2024-02-29", words: "Thursday 29 February 2024"),
        Example(iso8601: "1970-01-01", words: "Thursday 1 January 1970"),
        Example(iso8601: "2000-12-31", words: "Sunday 31 December 2000"),
    ]

    @Test(arguments: examples)
    func `says a day in full`(_ example: Example) {
        #expect(CalendarDay(iso8601: example.iso8601)?.words == example.words)
    }

    @Test func `says a day without its year, and a month`() {
        let day = CalendarDay(iso8601: "2026-05-03")
        #expect(day?.dayAndMonth == "3 May")
        #expect(day?.monthAndYear == "May 2026")
    }
}
