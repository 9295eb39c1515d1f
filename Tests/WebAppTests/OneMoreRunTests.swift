import Companion
import HTTPTypes
import Measure
import Testing
import Training
import Wording

@testable import WebApp

/// "What if you ran…?" on the training page.
@Suite struct OneMoreRunTests {
    private static let today = SampleActivities.today
    private static let activities = [
        SampleActivities.run(day: today.adding(days: -7), kilometers: 10),
        SampleActivities.run(day: today, kilometers: 10),
    ]

    private static func asked(
        _ fields: KeyValuePairs<String, String>,
        unit: DistanceUnit = .kilometers,
        period: TrainingPeriod = .recent
    ) -> OneMoreRun {
        OneMoreRun(
            SampleActivities.record(activities, unit: unit),
            period: period,
            form: FormFields(fields)
        )
    }

    @Test func `asks for tomorrow until a day is named`() {
        let blank = Self.asked([:])
        #expect(blank.day.text == "2026-05-07" && blank.distance.text.isEmpty)
        #expect(!blank.hasProblem && !blank.hasAnswer)
        let bare = Self.asked(["distance": "10"])
        #expect(bare.answer.first?.hasPrefix("10.0 km on Thursday 7 May 2026 would be") == true)
    }

    @Test func `says the guard's words, the same as for the terminal`() throws {
        let run = Self.asked(["distance": "25", "day": "2026-05-10"])
        let record = SampleActivities.record(Self.activities)
        let same = Training.WhatIf.consider(
            Distance(kilometers: 25),
            on: try #require(CalendarDay(iso8601: "2026-05-10")),
            runs: record.runs,
            today: Self.today,
            firstWeekday: .monday
        )
        #expect(run.answer == same.sentences(unit: .kilometers))
        #expect(
            run.answer[0].hasPrefix("25.0 km on Sunday 10 May 2026 would be")
                && run.answer[0].contains("150 percent longer")
        )
        #expect(run.distance.text == "25" && run.day.text == "2026-05-10")
    }

    @Test func `a plain number is in the runner's unit, another unit can be named`() {
        let miles = Self.asked(["distance": "6,2"], unit: .miles)
        #expect(miles.unit == "mi" && miles.answer[0].hasPrefix("6.2 mi on"))
        let named = Self.asked(["distance": "10 km"], unit: .miles)
        #expect(named.answer[0].hasPrefix("6.2 mi on"))
    }

    static let wrongDistances = [
        "", " ", "far", "-5", "1e3", "NaN", "0", "0.01", "501", "99999999999999999999", "5 x 1 km",
        "10-12 km", "½", "١٢", "5:10/km", "5 km 6 km",
    ]

    @Test(arguments: wrongDistances)
    func `a distance that is none is told beside its field`(_ text: String) {
        let run = Self.asked(["distance": text, "day": "2026-05-10"])
        #expect(run.distance.problem != nil && run.day.problem == nil)
        #expect(!run.hasAnswer)
    }

    static let wrongDays = [
        "", "tomorrow", "2026-02-30", "10.05.2026", "1969-12-31", "2100-01-01", "99999-01-01",
        "-2026-05-10", "2026-05-10T00:00",
    ]

    @Test(arguments: wrongDays)
    func `a day that is none is told beside its field`(_ text: String) {
        let run = Self.asked(["distance": "10", "day": text])
        #expect(run.day.problem != nil && run.distance.problem == nil)
        #expect(!run.hasAnswer)
    }

    @Test func `both problems are on the page, each with its field`() async throws {
        let browser = try Browser(activities: MemoryActivityShelf(Self.activities))
        let answer = try await browser.get("/training?distance=far&day=never")
        #expect(answer.status == .unprocessableContent)
        for name in ["distance", "day"] {
            #expect(answer.text.contains("id=\"problem-\(name)\""))
            #expect(answer.text.contains("aria-describedby=\"problem-\(name)\""))
        }
    }

    @Test func `an answer stands on the page and keeps the year that is shown`() async throws {
        let browser = try Browser(activities: MemoryActivityShelf(Self.activities))
        let answer = try await browser.get(
            "/training?year=2026&month=4&distance=10+km&day=2026-05-08"
        )
        #expect(answer.status == .ok)
        #expect(answer.text.contains("10.0 km on Friday 8 May 2026 would be within the usual"))
        #expect(answer.text.contains("<input type=\"hidden\" name=\"year\" value=\"2026\">"))
        #expect(answer.text.contains("<input type=\"hidden\" name=\"month\" value=\"4\">"))
        #expect(answer.text.contains("April 2026, day by day"))
        #expect(!answer.text.contains("<script"))
    }

    @Test func `hostile fields stay text and are cut`() async throws {
        let browser = try Browser(activities: MemoryActivityShelf(Self.activities))
        let hostile = "\"><script>alert(1)</script>" + String(repeating: "9 km ", count: 2000)
        let answer = try await browser.get(
            "/training?distance=\(hostile.formEncoded)&day=\(hostile.formEncoded)"
        )
        #expect(!answer.text.contains("<script>alert"))
        #expect(answer.text.matches(of: /value="&quot;&gt;&lt;script/).count == 2)
        #expect(answer.text.matches(of: /9 km/).count < 20)
        let odd = try await browser.get("/training?distance=%FF%00&day=%")
        #expect(odd.status == .unprocessableContent)
    }

    @Test func `days at the ends of the calendar are answered`() {
        for day in ["1970-01-01", "2026-05-01", "2099-12-31"] {
            #expect(Self.asked(["distance": "30", "day": day]).answer.count >= 3)
        }
    }

    @Test func `an empty store has no such form`() async throws {
        let text = try await Browser().get("/training?distance=25&day=2026-05-10").text
        #expect(text.contains("There is no run in your store yet"))
        #expect(!text.contains("What if you ran"))
    }
}
