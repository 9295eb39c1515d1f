import Anatomy
import Assessment
import Interview
import Measure

/// Small made-up knowledge, and answers to go with it, from a seed.
struct ToyKnowledge {
    var conditions: [Condition] = []
    var models: [FindingModel] = []
    var unexplained = 0.12
    /// Large enough that causes keep each other company as chance has it.
    var company = 0.9
    var lookalike = 0.0
    /// How sure the three shares above are, in people.
    var weight = 10.0

    var bruteForce: BruteForce {
        BruteForce(
            conditions: conditions,
            models: models,
            unexplained: unexplained,
            company: company,
            lookalike: lookalike
        )
    }

    func assessor(samples: Int = 0, askable: Set<FindingID> = Set(FindingID.allCases)) -> Assessor {
        Assessor(
            conditions: conditions,
            findingModels: models,
            unexplained: .judged(unexplained, weight: weight, "toy"),
            company: .judged(company, weight: weight, "toy"),
            lookalike: .judged(lookalike, weight: weight, "toy"),
            askable: askable,
            samples: samples
        )
    }

    /// Random causes, findings of every kind, and risk factors of every kind.
    static func random(
        causes: Int,
        findings: Int,
        using generator: inout SeededGenerator
    ) -> ToyKnowledge {
        var toy = ToyKnowledge()
        toy.company = 0.05 + 0.5 * generator.uniform()
        toy.lookalike = generator.uniform()
        // Places first, so that every network has some.
        let ids =
            FindingID.allCases.prefix(5)
            + FindingID.allCases.dropFirst(5).shuffled(using: &generator)
        let chosen = Array(ids.prefix(findings))
        for id in chosen {
            let leak = 0.01 + 0.5 * generator.uniform()
            let groups: [FindingModel.Group?] = [nil, nil, .jointProvocation, .boneLoading]
            let group = groups.randomElement(using: &generator) ?? nil
            let isInverted = generator.uniform() < 0.2
            toy.models.append(
                FindingModel(id, leak: .toy(leak), group: group, isInverted: isInverted)
            )
        }
        for id in ConditionID.allCases.shuffled(using: &generator).prefix(causes) {
            let effects = chosen.filter { _ in generator.uniform() < 0.6 }.map {
                Effect($0, .toy(0.02 + 0.95 * generator.uniform()))
            }
            let factors: [RiskFactor.Factor] = [
                .age(20...40), .sex(.female), .runningYears(0...2), .finding(ids[findings]),
            ]
            let risks = factors.filter { _ in generator.uniform() < 0.5 }.map {
                RiskFactor($0, oddsRatio: 0.3 + 3 * generator.uniform(), why: "toy")
            }
            let prevalence = 0.002 + 0.4 * generator.uniform()
            toy.conditions.append(
                .toy(id, prevalence: prevalence, riskFactors: risks, effects: effects)
            )
        }
        return toy
    }

    /// Unknown, present, absent or with a side, for each finding that may matter.
    func randomSheet(using generator: inout SeededGenerator) -> AnswerSheet {
        .random(models.map(\.finding) + riskFindings, using: &generator)
    }

    /// The findings among the risk factors.
    var riskFindings: [FindingID] {
        conditions.flatMap(\.riskFactors).compactMap { factor in
            if case .finding(let id) = factor.factor { id } else { nil }
        }
    }
}

extension AnswerSheet {
    /// Random answers about these findings and a random person, each part at times unknown.
    static func random(_ ids: [FindingID], using generator: inout SeededGenerator) -> AnswerSheet {
        var sheet = AnswerSheet()
        for id in ids {
            let values: [AnswerValue?] = [
                nil, nil, .present, .absent, .absent, .sided(.left), .sided(.both),
            ]
            sheet[id] = values.randomElement(using: &generator) ?? nil
        }
        if generator.uniform() < 0.7 { sheet.person.ageYears = 15 + 60 * generator.uniform() }
        if generator.uniform() < 0.7 {
            sheet.person.sex = Person.Sex.allCases.randomElement(using: &generator)
        }
        if generator.uniform() < 0.7 { sheet.person.runningYears = 10 * generator.uniform() }
        return sheet
    }
}

extension Condition {
    /// A condition of which only the numbers matter.
    static func toy(
        _ id: ConditionID,
        prevalence: Double,
        riskFactors: [RiskFactor] = [],
        effects: [Effect] = []
    ) -> Condition {
        .toy(id, prevalence: .toy(prevalence), riskFactors: riskFactors, effects: effects)
    }

    static func toy(
        _ id: ConditionID,
        prevalence: Estimate,
        riskFactors: [RiskFactor] = [],
        effects: [Effect] = []
    ) -> Condition {
        Condition(
            id,
            group: .iliopsoas,
            name: id.rawValue,
            otherNames: [],
            codes: Codes(),
            tissue: .tendon,
            structures: [],
            place: "",
            summary: "",
            prevalence: prevalence,
            riskFactors: riskFactors,
            effects: effects,
            mustNotMiss: false,
            clinic: "",
            running: "",
            sources: []
        )
    }
}

extension Estimate {
    static func toy(_ value: Double) -> Estimate { .judged(value, weight: 12, "toy") }
}

extension Assessment {
    func chance(_ id: ConditionID) -> Double? { cause(id)?.probability.value }

    func cause(_ id: ConditionID) -> Cause? { causes.first { $0.condition == id } }
}
