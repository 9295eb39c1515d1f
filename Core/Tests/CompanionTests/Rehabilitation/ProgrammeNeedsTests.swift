import Anatomy
import Assessment
import Interview
import Measure
import Program
import Rehabilitation
import Screening
import Testing
import Training

@testable import Companion

@Suite struct ProgrammeNeedsTests {
    static let day = CalendarDay(daysSince1970: 20_458)

    static func situation(
        _ assessment: Assessment,
        tier: Tier = .selfCare,
        feared: [ConditionID] = [],
        findings: [Finding] = []
    ) -> AdviceSituation {
        AdviceSituation(
            triage: AdviceExamples.triage(tier, feared: feared),
            assessment: assessment,
            answers: AnswerSheet(person: Person(ageYears: 40), findings: findings)
        )
    }

    static func run(_ offset: Int, km: Double) -> Run {
        let date = day.adding(days: offset)
        return Run(
            id: Int64(offset),
            start: Instant(secondsSince1970: Double(date.daysSince1970 * 86_400 + 25_200)),
            day: date,
            distance: Distance(kilometers: km),
            seconds: km * 360
        )
    }

    static let pains: [[Finding]] = [
        [], [Finding(id: .painRunning, value: .absent)],
        [Finding(id: .painRunning, value: .present), Finding(id: .painNow, value: .number(2))],
        [Finding(id: .painNow, value: .number(5))], [Finding(id: .painNow, value: .number(8))],
        [Finding(id: .noPainWalking, value: .absent)], [Finding(id: .limp, value: .present)],
        [Finding(id: .suddenOnset, value: .present)],
    ]

    @Test(arguments: ConditionID.allCases)
    func `the plan never allows what the first advice does not, nor further`(
        _ cause: ConditionID
    ) {
        let runs = [-20, -16, -12, -9, -6, -3].map { Self.run($0, km: 8) }
        let next = TrainingReview.review(
            runs: runs,
            on: Self.day.adding(days: -1),
            firstWeekday: .monday
        ).next
        let limits = FirstAdvice.Limits(next)
        for findings in Self.pains {
            let situation = Self.situation(AdviceExamples.leading(cause), findings: findings)
            let needs = ProgrammeNeeds(situation, wishes: ProgrammeWishes())
            let advice = RunningAdvice.make(for: situation, limits: limits, unit: .kilometers)
            let review = Progression.review(
                checkIns: [],
                rule: needs.painRule,
                start: Self.day,
                on: Self.day
            )
            let allowance = ReturnToRunning.allowance(
                needs: needs,
                review: review,
                runs: runs,
                firstWeekday: .monday,
                on: Self.day
            )
            if allowance.verdict.isOn { #expect(advice.isAllowed, "\(findings)") }
            if advice.verdict == .notUntilSeen { #expect(allowance.verdict == .notUntilSeen) }
            guard let longest = allowance.longest, let most = advice.longest else { continue }
            #expect(longest.meters <= most.meters + 0.001, "\(findings)")
        }
    }

    @Test func `who runs without pain need not begin with walking`() {
        let calm = [Finding(id: .painRunning, value: .absent)]
        let situation = Self.situation(
            AdviceExamples.leading(.iliotibialBandSyndrome),
            findings: calm
        )
        let needs = ProgrammeNeeds(situation, wishes: ProgrammeWishes())
        #expect(needs.runsAlready && needs.runsCalmly)
        let sore = Self.situation(
            AdviceExamples.leading(.iliotibialBandSyndrome),
            findings: [Finding(id: .painNow, value: .number(8))]
        )
        #expect(!ProgrammeNeeds(sore, wishes: ProgrammeWishes()).runsAlready)
    }

    @Test func `a clinician's word opens the way after an injury of bone, and only there`() {
        var wishes = ProgrammeWishes()
        let bone = Self.situation(
            AdviceExamples.leading(.femoralShaftStress),
            tier: .withinDays,
            feared: [.femoralShaftStress]
        )
        #expect(ProgrammeNeeds(bone, wishes: wishes).clearance == .notUntilSeen)
        wishes.isClearedToRun = true
        let cleared = ProgrammeNeeds(bone, wishes: wishes)
        #expect(cleared.clearance == .boneUnderCare)
        #expect(cleared.painRule == .bone)
        // Nor does it matter whether bone leads: what a clinician follows is judged as bone.
        let feared = Self.situation(
            AdviceExamples.leading(.greaterTrochantericPain),
            tier: .withinDays,
            feared: [.femoralShaftStress],
            findings: [Finding(id: .painRunning, value: .absent)]
        )
        let other = ProgrammeNeeds(feared, wishes: wishes)
        #expect(other.clearance == .boneUnderCare)
        #expect(other.painRule == .bone)
        let runs = [-20, -16, -12, -9, -6, -3].map { Self.run($0, km: 8) }
        let allowance = ReturnToRunning.allowance(
            needs: other,
            review: Progression.review(
                checkIns: [],
                rule: other.painRule,
                start: Self.day,
                on: Self.day
            ),
            runs: runs,
            firstWeekday: .monday,
            on: Self.day
        )
        #expect(allowance.rung == 1)
        let today = Self.situation(
            AdviceExamples.leading(.femoralShaftStress),
            tier: .sameDay,
            feared: [.femoralShaftStress]
        )
        #expect(ProgrammeNeeds(today, wishes: wishes).clearance == .notUntilSeen)
        let infection = Self.situation(
            AdviceExamples.leading(.tumour),
            tier: .withinDays,
            feared: [.tumour, .femoralShaftStress]
        )
        #expect(ProgrammeNeeds(infection, wishes: wishes).clearance == .notUntilSeen)
    }
}
