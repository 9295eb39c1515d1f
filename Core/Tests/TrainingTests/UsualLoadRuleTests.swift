import Evidence
import Measure
import Testing
import Training

@Suite struct UsualLoadRuleTests {
    /// Three runs of an hour a week; a week's measures are shared out evenly.
    static func runs(_ weeks: [Measures]) -> [Run] {
        weeks.enumerated().flatMap { week, measures in
            [1, 3, 5].map { day in
                var run = run(week * 7 + day, km: 10, minutes: 60)
                run.downhillMeters = measures.downhill.map { $0 * 1000 / 3 }
                run.steps = measures.steps.map { $0 / 3 }
                run.peakForceBodyWeights = measures.force
                run.speeds = measures.fastMinutes.map { fast in
                    SpeedProfile(
                        seconds: (0..<32).map { step in
                            step == 11 ? 3600 - fast * 20 : step == 16 ? fast * 20 : 0
                        }
                    )
                }
                return run
            }
        }
    }

    struct Measures: Sendable {
        var downhill: Double?
        var fastMinutes: Double?
        var steps: Double?
        var force: Double?
    }

    private func finding(_ load: MeasuredLoad, _ weeks: [Measures]) -> UsualLoadRule.Finding? {
        review(Self.runs(weeks), on: weeks.count * 7 - 1).weeks.last?.finding(of: load)
    }

    private func isRisen(_ finding: UsualLoadRule.Finding?) -> Bool {
        if case .risen = finding { true } else { false }
    }

    @Test(arguments: [
        // Half as much again is not yet more; nor is less than 2 km.
        (usual: 6.0, week: 9.0, risen: false), (6, 9.1, true), (1, 2.9, false), (1, 3.1, true),
        (0, 1.9, false), (0, 2.1, true), (6, 0, false),
    ])
    func `downhill beside the four weeks before`(usual: Double, week: Double, risen: Bool) {
        let weeks =
            Array(repeating: Measures(downhill: usual), count: 4) + [Measures(downhill: week)]
        #expect(isRisen(finding(.downhill, weeks)) == risen)
    }

    @Test func `fast is what was passed for a tenth of the time`() throws {
        // 18 of 180 minutes a week are at 4 m/s and more: a tenth.
        let usual = Array(repeating: Measures(fastMinutes: 18), count: 4)
        let change = try #require(
            finding(.fastRunning, usual + [Measures(fastMinutes: 30)])?.change
        )
        #expect(abs(change.usual - 18 * 60) < 1)
        #expect(abs(change.amount - 30 * 60) < 1)
        #expect(abs(try #require(change.fasterThan).metersPerSecond - 4) < 0.01)
        #expect(isRisen(finding(.fastRunning, usual + [Measures(fastMinutes: 30)])))
        #expect(!isRisen(finding(.fastRunning, usual + [Measures(fastMinutes: 27)])))
        // Double, yet only six minutes more.
        let little = Array(repeating: Measures(fastMinutes: 6), count: 4)
        #expect(!isRisen(finding(.fastRunning, little + [Measures(fastMinutes: 12)])))
    }

    @Test func `impact is steps times force`() throws {
        let usual = Array(repeating: Measures(steps: 30_000, force: 2.5), count: 4)
        let same = try #require(
            finding(.impact, usual + [Measures(steps: 30_000, force: 3.25)])?.change
        )
        #expect(abs(same.usual - 75_000) < 1e-6 && abs(same.amount - 97_500) < 1e-6)
        #expect(!isRisen(finding(.impact, usual + [Measures(steps: 30_000, force: 3.25)])))
        #expect(isRisen(finding(.impact, usual + [Measures(steps: 30_000, force: 3.26)])))
    }

    @Test(arguments: MeasuredLoad.allCases)
    func `without measures or weeks it is not enough to tell`(_ load: MeasuredLoad) {
        let full = Measures(downhill: 3, fastMinutes: 20, steps: 30_000, force: 2.4)
        let none = Measures()
        // Steps alone, from a watch without contact time, are no impact.
        let steps = Measures(downhill: 3, fastMinutes: 20, steps: 30_000)
        #expect(
            finding(load, [full, full, none, none, full]) == .notEnoughToTell(.notMeasured)
        )
        #expect(
            finding(load, [full, full, full, full, none]) == .notEnoughToTell(.notMeasured)
        )
        #expect(finding(load, [full, full, full, full]) == .notEnoughToTell(.tooFewWeeks))
        #expect(finding(load, [full, full, full, full, full])?.change != nil)
        if load == .impact {
            #expect(
                finding(load, [steps, steps, steps, steps, steps])
                    == .notEnoughToTell(.notMeasured)
            )
        }
    }

    @Test func `a rise is told, as our judgement, and never as an alarm`() throws {
        let usual = Measures(downhill: 1, fastMinutes: 10, steps: 30_000, force: 2.4)
        let risen = Measures(downhill: 9, fastMinutes: 60, steps: 60_000, force: 2.4)
        let review = review(Self.runs(Array(repeating: usual, count: 4) + [risen]), on: 34)
        let told = review.findings.filter {
            [.downhill, .fastRunning, .impact].contains($0.kind)
        }
        #expect(Set(told.map(\.kind)).count == 3)
        #expect(told.allSatisfy { $0.severity == .info })
        #expect(told.allSatisfy { $0.claims.first?.strength == .judgement })
    }

    @Test func `new hills are a finding for the hip check, old ones and none are not`() {
        func flag(_ usual: Double?, _ week: Double?) -> Bool? {
            let weeks =
                Array(repeating: Measures(downhill: usual), count: 6) + [Measures(downhill: week)]
            return DerivedFlags(
                runs: Self.runs(weeks),
                before: monday.adding(days: 48),
                firstWeekday: .monday
            ).newHills
        }
        #expect(flag(0, 5) == true)
        #expect(flag(1, 5) == true)
        // Half as much again, but the runner knows hills.
        #expect(flag(4, 8) == nil)
        #expect(flag(0, 0) == nil)
        #expect(flag(nil, nil) == nil)
    }
}

