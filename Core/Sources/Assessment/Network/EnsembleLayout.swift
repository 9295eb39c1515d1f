/// What has to be computed for each draw, laid out once for all of them.
struct EnsembleLayout {
    /// Known findings that are plainly absent: each multiplies into its causes alone.
    let absent: [Finding]
    /// All other known findings, most halved first.
    let rows: [Finding]
    let risks: [Observations.ActiveRisk]
    /// The effects on `rows`, one after the other; the first place stands for "no effect".
    let links: [Int]
    let sets: [WorkSet]
    let steps: [Step]

    struct Finding {
        let node: Network.Node
        let certainty: Double
        let halvings: Int
    }

    /// A set with its part of `steps`.
    struct WorkSet {
        let members: SetList.Members
        let start: Int
        let end: Int
    }

    /// A finding that the set brings about, with where the effects of its members lie in `links`.
    struct Step {
        let row: Int
        let halvings: Int
        var first = 0
        var second = 0
        var third = 0
    }

    init(_ network: Network, _ observations: Observations, sets: [SetList.Members]) {
        let findings = observations.known.map {
            Finding(node: network.nodes[$0.node], certainty: $0.certainty, halvings: $0.halvings)
        }.filter { !$0.node.effects.isEmpty }
        absent = findings.filter { $0.certainty == 0 }
        rows = findings.filter { $0.certainty > 0 }.sorted { $0.halvings > $1.halvings }
        risks = observations.risks
        var links = [-1]
        // For each cause, the place in `links` of its effect on each row; 0 without one.
        var places = [[Int]](
            repeating: [Int](repeating: 0, count: rows.count),
            count: network.causes.count + 1
        )
        for (row, finding) in rows.enumerated() {
            for effect in finding.node.effects {
                places[effect.cause][row] = links.count
                links.append(effect.share)
            }
        }
        self.links = links
        var steps: [Step] = []
        var workSets: [WorkSet] = []
        workSets.reserveCapacity(sets.count)
        for members in sets {
            let start = steps.count
            let (first, second, third) = (
                places[members.first], places[members.second], places[members.third]
            )
            for row in rows.indices where first[row] + second[row] + third[row] > 0 {
                steps.append(
                    Step(
                        row: row,
                        halvings: rows[row].halvings,
                        first: first[row],
                        second: second[row],
                        third: third[row]
                    )
                )
            }
            workSets.append(WorkSet(members: members, start: start, end: steps.count))
        }
        self.sets = workSets
        self.steps = steps
    }
}

/// The draws of every number that the layout needs.
struct EnsembleNumbers {
    typealias Lanes = SIMD8<Double>

    let prevalences: [[Lanes]]
    let unexplained: [Lanes]
    let company: [Lanes]
    let lookalike: [Lanes]
    let absentShares: [[[Lanes]]]
    let leaks: [[Lanes]]
    let shares: [[[Lanes]]]
    let links: [[Lanes]]
    let risks: [[Lanes]]

    init(_ network: Network, layout: EnsembleLayout, draws: Draws) {
        prevalences = network.causes.indices.map { draws[$0] }
        unexplained = draws[network.unexplained]
        company = draws[network.company]
        lookalike = draws[network.lookalike]
        absentShares = layout.absent.map { $0.node.effects.map { draws[$0.share] } }
        leaks = layout.rows.map { draws[$0.node.leak] }
        shares = layout.rows.map { $0.node.effects.map { draws[$0.share] } }
        let none = [Lanes](repeating: .zero, count: draws.vectors)
        links = layout.links.map { $0 < 0 ? none : draws[$0] }
        risks = layout.risks.map { draws[$0.link.logRatio] }
    }
}
