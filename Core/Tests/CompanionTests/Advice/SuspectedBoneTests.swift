import Anatomy
import Assessment
import Companion
import Evidence
import Interview
import Measure
import Program
import Screening
import Testing
import Wording

@Suite struct SuspectedBoneTests {
    static let urgentCauses = AdviceExamples.urgentCauses.sorted { $0.rawValue < $1.rawValue }

    /// Outer-hip pain leads; the suspect comes second.
    private func advice(_ suspect: ConditionID, at value: Double, _ tier: Tier) -> FirstAdvice {
        var assessment = AdviceExamples.leading(.greaterTrochantericPain)
        assessment.causes.removeAll { $0.condition == suspect }
        assessment.causes.insert(AdviceExamples.cause(suspect, value), at: 1)
        return FirstAdvice.example(
            tier,
            assessment,
            limits: .init(longestRunTomorrow: Distance(kilometers: 12))
        )
    }

    @Test(arguments: urgentCauses)
    func `one chance in ten of a cause not to be missed stops running and exercise`(
        _ suspect: ConditionID
    ) {
        let advice = advice(suspect, at: 0.10, .selfCare)
        #expect(advice.running.verdict == .notUntilSeen)
        #expect(advice.exercises.isEmpty)
        #expect(!advice.allowsSelfTests)
        #expect(advice.urgency.tier == .withinDays)
        #expect(advice.urgency.raisedBy == [suspect])
        #expect(advice.urgency.reasons.contains { $0.text.contains("1 in 10") && $0.isJudgement })
    }

    @Test(arguments: urgentCauses)
    func `a smaller chance leaves the tier to the danger signs`(_ suspect: ConditionID) {
        let advice = advice(suspect, at: 0.09, .routine)
        #expect(advice.urgency.tier == .routine)
        #expect(advice.urgency.raisedBy.isEmpty)
        #expect(advice.running.verdict == .shorter)
        #expect(!advice.exercises.isEmpty)
    }

    @Test func `leads even with a small chance when nothing is more likely`() {
        let advice = FirstAdvice.example(
            .selfCare,
            AdviceExamples.leading(.femoralNeckStress, at: 0.06)
        )
        #expect(advice.exercises.isEmpty)
        #expect(advice.urgency.tier == .withinDays)
    }

    @Test(arguments: Tier.allCases)
    func `a probability never lowers the tier of the danger signs`(_ tier: Tier) {
        for value in [0.0, 0.05, 0.5, 0.99] {
            #expect(advice(.femoralNeckStress, at: value, tier).urgency.tier >= tier)
        }
        #expect(advice(.femoralNeckStress, at: 0.99, .sameDay).urgency.tier == .sameDay)
        #expect(advice(.femoralNeckStress, at: 0.99, .sameDay).urgency.raisedBy.isEmpty)
    }

    @Test func `says that a bone left alone heals and names what a clinic does`() {
        let advice = advice(.femoralNeckStress, at: 0.3, .selfCare)
        #expect(advice.running.lines.contains(RunningLines.boneComesFirst))
        #expect(advice.now.contains { $0.sources.contains(.mountjoy2023) })
        let clinic = Condition.with(.femoralNeckStress).clinic
        #expect(advice.clinicWillDo.contains { $0.text.hasSuffix(clinic) })
    }

    @Test func `what the rules fear is spared like what the odds suggest`() {
        let assessment = AdviceExamples.leading(.greaterTrochantericPain)
        let triage = AdviceExamples.triage(.withinDays, feared: [.sacralStress])
        let advice = FirstAdvice.make(
            triage: triage,
            assessment: assessment,
            answers: AnswerSheet()
        )
        #expect(advice.running.lines.contains(RunningLines.boneComesFirst))
        #expect(advice.now.contains { $0.text.contains("crutches") })
        #expect(
            advice.clinicWillDo.first?.text.hasSuffix(Condition.with(.sacralStress).clinic) == true
        )
        #expect(advice.urgency.raisedBy.isEmpty)
    }

    @Test func `tells the clinician only what the runner said`() {
        let advice = FirstAdvice.example(
            .sameDay,
            AdviceExamples.leading(.femoralNeckStress),
            findings: [Finding(id: .fever, value: .present), Finding(id: .limp, value: .absent)]
        )
        #expect(advice.urgency.tellThem == [Question.with(.fever).name])
    }
}
