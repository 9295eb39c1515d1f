import Measure
import Testing
import Training
import Wording

@Suite struct SingleRunVerdictWordingTests {
    private func review(_ runs: [Run], on day: Int) -> TrainingReview {
        TrainingReview.review(runs: runs, on: monday.adding(days: day), firstWeekday: .monday)
    }

    @Test func `a run within the guard`() throws {
        let verdict = try #require(review(steady(weeks: 0..<8, km: 11), on: 55).verdicts.last)
        let words = verdict.wording(unit: .kilometers)
        #expect(words.headline == "Within the guard")
        #expect(
            words.explanation == """
                On Sunday 1 March 2026 you ran 11.0 km. Your longest run of the 30 days before was \
                11.0 km, on Thursday 26 February 2026; up to 12.1 km stays within the guard.
                """
        )
    }

    @Test func `a run past the guard says what its finding says`() throws {
        let review = review(steady(weeks: 0..<8, km: 11) + [run(55, km: 20)], on: 55)
        let verdict = try #require(review.verdicts.first { $0.spike != nil })
        let finding = try #require(review.findings.first { $0.kind == .singleRunSpike })
        #expect(verdict.wording(unit: .kilometers) == finding.wording(unit: .kilometers))
    }

    @Test func `runs with nothing before them say why`() {
        let runs = [run(0, km: 8), run(60, km: 8), run(120, km: 0), run(121, km: 8)]
        let words = review(runs, on: 121).verdicts.map { $0.wording(unit: .kilometers) }
        #expect(
            words.map(\.headline) == [
                "The first run on record", "The first run after a long break",
                "Nothing to compare with",
            ]
        )
        #expect(words[1].explanation.contains("60 days earlier"))
    }

    @Test func `a short record is said to be short`() throws {
        let verdict = try #require(
            review([run(0, km: 10), run(5, km: 10)], on: 5).verdicts.last
        )
        let words = verdict.wording(unit: .kilometers)
        #expect(words.explanation.hasSuffix("Your record does not cover all 30 days before."))
    }

    @Test func `the sentence over the picture never rounds a limit up`() {
        let sentence = review(steady(weeks: 0..<8, km: 10.99), on: 55).next
            .longestSentence(unit: .kilometers)
        #expect(
            sentence == """
                Your longest run of the last 30 days is 11.0 km; up to 12.0 km stays within the \
                guard.
                """
        )
        #expect(review([], on: 0).next.longestSentence(unit: .kilometers) == nil)
    }

    @Test func `after a jump the sentence names the calmer limit too`() throws {
        let runs = steady(weeks: 0..<8, km: 11) + [run(55, km: 20)]
        let sentence = try #require(review(runs, on: 55).next.longestSentence(unit: .kilometers))
        #expect(sentence.contains("up to 22.0 km stays within the guard."))
        #expect(sentence.hasSuffix("up to 12.1 km is calmer (our judgement)."))
    }
}
