import Anatomy
import Assessment
import Interview
import Measure
import Testing

@Suite struct NetworkTests {
    @Test(arguments: 1...40)
    func `agrees with adding up every set of causes`(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let toy = ToyKnowledge.random(
            causes: 1 + seed % 7,
            findings: 6 + seed % 9,
            using: &generator
        )
        let assessor = toy.assessor()
        for _ in 0..<10 {
            let sheet = toy.randomSheet(using: &generator)
            let assessment = assessor.assess(sheet)
            let expected = toy.bruteForce.answer(sheet)
            #expect(assessment.causes.count == toy.conditions.count)
            for (id, chance) in expected.chances {
                #expect(abs((assessment.chance(id) ?? -1) - chance) < 1e-12)
            }
            #expect(abs(assessment.unexplained.value - expected.unexplained) < 1e-12)
        }
    }

    /// Odds 1 to 3 for the cause, 1 to 4 for no cause on the scale of its odds (0.2 unexplained).
    static let single = ToyKnowledge(
        conditions: [
            .toy(
                .greaterTrochantericPain,
                prevalence: 0.25,
                riskFactors: [RiskFactor(.sex(.female), oddsRatio: 3, why: "toy")],
                effects: [Effect(.sideLying, .toy(0.75)), Effect(.siteLateral, .toy(0.9))]
            )
        ],
        models: [
            FindingModel(.sideLying, leak: .toy(0.2)),
            FindingModel(.siteLateral, leak: .toy(0.1)),
        ],
        unexplained: 0.2
    )

    struct Example: Sendable, CustomTestStringConvertible {
        var sheet: AnswerSheet
        /// The odds of the cause against pain without a listed cause, by hand.
        var odds: Double
        var testDescription: String
    }

    static let examples = [
        Example(sheet: AnswerSheet(), odds: 4, testDescription: "nothing known"),
        // P(present | cause) = 1 - 0.8 * 0.25 = 0.8; without it 0.2: a factor of 4.
        Example(
            sheet: AnswerSheet(findings: [Finding(id: .sideLying, value: .present)]),
            odds: 16,
            testDescription: "present"
        ),
        // P(absent | cause) = 0.2; without it 0.8: a factor of a quarter.
        Example(
            sheet: AnswerSheet(findings: [Finding(id: .sideLying, value: .absent)]),
            odds: 1,
            testDescription: "absent"
        ),
        // A woman: the odds are three times as high.
        Example(
            sheet: AnswerSheet(person: Person(sex: .female)),
            odds: 12,
            testDescription: "risk factor"
        ),
        Example(
            sheet: AnswerSheet(person: Person(sex: .male)),
            odds: 4,
            testDescription: "risk factor that does not hold"
        ),
        // A place is as common without a listed cause as with any: here the only one.
        Example(
            sheet: AnswerSheet(findings: [Finding(id: .siteLateral, value: .sided(.left))]),
            odds: 4,
            testDescription: "place"
        ),
        Example(
            sheet: AnswerSheet(findings: [Finding(id: .siteLateral, value: .absent)]),
            odds: 4,
            testDescription: "place that does not hurt"
        ),
    ]

    @Test(arguments: examples)
    func `matches a sum done by hand`(_ example: Example) {
        let assessment = Self.single.assessor().assess(example.sheet)
        let expected = example.odds / (1 + example.odds)
        #expect(abs((assessment.causes.first?.probability.value ?? 0) - expected) < 1e-14)
        #expect(abs(assessment.unexplained.value - (1 - expected)) < 1e-14)
    }

    @Test func `one cause explains a finding away from another`() {
        let effect = [Effect(.nightPain, .toy(0.8))]
        let toy = ToyKnowledge(
            conditions: [
                .toy(
                    .hipOsteoarthritis,
                    prevalence: 0.2,
                    effects: effect + [Effect(.shoesSocks, .toy(0.9))]
                ),
                .toy(.labralTear, prevalence: 0.2, effects: effect),
            ],
            models: [
                FindingModel(.nightPain, leak: .toy(0.05)),
                FindingModel(.shoesSocks, leak: .toy(0.02)),
            ]
        )
        var sheet = AnswerSheet()
        sheet[.nightPain] = .present
        let before = toy.assessor().assess(sheet)
        sheet[.shoesSocks] = .present
        let after = toy.assessor().assess(sheet)
        #expect((before.chance(.labralTear) ?? 0) > (after.chance(.labralTear) ?? 1))
        #expect((before.chance(.hipOsteoarthritis) ?? 1) < (after.chance(.hipOsteoarthritis) ?? 0))
    }

    @Test func `two causes can both be at work`() {
        let toy = ToyKnowledge(
            conditions: [
                .toy(.labralTear, prevalence: 0.1, effects: [Effect(.locking, .toy(0.9))]),
                .toy(
                    .greaterTrochantericPain,
                    prevalence: 0.1,
                    effects: [Effect(.sideLying, .toy(0.9))]
                ),
            ],
            models: [
                FindingModel(.locking, leak: .toy(0.01)),
                FindingModel(.sideLying, leak: .toy(0.01)),
            ]
        )
        var sheet = AnswerSheet()
        sheet[.locking] = .present
        sheet[.sideLying] = .present
        let assessment = toy.assessor().assess(sheet)
        #expect(assessment.causes.allSatisfy { $0.probability.value > 0.8 })
        #expect(assessment.canTell)
    }

    @Test func `a finding without a model says nothing`() {
        var toy = Self.single
        toy.models.removeAll { $0.finding == .sideLying }
        var sheet = AnswerSheet()
        sheet[.sideLying] = .present
        #expect(toy.assessor().assess(sheet) == toy.assessor().assess(AnswerSheet()))
    }

    @Test func `what is both risk and effect counts once, as an effect`() {
        var toy = Self.single
        let twice = Condition.toy(
            .greaterTrochantericPain,
            prevalence: 0.25,
            riskFactors: [RiskFactor(.finding(.sideLying), oddsRatio: 5, why: "toy")],
            effects: [Effect(.sideLying, .toy(0.75))]
        )
        toy.conditions = [twice]
        var sheet = AnswerSheet()
        sheet[.sideLying] = .present
        let chance = toy.assessor().assess(sheet).causes.first?.probability.value ?? 0
        #expect(abs(chance - 16.0 / 17) < 1e-14)
    }

    @Test func `without any listed cause everything is unexplained`() {
        let assessment = ToyKnowledge().assessor(samples: 3).assess(AnswerSheet())
        #expect(assessment.causes.isEmpty)
        #expect(assessment.unexplained == Interval(value: 1, low: 1, high: 1))
        #expect(!assessment.canTell)
    }

    @Test func `a condition listed twice is a broken promise`() async {
        await #expect(processExitsWith: .failure) {
            let twice = Condition.toy(.labralTear, prevalence: 0.1)
            _ = Assessor(conditions: [twice, twice], findingModels: [], samples: 0)
        }
    }
}
