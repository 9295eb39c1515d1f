import Companion
import Evidence
import Measure
import Testing
import Training

@testable import WebApp

/// The acute to chronic ratio on the training page.
@Suite struct RatioPartTests {
    private static let today = SampleActivities.today

    /// One run a week, each on a Wednesday, the last one today.
    private static func weeks(_ kilometers: [Double]) -> [ShelvedActivity] {
        kilometers.enumerated().filter { $0.element > 0 }.map { index, distance in
            SampleActivities.run(
                day: today.adding(days: (index + 1 - kilometers.count) * 7),
                kilometers: distance
            )
        }
    }

    private static func span(
        _ kilometers: [Double],
        period: TrainingPeriod = .recent
    ) throws -> TrainingSpan {
        let record = SampleActivities.record(weeks(kilometers))
        return try #require(TrainingSpan(record, period: period))
    }

    @Test func `each week stands over the mean of the three before it`() throws {
        let span = try Self.span([10, 10, 10, 20, 10])
        let chart = try #require(RatioChart.picture(span, layout: .desk))
        #expect(
            chart.marks.map(\.name) == [
                "Week from Monday 27 April 2026: 2.00 times the mean of the three before",
                "Week from Monday 4 May 2026: 0.75 times the mean of the three before, so far",
            ]
        )
        // 0 and 2 lie 7 inside the edges of a plot 140 high: 63 for each 1.
        let dots = (chart.shapes(.run) + chart.shapes(.openRun)).compactMap(\.bounds)
        let heights = dots.map { chart.frame.plot.bottom - 7 - ($0.top + $0.bottom) / 2 }
        #expect(abs(heights[0] - 126) < 0.01 && abs(heights[1] - 47.25) < 0.01)
        // The week that is not over is not joined to the others.
        #expect(chart.shapes(.ratioLine).isEmpty && chart.shapes(.openRun).count == 1)
        #expect(chart.shapes(.room).isEmpty && chart.shapes(.usual).isEmpty)
    }

    @Test func `the line breaks where no running came before`() throws {
        let span = try Self.span([10, 10, 10, 10, 11, 0, 0, 0, 0, 10, 10, 10, 5])
        let chart = try #require(RatioChart.picture(span, layout: .desk))
        #expect(chart.shapes(.ratioLine).count == 2)
        let part = try #require(RatioPart(span))
        #expect(part.rows.count == chart.marks.count)
        #expect(part.rows.first?.ratio == "0.50, so far")
    }

    @Test func `a week far beyond lies on the upper edge and is told`() throws {
        let span = try Self.span([0.2, 0.2, 0.2, 150, 10])
        let chart = try #require(RatioChart.picture(span, layout: .phone))
        #expect(chart.labels.filter { $0.anchor == .end }.map(\.text) == ["0", "1", "2", "3"])
        #expect(chart.marks[0].name.contains(": 750 times"))
        let part = try #require(RatioPart(span))
        #expect(part.chart.legend.map(\.words).contains("on the upper edge: over 3"))
    }

    @Test func `it is folded shut, says why it is not used and draws no zone`() async throws {
        let browser = try Browser(activities: MemoryActivityShelf(SampleActivities.runs(weeks: 30)))
        let text = try await browser.get(.training(.recent)).text
        let start = try #require(text.firstRange(of: "<details class=\"side-part\">"))
        let part = text[start.lowerBound...]
        #expect(part.contains("Acute to chronic ratio, and why Hipwise does not use it</summary>"))
        for claim in AcuteChronicRatio.claims { #expect(part.contains(claim.statement)) }
        #expect(part.contains("Hipwise raises no alarm by it and draws no safe zone:"))
        #expect(part.contains("It does not show that a high ratio protects."))
        #expect(part.contains("<span class=\"badge\">strong evidence</span>"))
        #expect(part.contains("ratio-desk") || part.contains("chart-phone"))
    }

    @Test func `without three weeks before there is no such part`() async throws {
        for kilometers in [[10.0], [10, 10, 10]] {
            let span = try Self.span(kilometers)
            #expect(RatioPart(span) == nil)
            #expect(RatioChart.picture(span, layout: .desk) == nil)
        }
        let browser = try Browser(activities: MemoryActivityShelf(Self.weeks([10, 10])))
        let text = try await browser.get(.training(.recent)).text
        #expect(!text.contains("Acute to chronic"))
    }

    @Test func `a month shows the weeks whose middle it holds`() throws {
        let runs = Array(repeating: 10.0, count: 30)
        let span = try Self.span(runs, period: .month(year: 2026, month: 4))
        let part = try #require(RatioPart(span))
        #expect(
            part.rows.map(\.week) == [
                "27 April 2026", "20 April 2026", "13 April 2026", "6 April 2026", "30 March 2026",
            ]
        )
    }
}
