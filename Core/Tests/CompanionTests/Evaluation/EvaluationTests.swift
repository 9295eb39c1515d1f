import Anatomy
import Assessment
import Companion
import Interview
import Measure
import Screening
import Testing

@Suite struct EvaluationTests {
    /// A case told `tier`, with its causes in the given order.
    private func evaluated(
        _ tier: Tier,
        acceptable: [Tier],
        expected: Tier? = nil,
        danger: Bool = false,
        key: String? = "gtps",
        group: String? = "lateral_hip",
        population: String = "runner",
        confidence: String = "high",
        causes: [ConditionID] = [.labralTear, .glutealTendonTear, .iliopsoasTendinopathy]
            + [.greaterTrochantericPain]
    ) -> EvaluatedCase {
        EvaluatedCase(
            subject: EvaluationCase(
                id: "case",
                answers: AnswerSheet(),
                known: EvaluationCase.Known(
                    danger: danger,
                    expectedTier: expected ?? acceptable[0],
                    acceptableTiers: acceptable,
                    key: .key(key),
                    group: .group(group)
                ),
                description: EvaluationCase.Description(
                    population: population,
                    confidence: confidence
                )
            ),
            tier: tier,
            ruleTier: tier,
            causes: causes.map { EvaluatedCase.Chance(condition: $0, probability: 0.1) },
            unexplained: 0.1
        )
    }

    struct Urgency: Sendable, CustomTestStringConvertible {
        var told: Tier
        var acceptable: [Tier]
        var isSafe: Bool
        var isOver: Bool

        var testDescription: String { "\(told), right: \(acceptable)" }
    }

    static let urgencies = [
        Urgency(told: .sameDay, acceptable: [.sameDay, .withinDays], isSafe: true, isOver: false),
        Urgency(
            told: .withinDays,
            acceptable: [.sameDay, .withinDays],
            isSafe: true,
            isOver: false
        ),
        Urgency(told: .routine, acceptable: [.sameDay, .withinDays], isSafe: false, isOver: false),
        Urgency(told: .emergency, acceptable: [.withinDays], isSafe: true, isOver: false),
        Urgency(told: .selfCare, acceptable: [.routine], isSafe: false, isOver: false),
        Urgency(told: .withinDays, acceptable: [.routine], isSafe: true, isOver: false),
        Urgency(told: .sameDay, acceptable: [.routine], isSafe: true, isOver: true),
        Urgency(told: .emergency, acceptable: [.routine], isSafe: true, isOver: true),
    ]

    @Test(arguments: urgencies)
    func `more urgent than needed is safe, but a routine case sent the same day is too much`(
        _ example: Urgency
    ) {
        let evaluated = evaluated(example.told, acceptable: example.acceptable)
        #expect(evaluated.isSafe == example.isSafe)
        #expect(evaluated.isUnderTriaged == !example.isSafe)
        #expect(evaluated.isOverTriaged == example.isOver)
    }

    @Test func `a case that names no tiers as right has the expected one`() {
        let known = EvaluationCase.Known(danger: false, expectedTier: .withinDays)
        #expect(known.acceptableTiers == [.withinDays])
    }

    @Test func `the group stands where its first member stands, the diagnosis where it stands`() {
        let evaluated = evaluated(.routine, acceptable: [.routine])
        #expect(evaluated.groupRank == 2)
        #expect(evaluated.keyRank == 4)
    }

    @Test func `a label without a meaning has no rank, one that is not on the list is missed`() {
        let unknown = evaluated(.routine, acceptable: [.routine], key: "what", group: nil)
        #expect(unknown.keyRank == nil && unknown.groupRank == nil)
        let missed = evaluated(.routine, acceptable: [.routine], key: "tumour", group: "tumour")
        #expect(missed.keyRank == 5 && missed.groupRank == 5)
    }

    @Test func `the summary counts each case where it belongs`() {
        let evaluation = Evaluation(cases: [
            evaluated(.sameDay, acceptable: [.sameDay], danger: true),
            evaluated(.routine, acceptable: [.withinDays], danger: true, confidence: "low"),
            evaluated(.emergency, acceptable: [.routine], population: "military"),
            evaluated(.routine, acceptable: [.routine], key: "what", group: "what"),
            evaluated(.routine, acceptable: [.routine], key: "labral_tear"),
        ])
        let all = evaluation.all
        #expect(all.cases == 5)
        #expect(all.dangerSafe == Proportion(1, of: 2))
        #expect(all.underTriaged == Proportion(1, of: 5))
        #expect(all.overTriaged == Proportion(1, of: 3))
        #expect(all.byGroup.first == Proportion(0, of: 4))
        #expect(all.byGroup.firstThree == Proportion(4, of: 4))
        #expect(all.byKey.first == Proportion(1, of: 4))
        #expect(all.byKey.firstThree == Proportion(1, of: 4))
        #expect(all.byKey.firstFive == Proportion(4, of: 4))
        #expect(evaluation.runners.cases == 4)
        #expect(evaluation.runners.overTriaged == Proportion(0, of: 2))
        #expect(evaluation.withoutLowConfidence.dangerSafe == Proportion(1, of: 1))
    }
}

@Suite struct EvaluateCasesTests {
    private static let assessor = Assessor(samples: 0)

    private static func subject(_ answers: AnswerSheet) -> EvaluationCase {
        EvaluationCase(
            id: "case",
            answers: answers,
            known: EvaluationCase.Known(danger: false, expectedTier: .routine)
        )
    }

    @Test func `a case is told what a runner with the same answers is told`() throws {
        var answers = AnswerSheet(person: Person(ageYears: 34, sex: .female))
        answers[.siteGroin] = .sided(.left)
        answers[.priorStressFracture] = .present
        let evaluation = EvaluateCases(assessor: Self.assessor)([Self.subject(answers)])
        let evaluated = try #require(evaluation.cases.first)
        let shelf = MemoryShelf()
        let result = try CheckHip(
            training: ReviewTraining(shelf: shelf, settings: shelf, clock: .utc),
            settings: shelf,
            assessor: Self.assessor
        )(draft: HipCheckDraft(answers: answers), on: CalendarDay(daysSince1970: 20_000))
        #expect(evaluated.tier == result.tier)
        #expect(evaluated.ruleTier == result.triage.tier)
        #expect(evaluated.raisedBy == result.advice.urgency.raisedBy)
        #expect(evaluated.causes.map(\.condition) == result.assessment.causes.map(\.condition))
        #expect(
            evaluated.causes.map(\.probability)
                == result.assessment.causes.map(\.probability.value)
        )
        #expect(evaluated.unexplained == result.assessment.unexplained.value)
    }

    @Test func `the same cases give the same evaluation, to the bit and in their order`() {
        var sore = AnswerSheet()
        sore[.siteLateral] = .sided(.right)
        let cases = [Self.subject(AnswerSheet()), Self.subject(sore)]
        let evaluate = EvaluateCases(assessor: Self.assessor)
        #expect(evaluate(cases) == evaluate(cases))
        #expect(evaluate(cases).cases.map(\.subject) == cases)
        #expect(evaluate([cases[1]]).cases[0] == evaluate(cases).cases[1])
    }

    @Test func `no cases give an empty evaluation`() {
        let evaluation = EvaluateCases(assessor: Self.assessor)([])
        #expect(evaluation.all.cases == 0)
        #expect(evaluation.all.underTriaged.share == nil)
    }
}
