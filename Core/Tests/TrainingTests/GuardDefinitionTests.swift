import Measure
import Testing
import Training

/// The guard's definitions at their edges, each worked out by hand.
@Suite struct GuardDefinitionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var runs: [Run]
        /// The day the last of `runs` is judged on; its ratio to the longest before it.
        var ratio: Double?
        var band: SpikeBand?
    }

    /// A run by its local date, in metres.
    private static func on(
        _ date: String,
        meters: Double,
        second: Double = 0
    ) -> Run {
        let day = CalendarDay(iso8601: date) ?? monday
        return Run(
            id: Int64(second) + Int64(day.daysSince1970) * 100_000,
            start: Instant(secondsSince1970: Double(day.daysSince1970) * 86_400 + second),
            day: day,
            distance: Distance(meters: meters),
            seconds: 3600
        )
    }

    static let mile = 1609.344

    static let cases = [
        Case(
            testDescription: "exactly ten percent in kilometres: 20.0 after 22.0 is usual",
            runs: [on("2026-03-01", meters: 20_000), on("2026-03-08", meters: 22_000)],
            ratio: 1.1,
            band: .reference
        ),
        Case(
            testDescription: "exactly ten percent in miles: 11 after 10 is usual",
            runs: [on("2026-03-01", meters: 10 * mile), on("2026-03-08", meters: 11 * mile)],
            ratio: 1.1,
            band: .reference
        ),
        Case(
            testDescription: "a metre more than ten percent is a jump",
            runs: [on("2026-03-01", meters: 20_000), on("2026-03-08", meters: 22_001)],
            ratio: 1.10005,
            band: .small
        ),
        Case(
            testDescription: "the first run ever has nothing before it",
            runs: [on("2026-03-01", meters: 20_000)]
        ),
        Case(
            testDescription: "30 days back still counts: 1 March is 30 days before 31 March",
            runs: [on("2026-03-01", meters: 10_000), on("2026-03-31", meters: 15_000)],
            ratio: 1.5,
            band: .moderate
        ),
        Case(
            testDescription: "31 days back does not: 1 March is 31 days before 1 April",
            runs: [on("2026-03-01", meters: 10_000), on("2026-04-01", meters: 15_000)]
        ),
        Case(
            testDescription:
                "a leap day counts as a day: 30 January is 31 days before 1 March 2028",
            runs: [on("2028-01-30", meters: 10_000), on("2028-03-01", meters: 15_000)]
        ),
        Case(
            testDescription:
                "on the leap day itself: 30 January is 30 days before 29 February 2028",
            runs: [on("2028-01-30", meters: 10_000), on("2028-02-29", meters: 15_000)],
            ratio: 1.5,
            band: .moderate
        ),
        Case(
            testDescription: "without a leap day: 30 January is 30 days before 1 March 2026",
            runs: [on("2026-01-30", meters: 10_000), on("2026-03-01", meters: 15_000)],
            ratio: 1.5,
            band: .moderate
        ),
        Case(
            testDescription: "two runs on a day: the second is held against the first",
            runs: [
                on("2026-03-01", meters: 5000), on("2026-03-08", meters: 5200, second: 25_000),
                on("2026-03-08", meters: 10_400, second: 60_000),
            ],
            ratio: 2,
            band: .moderate
        ),
        Case(
            testDescription: "two runs on a day are not added up",
            runs: [
                on("2026-03-01", meters: 10_000), on("2026-03-08", meters: 8000, second: 25_000),
                on("2026-03-08", meters: 8000, second: 60_000),
            ],
            ratio: 0.8,
            band: .reference
        ),
        Case(
            testDescription: "of one start, the longer comes first and the shorter is no jump",
            runs: [
                on("2026-03-01", meters: 10_000), on("2026-03-08", meters: 10_900, second: 1),
                on("2026-03-08", meters: 10_880, second: 1),
            ],
            ratio: 10_880 / 10_900,
            band: .reference
        ),
        Case(
            testDescription: "a run of no metres is no run to compare with",
            runs: [on("2026-03-01", meters: 0), on("2026-03-08", meters: 5000)]
        ),
        Case(
            testDescription: "nor is one whose distance is not a number",
            runs: [on("2026-03-01", meters: .nan), on("2026-03-08", meters: 5000)]
        ),
        Case(
            testDescription: "the 31 December is the day before the 1 January",
            runs: [on("2025-12-31", meters: 10_000), on("2026-01-30", meters: 12_000)],
            ratio: 1.2,
            band: .small
        ),
    ]

    @Test(arguments: cases)
    func `the last run is judged`(_ example: Case) throws {
        let last = try #require(example.runs.last)
        let verdict = SingleRunGuard().judge(RunHistory(example.runs)).first { $0.run == last }
        let comparison = verdict?.comparison
        #expect(comparison?.band == example.band)
        if let ratio = example.ratio {
            #expect(abs(try #require(comparison).ratio - ratio) < 1e-9)
        } else {
            #expect(comparison == nil)
        }
    }

    @Test func `a run belongs to the local day, whatever the day is in UTC`() {
        // 23:30 on 1 March in Tokyo is 14:30 UTC; 23:30 in Los Angeles is 07:30 UTC on 2 March.
        let noon = (CalendarDay(iso8601: "2026-03-01")?.daysSince1970 ?? 0) * 86_400
        let tokyo = Instant(secondsSince1970: Double(noon + 23 * 3600 + 1800 - 9 * 3600))
        let angeles = Instant(secondsSince1970: Double(noon + 23 * 3600 + 1800 + 8 * 3600))
        #expect(CalendarDay(tokyo, offsetSeconds: 9 * 3600).iso8601 == "2026-03-01")
        #expect(CalendarDay(angeles, offsetSeconds: -8 * 3600).iso8601 == "2026-03-01")
        #expect(CalendarDay(angeles, offsetSeconds: 0).iso8601 == "2026-03-02")
    }

    @Test func `days of 23 and of 25 hours are days`() {
        // Berlin: 29 March 2026 has 23 hours, 25 October 25. Offsets are an hour, then two.
        func berlin(_ date: String, hour: Int, offset: Int) -> CalendarDay {
            let day = CalendarDay(iso8601: date)?.daysSince1970 ?? 0
            let start = Instant(secondsSince1970: Double(day * 86_400 + hour * 3600 - offset))
            return CalendarDay(start, offsetSeconds: offset)
        }
        let short = [
            berlin("2026-03-28", hour: 23, offset: 3600),
            berlin("2026-03-29", hour: 0, offset: 3600),
            berlin("2026-03-29", hour: 23, offset: 7200),
            berlin("2026-03-30", hour: 0, offset: 7200),
        ]
        #expect(short.map(\.iso8601) == ["2026-03-28", "2026-03-29", "2026-03-29", "2026-03-30"])
        let long = [
            berlin("2026-10-25", hour: 0, offset: 7200),
            berlin("2026-10-25", hour: 23, offset: 3600),
            berlin("2026-10-26", hour: 0, offset: 3600),
        ]
        #expect(long.map(\.iso8601) == ["2026-10-25", "2026-10-25", "2026-10-26"])
        // The window counts days, so the 30th day back is the same with an hour more or less.
        #expect(long[2].days(since: long[0]) == 1)
    }

    @Test(arguments: ["0001-01-01", "1969-12-31", "2100-01-01", "9999-12-31"])
    func `a broken clock counts for nothing and crashes nothing`(date: String) throws {
        let broken = Self.on(date, meters: 42_000)
        let sound = steady(weeks: 0..<8)
        let today = monday.adding(days: 55)
        let whole = TrainingReview.review(
            runs: sound + [broken],
            on: today,
            firstWeekday: .monday
        )
        #expect((whole == review(sound, on: 55)) as Bool)
        // Not even where later runs show that the record goes on.
        let quiet = monday.adding(days: 90)
        #expect(
            DerivedFlags(runs: sound + [broken], before: quiet, firstWeekday: .monday)
                == DerivedFlags(runs: sound, before: quiet, firstWeekday: .monday)
        )
        let far = TrainingReview.review(
            runs: [broken],
            on: broken.day,
            firstWeekday: .monday
        )
        #expect(far.weeks.isEmpty && far.exposure == nil && far.exposureByYear.isEmpty)
    }

    @Test func `real days are within, to the day`() {
        #expect(Self.on("1970-01-01", meters: 1).hasPlausibleDay)
        #expect(Self.on("2099-12-31", meters: 1).hasPlausibleDay)
    }

    @Test(arguments: [DistanceUnit.kilometers, .miles])
    func `a week of exactly ten percent more is within the advice`(unit: DistanceUnit) throws {
        func week(_ units: [Double], from day: Int) -> [Run] {
            units.enumerated().map { index, value in
                Run(
                    id: Int64(day + index),
                    start: Instant(
                        secondsSince1970: Double(monday.daysSince1970 + day + index) * 86_400
                    ),
                    day: monday.adding(days: day + index),
                    distance: Distance(meters: value * unit.meters),
                    seconds: 3600
                )
            }
        }
        let before = week([9.7, 10.1, 10.2], from: 0)
        let within = review(before + week([10.9, 11, 11.1], from: 7), on: 13)
        #expect(
            within.findings.allSatisfy { $0.kind == .recordBegins || $0.kind == .singleRunSpike }
        )
        let over = review(before + week([10.9, 11, 11.11], from: 7), on: 13)
        #expect(over.findings.contains { $0.kind == .weeklyDistance })
    }
}
