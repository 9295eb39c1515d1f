/// The sets of causes that may be at work, to tell what one more answer would be worth.
///
/// Sets less likely than one in a thousand million are left out. There are a few thousand sets and
/// a yes-or-no finding tells at most one bit, so gains are exact to about a hundred-thousandth.
struct Outlook {
    private let network: Network
    private let values: [Double]
    private let prior: Prior
    private let unexplained: Double
    private let sets: [WeighedSet]

    private struct WeighedSet {
        let first: Int
        let second: Int
        let third: Int
        let chance: Double
    }

    init(_ network: Network, _ inference: Inference, values: [Double], posterior: Posterior) {
        self.network = network
        self.values = values
        prior = Prior(network, values)
        unexplained = posterior.unexplained
        var sets: [WeighedSet] = []
        inference.forEachSet { first, second, third, weight in
            let chance = weight / posterior.total
            guard chance > 1e-9 else { return }
            sets.append(WeighedSet(first: first, second: second, third: third, chance: chance))
        }
        self.sets = sets
    }

    /// The mutual information between a finding not yet known and the set of causes, in bits.
    func gain(of node: Network.Node) -> Double {
        let leak = values[node.leak]
        var misses = [Double](repeating: 1, count: network.causes.count + 1)
        for effect in node.effects { misses[effect.cause] = 1 - values[effect.share] }
        let absent = prior.chanceOfNoEffectUnexplained(on: node)
        let entropyOfLeak = leak.binaryEntropy

        let chanceUnexplained = 1 - (1 - leak) * absent
        var mean = unexplained * chanceUnexplained
        var remaining = unexplained * chanceUnexplained.binaryEntropy
        for set in sets {
            let miss = misses[set.first] * misses[set.second] * misses[set.third]
            let chance = 1 - (1 - leak) * miss
            mean += set.chance * chance
            remaining += set.chance * (miss == 1 ? entropyOfLeak : chance.binaryEntropy)
        }
        return max(mean.binaryEntropy - remaining, 0)
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
