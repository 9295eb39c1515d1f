import Anatomy
import Assessment
import Interview
import Testing

/// When the leading cause stands apart.
@Suite struct DistinctionTests {
    /// Two causes; `shared` findings come with either, `own` only with the first.
    static func knowledge(second prevalence: Double) -> ToyKnowledge {
        ToyKnowledge(
            conditions: [
                .toy(
                    .greaterTrochantericPain,
                    prevalence: 0.1,
                    effects: [Effect(.sideLying, .toy(0.8)), Effect(.trendelenburg, .toy(0.8))]
                ),
                .toy(
                    .glutealTendonTear,
                    prevalence: prevalence,
                    effects: [Effect(.sideLying, .toy(0.8)), Effect(.pop, .toy(0.8))]
                ),
            ],
            models: [
                FindingModel(.sideLying, leak: .toy(0.01)),
                FindingModel(.trendelenburg, leak: .toy(0.02)),
                FindingModel(.pop, leak: .toy(0.02)),
            ]
        )
    }

    @Test func `two even causes of the same finding cannot be told apart`() {
        var sheet = AnswerSheet()
        sheet[.sideLying] = .present
        let assessment = Self.knowledge(second: 0.1).assessor(samples: 60).assess(sheet)
        #expect(!assessment.canTell)
        #expect(Set(assessment.undecided) == [.greaterTrochantericPain, .glutealTendonTear])
        #expect(assessment.undecided.first == assessment.causes.first?.condition)
    }

    @Test func `a finding that fits only one of them settles it`() {
        var sheet = AnswerSheet()
        sheet[.sideLying] = .present
        sheet[.trendelenburg] = .present
        sheet[.pop] = .absent
        let assessment = Self.knowledge(second: 0.1).assessor(samples: 60).assess(sheet)
        #expect(assessment.canTell)
        #expect(assessment.undecided.isEmpty)
        #expect(assessment.causes.first?.condition == .greaterTrochantericPain)
    }

    @Test func `a second cause that is likely as well is company, not a rival`() {
        var sheet = AnswerSheet()
        sheet[.trendelenburg] = .present
        sheet[.pop] = .present
        let assessment = Self.knowledge(second: 0.1).assessor(samples: 60).assess(sheet)
        #expect(assessment.causes.allSatisfy { $0.probability.value > 0.75 })
        #expect(assessment.canTell)
    }

    @Test func `pain that nothing listed explains is not told by its least unlikely cause`() {
        var sheet = AnswerSheet()
        sheet[.sideLying] = .absent
        sheet[.trendelenburg] = .absent
        sheet[.pop] = .absent
        let assessment = Self.knowledge(second: 0.01).assessor(samples: 60).assess(sheet)
        #expect(assessment.unexplained.value > 0.5)
        #expect(!assessment.canTell)
        #expect(assessment.undecided.first == .greaterTrochantericPain)
    }

    @Test func `a lead that rests on shaky numbers does not stand apart`() {
        // Nearly three to one at the best values, but each prior is worth only one person.
        let shaky = Self.knowledge(second: 0.1).conditions.map {
            Condition.toy(
                $0.id,
                prevalence: .judged($0.id == .glutealTendonTear ? 0.08 : 0.2, weight: 1, "toy"),
                effects: $0.effects
            )
        }
        var toy = Self.knowledge(second: 0.1)
        var sheet = AnswerSheet()
        sheet[.sideLying] = .present
        toy.conditions = shaky
        let assessment = toy.assessor(samples: 300).assess(sheet)
        let chances = assessment.causes.map(\.probability.value)
        #expect(chances[0] > 0.6 && chances[1] < chances[0] / 2)
        #expect(!assessment.canTell)
        #expect(assessment.undecided == [.greaterTrochantericPain, .glutealTendonTear])
    }
}
