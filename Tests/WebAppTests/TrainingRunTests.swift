import ActivityFile
import Companion
import HTTPTypes
import Measure
import Testing
import Training

@testable import WebApp

/// The pages of one run and of one day.
@Suite struct TrainingRunTests {
    private static let today = SampleActivities.today

    /// A sample each second: ten minutes at 3 m/s with a minute of standing after the fifth.
    private static func series(
        seconds: Int = 600,
        standingFrom: Int = 300,
        standingFor: Int = 60
    ) -> SampleSeries {
        var distance = 0.0
        var distances: [Double] = []
        for second in 0...seconds {
            if second > 0, !(standingFrom..<(standingFrom + standingFor)).contains(second) {
                distance += 3
            }
            distances.append(distance)
        }
        return SampleSeries(
            offsetsMilliseconds: (0...seconds).map { Int64($0) * 1000 },
            columns: [
                .distance: distances, .heartRate: distances.map { 120 + $0 / 1000 },
                .altitude: distances.map { _ in 50 },
            ]
        )
    }

    @Test func `standing is no slow running`() throws {
        let profile = try #require(RunProfile(Self.series(), unit: .kilometers))
        #expect(abs(profile.total.meters - 1620) < 0.01)
        for point in profile.points {
            let pace = try #require(point.pace)
            #expect(abs(pace.metersPerSecond - 3) < 0.001)
        }
        #expect(profile.splits.map { $0.seconds.rounded() } == [333, 207])
        #expect(profile.splits.map { $0.length.meters.rounded() } == [1000, 620])
        #expect(
            profile.splits.map { $0.pace.map(DistanceUnit.kilometers.text) } == [
                "5:33 /km", "5:33 /km",
            ]
        )
    }

    @Test func `a long run is thinned out to 400 points and 60 parts`() throws {
        let series = Self.series(seconds: 40_000, standingFrom: 0, standingFor: 0)
        let profile = try #require(RunProfile(series, unit: .kilometers))
        #expect(profile.points.count <= RunProfile.mostPoints)
        #expect(profile.splits.count == 60)
        let picture = try #require(
            ProfileChart.picture(profile, unit: .kilometers, layout: .phone)
        )
        #expect(picture.marks.allSatisfy { !$0.isNotable })
    }

    @Test func `without distances the speeds are added up`() throws {
        let series = SampleSeries(
            offsetsMilliseconds: (0...1000).map { $0 * 1000 },
            columns: [.speed: Array(repeating: 2.5, count: 1001)]
        )
        let profile = try #require(RunProfile(series, unit: .kilometers))
        #expect(abs(profile.total.meters - 2500) < 0.01)
    }

    static let broken: [[Channel: [Double]]] = [
        [:],
        [.distance: [.nan, .nan, .nan]],
        [.distance: [0, -5, 0]],
        [.distance: [0, .infinity, 1e300]],
        [.heartRate: [100, 110, 120]],
        [.speed: [-1, -1, -1]],
    ]

    @Test(arguments: broken)
    func `samples that tell no way give no drawing`(_ columns: [Channel: [Double]]) {
        let series = SampleSeries(offsetsMilliseconds: [0, 1000, 2000], columns: columns)
        #expect(RunProfile(series, unit: .kilometers) == nil)
    }

    @Test func `times that run backwards and wild values do not break it`() throws {
        let series = SampleSeries(
            offsetsMilliseconds: [0, 5000, 3000, 8000, .max / 4],
            columns: [
                .distance: [0, 20, 18, 40, 400], .heartRate: [.nan, -3, 900, 130, .infinity],
                .altitude: [1e9, .nan, 20, 21, 22],
            ]
        )
        let profile = try #require(RunProfile(series, unit: .kilometers))
        #expect(profile.points.compactMap(\.heartRate).allSatisfy { $0 == 130 })
        for layout in ChartLayout.allCases {
            let svg = ProfileChart.picture(profile, unit: .kilometers, layout: layout)?.svg ?? ""
            #expect(!svg.contains("nan") && !svg.contains("–\""))
        }
    }

    @Test func `the curves lie in their panels and no label covers another`() throws {
        for unit in DistanceUnit.allCases {
            let profile = try #require(RunProfile(Self.series(seconds: 9000), unit: unit))
            for layout in ChartLayout.allCases {
                let picture = try #require(
                    ProfileChart.picture(profile, unit: unit, layout: layout)
                )
                for style in [ChartStyle.paceLine, .heartLine, .heightArea, .hit] {
                    let shapes = picture.shapes(style)
                    #expect(!shapes.isEmpty)
                    for shape in shapes {
                        #expect(picture.frame.plot.contains(try #require(shape.bounds)))
                    }
                }
                let labels = picture.labels
                for (index, label) in labels.enumerated() {
                    for other in labels[..<index] {
                        #expect(!label.box.overlaps(other.box), "\(label) \(other)")
                    }
                }
                let names = picture.marks.map(\.name)
                #expect(names.count == profile.splits.count)
                #expect(names.allSatisfy { $0.contains(" to ") && $0.contains("heart rate") })
            }
        }
    }

    // MARK: - Pages

    private static func page(_ samples: SampleSeries? = nil, title: String? = nil) throws
        -> RunPage
    {
        let activities = [
            SampleActivities.run(day: today.adding(days: -7), kilometers: 10),
            SampleActivities.run(day: today, kilometers: 12, title: title),
        ]
        let record = SampleActivities.record(activities)
        return try #require(RunPage(record, id: activities[1].id, samples: samples))
    }

    @Test func `a run's page says what the guard says`() throws {
        let page = try Self.page(Self.series())
        #expect(page.title == "Run on Wednesday 6 May 2026")
        #expect(page.facts.map(\.value).prefix(3) == ["12.00 km", "1 h 08 min", "5:40 /km"])
        let verdict = try #require(page.verdict)
        #expect(verdict.headline == "One run was clearly longer than any in the month before")
        #expect(verdict.nextStep?.hasPrefix("For the next two weeks") == true)
        #expect(page.neighbours.map(\.text) == ["Run before: 29 April 2026, 10.0 km"])
        #expect(page.hasCharts && page.hasSplits && page.hasHeartRate)
        #expect(page.splits.map(\.name) == ["to 1.0 km", "to 1.6 km"])
        let bare = try Self.page()
        #expect(!bare.hasCharts && bare.noCharts.contains("Only the summary"))
    }

    @Test func `an old jump gives no advice for now`() {
        let record = SampleActivities.record([
            SampleActivities.run(day: Self.today.adding(days: -407), kilometers: 10),
            SampleActivities.run(day: Self.today.adding(days: -400), kilometers: 30),
        ])
        let page = RunPage(record, id: record.activities[1].id, samples: nil)
        #expect(page?.verdict?.nextStep == nil)
        #expect(
            page?.verdict?.headline == "One run was three times as long as any in the month before"
        )
    }

    @Test func `hostile titles stay text`() async throws {
        let title = "</p><script>alert(1)</script>\"'&amp;"
        let run = SampleActivities.run(day: Self.today, kilometers: 12, title: title)
        let browser = try Browser(activities: MemoryActivityShelf([run]))
        for address in [Address.run(id: run.id), .trainingDay(Self.today), .training(.recent)] {
            let answer = try await browser.get(address)
            #expect(answer.status == .ok)
            #expect(!answer.text.contains("<script"))
        }
        let text = try await browser.get(.run(id: run.id)).text
        #expect(text.contains("&lt;script&gt;"))
    }

    static let strangers = [
        "/training/run/0", "/training/run/-1", "/training/run/1", "/training/run/abc",
        "/training/run/99999999999999999999", "/training/run/+20579", "/training/run/020579",
        "/training/run/1%2F2", "/training/day/2026-05-07", "/training/day/2026-02-30",
        "/training/day/1969-01-01", "/training/day/today", "/training/day/2026-5-6",
        "/training/day/9999-12-31",
    ]

    @Test(arguments: strangers)
    func `an unknown run or day is a page that says so`(_ path: String) async throws {
        let run = SampleActivities.run(day: Self.today, kilometers: 12)
        let answer = try await Browser(activities: MemoryActivityShelf([run])).get(path)
        #expect(answer.status == .notFound)
        #expect(answer.heading == "This page does not exist")
    }

    @Test func `a day shows its runs in order, each with its verdict`() throws {
        let morning = SampleActivities.run(day: Self.today, kilometers: 8, id: 1)
        var evening = SampleActivities.run(day: Self.today, kilometers: 12, id: 2)
        evening.start = Instant(
            secondsSince1970: Double(Self.today.daysSince1970) * 86_400 + 70_000
        )
        let record = SampleActivities.record([evening, morning], painBegan: Self.today)
        let page = try #require(DayPage(record, day: Self.today))
        #expect(page.title == "Wednesday 6 May 2026")
        #expect(page.runs.map(\.heading) == ["Run 1: 8.0 km", "Run 2: 12.0 km"])
        #expect(page.runs[1].verdict?.contains("earlier that day") == true)
        #expect(page.runs.map(\.severity) == ["info", "alarm"])
        #expect(page.events.count == 1)
        #expect(
            page.summary == "2 runs. Its week, from Monday 4 May 2026, has 20.0 km so far."
        )
    }
}
