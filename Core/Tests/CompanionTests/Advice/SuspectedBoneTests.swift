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

    /// Written down here, not read from the code.
    private static let hoursCount: Set<ConditionID> = [
        .slippedEpiphysis, .septicArthritis, .pelvicInfection, .caudaEquina, .gonadalTorsion,
        .vascular, .acuteHipFracture,
    ]

    @Test(arguments: urgentCauses)
    func `one chance in ten of a cause not to be missed stops running and exercise`(
        _ suspect: ConditionID
    ) {
        let advice = advice(suspect, at: 0.10, .selfCare)
        #expect(advice.running.verdict == .notUntilSeen)
        #expect(advice.exercises.isEmpty)
        #expect(!advice.allowsSelfTests)
        #expect(advice.urgency.tier == (Self.hoursCount.contains(suspect) ? .sameDay : .withinDays))
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

    @Test func `does not send a runner to be seen for a chance below one in twenty`() {
        for condition in Self.urgentCauses {
            for (value, tier) in [(0.049, Tier.selfCare), (0.05, .withinDays)] {
                let advice = FirstAdvice.example(
                    .selfCare,
                    AdviceExamples.leading(condition, at: value)
                )
                #expect(advice.urgency.tier == tier, "\(condition) at \(value)")
            }
        }
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
        // The likeliest cause comes first, what is feared beside it.
        let clinics = [ConditionID.greaterTrochantericPain, .sacralStress].map(Condition.with)
        #expect(advice.clinicWillDo.count == 2)
        for (line, condition) in zip(advice.clinicWillDo, clinics) {
            #expect(line.text.hasSuffix(condition.clinic))
        }
        #expect(advice.urgency.raisedBy.isEmpty)
    }

    @Test func `an ache at night over the outer hip is not called a bone injury`() {
        let advice = FirstAdvice.make(
            triage: AdviceExamples.triage(
                .withinDays,
                feared: [.tumour, .femoralNeckStress, .femoralHeadOsteonecrosis]
            ),
            assessment: AdviceExamples.leading(.greaterTrochantericPain),
            answers: AnswerSheet()
        )
        #expect(!advice.running.lines.contains(RunningLines.boneComesFirst))
        #expect(!advice.now.contains { $0.text.contains("crutches") })
        #expect(!advice.now.contains { $0.sources.contains(.mountjoy2023) })
        #expect(advice.running.verdict == .notUntilSeen)
    }

    @Test func `fears only what the rules that set the tier fear`() {
        let triage = Triage(
            tier: .emergency,
            fired: [
                AdviceExamples.rule(.emergency, feared: [.caudaEquina]),
                AdviceExamples.rule(.withinDays, feared: [.acuteHipFracture, .septicArthritis]),
            ],
            unasked: []
        )
        let advice = FirstAdvice.make(
            triage: triage,
            assessment: AdviceExamples.leading(.lumbarReferred),
            answers: AnswerSheet()
        )
        #expect(advice.ruleOutFirst == [.caudaEquina])
        #expect(advice.clinicWillDo.count == 1)
        #expect(!advice.now.contains { $0.text.contains("keep the leg still") })
    }

    @Test func `names what a clinic looks for in the order of the chances`() {
        var assessment = AdviceExamples.leading(.greaterTrochantericPain)
        assessment.causes.insert(AdviceExamples.cause(.septicArthritis, 0.09), at: 1)
        let advice = FirstAdvice.make(
            triage: AdviceExamples.triage(.sameDay, feared: [.tumour, .septicArthritis]),
            assessment: assessment,
            answers: AnswerSheet()
        )
        #expect(advice.ruleOutFirst == [.septicArthritis, .tumour])
        let clinic = Condition.with(.septicArthritis).clinic
        #expect(advice.clinicWillDo.first?.text.hasSuffix(clinic) == true)
    }

    struct Weight: Sendable, CustomTestStringConvertible {
        let tier: Tier
        let feared: ConditionID
        let none: Bool
        let still: Bool
        var testDescription: String { "\(tier) \(feared)" }
    }

    static let weights: [Weight] = [
        Weight(tier: .sameDay, feared: .slippedEpiphysis, none: true, still: false),
        Weight(tier: .sameDay, feared: .femoralNeckStress, none: true, still: false),
        Weight(tier: .sameDay, feared: .acuteHipFracture, none: true, still: false),
        Weight(tier: .sameDay, feared: .vascular, none: false, still: false),
        Weight(tier: .emergency, feared: .slippedEpiphysis, none: true, still: false),
        Weight(tier: .emergency, feared: .acuteHipFracture, none: false, still: true),
        Weight(tier: .emergency, feared: .caudaEquina, none: false, still: false),
        Weight(tier: .withinDays, feared: .femoralNeckStress, none: false, still: false),
    ]

    @Test(arguments: weights)
    func `takes all weight off what may break or slip`(_ example: Weight) {
        let advice = FirstAdvice.make(
            triage: AdviceExamples.triage(example.tier, feared: [example.feared]),
            assessment: AdviceExamples.leading(.greaterTrochantericPain),
            answers: AnswerSheet()
        )
        let now = advice.now.map(\.text).joined(separator: " ")
        #expect(now.contains("Put no weight on the leg") == example.none)
        #expect(now.contains("wait for help rather than being moved") == example.still)
        #expect(!(now.contains("as little weight") && example.none))
        #expect(!(now.contains("have someone take you") && example.still))
        #expect(now.contains("Do not eat or drink") == (example.tier == .emergency))
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
