import ActivityFile
import Anatomy
import Assessment
import Companion
import Interview
import Measure
import Screening
import Testing
import Training
import Wording

@Suite struct CheckHipTests {
    static let today = CalendarDay(daysSince1970: 20_000)

    /// A run every second day for half a year, 8 km each, with a 16 km run `days` ago.
    static func runs(jump days: Int?) -> [ShelvedActivity] {
        stride(from: 180, through: 0, by: -2).map { ago in
            ShelvedActivity(
                id: Int64(ago),
                sport: .running,
                start: Instant(secondsSince1970: Double((20_000 - ago) * 86_400 + 43_200)),
                elapsedSeconds: 2880,
                distanceMeters: ago == days ? 16_000 : 8000,
                records: 0,
                hasRunningDynamics: false
            )
        }
    }

    static func check(
        _ answers: AnswerSheet,
        runs: [ShelvedActivity] = [],
        began: CalendarDay? = nil
    ) throws -> HipCheckResult {
        let shelf = MemoryShelf(runs: runs)
        let training = ReviewTraining(shelf: shelf, settings: shelf, clock: .utc)
        return try CheckHip(
            training: training,
            settings: shelf,
            assessor: Assessor(samples: 20)
        )(
            draft: HipCheckDraft(answers: answers, painBegan: began),
            on: today
        )
    }

    @Test func `the log answers what the runner was not asked`() throws {
        let result = try Self.check(AnswerSheet(), runs: Self.runs(jump: 10))
        #expect(result.sheet[.loadSpike] == .present)
        #expect(result.sheet.findings[.loadSpike]?.origin == .training)
        #expect(result.sheet.findings[.loadSpike]?.detail?.hasPrefix("16.0 km") == true)
        let steady = try Self.check(AnswerSheet(), runs: Self.runs(jump: nil))
        #expect(steady.sheet[.loadSpike] == .absent)
    }

    @Test func `an answer ages: weeks of pain go on, and a sudden start is fresh for a week`()
        throws
    {
        func check(_ id: FindingID, _ value: AnswerValue, ago: Int?) throws -> HipCheckResult {
            let told = ago.map { Self.today.adding(days: -$0) }
            return try Self.check(
                AnswerSheet(findings: [
                    Finding(id: id, value: value, day: told),
                    Finding(id: .siteMedialThigh, value: .sided(.left), day: told),
                    Finding(id: .adductorSqueeze, value: .present, day: told),
                ])
            )
        }
        #expect(
            try check(.painDurationWeeks, .number(2), ago: 21).sheet[.painDurationWeeks]
                == .number(5)
        )
        #expect(
            try check(.painDurationWeeks, .number(2), ago: nil).sheet[.painDurationWeeks]
                == .number(2)
        )
        let fresh = try check(.suddenOnset, .present, ago: 0)
        #expect(fresh.advice.running.verdict == .notYet && fresh.answerAgain == nil)
        #expect(try check(.suddenOnset, .present, ago: 6).advice.running.verdict == .notYet)
        let older = try check(.suddenOnset, .present, ago: 7)
        #expect(older.advice.running.verdict == .shorter && older.answerAgain == nil)
        #expect(try check(.suddenOnset, .present, ago: 27).answerAgain == nil)
        let old = try check(.suddenOnset, .present, ago: 28)
        let again = try #require(old.answerAgain)
        #expect(old.advice.now.contains(again))
        #expect(again.text.contains(Self.today.adding(days: -28).dayAndMonth))
        // What holds the runner back is asked for anew after a week.
        #expect(try check(.limp, .present, ago: 6).answerAgain == nil)
        #expect(try check(.limp, .present, ago: 7).answerAgain != nil)
    }

    @Test func `without a log the training findings stay unknown`() throws {
        let result = try Self.check(AnswerSheet())
        for id in [FindingID.loadSpike, .durationIncrease, .weeklyRise, .paceAndDistance] {
            #expect(result.sheet[id] == nil)
        }
        #expect(result.story == nil)
    }

    @Test func `an answer outranks the log`() throws {
        var answers = AnswerSheet()
        answers[.loadSpike] = .absent
        let result = try Self.check(answers, runs: Self.runs(jump: 10))
        #expect(result.sheet[.loadSpike] == .absent)
        #expect(result.sheet.findings[.loadSpike]?.origin == .answer)
    }

    @Test func `the weeks before the pain count, not those after it`() throws {
        let began = Self.today.adding(days: -90)
        let result = try Self.check(AnswerSheet(), runs: Self.runs(jump: 10), began: began)
        #expect(result.sheet[.loadSpike] == .absent)
        #expect(result.sheet[.painDurationWeeks] == .number(90.0 / 7))
        #expect(result.story?.painBegan == began)
    }

    @Test func `the final tier is never below the screening's`() throws {
        for id in Question.all.filter({ $0.section == .danger }).map(\.id) {
            var answers = AnswerSheet()
            answers[id] = .present
            let result = try Self.check(answers)
            #expect(result.tier >= result.triage.tier, "\(id)")
            #expect(result.triage == Screener().triage(result.sheet))
        }
    }
}
