import Companion
import HTTPTypes
import Interview
import Measure
import Testing
import Training

@testable import WebApp

@Suite struct TrainingPageTests {
    private static let today = SampleActivities.today

    private static func page(
        _ activities: [ShelvedActivity],
        period: TrainingPeriod = .recent,
        unit: DistanceUnit = .kilometers,
        painBegan: CalendarDay? = nil
    ) -> TrainingPage {
        TrainingPage(
            SampleActivities.record(activities, unit: unit, painBegan: painBegan),
            period: period
        )
    }

    /// 10 km in the first week, 12 km in the second: one kilometre beyond 110 percent.
    private static let twoWeeks = [
        SampleActivities.run(day: today.adding(days: -7), kilometers: 10),
        SampleActivities.run(day: today, kilometers: 12),
    ]

    @Test func `the table says the same as the chart`() {
        let rows = Self.page(Self.twoWeeks).rows
        #expect(rows.map(\.name) == ["4 May 2026", "27 April 2026"])
        #expect(rows.map(\.distance) == ["12.0 km", "10.0 km"])
        #expect(rows.map(\.limit) == ["11.0 km", "–"])
        #expect(rows.map(\.time) == ["1 h 08 min", "57 min"])
        #expect(rows[0].remark == "so far, over the limit, jump in a single run")
        #expect(rows[1].remark == "")
    }

    @Test func `the table of runs says what the guard says of each`() {
        let runs = Self.page(Self.twoWeeks).runs
        #expect(runs.map(\.day) == ["Wednesday 6 May 2026", "Wednesday 29 April 2026"])
        #expect(runs.map(\.distance) == ["12.0 km", "10.0 km"])
        #expect(runs.map(\.longest) == ["10.0 km", "–"])
        #expect(runs.map(\.limit) == ["11.0 km", "–"])
        #expect(runs.map(\.pace) == ["5:40 /km", "5:40 /km"])
        #expect(runs.map(\.remark) == ["20 percent past the longest", ""])
        #expect(runs[0].address == "/training/run/\(Self.today.daysSince1970)")
    }

    @Test func `every run of the charts is a row of the table`() {
        let record = SampleActivities.record(SampleActivities.runs(weeks: 60))
        for period in [TrainingPeriod.recent, .year(2025), .month(year: 2026, month: 4)] {
            let page = TrainingPage(record, period: period)
            let span = TrainingSpan(record, period: period)
            let chart = span.flatMap { LongestRunChart.picture($0, layout: .desk) }
            let marks = chart?.marks.compactMap(\.address).sorted()
            #expect(marks == page.runs.map(\.address).sorted())
            let days = span.flatMap { WeeksChart.picture($0, layout: .desk) }?
                .shapes(period == .month(year: 2026, month: 4) ? .bar : .hit).count
            #expect(days.map { $0 <= page.rows.count } == true)
        }
    }

    @Test func `the pain is in the table as on the chart`() {
        let page = Self.page(Self.twoWeeks, painBegan: Self.today.adding(days: -6))
        #expect(page.rows[1].remark == "pain began 30 Apr")
        let before = Self.page(Self.twoWeeks, painBegan: Self.today.adding(days: -60))
        #expect(before.rows.allSatisfy { !$0.remark.contains("pain") })
    }

    @Test func `a year leads to its months, a month to its days, a day to its run`() async throws {
        let runs = SampleActivities.runs(weeks: 60)
        let year = Self.page(runs, period: .year(2026))
        #expect(year.years.map(\.text) == ["Last half year", "2026", "2025"])
        #expect(year.months.map(\.text) == ["Jan", "Feb", "Mar", "Apr", "May"])
        // Weeks from Monday 29 December to the one that holds 6 May.
        #expect(year.rows.count == 19)
        let month = Self.page(runs, period: .month(year: 2026, month: 4))
        #expect(month.rows.count == 30)
        #expect(month.rows.count { $0.remark == "jump in a single run" } == 1)
        #expect(month.columnsAreDays)
        #expect(month.calendar == nil)
        let thisMonth = Self.page(runs, period: .month(year: 2026, month: 5))
        #expect(thisMonth.rows.count == 6)
        let day = try #require(month.rows.compactMap(\.address).first)
        let browser = try Browser(activities: MemoryActivityShelf(runs))
        let dayPage = try await browser.get(day)
        #expect(dayPage.status == .ok)
        let run = try #require(dayPage.text.firstMatch(of: /href="(?<run>\/training\/run\/\d+)"/))
        #expect(try await browser.get(String(run.run)).status == .ok)
    }

    @Test func `all links of a page lead to pages`() async throws {
        let browser = try Browser(activities: MemoryActivityShelf(SampleActivities.runs(weeks: 30)))
        let text = try await browser.get(.training(.recent)).text
        let links = Set(text.matches(of: /href="(?<to>\/training[^"#]*)/).map { String($0.to) })
        #expect(links.count > 60)
        for link in links where !link.hasSuffix(".css") {
            let address = link.replacing("&amp;", with: "&")
            #expect(try await browser.get(address).status == .ok, "\(address)")
        }
    }

    @Test func `says how long the longest run was and how far the guard lets go`() throws {
        let page = Self.page(SampleActivities.runs(weeks: 30))
        let longest = try #require(page.longest)
        #expect(
            longest.sentences == [
                "Your longest run of the last 30 days is 24.0 km; up to 26.4 km stays within the "
                    + "guard. That run was itself a jump: up to 15.4 km is calmer (our judgement).",
                "1 run here went past the guard, marked by how far.",
            ]
        )
        let weeks = try #require(page.weeks)
        #expect(weeks.sentences[1].contains("told nothing about overuse injury"))
    }

    @Test func `distances are in the runner's unit`() {
        let page = Self.page(Self.twoWeeks, unit: .miles)
        #expect(page.rows.map(\.distance) == ["7.5 mi", "6.2 mi"])
        #expect(page.runs.map(\.pace) == ["9:07 /mi", "9:07 /mi"])
    }

    @Test func `an empty store says so`() async throws {
        let text = try await Browser().get(.training(.recent)).text
        #expect(text.contains("There is no run in your store yet"))
        #expect(!text.contains("<figure"))
    }

    @Test func `a time without a run says so`() async throws {
        let browser = try Browser(activities: MemoryActivityShelf(Self.twoWeeks))
        let text = try await browser.get(.training(.year(1999))).text
        #expect(text.contains("There is no run on record in this time."))
        #expect(!text.contains("<figure"))
    }

    @Test func `one run alone is a page`() throws {
        let page = Self.page([SampleActivities.run(day: Self.today, kilometers: 5)])
        #expect(page.rows.count == 1 && page.runs.count == 1)
        #expect(page.weeks != nil && page.longest != nil && page.pace != nil)
    }

    @Test func `a run without a distance is in the table and on no chart of runs`() throws {
        let page = Self.page([SampleActivities.run(day: Self.today, kilometers: 0)])
        #expect(page.runs.map(\.distance) == ["–"])
        #expect(page.longest == nil && page.pace == nil)
        #expect(page.calendar != nil)
    }

    static let queries = [
        "?year=20255555", "?year=abc", "?month=3", "?year=-1", "?year=2025&month=13",
        "?year=1e3&month=1", "?year=1970", "?year=9999&month=12",
    ]

    @Test(arguments: queries)
    func `a strange period is shown as the nearest sound one`(_ query: String) async throws {
        let browser = try Browser(activities: MemoryActivityShelf(Self.twoWeeks))
        #expect(try await browser.get("/training\(query)").status == .ok)
    }
}
