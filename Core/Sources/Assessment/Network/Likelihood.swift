/// How often a finding is present with and without a cause, before anything else is known.
///
/// The ratio of the two is the likelihood ratio of the textbooks, with all other causes among the
/// people without.
struct Likelihood: Sendable {
    let withCause: Double
    let without: Double

    /// The natural logarithm of what this value alone multiplies the odds of the cause by.
    func logRatio(isPresent: Bool) -> Double { logRatio(certainty: isPresent ? 1 : 0) }

    /// The same for a finding that is known only to some degree.
    func logRatio(certainty: Double) -> Double {
        let rise = 2 * certainty - 1
        let ratio = (1 - certainty + rise * withCause) / (1 - certainty + rise * without)
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
        let average = prior.chanceOfNoEffect(on: self)
        let total = prior.explained + prior.unexplained.sum
        let unexplainedAbsent =
            prior.unexplained.bare * (isPlace ? average : 1)
            + prior.unexplained.lookalike * average
        let noLeak = 1 - values[leak]
        let absentWeight =
            noLeak
            * (SetSums(missing).total(company: prior.company) + unexplainedAbsent)
        return network.causes.indices.map { cause in
            // The cause with up to two others, as a multiple of its own odds.
            let company = SetSums(prior.odds.without(cause)).beside(company: prior.company)
            let quiet = SetSums(missing.without(cause)).beside(company: prior.company)
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

extension SetSums {
    /// The weight of one more cause with up to two of these, as a multiple of its own odds.
    fileprivate func beside(company: Double) -> Double {
        1 + company * (one + company * two)
    }
}
