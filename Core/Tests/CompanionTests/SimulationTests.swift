import Assessment
import Screening
import Testing

@testable import Companion

@Suite struct SimulationTests {
    static let lengths = InterviewLengths.simulate(runners: 80, seed: 7)

    @Test func `simulated runners are done within ten and twenty-five questions`() {
        #expect(Self.lengths.urgencyWithinTen >= 0.95)
        #expect(Self.lengths.wholeWithinTwentyFive >= 0.95)
        #expect(Self.lengths.questions.counts.map(\.runners).reduce(0, +) == 80)
        #expect(Self.lengths.text.contains("within 25"))
    }

    @Test func `a seed gives the same runners`() {
        let ten = InterviewLengths.simulate(runners: 10, seed: 7)
        #expect(ten == InterviewLengths.simulate(runners: 10, seed: 7))
        #expect(ten != InterviewLengths.simulate(runners: 10, seed: 8))
    }

    @Test func `a third of those who may try a test are offered one or two`() {
        let tests = Self.lengths.selfTestsWhereAllowed
        let allowed = tests.counts.map(\.runners).reduce(0, +)
        let offered = tests.counts.filter { $0.value > 0 }.map(\.runners).reduce(0, +)
        #expect(allowed >= 20)
        #expect(offered * 3 >= allowed)
        #expect(tests.upperTenth <= 2)
    }

    @Test func `who reads that it is an emergency may go on, and both are counted`() throws {
        let interviews = (0..<80).lazy.map {
            SimulatedInterview(
                SimulatedRunner(seed: 7, number: $0),
                guide: InterviewGuideTests.guide
            )
        }
        let interview = try #require(interviews.first { $0.questionsToEmergency != nil })
        #expect(interview.tier == .emergency)
        #expect(interview.questions > interview.questionsToEmergency ?? .max)
        let shown = Self.lengths.questionsToEmergency.counts.map(\.runners).reduce(0, +)
        #expect(shown == Self.lengths.tiers[Tier.emergency.rawValue] ?? 0)
    }
}
