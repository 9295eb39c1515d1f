import HTTPTypes
import Measure
import Rehabilitation
import Testing

@testable import WebApp

@Suite struct CheckInFormTests {
    static let today = SampleActivities.today
    static let yesterday = today.adding(days: -1)

    @Test func `a page left open overnight files nothing under yesterday`() async throws {
        let browser = try CoursePageTests.browser()
        #expect(try await browser.get(.today).text.contains("name=\"page\" value=\"today\""))
        let stale: KeyValuePairs = [
            "page": "today", "day": Self.yesterday.iso8601, "painMorning": "3",
        ]
        let answer = try await browser.post(.checkIn, stale)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("This page was opened on"))
        #expect(answer.text.contains("type=\"date\" name=\"day\" value=\"2026-05-05\""))
        #expect(answer.text.contains("name=\"painMorning\" value=\"3\" checked"))
        #expect(!answer.text.contains("name=\"page\""))
        #expect(try browser.courses.checkIns().isEmpty)
        let meant: KeyValuePairs = ["day": Self.yesterday.iso8601, "painMorning": "3"]
        #expect(try await browser.post(.checkIn, meant).status == .seeOther)
        #expect(try browser.courses.checkIns().map(\.day) == [Self.yesterday])
    }

    @Test func `a number once told is not offered to be left open`() async throws {
        let browser = try CoursePageTests.browser()
        let open = try await browser.get(.today).text
        #expect(open.matches(of: /Leave open<\/label>/).count == 3)
        _ = try await browser.post(.checkIn, ["day": Self.today.iso8601, "painDuring": "4"])
        let text = try await browser.get(.today).text
        #expect(text.matches(of: /Leave open<\/label>/).count == 2)
        #expect(text.matches(of: /Noted already/).count == 1)
        #expect(text.contains("Take back the check-in of today"))
    }

    @Test func `stiffness told to the minute comes back to the minute`() async throws {
        let browser = try CoursePageTests.browser()
        try browser.courses.add(
            CheckIn(day: Self.today, written: SampleActivities.now, stiffMinutes: 20)
        )
        let text = try await browser.get(.today).text
        #expect(text.contains("<option value=\"20\" selected>About 20 minutes</option>"))
        #expect(text.matches(of: /<option value="[0-9]*" selected>/).count == 1)
        #expect(!text.contains("Not said"))
    }

    @Test func `taking back twice takes one back`() async throws {
        let browser = try CoursePageTests.browser()
        for (day, pain) in [(Self.yesterday, 2), (Self.today, 5)] {
            try browser.courses.add(
                CheckIn(day: day, written: SampleActivities.now, painMorning: pain)
            )
        }
        let text = try await browser.get(.today).text
        let name = try #require(text.firstMatch(of: /name="written" value="([^"]+)"/))
        let undo: KeyValuePairs = ["written": String(name.1)]
        #expect(try await browser.post(.undoCheckIn, undo).location == "/today?news=undone")
        #expect(try await browser.post(.undoCheckIn, undo).location == "/today?news=notUndone")
        #expect(try await browser.post(.undoCheckIn).location == "/today?news=notUndone")
        #expect(try browser.courses.checkIns().map(\.day) == [Self.yesterday])
    }

    @Test func `the ends of a scale are read out with their numbers`() async throws {
        let text = try await CoursePageTests.browser().get(.today).text
        #expect(text.contains("<span>0</span><em class=\"visually-hidden\">: no pain</em>"))
        #expect(text.contains("<span>10</span><em class=\"visually-hidden\">: the worst pain</em>"))
        #expect(text.contains("<span>5</span></label>"))
    }
}
