import Anatomy
import Assessment
import Interview
import Screening
import Testing

@testable import Companion

@Suite struct SimulationTests {
    static let guide = InterviewGuideTests.guide
    static let interviews = (0..<40).map {
        SimulatedInterview(SimulatedRunner(seed: 11, number: $0), guide: guide)
    }
    static let lengths = InterviewLengths(interviews)

    @Test func `simulated runners are done within ten and twenty-five questions`() {
        #expect(Self.lengths.urgencyWithinTen >= 0.95)
        #expect(Self.lengths.wholeWithinTwentyFive >= 0.95)
        #expect(Self.lengths.questions.counts.map(\.runners).reduce(0, +) == 40)
        #expect(Self.lengths.text.contains("within 25"))
    }

    @Test func `a seed gives the same runners`() {
        let lengths = InterviewLengths.simulate(runners: 4, seed: 11)
        #expect(lengths == InterviewLengths(Array(Self.interviews.prefix(4))))
        #expect(lengths != InterviewLengths.simulate(runners: 4, seed: 8))
    }

    @Test func `who reads that it is an emergency may go on, and both are counted`() throws {
        let urgent = Self.interviews.filter { $0.tier == .emergency }
        #expect(!urgent.isEmpty)
        for interview in urgent {
            #expect(interview.questions > (interview.questionsToEmergency ?? .max))
        }
        let shown = Self.lengths.questionsToEmergency.counts.map(\.runners).reduce(0, +)
        #expect(shown == urgent.count)
    }

    /// Runners whom the rules let try a test and who leave no question open: one danger sign left
    /// open shuts all tests.
    static let calm = Array(
        (0..<3000).lazy.map { SimulatedRunner(seed: 7, number: $0, unsureRate: 0) }
            .filter { Screener().triage($0.everything).allowsSelfTests }
            .prefix(24)
    )

    @Test func `of those who may try a test, a third are offered one or two that tell`() {
        var allowed = 0
        var offered = 0
        for runner in Self.calm {
            var walk = InterviewWalk(AnswerSheet(person: runner.person), guide: Self.guide)
            var tests = 0
            while walk.pagesPut < 60, case .ask(let page, let part) = walk.step() {
                if part == .selfTest {
                    tests += 1
                    #expect(Self.turn(page.questions[0], on: walk.known) >= 0.05)
                }
                walk.answer(page, with: runner.answers(to: page))
            }
            guard tests > 0 || Self.guide.allowsSelfTests(walk.known) else { continue }
            allowed += 1
            offered += min(tests, 1)
            #expect(tests <= 2)
        }
        #expect(allowed >= 12)
        #expect(offered * 3 >= allowed, "\(offered) of \(allowed)")
    }

    /// How far apart the two answers leave the chance of a cause.
    private static func turn(_ test: Question, on sheet: AnswerSheet) -> Double {
        let side = sheet.painfulSide == .left ? AnswerValue.sided(.left) : .sided(.right)
        let chances = [side, .absent].map { answer in
            var other = sheet
            other[test.id] = answer
            let chances = guide.assessor.glance(other).chances
            return Dictionary(uniqueKeysWithValues: chances.map { ($0.condition, $0.value) })
        }
        return chances[0].map { abs($0.value - (chances[1][$0.key] ?? 0)) }.max() ?? 0
    }
}

extension SimulatedRunner {
    /// Every answer at once.
    fileprivate var everything: AnswerSheet {
        let all = QuestionPage(id: "all", title: "", why: "", questions: Question.all)
        return AnswerSheet(person: person, findings: answers(to: all))
    }
}
