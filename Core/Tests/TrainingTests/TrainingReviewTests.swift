import Evidence
import Measure
import Testing
import Training

@Suite struct TrainingReviewTests {
    @Test func `steady training has nothing to tell`() {
        let result = review(steady(weeks: 0..<20), on: 139)
        #expect(result.findings.isEmpty)
        #expect(result.spikes.isEmpty)
        #expect(result.weeks.count == 20)
        #expect(result.verdicts.count == 60)
    }

    @Test func `the gravest comes first, and each finding keeps its id`() {
        let runs = steady(weeks: 0..<19) + [run(134, km: 8), run(139, km: 30, minutes: 165)]
        let result = review(runs, on: 139)
        #expect(
            result.findings.map(\.id) == [
                "single_run_spike@2026-05-24T07:00:00Z",
                "weekly_distance_over_30@2026-05-18",
                "pace_and_distance@2026-05-18",
            ]
        )
        #expect(result.findings.map(\.severity) == [.alarm, .caution, .caution])
        #expect(result.findings.allSatisfy { !$0.claims.isEmpty })
        #expect(result.findings.first?.claims.first == .largeSpike)
    }

    @Test func `a jump on a short record asks for caution, not alarm`() {
        let result = review([run(0, km: 5), run(3, km: 9)], on: 3)
        #expect(result.findings.map(\.kind) == [.singleRunSpike, .recordBegins])
        #expect(result.findings.first?.severity == .caution)
    }

    @Test func `tells of the first run after a month without`() {
        let result = review([run(0, km: 5), run(31, km: 5)], on: 32)
        #expect(
            result.findings.map(\.id) == [
                "return_after_break@2026-02-05T07:00:00Z", "record_begins@2026-01-05T07:00:00Z",
            ]
        )
        guard case .returnAfterBreak(_, let lastRun) = result.findings.first?.detail else {
            Issue.record("The break is told.")
            return
        }
        #expect(lastRun == monday)
    }

    @Test func `findings grow old, spikes stay on record`() {
        let runs = steady(weeks: 0..<8) + [run(54, km: 20)] + steady(weeks: 8..<16)
        #expect(review(runs, on: 55).findings.contains { $0.kind == .singleRunSpike })
        // The week of day 54 is the fifth and last looked at until its fourth successor ends.
        #expect(review(runs, on: 83).findings.contains { $0.kind == .singleRunSpike })
        #expect(!review(runs, on: 84).findings.contains { $0.kind == .singleRunSpike })
        #expect(review(runs, on: 111).spikes.map(\.run) == [run(54, km: 20)])
    }

    @Test func `later runs are left out`() {
        let runs = steady(weeks: 0..<10)
        #expect((review(runs + [run(90, km: 40)], on: 69) == review(runs, on: 69)) as Bool)
    }

    @Test func `an empty record gives an empty review`() {
        let result = review([], on: 0)
        #expect(result.weeks.isEmpty && result.findings.isEmpty && result.verdicts.isEmpty)
        #expect(result.exposure == nil && result.exposureOfLastYear == nil)
    }

    /// 100 h at 17.8 and 8.78 injuries per 1,000 h for novices, 7.7 and 4.24 for others.
    @Test func `counts hours and the injuries a group would expect in them`() throws {
        let runs = (0..<100).map { run($0 * 4, km: 10, minutes: 60) }
        let result = review(runs, on: 399)
        let whole = try #require(result.exposure)
        #expect(whole.hours == 100 && whole.runs == 100)
        #expect(whole.distance.kilometers == 1000)
        let novice = whole.expectedInjuries(isFirstYear: true)
        #expect(abs(novice.lowerBound - 0.878) < 1e-9 && abs(novice.upperBound - 1.78) < 1e-9)
        let experienced = whole.expectedInjuries(isFirstYear: false)
        #expect(abs(experienced.lowerBound - 0.424) < 1e-9)
        #expect(abs(experienced.upperBound - 0.77) < 1e-9)
        // Days 35 to 399 hold the runs of days 36, 40, … 396.
        #expect(result.exposureOfLastYear?.runs == 91)
    }

    @Test func `every training claim is in the registry once, with a source`() {
        let ids = Claim.trainingLoad.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(Set(Claim.all.map(\.id)).isSuperset(of: ids))
        #expect(
            Claim.trainingLoad.allSatisfy { !$0.sources.isEmpty && $0.statement.hasSuffix(".") }
        )
    }
}
