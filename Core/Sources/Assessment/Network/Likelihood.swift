/// How often a finding is present with and without a cause, before anything else is known.
///
/// The ratio of the two is the likelihood ratio of the textbooks, with all other causes among the
/// people without.
struct Likelihood: Sendable {
    let withCause: Double
    let without: Double

    /// The natural logarithm of what this value alone multiplies the odds of the cause by.
    func logRatio(isPresent: Bool) -> Double {
        let ratio = isPresent ? withCause / without : (1 - withCause) / (1 - without)
        return ratio.naturalLogarithm
    }

    /// What an answer is expected to say for or against the cause: both directions together, as
    /// Jeffreys' divergence adds them.
    var contrast: Double {
        (withCause - without) * (logRatio(isPresent: true) - logRatio(isPresent: false))
    }
}

extension Network.Node {
    /// One likelihood per cause, in their order.
    func likelihoods(_ network: Network, _ values: [Double]) -> [Likelihood] {
        let prior = Prior(network, values)
        let missing = prior.oddsWithoutEffect(on: self)
        let absent = prior.chanceOfNoEffectUnexplained(on: self)
        let total = prior.explained + prior.unexplained
        let noLeak = 1 - values[leak]
        let absentWeight = noLeak * (missing.sumOverSets() + prior.unexplained * absent)
        return network.causes.indices.map { cause in
            // The cause with up to two others, as a multiple of its own odds.
            let company = 1 + prior.odds.without(cause).sumOverSets(upTo: 2)
            let quiet = 1 + missing.without(cause).sumOverSets(upTo: 2)
            let share = effects.first { $0.cause == cause }.map { values[$0.share] } ?? 0
            let weight = prior.odds[cause] * company
            let absentWith = noLeak * (1 - share) * quiet / company
            let absentWithout = (absentWeight - weight * absentWith) / (total - weight)
            return Likelihood(withCause: 1 - absentWith, without: 1 - absentWithout)
        }
    }
}

extension [Double] {
    fileprivate func without(_ index: Int) -> [Double] {
        var rest = self
        rest.remove(at: index)
        return rest
    }
}
