/// The sets of causes that may be at work, to tell what one more answer would be worth.
///
/// Sets less likely than one in ten million are left out. There are some thirty thousand sets and
/// a yes-or-no finding tells at most one bit, so gains are exact to about three thousandths.
struct Outlook: Sendable {
    private let network: Network
    private let values: [Double]
    private let prior: Prior
    private let unexplained: Unexplained
    private let sets: [WeighedSet]

    private struct WeighedSet: Sendable {
        let first: Int
        let second: Int
        let third: Int
        let chance: Double
    }

    init(_ network: Network, _ inference: Inference, values: [Double], posterior: Posterior) {
        self.network = network
        self.values = values
        prior = Prior(network, values)
        unexplained = posterior.unexplainedKinds
        var sets: [WeighedSet] = []
        inference.forEachSet { first, second, third, weight in
            let chance = weight / posterior.total
            guard chance > 1e-7 else { return }
            sets.append(WeighedSet(first: first, second: second, third: third, chance: chance))
        }
        self.sets = sets
    }

    /// The mutual information between a finding not yet known and the set of causes, in bits.
    func gain(of node: Network.Node) -> Double {
        let leak = values[node.leak]
        var misses = [Double](repeating: 1, count: network.causes.count + 1)
        for effect in node.effects { misses[effect.cause] = 1 - values[effect.share] }
        let average = prior.chanceOfNoEffect(on: node)
        let entropyOfLeak = leak.binaryEntropy

        let chanceLookalike = 1 - (1 - leak) * average
        let chanceBare = node.isPlace ? chanceLookalike : leak
        var mean = unexplained.lookalike * chanceLookalike + unexplained.bare * chanceBare
        var remaining =
            unexplained.lookalike * chanceLookalike.binaryEntropy
            + unexplained.bare * chanceBare.binaryEntropy
        for set in sets {
            let miss = misses[set.first] * misses[set.second] * misses[set.third]
            let chance = 1 - (1 - leak) * miss
            mean += set.chance * chance
            remaining += set.chance * (miss == 1 ? entropyOfLeak : chance.binaryEntropy)
        }
        return max(mean.binaryEntropy - remaining, 0)
    }

    /// What a yes to a question that only shifts the odds of causes would tell, times how often it
    /// is a yes, in bits.
    ///
    /// A no leaves everything where it is, so the gain is that of the yes alone: how far it would
    /// carry belief from where it stands (Kullback and Leibler's divergence).
    func gain(ofRisks links: [Network.RiskLink], frequency: Double) -> Double {
        var ratios = [Double](repeating: 1, count: network.causes.count + 1)
        for link in links { ratios[link.cause] *= values[link.logRatio].exponential }
        var total = unexplained.sum
        var shift = 0.0
        for set in sets {
            let ratio = ratios[set.first] * ratios[set.second] * ratios[set.third]
            guard ratio != 1 else {
                total += set.chance
                continue
            }
            total += set.chance * ratio
            shift += set.chance * ratio * ratio.binaryLogarithm
        }
        guard total > 0 else { return 0 }
        return max(frequency * (shift / total - total.binaryLogarithm), 0)
    }
}

extension Double {
    /// The uncertainty of a yes-or-no question with this chance of yes, in bits.
    ///
    /// Rounding may carry a chance a hair outside 0...1; it then counts as certain.
    var binaryEntropy: Double {
        guard self > 0, self < 1 else { return 0 }
        return -self * binaryLogarithm - (1 - self) * (1 - self).binaryLogarithm
    }
}
