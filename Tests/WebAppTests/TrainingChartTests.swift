import Companion
import Measure
import Testing
import Training

@testable import WebApp

/// What holds of every chart, whatever the history.
@Suite struct TrainingChartTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var name: String
        var activities: [ShelvedActivity]
        var period = TrainingPeriod.recent
        var unit = DistanceUnit.kilometers
        var firstWeekday = Weekday.monday
        /// Days before today on which something began to hurt.
        var pains: [Int] = []
        var testDescription: String { name }

        func span() throws -> TrainingSpan {
            let record = SampleActivities.record(activities, unit: unit, firstWeekday: firstWeekday)
            return try #require(
                TrainingSpan(
                    record.review,
                    runs: record.runs,
                    period: period,
                    events: pains.map { .painBegan(SampleActivities.today.adding(days: -$0)) },
                    firstWeekday: firstWeekday,
                    unit: unit
                )
            )
        }

        func pictures(_ layout: ChartLayout) throws -> [Picture] {
            let span = try span()
            let scale = CalendarChart.Scale(span.columns, unit: unit)
            return [
                WeeksChart.picture(span, layout: layout),
                LongestRunChart.picture(span, layout: layout),
                CalendarChart.picture(span, scale: scale, layout: layout),
                PaceChart.picture(span, layout: layout),
                RatioChart.picture(span, layout: layout),
            ].compactMap(\.self)
        }
    }

    private static let today = SampleActivities.today

    static let examples: [Example] = [
        Example(name: "one run", activities: [SampleActivities.run(day: today, kilometers: 5)]),
        Example(
            name: "a run of 100 m and one of 100 km on one day",
            activities: [
                SampleActivities.run(day: today.adding(days: -1), kilometers: 0.1),
                SampleActivities.run(day: today, kilometers: 100),
            ]
        ),
        Example(
            name: "a walk and a sprint",
            activities: [
                SampleActivities.run(day: today, kilometers: 4, secondsPerKilometer: 3000),
                SampleActivities.run(day: today.adding(days: -2), kilometers: 4),
                SampleActivities.run(
                    day: today.adding(days: -3),
                    kilometers: 4,
                    secondsPerKilometer: 60
                ),
            ]
        ),
        Example(name: "a year", activities: SampleActivities.runs(weeks: 60), pains: [11]),
        Example(
            name: "a year by name, Sunday first, miles",
            activities: SampleActivities.runs(weeks: 120),
            period: .year(2025),
            unit: .miles,
            firstWeekday: .sunday
        ),
        Example(
            name: "a month",
            activities: SampleActivities.runs(weeks: 60),
            period: .month(year: 2026, month: 4),
            pains: [11]
        ),
        Example(
            name: "pains on days that follow each other",
            activities: SampleActivities.runs(weeks: 60),
            pains: [0, 1, 2, 3, 9, 40, 80, 81, 180]
        ),
        Example(
            name: "weeks without a run, then a thousand times as much",
            activities: [
                (-60, 9), (-53, 4), (-46, 5), (-25, 0.1), (-18, 0.1), (-11, 0.2), (-4, 150),
            ]
            .map { SampleActivities.run(day: today.adding(days: $0.0), kilometers: $0.1) }
        ),
        Example(name: "twenty years", activities: SampleActivities.runs(weeks: 1044)),
        Example(
            name: "a year of twenty",
            activities: SampleActivities.runs(weeks: 1044),
            period: .year(2011)
        ),
    ]

    @Test(arguments: examples, ChartLayout.allCases)
    func `every mark lies inside the plot, and flags inside the frame`(
        _ example: Example,
        _ layout: ChartLayout
    ) throws {
        for picture in try example.pictures(layout) {
            let plot = picture.frame.plot
            let frame = ChartBox(
                left: 0,
                top: 0,
                right: picture.frame.width,
                bottom: picture.frame.height
            )
            for part in picture.marks.flatMap(\.parts) {
                let bounds = try #require(part.shape.bounds)
                let isFlag = [.painLine, .painSign].contains(part.style)
                #expect((isFlag ? frame : plot).contains(bounds), "\(picture.id) \(part)")
            }
            for element in picture.elements {
                guard case .scenery(let shape, let style) = element, style != .tick else {
                    continue
                }
                #expect(plot.contains(try #require(shape.bounds)), "\(picture.id) \(shape)")
            }
        }
    }

    @Test(arguments: examples, ChartLayout.allCases)
    func `no label covers another or leaves the frame`(
        _ example: Example,
        _ layout: ChartLayout
    ) throws {
        for picture in try example.pictures(layout) {
            let labels = picture.labels
            for (index, label) in labels.enumerated() {
                let box = label.box
                #expect(box.left >= 0 && box.right <= picture.frame.width, "\(label)")
                #expect(box.top >= 0 && box.bottom <= picture.frame.height, "\(label)")
                for other in labels[..<index] {
                    #expect(!box.overlaps(other.box), "\(picture.id) \(label) \(other)")
                }
            }
        }
    }

    @Test(arguments: examples, ChartLayout.allCases)
    func `every mark has a name that fits the line above the plot`(
        _ example: Example,
        _ layout: ChartLayout
    ) throws {
        for picture in try example.pictures(layout) {
            #expect(!picture.marks.isEmpty)
            for mark in picture.marks {
                let lines = mark.name.wrapped(letters: layout.lettersPerLine)
                #expect(lines.count <= layout.readoutLines, "\(mark.name)")
                #expect(lines.allSatisfy { !$0.isEmpty && $0.count <= layout.lettersPerLine })
            }
        }
    }

    @Test(arguments: examples)
    func `the Tab key stops at few marks`(_ example: Example) throws {
        for picture in try example.pictures(.desk) {
            #expect(picture.marks.count(where: \.isNotable) <= 40, "\(picture.id)")
        }
    }

    @Test(arguments: examples)
    func `drawings hold no broken number and no hidden name`(_ example: Example) throws {
        for picture in try example.pictures(.phone) {
            let svg = picture.svg
            #expect(!svg.contains("–\"") && !svg.contains("nan") && !svg.contains("inf\""))
            #expect(svg.matches(of: /<title>/).count == picture.marks.count)
            #expect(svg.matches(of: /class="readout"/).count == picture.marks.count)
            let stops = svg.matches(of: /<a class="mark" href="[^"]+">|tabindex="0"/).count
            #expect(stops == picture.marks.count(where: \.isNotable))
        }
    }

    @Test func `a picture escapes what its names hold`() throws {
        var picture = Picture(
            id: "x",
            frame: ChartFrame(.desk, plotHeight: 10),
            description: "\"><script>\u{301}"
        )
        picture.elements = [
            .mark(ChartMark([], name: "<b>&\"\u{301}'", address: "/a?b=1&c=\"")),
            .label(ChartLabel(text: "</text>", x: 0, y: 0)),
        ]
        let svg = picture.svg
        #expect(!svg.contains("<script") && !svg.contains("<b>") && !svg.contains("</text></text>"))
        #expect(svg.contains("<title>&lt;b&gt;&amp;&quot;\u{301}&#39;</title>"))
        #expect(svg.contains("href=\"/a?b=1&amp;c=&quot;\""))
    }
}
