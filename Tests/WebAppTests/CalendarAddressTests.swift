import Companion
import HTTPTypes
import Measure
import Rehabilitation
import Testing

@testable import WebApp

@Suite struct CalendarAddressTests {
    /// The path of the address that the plan page shows whole.
    private func address(_ browser: Browser) async throws -> String {
        #expect(try await browser.post(.calendarAddress).location == "/plan?news=calendar")
        let text = try await browser.get(.plan).text
        let shown = try #require(
            text.firstMatch(
                of: /<code>http:\/\/127\.0\.0\.1:8087(\/plan\/calendar\/[0-9a-f]{32}\.ics)</
            )
        )
        return String(shown.1)
    }

    @Test func `the plan page shows the whole address once it was asked for`() async throws {
        let browser = try CoursePageTests.browser()
        let before = try await browser.get(.plan).text
        #expect(before.contains("Make the address") && !before.contains(".ics"))
        let calendar = try await browser.get(try await address(browser))
        #expect(calendar.headers[.contentType] == "text/calendar; charset=utf-8")
        #expect(calendar.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
        #expect(calendar.text.contains("BEGIN:VEVENT"))
    }

    @Test(arguments: [
        "/plan/calendar.ics", "/plan/calendar/calendar.ics", "/plan/calendar/.ics",
        "/plan/calendar/00000000000000000000000000000000.ics",
    ])
    func `no address that can be guessed leads to the plan`(_ path: String) async throws {
        let browser = try CoursePageTests.browser()
        #expect(try await browser.get(path).status == .notFound)
        let secret = try await address(browser)
        #expect(try await browser.get(path).status == .notFound)
        #expect(try await browser.get(String(secret.dropLast(4))).status == .notFound)
    }

    @Test func `another address ends the one before`() async throws {
        let browser = try CoursePageTests.browser()
        let first = try await address(browser)
        let second = try await address(browser)
        #expect(first != second)
        #expect(try await browser.get(first).status == .notFound)
        #expect(try await browser.get(second).status == .ok)
    }

    @Test func `choices in the address are followed, and refused with a reason`() async throws {
        let browser = try CoursePageTests.browser()
        let path = try await address(browser)
        let chosen = try await browser.get(path + "?exercises=18:00").text
        #expect(chosen.contains("T180000"))
        let refused = try await browser.get(path + "?colour=red")
        #expect(refused.status == .badRequest && refused.text.contains("the calendar knows"))
    }

    @Test func `a subscription keeps its numbers over a restart and learns of the end`()
        async throws
    {
        let calendars = MemoryCalendarShelf()
        func start() throws -> Browser {
            try Browser(
                activities: MemoryActivityShelf(SampleActivities.runs(weeks: 30)),
                draft: CoursePageTests.draft,
                course: Course(
                    start: CoursePageTests.today.adding(days: -10),
                    wishes: ProgrammeWishes(daysPerWeek: 7)
                ),
                calendars: calendars
            )
        }
        let path = try await address(try start())
        let first = try await start().get(path).text
        #expect(try await start().get(path).text == first)
        let changed = try start()
        _ = try await changed.post(.skipExercise, ["exercise": "bridge"])
        #expect(try await changed.get(path).text.contains("SEQUENCE:1"))
        _ = try await changed.post(.endCourse)
        let ended = try await changed.get(path)
        #expect(ended.status == .ok && ended.text.contains("STATUS:CANCELLED"))
    }

    @Test func `a workout and a sheet belong to a plan`() async throws {
        let browser = try CoursePageTests.browser()
        #expect(try await browser.get(.workout(name: "none.fit")).status == .notFound)
        #expect(try await browser.get(.printSheet).status == .ok)
    }
}
