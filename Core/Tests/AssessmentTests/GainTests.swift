import Anatomy
import Assessment
import Interview
import Measure
import Testing

@Suite struct GainTests {
    @Test(arguments: 1...20)
    func `is the information that one finding has about the causes`(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let toy = ToyKnowledge.random(causes: 5, findings: 12, using: &generator)
        let sheet = toy.randomSheet(using: &generator)
        let modelled = toy.models.map(\.finding)
        // What is only a risk factor has a gain of its own.
        let next = toy.assessor(askable: Set(modelled)).assess(sheet).next
        #expect(next.map(\.gain) == next.map(\.gain).sorted(by: >))
        for entry in next {
            let expected = toy.bruteForce.gain(of: entry.finding, sheet)
            #expect(abs(entry.gain - expected) < 1e-5)
            #expect(entry.gain >= 0)
            #expect(sheet[entry.finding]?.isPresent == nil)
        }
        // No unknown finding outside the list tells more than the last one in it.
        let least = next.count < 8 ? 0 : next.last?.gain ?? 0
        for model in toy.models
        where sheet[model.finding] == nil && !next.contains(where: { $0.finding == model.finding })
        {
            #expect(toy.bruteForce.gain(of: model.finding, sheet) < least + 1e-5)
        }
    }

    @Test func `a finding that splits two even causes without error tells one bit`() {
        // No third explanation worth mentioning, and a finding that is always or never there.
        let toy = ToyKnowledge(
            conditions: [
                .toy(.labralTear, prevalence: 0.001, effects: [Effect(.locking, .toy(1))]),
                .toy(.greaterTrochantericPain, prevalence: 0.001),
            ],
            models: [FindingModel(.locking, leak: .toy(0.001))],
            unexplained: 0.001
        )
        let gain = toy.assessor().assess(AnswerSheet()).next.first?.gain ?? 0
        #expect(gain > 0.97 && gain < 1)
    }

    @Test func `a finding that no cause brings about is not asked next`() {
        let toy = ToyKnowledge(
            conditions: [.toy(.labralTear, prevalence: 0.2)],
            models: [FindingModel(.locking, leak: .toy(0.3))]
        )
        #expect(toy.assessor().assess(AnswerSheet()).next.isEmpty)
    }
}
