import Companion
import HTTPTypes
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
    ) throws -> TrainingPage {
        let review = ReviewTraining(
            shelf: MemoryActivityShelf(activities),
            settings: MemorySettingsShelf(),
            clock: .utc
        )
        return TrainingPage(
            review: try review(on: today),
            period: period,
            painBegan: painBegan,
            unit: unit
        )
    }

    /// 10 km in the first week, 12 km in the second: one kilometre beyond 110 percent.
    private static let twoWeeks = [
        SampleActivities.run(day: today.adding(days: -7), kilometers: 10),
        SampleActivities.run(day: today, kilometers: 12),
    ]

    @Test func `draws weeks to one scale with their limit`() throws {
        let page = try Self.page(Self.twoWeeks)
        let chart = try #require(page.charts.first { $0.size == "desk" }).chart
        // 300 high, 26 below and 34 above: 240 for 15 km, the next step of 5 above 12.
        #expect(chart.gridLines.map(\.label) == ["0", "5", "10", "15"])
        #expect(chart.bars.map(\.height) == ["160.0", "192.0"])
        #expect(chart.bars.map(\.y) == ["114.0", "82.0"])
        #expect(chart.limits.map(\.y) == ["98.0"])
        #expect(chart.bars.map(\.excessHeight) == [nil, "16.0"])
        #expect(chart.bars.map(\.isInProgress) == [false, true])
        #expect(chart.names.map(\.text) == ["27 Apr", "4 May"])
        #expect(chart.spikes.count == 1)
        #expect(
            chart.bars[1].title
                == "Week from Monday 4 May 2026: 12.0 km in 1 run so far; "
                + "10 percent limit 11.0 km"
        )
    }

    @Test func `the table says the same as the chart`() throws {
        let rows = try Self.page(Self.twoWeeks).rows
        #expect(rows.map(\.name) == ["4 May 2026", "27 April 2026"])
        #expect(rows.map(\.distance) == ["12.0 km", "10.0 km"])
        #expect(rows.map(\.limit) == ["11.0 km", "–"])
        #expect(rows.map(\.time) == ["1 h 08 min", "57 min"])
        #expect(rows[0].remark == "so far, over the limit, jump in a single run")
        #expect(rows[1].remark == "")
    }

    @Test func `shows the pain on the axis of the days`() throws {
        let page = try Self.page(Self.twoWeeks, painBegan: Self.today.adding(days: -6))
        let pain = try #require(page.charts.first { $0.size == "desk" }?.chart.pain)
        // Two slots of 410 from 34; Thursday is the fourth day of the first week: 3.5 sevenths.
        #expect(pain.x == "239.0")
        #expect(pain.label == "pain began 30 Apr")
        let before = try Self.page(Self.twoWeeks, painBegan: Self.today.adding(days: -60))
        #expect(before.charts.allSatisfy { $0.chart.pain == nil })
    }

    @Test func `a phone gets fewer weeks, not thinner ones`() throws {
        let page = try Self.page(SampleActivities.runs(weeks: 60))
        #expect(page.charts.map(\.size) == ["phone", "desk"])
        #expect(page.charts.map(\.chart.bars.count) == [13, 26])
    }

    @Test func `a year leads to its months and a month to its days`() throws {
        let runs = SampleActivities.runs(weeks: 60)
        let year = try Self.page(runs, period: .year(2026))
        #expect(year.years.map(\.text) == ["Last half year", "2026", "2025"])
        #expect(year.months.map(\.text) == ["Jan", "Feb", "Mar", "Apr", "May"])
        // Weeks from Monday 29 December to the one that holds 6 May.
        #expect(year.rows.count == 19)
        let month = try Self.page(runs, period: .month(year: 2026, month: 4))
        #expect(month.rows.count == 30)
        #expect(month.rows.count { $0.remark == "jump in a single run" } == 1)
        #expect(month.columnsAreDays)
        let thisMonth = try Self.page(runs, period: .month(year: 2026, month: 5))
        #expect(thisMonth.rows.count == 6)
    }

    @Test func `distances are in the runner's unit`() throws {
        let page = try Self.page(Self.twoWeeks, unit: .miles)
        #expect(page.rows.map(\.distance) == ["7.5 mi", "6.2 mi"])
        #expect(page.charts[0].chart.gridLines.map(\.label) == ["0", "2", "4", "6", "8"])
    }

    @Test func `an empty store says so`() async throws {
        let text = try await Browser().get(.training(.recent)).text
        #expect(text.contains("There is no run in your store yet"))
        #expect(!text.contains("<figure"))
    }

    static let queries = [
        "?year=20255555", "?year=abc", "?month=3", "?year=-1", "?year=2025&month=13",
        "?year=1e3&month=1",
    ]

    @Test(arguments: queries)
    func `a strange period is shown as the nearest sound one`(_ query: String) async throws {
        let browser = try Browser(activities: MemoryActivityShelf(Self.twoWeeks))
        #expect(try await browser.get("/training\(query)").status == .ok)
    }
}
