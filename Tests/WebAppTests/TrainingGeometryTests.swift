import Companion
import Measure
import Testing
import Training
import Wording

@testable import WebApp

/// What each chart says, in numbers worked out by hand.
@Suite struct TrainingGeometryTests {
    private static let today = SampleActivities.today

    private static func span(
        _ activities: [ShelvedActivity],
        period: TrainingPeriod = .recent,
        painBegan: CalendarDay? = nil
    ) throws -> TrainingSpan {
        let record = SampleActivities.record(activities, painBegan: painBegan)
        return try #require(TrainingSpan(record, period: period))
    }

    private static func boxes(_ picture: Picture, _ style: ChartStyle) -> [ChartBox] {
        picture.shapes(style).compactMap(\.bounds)
    }

    /// 10 km in the first week, 12 km in the second: one kilometre beyond 110 percent.
    private static let twoWeeks = [
        SampleActivities.run(day: today.adding(days: -7), kilometers: 10),
        SampleActivities.run(day: today, kilometers: 12),
    ]

    @Test func `weeks stand to one scale, and the band ends at the rule's limit`() throws {
        let span = try Self.span(Self.twoWeeks)
        let chart = try #require(WeeksChart.picture(span, layout: .desk))
        // 220 high for 15 km, the next step of 5 above 12: 44 for each 3 km.
        let numbers = chart.labels.filter { $0.anchor == .end }.map(\.text)
        #expect(numbers == ["0", "5", "10", "15"])
        let bottom = chart.frame.plot.bottom
        func isHigh(_ box: ChartBox, _ kilometers: Double) -> Bool {
            abs((bottom - box.top) - kilometers * 220 / 15) < 0.01
        }
        let whole = Self.boxes(chart, .bar)
        let open = Self.boxes(chart, .openBar)
        #expect(whole.count == 1 && isHigh(whole[0], 10))
        #expect(open.count == 1 && isHigh(open[0], 12))
        let growth = span.columns.compactMap(\.limit)
        #expect(growth.map(\.kilometers) == [11])
        let room = Self.boxes(chart, .room)
        #expect(room.count == 1 && isHigh(room[0], 11) && room[0].bottom == bottom)
        let excess = Self.boxes(chart, .excess)
        #expect(excess.count == 1 && isHigh(excess[0], 12))
        #expect(abs(excess[0].height - 220.0 / 15) < 0.01)
        let line = Self.boxes(chart, .limitLine)
        #expect(line.count == 1 && line[0].top == room[0].top)
        #expect(
            chart.marks[1].name
                == "Week from Monday 4 May 2026: 12.0 km in 1 run so far; 10 percent limit 11.0 km"
        )
        #expect(chart.marks[1].isNotable && !chart.marks[0].isNotable)
    }

    @Test func `a run that jumped stands at its own length on its own day`() throws {
        let chart = try #require(WeeksChart.picture(try Self.span(Self.twoWeeks), layout: .desk))
        let signs = Self.boxes(chart, .smallSpike)
        #expect(signs.count == 1)
        let plot = chart.frame.plot
        // Two weeks between insets of 7: the last Wednesday is day 9 of 14.
        let x = plot.left + 7 + (plot.width - 14) * 9.5 / 14
        #expect(abs((signs[0].left + signs[0].right) / 2 - x) < 0.01)
        let y = plot.bottom - 12.0 * 220 / 15
        #expect(abs((signs[0].top + signs[0].bottom) / 2 - y) < 0.01)
        let mark = try #require(chart.marks.last)
        #expect(
            mark.name
                == "Wednesday 6 May 2026: 12.0 km, 20 percent past the longest of 30 days, 10.0 km"
        )
        #expect(mark.address == "/training/run/\(Self.today.daysSince1970)")
    }

    @Test func `shows the pain on the axis of the days`() throws {
        let span = try Self.span(Self.twoWeeks, painBegan: Self.today.adding(days: -6))
        for layout in ChartLayout.allCases {
            for chart in [
                WeeksChart.picture(span, layout: layout),
                LongestRunChart.picture(span, layout: layout),
            ] {
                let chart = try #require(chart)
                let plot = chart.frame.plot
                // Thursday is the fourth day of the first week.
                let x = plot.left + 7 + (plot.width - 14) * 3.5 / 14
                let lines = Self.boxes(chart, .painLine)
                #expect(lines.count == 1 && abs(lines[0].left - x) < 0.01)
                #expect(lines[0].bottom == plot.bottom)
                #expect(chart.labels.contains { $0.text == "pain began 30 Apr" })
                #expect(
                    chart.marks.contains {
                        $0.isNotable && $0.name.hasPrefix("Thursday 30 April 2026: the pain began")
                    }
                )
            }
        }
        let before = try Self.span(Self.twoWeeks, painBegan: Self.today.adding(days: -60))
        #expect(before.events.isEmpty)
    }

    @Test func `a phone gets fewer weeks, not thinner ones`() throws {
        let span = try Self.span(SampleActivities.runs(weeks: 60))
        let bars = try ChartLayout.allCases.map { layout in
            try #require(WeeksChart.picture(span, layout: layout)).shapes(.hit).count
        }
        #expect(bars == [13, 26])
    }

    @Test func `each run is compared with the line of its day`() throws {
        let span = try Self.span(SampleActivities.runs(weeks: 120), period: .year(2025))
        let references = Dictionary(
            uniqueKeysWithValues: LongestRunChart.references(span).map { ($0.day, $0) }
        )
        #expect(span.verdicts.count > 100)
        for comparison in span.verdicts.compactMap(\.comparison) {
            let reference = try #require(references[comparison.run.day])
            #expect(reference.longest == comparison.longest.distance)
            #expect(reference.limit == comparison.longest.distance * 1.1)
            #expect((comparison.run.distance > reference.limit) == (comparison.band != .reference))
        }
    }

    @Test func `the guard's line breaks where there is nothing to compare with`() throws {
        let span = try Self.span([
            SampleActivities.run(day: Self.today.adding(days: -100), kilometers: 10),
            SampleActivities.run(day: Self.today, kilometers: 10),
        ])
        // Days 1 to 30 after the first run; today has nothing before it, tomorrow has today.
        let days = LongestRunChart.references(span).map { Self.today.days(since: $0.day) }
        #expect(days == Array((70...99).reversed()) + [-1])
        let chart = try #require(LongestRunChart.picture(span, layout: .desk))
        #expect(chart.shapes(.limitLine).count == 2)
    }

    @Test func `bands differ in shape and in class`() throws {
        let shapes = SpikeBand.allCases.filter { $0 != .reference }
        #expect(Set(shapes.map(\.corners.count)) == [4, 3, 12])
        #expect(Set(shapes.map { RunMark.style($0).rawValue }).count == 3)
        let days = [(-90, 10.0), (-80, 12), (-40, 10), (-35, 16), (-4, 10), (-3, 25)]
        let span = try Self.span(
            days.map {
                SampleActivities.run(day: Self.today.adding(days: $0.0), kilometers: $0.1)
            }
        )
        let chart = try #require(LongestRunChart.picture(span, layout: .desk))
        for style in [ChartStyle.smallSpike, .moderateSpike, .largeSpike] {
            #expect(chart.shapes(style).count == 1)
        }
    }

    @Test func `the calendar's first row is the runner's first weekday`() throws {
        for weekday in [Weekday.monday, .sunday, .saturday] {
            let record = SampleActivities.record(
                SampleActivities.runs(weeks: 120),
                firstWeekday: weekday
            )
            let span = try #require(TrainingSpan(record, period: .year(2025)))
            let scale = CalendarChart.Scale(span.columns, unit: .kilometers)
            let chart = try #require(CalendarChart.picture(span, scale: scale, layout: .desk))
            let first = try #require(chart.labels.first { $0.anchor == .end })
            #expect(first.text == weekday.name.prefix(3))
            // Whole weeks around the year, every day once.
            let days = Self.boxes(chart, .dayRest)
            #expect(days.count == span.columns.count * 7)
            #expect(Set(days).count == days.count)
            #expect(days[0].top == chart.frame.plot.top)
            #expect(days[6].left == days[0].left && days[7].left > days[0].left)
        }
    }

    @Test func `a phone has the year in two halves`() throws {
        let span = try Self.span(SampleActivities.runs(weeks: 120), period: .year(2025))
        let scale = CalendarChart.Scale(span.columns, unit: .kilometers)
        let chart = try #require(CalendarChart.picture(span, scale: scale, layout: .phone))
        let tops = Set(Self.boxes(chart, .dayRest).map(\.top))
        #expect(tops.count == 14)
        #expect(Self.boxes(chart, .dayRest).allSatisfy { $0.width >= 9 })
    }

    @Test func `five steps of distance, the last without an end`() {
        let columns = TrainingColumn.days(
            Self.today.adding(days: -19)...Self.today,
            runs: (0..<20).map { index in
                SampleActivities.shortRun(
                    day: Self.today.adding(days: index - 19),
                    kilometers: Double(index + 1)
                )
            }
        )
        // Nine of ten days have up to 18 km, a fifth of that is 3.6, rounded up to 5.
        let scale = CalendarChart.Scale(columns, unit: .kilometers)
        #expect(scale.names == ["up to 5", "5 to 10", "10 to 15", "15 to 20", "over 20 km"])
        #expect(scale.step(of: Distance(kilometers: 5)) == 1)
        #expect(scale.step(of: Distance(kilometers: 5.01)) == 2)
        #expect(scale.step(of: Distance(kilometers: 400)) == 5)
        #expect(scale.step(of: .zero) == nil)
        #expect(CalendarChart.fills == CalendarChart.fills.sorted())
        #expect(Set(CalendarChart.styles).count == 5 && CalendarChart.fills.count == 5)
    }

    @Test func `the usual pace needs ten runs, and three of a distance`() {
        func points(_ count: Int, at distance: Double) -> [PaceChart.Point] {
            (0..<count).map { index in
                PaceChart.Point(
                    run: SampleActivities.shortRun(day: Self.today, kilometers: distance),
                    distance: distance,
                    seconds: 300 + Double(index) * 10
                )
            }
        }
        #expect(PaceChart.usual(points(9, at: 8), binWidth: 5).isEmpty)
        let usual = PaceChart.usual(points(9, at: 8) + points(2, at: 22), binWidth: 5)
        #expect(usual.count == 1)
        // Nine paces of 300 to 380: quarters at 320 and 360, the middle one 340.
        #expect(usual == [.init(distances: 5...10, fast: 320, median: 340, slow: 360)])
    }

    @Test func `faster runs are higher, and the latest ones are strong`() throws {
        let activities = (0..<12).map { index in
            SampleActivities.run(
                day: Self.today.adding(days: -index * 7),
                kilometers: 8,
                secondsPerKilometer: 300 + Double(index) * 10
            )
        }
        let chart = try #require(PaceChart.picture(try Self.span(activities), layout: .desk))
        let recent = Self.boxes(chart, .recentRun)
        #expect(recent.count == 4)
        let others = Self.boxes(chart, .run)
        #expect(others.count == 8)
        let lowest = try #require(recent.map(\.bottom).max())
        #expect(others.allSatisfy { $0.bottom > lowest })
        #expect(chart.marks.last?.name == "Wednesday 6 May 2026: 8.0 km at 5:00 /km")
    }
}
