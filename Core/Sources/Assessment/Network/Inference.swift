/// Exact weighing of every set of up to three causes, for one set of numbers.
///
/// A finding's chance under a set of causes is a noisy-or: `1 - (1 - leak) * Π(1 - effect)`. An
/// absent finding therefore multiplies into each cause on its own; a present one needs the whole
/// set, built up cause by cause.
struct Inference: Sendable {
    /// Prior odds of each cause times its risk factors and its absent findings.
    private let weights: [Double]
    /// What each cause beyond the first multiplies the weight of a set by.
    let company: Double
    /// The weight of pain that no listed cause explains, on the scale of the sets.
    let unexplained: Unexplained
    /// Findings not known to be absent that some cause brings about, most halved first.
    private let rows: [Row]
    /// The effects on `rows`, cause by cause; those of cause `c` lie at
    /// `starts[c]..<starts[c + 1]`.
    private let links: [Link]
    private let starts: [Int]

    /// How many causes there are.
    var causes: Int { weights.count }

    /// A known finding: its factor is `base + rise * hit` where `hit` is the chance that the set
    /// brings it about.
    ///
    /// That is the finding's likelihood over the square root of what it is without any cause:
    /// factors lie around one, and the product of two hundred of them stays inside a double's range.
    fileprivate struct Row: Sendable {
        let base: Double
        let rise: Double
        let halvings: Int

        @inline(__always)
        func factor(hit: Double) -> Double { base + rise * hit }
    }

    fileprivate struct Link: Sendable {
        let row: Int
        let halvings: Int
        let share: Double
    }

    init(_ network: Network, _ observations: Observations, values: [Double]) {
        var draft = Draft(prior: Prior(network, values), values: values)
        for risk in observations.risks { draft.weigh(risk) }
        for known in observations.known.sorted(by: { $0.halvings > $1.halvings }) {
            draft.weigh(known, network.nodes[known.node])
        }
        weights = draft.weights
        company = draft.company
        unexplained = draft.unexplained
        rows = draft.rows
        links = draft.links.flatMap(\.self)
        starts = draft.links.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    }

    /// Hands over each set with its weight, in a fixed order.
    ///
    /// A set of fewer than three causes has the number of causes, one past the last, in its free
    /// places.
    @inline(__always)
    func forEachSet(_ body: (_ first: Int, _ second: Int, _ third: Int, _ weight: Double) -> Void) {
        let none = weights.count
        let noHits = [Double](repeating: 0, count: rows.count)
        var alone = noHits
        var together = noHits
        var lifts = noHits
        for first in 0..<none where weights[first] > 0 {
            let firstWeight = weights[first] * add(first, to: noHits, into: &alone)
            body(first, none, none, firstWeight)
            for second in (first + 1)..<none where weights[second] > 0 {
                let product = add(second, to: alone, into: &together)
                let weight = weights[first] * weights[second] * product * company
                body(first, second, none, weight)
                for (index, row) in rows.enumerated() {
                    let hit = together[index]
                    lifts[index] = row.rise * (1 - hit) / row.factor(hit: hit)
                }
                for third in (second + 1)..<none {
                    let lifted = weight * company * weights[third] * lift(third, lifts)
                    body(first, second, third, lifted)
                }
            }
        }
    }

    /// Adds a cause to the chances that the causes so far bring each finding about, and returns the
    /// factor of all present findings together.
    private func add(_ cause: Int, to hits: [Double], into sum: inout [Double]) -> Double {
        for index in rows.indices { sum[index] = hits[index] }
        for index in starts[cause]..<starts[cause + 1] {
            let link = links[index]
            sum[link.row] += (1 - sum[link.row]) * link.share
        }
        var product = 1.0
        var halvings = rows.first?.halvings ?? 0
        for (index, row) in rows.enumerated() {
            product = product.rooted(halvings - row.halvings)
            halvings = row.halvings
            product *= row.factor(hit: sum[index])
        }
        return product.rooted(halvings)
    }

    /// What one more cause multiplies the factor of all present findings by, where `lifts` says how
    /// fast each finding's factor grows, relative to itself.
    @inline(__always)
    private func lift(_ cause: Int, _ lifts: [Double]) -> Double {
        let start = starts[cause]
        let end = starts[cause + 1]
        guard start < end else { return 1 }
        var product = 1.0
        var halvings = links[start].halvings
        for index in start..<end {
            let link = links[index]
            if link.halvings != halvings {
                product = product.rooted(halvings - link.halvings)
                halvings = link.halvings
            }
            product *= 1 + lifts[link.row] * link.share
        }
        return product.rooted(halvings)
    }
}

/// The weights of an inference while the answers are worked in.
private struct Draft {
    private let prior: Prior
    private let values: [Double]
    private(set) var weights: [Double]
    let company: Double
    private(set) var unexplained: Unexplained
    private(set) var rows: [Inference.Row] = []
    /// Cause by cause, in the order of `rows`.
    private(set) var links: [[Inference.Link]]

    init(prior: Prior, values: [Double]) {
        self.prior = prior
        self.values = values
        weights = prior.odds
        company = prior.company
        unexplained = prior.unexplained
        links = prior.odds.map { _ in [] }
    }

    mutating func weigh(_ risk: Observations.ActiveRisk) {
        let ratio = (values[risk.link.logRatio] * risk.degree).exponential
        weights[risk.link.cause] *= ratio.rooted(risk.halvings)
    }

    mutating func weigh(_ known: Observations.Known, _ node: Network.Node) {
        guard !node.effects.isEmpty else { return }
        let quiet = prior.chanceOfNoEffect(on: node)
        guard known.certainty > 0 else {
            unexplained.multiply(
                bare: 1,
                lookalike: quiet.rooted(known.halvings),
                isPlace: node.isPlace
            )
            for effect in node.effects {
                weights[effect.cause] *= (1 - values[effect.share]).rooted(known.halvings)
            }
            return
        }
        let likelihood = SoftLikelihood(certainty: known.certainty, leak: values[node.leak])
        let scale = likelihood.base.squareRoot()
        let row = Inference.Row(
            base: scale,
            rise: likelihood.rise / scale,
            halvings: known.halvings
        )
        unexplained.multiply(
            bare: row.factor(hit: 0).rooted(known.halvings),
            lookalike: row.factor(hit: 1 - quiet).rooted(known.halvings),
            isPlace: node.isPlace
        )
        for effect in node.effects {
            links[effect.cause].append(
                Inference.Link(
                    row: rows.count,
                    halvings: row.halvings,
                    share: values[effect.share]
                )
            )
        }
        rows.append(row)
    }
}

/// How likely what is known of a finding is, as a straight line over the chance that the causes at
/// work bring it about.
///
/// `certainty` is how likely what was seen is when the finding is there, against when it is not: 1
/// for a plain yes, 0 for a plain no, in between for a number read through a curve.
struct SoftLikelihood {
    /// Without any cause, at the background rate alone.
    let base: Double
    /// What certainty of a cause's effect adds; negative where the reading speaks against it.
    let rise: Double

    init(certainty: Double, leak: Double) {
        rise = (2 * certainty - 1) * (1 - leak)
        base = certainty - rise
    }
}
