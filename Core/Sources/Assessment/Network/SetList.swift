/// The sets of causes that carry the weight of a posterior.
///
/// The best values are weighed over every set. The thousand draws are weighed over these alone: each
/// set that is not negligible among all, or among those of one of its causes. What is left out is
/// known at the best values, and each cause's draws are scaled up by it.
struct SetList {
    let sets: [Members]
    /// For each cause, its whole chance over its chance among the sets kept, at the best values.
    let scales: [Double]
    let unexplainedScale: Double

    /// Positions of up to three causes; free places hold the number of causes.
    struct Members {
        let first: Int
        let second: Int
        let third: Int
    }

    init(_ inference: Inference, _ posterior: Posterior) {
        let none = inference.causes
        let floors =
            posterior.chances.map { $0 * posterior.total * Self.ofItsCause } + [.infinity]
        let floor = posterior.total * Self.ofAll
        var sets: [Members] = []
        var kept = [Double](repeating: 0, count: none + 1)
        var total = inference.unexplained.sum
        inference.forEachSet { first, second, third, weight in
            guard
                weight >= floor || weight >= floors[first] || weight >= floors[second]
                    || weight >= floors[third]
            else { return }
            sets.append(Members(first: first, second: second, third: third))
            total += weight
            kept[first] += weight
            kept[second] += weight
            kept[third] += weight
        }
        self.sets = sets
        scales = (0..<none).map { kept[$0] > 0 ? posterior.chances[$0] * total / kept[$0] : 1 }
        let unexplained = inference.unexplained.sum / total
        unexplainedScale = unexplained > 0 ? posterior.unexplained / unexplained : 1
    }

    private static let ofAll = 5e-5
    private static let ofItsCause = 0.02
}
