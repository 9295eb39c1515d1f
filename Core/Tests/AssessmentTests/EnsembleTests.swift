import Anatomy
import Interview
import Measure
import Testing

@testable import Assessment

/// The draws are weighed by another road than the best values; both must lead to the same place.
@Suite struct EnsembleTests {
    /// Draws that stay within a hair of the best values: a share worth a thousand million million
    /// people.
    @Test(arguments: 1...20)
    func `without uncertainty every draw repeats the sum over all sets`(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let toy = ToyKnowledge.random(causes: 6, findings: 14, using: &generator).certain
        let sheet = toy.randomSheet(using: &generator)
        let assessment = toy.assessor(samples: 9).assess(sheet)
        for cause in assessment.causes {
            #expect(abs(cause.probability.low - cause.probability.value) < 1e-6)
            #expect(abs(cause.probability.high - cause.probability.value) < 1e-6)
        }
        #expect(abs(assessment.unexplained.high - assessment.unexplained.low) < 1e-6)
    }

    /// The knowledge is large and the sets are thinned; a draw must stay close to its whole sum.
    @Test func `the thinned sets stand for all`() throws {
        let assessor = Assessor(samples: 8)
        var sheet = AnswerSheet(person: Person(ageYears: 34, sex: .female))
        for id in [FindingID.siteGroin, .insidious, .painRunning, .painImpact, .twisting] {
            sheet[id] = .present
        }
        for id in [FindingID.siteLateral, .siteButtock, .trauma, .neuro] { sheet[id] = .absent }
        let network = assessor.network
        let values = assessor.bestValues
        let observations = Observations(sheet, network: network, values: values)
        let inference = Inference(network, observations, values: values)
        let posterior = Posterior(inference)
        let ensemble = Ensemble(
            network,
            observations,
            sets: SetList(inference, posterior),
            draws: assessor.draws,
            rival: nil
        )
        for draw in 0..<8 {
            let drawn = network.parameters.indices.map { assessor.draws[$0][0][draw] }
            let whole = Posterior(Inference(network, observations, values: drawn))
            for cause in network.causes.indices {
                let thinned = ensemble.chances[cause][draw]
                #expect(abs(thinned - whole.chances[cause]) < 0.02)
            }
            #expect(abs(ensemble.unexplained[draw] - whole.unexplained) < 0.02)
        }
    }
}

extension ToyKnowledge {
    /// The same numbers, known beyond doubt.
    fileprivate var certain: ToyKnowledge {
        var toy = self
        toy.weight = 1e15
        toy.models = models.map {
            FindingModel(
                $0.finding,
                leak: .judged($0.leak.value, weight: 1e15, "toy"),
                group: $0.group,
                isInverted: $0.isInverted
            )
        }
        toy.conditions = conditions.map { condition in
            .toy(
                condition.id,
                prevalence: .judged(condition.prevalence.value, weight: 1e15, "toy"),
                riskFactors: condition.riskFactors.map {
                    RiskFactor(
                        $0.factor,
                        oddsRatio: $0.oddsRatio,
                        logSpread: 0,
                        why: "toy"
                    )
                },
                effects: condition.effects.map {
                    Effect($0.finding, .judged($0.share.value, weight: 1e15, "toy"))
                }
            )
        }
        return toy
    }
}
