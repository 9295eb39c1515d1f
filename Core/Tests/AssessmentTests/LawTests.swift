import Anatomy
import Assessment
import Interview
import Measure
import Testing

/// What must hold for any knowledge and any answers.
@Suite struct LawTests {
    static let seeds = Array(1...12)

    @Test(arguments: seeds)
    func `order of answers and of knowledge does not matter`(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let toy = ToyKnowledge.random(causes: 5, findings: 10, using: &generator)
        var shuffled = toy
        shuffled.conditions.shuffle(using: &generator)
        shuffled.models.shuffle(using: &generator)
        let sheet = toy.randomSheet(using: &generator)
        let findings = sheet.findings.values.shuffled(using: &generator)
        let reordered = AnswerSheet(person: sheet.person, findings: findings)
        #expect(
            toy.assessor(samples: 8).assess(sheet)
                == shuffled.assessor(samples: 8).assess(reordered)
        )
    }

    @Test(arguments: seeds)
    func `an answer the network does not know changes nothing`(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let toy = ToyKnowledge.random(causes: 5, findings: 8, using: &generator)
        let assessor = toy.assessor(samples: 8)
        let sheet = toy.randomSheet(using: &generator)
        let used = Set(toy.models.map(\.finding)).union(toy.riskFindings)
        var more = sheet
        // Not the places, which tell on which side a modelled test has to be positive.
        for id in FindingID.allCases where !used.contains(id) && !id.rawValue.hasPrefix("site_") {
            if NumericReading.all.contains(where: { $0.number == id }) { continue }
            more[id] = .present
        }
        // A number or a choice about a modelled finding leaves it unknown.
        let read = NumericReading.all.map(\.number)
        for id in used where sheet[id] == nil && !read.contains(id) { more[id] = .number(7) }
        #expect(assessor.assess(more) == assessor.assess(sheet))
    }

    @Test(arguments: seeds)
    func `left, right and both say the same as yes`(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let toy = ToyKnowledge.random(causes: 5, findings: 10, using: &generator)
        let assessor = toy.assessor(samples: 8)
        let sheet = toy.randomSheet(using: &generator)
        for side in Laterality.allCases {
            var sided = sheet
            for id in sheet.findings.keys where sheet[id]?.isPresent == true {
                sided[id] = .sided(side)
            }
            let assessment = assessor.assess(sided)
            let expected = assessor.assess(sheet)
            #expect(assessment.causes.map(\.probability) == expected.causes.map(\.probability))
            #expect(assessment.next == expected.next)
        }
    }

    @Test(arguments: seeds)
    func `the same answers give the same bits`(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let toy = ToyKnowledge.random(causes: 6, findings: 10, using: &generator)
        let sheet = toy.randomSheet(using: &generator)
        let first = toy.assessor(samples: 20).assess(sheet)
        let second = toy.assessor(samples: 20).assess(sheet)
        let bits = { (assessment: Assessment) in
            assessment.causes.flatMap { cause in
                [cause.probability.value, cause.probability.low, cause.probability.high]
                    .map(\.bitPattern)
            }
        }
        #expect(bits(first) == bits(second))
        #expect(first == second)
    }

    @Test(arguments: seeds)
    func `causes come most likely first and intervals hold their value`(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let toy = ToyKnowledge.random(causes: 7, findings: 12, using: &generator)
        let assessor = toy.assessor(samples: 40)
        for _ in 0..<5 {
            let assessment = assessor.assess(toy.randomSheet(using: &generator))
            let values = assessment.causes.map(\.probability.value)
            #expect(values == values.sorted(by: >))
            for interval in assessment.causes.map(\.probability) + [assessment.unexplained] {
                #expect(interval.isSound)
            }
        }
    }

    @Test func `another seed moves the intervals, not the values`() {
        var generator = SeededGenerator(seed: 4)
        let toy = ToyKnowledge.random(causes: 5, findings: 8, using: &generator)
        let sheet = toy.randomSheet(using: &generator)
        let assessments = [1, 2].map { seed in
            Assessor(
                conditions: toy.conditions,
                findingModels: toy.models,
                samples: 50,
                seed: seed
            ).assess(sheet)
        }
        let causes = assessments.map(\.causes)
        #expect(causes[0].map(\.probability.value) == causes[1].map(\.probability.value))
        #expect(causes[0].map(\.probability.low) != causes[1].map(\.probability.low))
    }

    @Test func `an estimate worth more people gives a narrower interval`() {
        let widths = [4.0, 400].map { weight in
            let assessor = Assessor(
                conditions: [
                    .toy(.labralTear, prevalence: .judged(0.3, weight: weight, "toy")),
                    .toy(.snappingHip, prevalence: .judged(0.3, weight: 1e9, "toy")),
                ],
                findingModels: [],
                unexplained: .judged(0.12, weight: 1e9, "toy"),
                samples: 300
            )
            let interval = assessor.assess(AnswerSheet()).cause(.labralTear)?.probability
            return (interval?.high ?? 0) - (interval?.low ?? 0)
        }
        #expect(widths[0] > 3 * widths[1])
        #expect(widths[1] > 0)
    }
}

extension Interval {
    var isSound: Bool { 0 <= low && low <= value && value <= high && high <= 1 }
}
