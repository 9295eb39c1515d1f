import Anatomy
import Assessment
import Interview
import Measure
import Testing

/// Answers that no runner would give.
@Suite struct FuzzTests {
    @Test func `thousands of random sheets stay within reason`() {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<50 {
            let toy = ToyKnowledge.random(causes: 3, findings: 7, using: &generator)
            let assessor = toy.assessor()
            for _ in 0..<80 {
                #expect(assessor.assess(toy.randomSheet(using: &generator)).isSound)
            }
        }
    }

    @Test func `random sheets stay within reason with the program's own knowledge`() {
        var generator = SeededGenerator(seed: 3)
        let assessor = Assessor(samples: 2)
        for _ in 0..<15 {
            #expect(assessor.assess(.random(FindingID.allCases, using: &generator)).isSound)
        }
    }

    @Test(arguments: [AnswerValue.present, .absent, .number(.nan), .choice("?")])
    func `the same answer to everything is survived`(_ value: AnswerValue) {
        let people = [
            Person(), Person(ageYears: .nan, sex: .male, runningYears: .infinity),
            Person(ageYears: -5, sex: .female, runningYears: 1e300),
        ]
        let assessor = Assessor(samples: 4)
        for person in people {
            let findings = FindingID.allCases.map { Finding(id: $0, value: value) }
            #expect(assessor.assess(AnswerSheet(person: person, findings: findings)).isSound)
        }
    }

    @Test func `shares of never and always do not trap or turn into nothing`() {
        let findings = FindingID.allCases.suffix(100)
        let toy = ToyKnowledge(
            conditions: [
                .toy(.labralTear, prevalence: 1, effects: findings.map { Effect($0, .toy(1)) }),
                .toy(
                    .hipOsteoarthritis,
                    prevalence: 1,
                    effects: findings.map { Effect($0, .toy(0)) }
                ),
                .toy(.snappingHip, prevalence: 0),
            ],
            models: findings.map { FindingModel($0, leak: .toy(0)) }
        )
        for value in [AnswerValue.present, .absent] {
            let sheet = AnswerSheet(findings: findings.map { Finding(id: $0, value: value) })
            let assessment = toy.assessor(samples: 4).assess(sheet)
            #expect(assessment.isSound)
            #expect(((assessment.chance(.labralTear) ?? -1) > 0.99) == (value == .present))
        }
    }
}

extension Assessment {
    /// Every number is one, and every list in order.
    var isSound: Bool {
        let reasons = causes.flatMap { $0.reasonsFor + $0.reasonsAgainst }
        return causes.allSatisfy(\.probability.isSound) && unexplained.isSound
            && reasons.allSatisfy { $0.logOdds.isFinite }
            && next.allSatisfy { $0.gain >= 0 && $0.gain <= 1 }
            && canTell == (undecided.isEmpty && !causes.isEmpty)
    }
}
