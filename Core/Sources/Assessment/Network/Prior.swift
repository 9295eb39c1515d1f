/// What is believed before any answer, for one set of numbers.
struct Prior: Sendable {
    /// The odds of each cause.
    let odds: [Double]
    /// What each cause beyond the first multiplies the weight of a set by.
    let company: Double
    /// The weight of all sets of causes together.
    let explained: Double
    /// The weight of pain without a listed cause, on the same scale.
    let unexplained: Unexplained
    private let values: [Double]

    init(_ network: Network, _ values: [Double]) {
        self.values = values
        odds = network.causes.indices.map { values[$0] / (1 - values[$0]) }
        let sums = SetSums(odds)
        company = sums.company(sharing: values[network.company])
        explained = sums.total(company: company)
        let share = values[network.unexplained]
        // Without any possible cause there is only the other explanation.
        let all = explained > 0 ? explained * share / (1 - share) : 1
        let lookalike = values[network.lookalike]
        unexplained = Unexplained(bare: all * (1 - lookalike), lookalike: all * lookalike)
    }

    /// The odds of each cause times the chance that it does not bring the finding about.
    func oddsWithoutEffect(on node: Network.Node) -> [Double] {
        var quiet = odds
        for effect in node.effects { quiet[effect.cause] *= 1 - values[effect.share] }
        return quiet
    }

    /// The chance that all sets of causes together bring no more of a finding than its background.
    func chanceOfNoEffect(on node: Network.Node) -> Double {
        guard explained > 0 else { return 1 }
        return SetSums(oddsWithoutEffect(on: node)).total(company: company) / explained
    }
}

/// The weight of pain without a listed cause, in its two kinds.
///
/// Bare pain shows findings at their background rates. Lookalike pain is pain like any other: each
/// finding is as common in it as among all listed causes together, so one finding alone says nothing
/// for or against it, while a picture that no listed cause explains well speaks for it. Places are
/// those of lookalike pain in both kinds: every pain is felt somewhere.
struct Unexplained: Sendable {
    var bare: Double
    var lookalike: Double

    var sum: Double { bare + lookalike }

    mutating func multiply(bare bareFactor: Double, lookalike factor: Double, isPlace: Bool) {
        bare *= isPlace ? factor : bareFactor
        lookalike *= factor
    }
}

/// Sums of the products of all sets of one, two and three of some odds.
struct SetSums {
    let one: Double
    let two: Double
    let three: Double

    init(_ odds: [Double]) {
        var one = 0.0
        var two = 0.0
        var three = 0.0
        for odds in odds {
            three += two * odds
            two += one * odds
            one += odds
        }
        (self.one, self.two, self.three) = (one, two, three)
    }

    /// The weight of all sets of up to three where each cause beyond the first counts `company`
    /// times.
    func total(company: Double) -> Double { one + company * (two + company * three) }

    /// The company factor that gives sets of more than one cause this share of the weight.
    ///
    /// At most 1: causes are never taken to seek each other's company.
    func company(sharing share: Double) -> Double {
        let ratio = share / (1 - share) * one
        let root = (two * two + 4 * three * ratio).squareRoot()
        guard two + root > 0 else { return 1 }
        return min(2 * ratio / (two + root), 1)
    }
}
