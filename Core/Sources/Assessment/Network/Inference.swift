/// Exact weighing of every set of up to three causes, for one set of numbers.
///
/// A finding's chance under a set of causes is a noisy-or: `1 - (1 - leak) * Π(1 - effect)`. An
/// absent finding therefore multiplies into each cause on its own; a present one needs the whole
/// set, built up cause by cause.
struct Inference {
    /// Prior odds of each cause times its risk factors and its absent findings.
    private let weights: [Double]
    /// The weight of pain that no listed cause explains, on the scale of the sets.
    let unexplained: Double
    /// Present findings that some cause brings about, most halved first.
    private let rows: [Row]
    /// The effects on `rows`, cause by cause; those of cause `c` lie at `starts[c]..<starts[c + 1]`.
    private let links: [Link]
    private let starts: [Int]

    /// How many causes there are.
    var causes: Int { weights.count }

    /// A present finding: its factor is `base + rise * hit` where `hit` is the chance that the set
    /// brings it about.
    ///
    /// Factors are scaled to lie evenly around one, which keeps the product of two hundred findings
    /// inside the range of a double.
    private struct Row {
        let base: Double
        let rise: Double
        let halvings: Int
    }

    private struct Link {
        let row: Int
        let halvings: Int
        let share: Double
    }

    init(_ network: Network, _ observations: Observations, values: [Double]) {
        let odds = network.causes.indices.map { values[$0] / (1 - values[$0]) }
        var weights = odds
        for risk in observations.risks {
            let ratio = values[risk.link.logRatio].exponential
            weights[risk.link.cause] *= ratio.rooted(risk.halvings)
        }
        let explained = odds.sumOverSets()
        var unexplained = network.unexplainedWeight(explained: explained, values)
        var rows: [Row] = []
        var effects: [[Link]] = network.causes.map { _ in [] }
        for known in observations.known.sorted(by: { $0.halvings > $1.halvings }) {
            let node = network.nodes[known.node]
            guard !node.effects.isEmpty else { continue }
            let absent = node.isPlace ? node.chanceOfNoEffect(odds: odds, explained, values) : 1
            if known.isPresent {
                let leak = values[node.leak]
                let rise = (1 - leak) / leak.squareRoot()
                let row = Row(base: leak.squareRoot(), rise: rise, halvings: known.halvings)
                unexplained *= (row.base + rise * (1 - absent)).rooted(known.halvings)
                for effect in node.effects {
                    effects[effect.cause].append(
                        Link(row: rows.count, halvings: row.halvings, share: values[effect.share])
                    )
                }
                rows.append(row)
            } else {
                unexplained *= absent.rooted(known.halvings)
                for effect in node.effects {
                    weights[effect.cause] *= (1 - values[effect.share]).rooted(known.halvings)
                }
            }
        }
        self.weights = weights
        self.unexplained = unexplained
        self.rows = rows
        links = effects.flatMap(\.self)
        starts = effects.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    }

    /// Hands over each set with its weight, in a fixed order.
    ///
    /// A set of fewer than three causes has the number of causes, one past the last, in its free
    /// places.
    @inline(__always)
    func forEachSet(_ body: (_ first: Int, _ second: Int, _ third: Int, _ weight: Double) -> Void) {
        let none = weights.count
        for first in 0..<none where weights[first] > 0 {
            var alone = [Double](repeating: 0, count: rows.count)
            add(first, to: &alone)
            body(first, none, none, weights[first] * factor(hits: alone))
            for second in (first + 1)..<none where weights[second] > 0 {
                var hits = alone
                add(second, to: &hits)
                let weight = weights[first] * weights[second] * factor(hits: hits)
                body(first, second, none, weight)
                let lifts = lifts(hits: hits)
                for third in (second + 1)..<none {
                    body(first, second, third, weight * weights[third] * lift(third, lifts))
                }
            }
        }
    }

    /// Adds the effects of a cause to the chances that the causes so far bring each finding about.
    private func add(_ cause: Int, to hits: inout [Double]) {
        for index in starts[cause]..<starts[cause + 1] {
            let link = links[index]
            hits[link.row] += (1 - hits[link.row]) * link.share
        }
    }

    /// The factor of all present findings together.
    private func factor(hits: [Double]) -> Double {
        var product = 1.0
        var halvings = rows.first?.halvings ?? 0
        for (row, hit) in zip(rows, hits) {
            product = product.rooted(halvings - row.halvings)
            halvings = row.halvings
            product *= row.base + row.rise * hit
        }
        return product.rooted(halvings)
    }

    /// How fast each finding's factor grows, relative to itself, with one more cause.
    private func lifts(hits: [Double]) -> [Double] {
        zip(rows, hits).map { row, hit in row.rise * (1 - hit) / (row.base + row.rise * hit) }
    }

    /// What one more cause multiplies the factor of all present findings by.
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

extension Double {
    /// The square root taken `times` times: a likelihood whose weight is halved that often.
    @inline(__always)
    func rooted(_ times: Int) -> Double {
        var root = self
        for _ in 0..<times { root = root.squareRoot() }
        return root
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

extension Network {
    /// The weight of pain without a listed cause, next to that of all sets of causes.
    ///
    /// Without any possible cause there is only the other explanation.
    func unexplainedWeight(explained: Double, _ values: [Double]) -> Double {
        let share = values[unexplained]
        return explained > 0 ? explained * share / (1 - share) : 1
    }
}

extension Network.Node {
    /// The chance, before anything is known, that no cause at work brings the finding about.
    ///
    /// For a place this stands in for pain that is not explained, which is felt somewhere like any
    /// other and so must not be told by where it hurts.
    func chanceOfNoEffect(odds: [Double], _ explained: Double, _ values: [Double]) -> Double {
        guard explained > 0 else { return 1 }
        var missing = odds
        for effect in effects { missing[effect.cause] *= 1 - values[effect.share] }
        return missing.sumOverSets() / explained
    }
}
