import Anatomy
import Gait
import Interview
import Measure
import Program
import Rehabilitation
import Testing

@testable import Companion

@Suite struct RunningFormTests {
    private static func day(_ text: String) throws -> CalendarDay {
        try #require(CalendarDay(iso8601: text))
    }

    private static func record(
        _ day: String,
        cadence: Double,
        drop: Double? = nil
    ) throws -> GaitRecord {
        func measure(_ quantity: GaitQuantity, _ value: Double, _ unit: GaitUnit) -> GaitMeasure {
            GaitMeasure(
                quantity: quantity,
                value: value,
                low: value - 2,
                high: value + 2,
                unit: unit,
                steps: 20,
                trust: .measured,
                uncertainty: GaitUncertainty(scatter: 2, points: 0, camera: 0, system: 0)
            )
        }
        return GaitRecord(
            day: try Self.day(day),
            made: Instant(millisecondsSince1970: 0),
            label: "a.mp4",
            analysis: GaitAnalysis(
                view: .rear,
                description: ClipDescription(
                    width: 1,
                    height: 1,
                    frames: 1,
                    duration: 1,
                    frameRate: 60
                ),
                measures: [measure(.cadence, cadence, .stepsPerMinute)]
                    + (drop.map { [measure(.pelvicDropDifference, $0, .degrees)] } ?? [])
            )
        )
    }

    private static let sore = AnswerSheet(findings: [
        Finding(id: .siteLateral, value: .sided(.left))
    ])

    @Test func `the newest cadence counts, the watch before the clip, an old one not at all`()
        throws
    {
        let records = try [
            Self.record("2026-01-10", cadence: 160), Self.record("2026-03-01", cadence: 168),
        ]
        let form = try RunningForm(
            records: records,
            watch: [],
            answers: Self.sore,
            on: Self.day("2026-03-05")
        )
        #expect(form.cadence == 168)
        #expect(form.beat == RunningForm(cadence: 168).beat)
        #expect(form.beat?.from == 176 && form.beat?.to == 185)
        let watch = try CadenceObservation(
            stepsPerMinute: 171,
            low: 170,
            high: 172,
            source: .watch,
            day: Self.day("2026-03-01")
        )
        let both = try RunningForm(
            records: records,
            watch: [watch],
            answers: Self.sore,
            on: Self.day("2026-03-05")
        )
        #expect(both.cadence == 171)
        let late = try RunningForm(
            records: records,
            watch: [watch],
            answers: Self.sore,
            on: Self.day("2026-12-05")
        )
        #expect(late.cadence == nil)
        #expect(late.beat == nil)
    }

    @Test func `a drop counts only past its error, and pain only where a place was named`() throws {
        let today = try Self.day("2026-03-05")
        for (drop, shows) in [(4.0, true), (-4.0, true), (1.0, false)] {
            let records = [try Self.record("2026-03-01", cadence: 168, drop: drop)]
            let form = RunningForm(records: records, watch: [], answers: Self.sore, on: today)
            #expect(form.dropsHip == shows)
            #expect(form.hurts)
        }
        let calm = AnswerSheet(findings: [
            Finding(id: .siteLateral, value: .absent), Finding(id: .painNow, value: .number(0)),
            Finding(id: .limp, value: .absent),
        ])
        #expect(!RunningForm(records: [], watch: [], answers: calm, on: today).hurts)
    }
}
