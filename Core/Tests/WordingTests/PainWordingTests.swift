import Measure
import Program
import Rehabilitation
import Testing

@testable import Wording

@Suite struct PainWordingTests {
    static let start = CalendarDay(daysSince1970: 20_000)

    @Test(arguments: ProgressionRule.allCases)
    func `every rule, step and signal has its words`(_ rule: ProgressionRule) {
        var sentences: Set<String> = []
        for step in CourseStep.allCases {
            for signal in DaySignal.allCases {
                let line = CourseDecision(
                    day: Self.start,
                    signal: signal,
                    step: step,
                    rule: rule,
                    level: 3,
                    pain: 6,
                    bound: 5
                ).line(under: .tendon)
                #expect(line.text.hasSuffix("."))
                #expect(line.basis != nil)
                sentences.insert(line.text)
            }
        }
        #expect(sentences.count > 1)
        #expect(!rule.name.isEmpty)
    }

    @Test func `too much pain is told with its number and its bound`() {
        let decision = CourseDecision(
            day: Self.start,
            signal: .red,
            step: .stepBack,
            rule: .tooMuchDuring,
            level: 3,
            pain: 6,
            bound: 5
        )
        #expect(
            decision.line(under: .tendon).text == """
                The pain while loading was 6 out of 10. Your rule allows 5. One step back; it climbs \
                again once the hip is calm.
                """
        )
    }

    @Test(arguments: PainRule.all)
    func `every bound says what it rests on`(_ rule: PainRule) {
        let cutoffs = ProgressionCutoffs.standard(for: rule)
        #expect(cutoffs.calmDaysNeeded.basis == "our judgement")
        for bound in cutoffs.bounds {
            #expect(!bound.basis.isEmpty)
        }
    }

    @Test(arguments: CourseReview.Doubt.Kind.allCases)
    func `every doubt is put with its day`(_ kind: CourseReview.Doubt.Kind) {
        let doubt = CourseReview.Doubt(day: Self.start, kind: kind)
        #expect(doubt.question(day: "Monday").contains("Monday"))
    }

    @Test func `a number that cannot be is refused with its bounds`() {
        let problem = CheckInProblem(field: .painDuring, value: 11, allowed: 0...10)
        #expect(problem.sentence == "Pain while loading is 11, but must be between 0 and 10.")
    }
}
