import Measure
import Program
import Rehabilitation
import Testing
import Wording

@Suite struct CourseWordingTests {
    static let day = CalendarDay(daysSince1970: 20_000)

    @Test(arguments: ProgressionRule.allCases, CourseStep.allCases)
    func `every decision is told in whole sentences`(_ rule: ProgressionRule, _ step: CourseStep) {
        for (pain, bound) in [(Int?.none, Int?.none), (6, 5)] {
            let decision = CourseDecision(
                day: Self.day,
                signal: .amber,
                step: step,
                rule: rule,
                level: 3,
                pain: pain,
                bound: bound
            )
            let text = decision.line(under: .tendon).text
            #expect(text.first?.isUppercase == true)
            #expect(text.last == ".")
            #expect(!text.contains("nil") && !text.contains("  ") && !text.contains("!"))
        }
    }

    @Test func `too much pain names the number, the bound and the step`() {
        let decision = CourseDecision(
            day: Self.day,
            signal: .red,
            step: .stepBack,
            rule: .tooMuchDuring,
            level: 2,
            pain: 6,
            bound: 5
        )
        let line = decision.line(under: .tendon)
        #expect(
            line.text == """
                The pain while loading was 6 out of 10. Your rule allows 5. One step back; it climbs \
                again once the hip is calm.
                """
        )
        #expect(line.sources == [PainRule.tendon.source])
        #expect(line.isJudgement)
    }

    @Test(arguments: PainRule.all)
    func `a stop says what ends it`(_ rule: PainRule) {
        let decision = CourseDecision(
            day: Self.day,
            signal: .red,
            step: .seeSomeone,
            rule: .notRecovering,
            level: 0
        )
        let text = decision.line(under: rule).text
        #expect(text.contains("all-clear"))
        let calm = ProgressionCutoffs.standard(for: rule).calmDaysThatLift?.value
        #expect(text.contains("days told calm") == (calm != nil))
        if let calm { #expect(text.contains("\(calm) days told calm")) }
    }

    @Test func `each number of the scale has words and no other has`() {
        for pain in CheckIn.painScale { #expect(CheckIn.painWords(pain)?.isEmpty == false) }
        #expect(CheckIn.painWords(-1) == nil)
        #expect(CheckIn.painWords(11) == nil)
    }

    @Test(arguments: CourseReview.Doubt.Kind.allCases)
    func `a doubt is put to the runner and names the day`(_ kind: CourseReview.Doubt.Kind) {
        let text = CourseReview.Doubt(day: Self.day, kind: kind).question(day: "Monday 3 October")
        #expect(text.contains("Monday 3 October") && text.count > 40)
    }

    @Test func `a number that cannot be is refused with its range`() {
        let problem = CheckInProblem(field: .painMorning, value: 14, allowed: 0...10)
        #expect(problem.sentence == "Pain in the morning is 14, but must be between 0 and 10.")
    }
}
