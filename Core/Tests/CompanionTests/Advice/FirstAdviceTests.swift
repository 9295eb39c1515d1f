import Anatomy
import Assessment
import Companion
import Interview
import Measure
import Program
import Screening
import Testing
import Wording

@Suite struct FirstAdviceTests {
    @Test(arguments: Tier.allCases)
    func `is never empty, whichever cause leads`(_ tier: Tier) {
        for condition in ConditionID.allCases {
            let others = Array(ConditionID.allCases.filter { $0 != condition }.prefix(1))
            let assessments = [
                AdviceExamples.leading(condition),
                AdviceExamples.leading(condition, at: 0.04),
                AdviceExamples.undecided([condition] + others),
            ]
            for advice in assessments.map({ FirstAdvice.example(tier, $0) }) {
                for list in advice.lists {
                    #expect(!list.lines.isEmpty, "\(tier) \(condition): \(list.name)")
                    for line in list.lines { #expect(line.text.last == ".", "\(line.text)") }
                }
                #expect(!advice.urgency.headline.isEmpty)
                #expect(advice.urgency.tier >= tier)
            }
        }
    }

    @Test(arguments: Tier.allCases)
    func `still advises when nothing at all is known`(_ tier: Tier) {
        let advice = FirstAdvice.example(tier, AdviceExamples.nothingKnown, age: nil)
        for list in advice.lists { #expect(!list.lines.isEmpty, "\(list.name)") }
        #expect(advice.exercises.isEmpty == (tier >= .withinDays))
    }

    @Test(arguments: [Tier.withinDays, .sameDay, .emergency])
    func `allows no running, exercise or self-test when someone must be seen`(_ tier: Tier) {
        for condition in ConditionID.allCases {
            let advice = FirstAdvice.example(
                tier,
                AdviceExamples.leading(condition),
                limits: .init(longestRunTomorrow: Distance(kilometers: 10))
            )
            #expect(advice.exercises.isEmpty)
            #expect(advice.painRule == nil)
            #expect(advice.running.verdict == .notUntilSeen)
            #expect(advice.running.longest == nil)
            #expect(advice.running.ladder == nil)
            #expect(!advice.allowsSelfTests)
        }
    }

    @Test(arguments: AdviceExamples.treatable)
    func `gives three to six exercises with a dose when care can start at home`(
        _ condition: ConditionID
    ) {
        for tier in [Tier.selfCare, .routine] {
            for assessment in [
                AdviceExamples.leading(condition),
                AdviceExamples.undecided([condition, .lumbarReferred, .greaterTrochantericPain]),
            ] {
                let advice = FirstAdvice.example(tier, assessment)
                #expect((3...6).contains(advice.exercises.count), "\(condition)")
                #expect(Set(advice.exercises.map(\.exercise.id)).count == advice.exercises.count)
                #expect(advice.exercises.allSatisfy { !$0.dose.isEmpty })
                #expect(advice.painRule != nil)
                #expect(advice.allowsSelfTests)
            }
        }
    }

    @Test func `leaves out whatever a plausible cause speaks against`() {
        for first in AdviceExamples.treatable {
            for second in AdviceExamples.treatable where second != first {
                let advice = FirstAdvice.example(
                    .selfCare,
                    AdviceExamples.undecided([first, second])
                )
                for prescription in advice.exercises {
                    let excluded = Set(prescription.exercise.notWhen.flatMap(\.conditions))
                    #expect(
                        excluded.isDisjoint(with: [first, second]),
                        "\(prescription.exercise.id) with \(first) and \(second)"
                    )
                }
            }
        }
    }

    @Test func `asks for gentle holds first`() {
        for condition in AdviceExamples.treatable {
            let phases = FirstAdvice.example(.selfCare, AdviceExamples.leading(condition))
                .exercises.map { $0.exercise.phase == .isometric }
            let firstOther = phases.firstIndex(of: false) ?? phases.endIndex
            #expect(!phases[firstOther...].contains(true), "\(condition)")
        }
    }

    @Test func `includes the kneeling stretch unless something speaks against it`() {
        // It pulls on the nerve, on a loose joint, and narrows the space behind the thigh bone.
        let without: Set<ConditionID> = [
            .meralgiaParaesthetica, .hipDysplasia, .ischiofemoralImpingement,
        ]
        for condition in AdviceExamples.treatable {
            let advice = FirstAdvice.example(.selfCare, AdviceExamples.leading(condition))
            let hasStretch = advice.exercises.contains { $0.exercise.id == "hip_flexor_kneel" }
            #expect(hasStretch == !without.contains(condition), "\(condition)")
        }
    }

    @Test func `warns of the pinch with the kneeling stretch when the joint may be at work`() throws
    {
        let advice = FirstAdvice.example(
            .routine,
            AdviceExamples.leading(.femoroacetabularImpingement)
        )
        let stretch = try #require(
            advice.exercises.first { $0.exercise == .kneelingHipFlexorStretch }
        )
        #expect(stretch.cautions.contains { $0.contains("pinch") })
        #expect(
            stretch.dose == "2 to 5 times, hold 30 to 45 seconds, each side, before and after runs"
        )
    }

    @Test func `offers only holds among fresh-tear work in the first days`() {
        let fresh = [Finding(id: .painDurationWeeks, value: .number(0.3))]
        let advice = FirstAdvice.example(
            .selfCare,
            AdviceExamples.leading(.strainAdductor),
            findings: fresh
        )
        let risky = advice.exercises.filter { $0.exercise.notWhen.contains(.freshTear) }
        #expect(risky.allSatisfy { $0.exercise.phase == .isometric })
        #expect(advice.exercises.contains { $0.exercise == .adductorSqueeze })
        #expect(!advice.exercises.contains { $0.exercise == .kneelingHipFlexorStretch })
        #expect(advice.exercises.count >= 3)
    }

    @Test func `a sudden start of unknown age counts as fresh, an old one does not`() {
        let sudden = Finding(id: .suddenOnset, value: .present)
        let old = Finding(id: .painDurationWeeks, value: .number(8))
        let strain = AdviceExamples.leading(.strainHipFlexor)
        let unknown = FirstAdvice.example(.selfCare, strain, findings: [sudden])
        let later = FirstAdvice.example(.selfCare, strain, findings: [sudden, old])
        #expect(!unknown.exercises.contains { $0.exercise == .kneelingHipFlexorStretch })
        #expect(later.exercises.contains { $0.exercise == .kneelingHipFlexorStretch })
    }

    @Test func `keeps to the calm stage while causes cannot be told apart`() {
        let advice = FirstAdvice.example(
            .selfCare,
            AdviceExamples.undecided([.adductorTendinopathy, .iliopsoasTendinopathy])
        )
        let building = Set(
            [ConditionID.adductorTendinopathy, .iliopsoasTendinopathy]
                .flatMap { Exercise.choices(for: $0) }
                .filter { $0.stage > .calm }
                .map(\.exercise.id)
        )
        #expect(advice.exercises.allSatisfy { !building.contains($0.exercise.id) })
        #expect(advice.exercises.contains { $0.exercise == .adductorSqueeze })
        #expect(advice.exercises.contains { $0.exercise == .seatedHipFlexionHold })
        #expect(advice.now.contains(SituationLines.cannotTell))
    }

    @Test func `gives no advice on a cause that is neither told apart nor likely`() {
        var open = AdviceExamples.undecided([.iliotibialBandSyndrome, .inguinalRelated])
        let lines = { (advice: FirstAdvice) in advice.now + advice.leave }
        let own = [ConditionID.iliotibialBandSyndrome, .inguinalRelated].map(CauseAdvice.on)
            .flatMap { $0.now + $0.leave }
        let likely = lines(FirstAdvice.example(.routine, open))
        #expect(own.allSatisfy(likely.contains))
        open.causes[0] = AdviceExamples.cause(.iliotibialBandSyndrome, 0.29)
        open.causes[1] = AdviceExamples.cause(.inguinalRelated, 0.2)
        let unlikely = lines(FirstAdvice.example(.routine, open))
        #expect(!own.contains(where: unlikely.contains))
        #expect(!unlikely.isEmpty)
    }

    @Test func `every page that allows running says when bone may be at work`() {
        for tier in [Tier.selfCare, .routine] {
            let advice = FirstAdvice.example(tier, AdviceExamples.leading(.snappingHip))
            #expect(advice.running.isAllowed)
            #expect(
                advice.review.lines.contains {
                    $0.text.contains("same day") && $0.text.contains("deep inside")
                }
            )
        }
    }

    @Test func `sends a growing runner to a doctor and keeps the load low`() {
        let leading = AdviceExamples.leading(.greaterTrochantericPain)
        let young = FirstAdvice.example(.selfCare, leading, age: 15)
        let grown = FirstAdvice.example(.selfCare, leading, age: 18)
        #expect(young.seeWhom.contains(SituationLines.growing))
        #expect(!grown.seeWhom.contains(SituationLines.growing))
        #expect(!young.exercises.contains { $0.exercise == .bandSideStep })
    }

    @Test func `names no drug, no certainty and no hop in any advice`() {
        let banned = [
            "ibuprofen", "paracetamol", "acetaminophen", "nsaid", "aspirin", "diclofenac",
            "naproxen", " mg", "100 %", "100%", "you have a ", "certainly", "hop test",
        ]
        for tier in Tier.allCases {
            for condition in ConditionID.allCases {
                let advice = FirstAdvice.example(tier, AdviceExamples.leading(condition))
                for text in advice.words {
                    let plain = text.lowercased()
                    for word in banned {
                        #expect(!plain.contains(word), "\(tier) \(condition): \(text)")
                    }
                }
            }
        }
    }

    @Test func `an emergency names the numbers and forbids driving`() {
        let advice = FirstAdvice.example(.emergency, AdviceExamples.leading(.caudaEquina))
        let now = advice.now.map(\.text).joined(separator: " ")
        for number in ["112", "999", "911"] { #expect(now.contains(number)) }
        #expect(now.contains("Do not drive yourself"))
        #expect(advice.urgency.headline == "Get emergency help now")
    }
}