@Suite struct AcuteChronicRatioTests {
    @Test func `a week over the three before it, itself left out`() {
        let points = AcuteChronicRatio.series(
            review(weekly([20, 20, 20, 30, 0, 10]), on: 41).weeks
        )
        #expect(points.count == 6)
        #expect(points.prefix(3).allSatisfy { $0.ratio == nil })
        // 30 / 20, 0 / 23.3, 10 / 16.7.
        #expect(abs((points[3].ratio ?? 0) - 1.5) < 1e-9)
        #expect(points[4].ratio == 0)
        #expect(abs((points[5].ratio ?? 0) - 0.6) < 1e-9)
    }

    @Test func `three weeks without running make no ratio`() {
        let points = AcuteChronicRatio.series(review(weekly([20, 0, 0, 0, 10]), on: 34).weeks)
        #expect(points.last?.ratio == nil)
    }

    @Test func `it never becomes a finding`() {
        let ids = Set(AcuteChronicRatio.claims.map(\.id))
        let jump = review(steady(weeks: 0..<8) + (56..<63).map { run($0, km: 20) }, on: 62)
        #expect(!jump.findings.isEmpty)
        #expect(jump.findings.allSatisfy { $0.claims.allSatisfy { !ids.contains($0.id) } })
    }
}

@Suite struct SittingRuleTests {
    static let runs = [run(0, km: 10, minutes: 100), run(10, km: 15, minutes: 90)]
    static let day = monday.adding(days: 27)

    @Test func `both together are told, one alone is not`() {
        func judge(_ sits: Bool?, _ runs: [Run]) -> SittingRule.Finding {
            SittingRule.judge(sitsMostOfTheDay: sits, runs: runs, on: Self.day)
        }
        #expect(judge(true, Self.runs) == .together(2, longest: Self.runs[0]))
        #expect(judge(false, Self.runs) == .notTogether)
        #expect(judge(nil, Self.runs) == .notEnoughToTell)
        #expect(judge(true, [run(10, km: 15, minutes: 89)]) == .notTogether)
        #expect(judge(true, []) == .notEnoughToTell)
        // The 28 days end with the day: the day before them is out.
        #expect(judge(true, [run(-1, km: 15, minutes: 100)]) == .notEnoughToTell)
    }
}

@Suite struct ExposureTests {
    @Test func `hours by calendar year, empty years included`() {
        let runs = [run(0, km: 10), run(7, km: 10), run(900, km: 20, minutes: 120)]
        let review = review(runs, on: 1000)
        #expect(review.exposureByYear.map(\.runs) == [2, 0, 1])
        #expect(review.exposureByYear.map(\.hours) == [2, 0, 2])
        #expect(review.exposureByYear.first?.firstDay == monday)
        #expect(review.exposureByYear.last?.lastDay == monday.adding(days: 1000))
        #expect(
            review.exposureByYear.map(\.days).reduce(0, +) == review.exposure?.days
        )
        #expect(abs((review.exposure?.years ?? 0) - 1001 / 365.25) < 1e-9)
        #expect(abs((review.exposure?.runsPerWeek ?? 0) - 3 * 7 / 1001.0) < 1e-9)
    }

    @Test func `less than a week has no runs a week`() {
        #expect(review([run(0, km: 5)], on: 5).exposure?.runsPerWeek == nil)
        #expect(review([run(0, km: 5)], on: 6).exposure?.runsPerWeek == 1)
    }
}
