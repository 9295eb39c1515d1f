/// What is believed before any answer, for one set of numbers.
struct Prior {
    /// The odds of each cause.
    let odds: [Double]
    /// The weight of all sets of causes together.
    let explained: Double
    /// The weight of pain without a listed cause, on the same scale.
    let unexplained: Double
    private let values: [Double]

    init(_ network: Network, _ values: [Double]) {
        self.values = values
        odds = network.causes.indices.map { values[$0] / (1 - values[$0]) }
        explained = odds.sumOverSets()
        let share = values[network.unexplained]
        // Without any possible cause there is only the other explanation.
        unexplained = explained > 0 ? explained * share / (1 - share) : 1
    }

    /// The odds of each cause times the chance that it does not bring the finding about.
    func oddsWithoutEffect(on node: Network.Node) -> [Double] {
        var quiet = odds
        for effect in node.effects { quiet[effect.cause] *= 1 - values[effect.share] }
        return quiet
    }

    /// The chance that pain without a listed cause shows no more of a finding than its background.
    ///
    /// Certain, except for places: such pain is felt somewhere like any other, so a place is as
    /// common in it as among all sets of causes and does not speak for or against it.
    func chanceOfNoEffectUnexplained(on node: Network.Node) -> Double {
        guard node.isPlace, explained > 0 else { return 1 }
        return oddsWithoutEffect(on: node).sumOverSets() / explained
    }
}

extension [Double] {
    /// The sum, over all sets of one to `size` elements, of the product of the set.
    func sumOverSets(upTo size: Int = 3) -> Double {
        var sums = [Double](repeating: 0, count: size + 1)
        sums[0] = 1
        for element in self {
            for count in stride(from: size, to: 0, by: -1) {
                sums[count] += sums[count - 1] * element
            }
        }
        return sums.dropFirst().reduce(0, +)
    }
}
