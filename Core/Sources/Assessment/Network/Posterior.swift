/// How likely each cause is to be at work once the answers are weighed.
struct Posterior: Sendable {
    /// The chance that each cause is at work, alone or with others.
    let chances: [Double]
    /// The chance that each cause is at work while the rival is not; empty without a rival.
    let chancesWithoutRival: [Double]
    let unexplained: Double
    /// The same in its two kinds.
    let unexplainedKinds: Unexplained
    /// The sum of all weights of the inference.
    let total: Double

    init(_ inference: Inference, rival: Int? = nil) {
        let causes = inference.causes
        // One more place takes what the free places of small sets add up to.
        var with = [Double](repeating: 0, count: causes + 1)
        var withRival = with
        var total = inference.unexplained.sum
        let rival = rival ?? -1
        inference.forEachSet { first, second, third, weight in
            total += weight
            with[first] += weight
            with[second] += weight
            with[third] += weight
            if first == rival || second == rival || third == rival {
                withRival[first] += weight
                withRival[second] += weight
                withRival[third] += weight
            }
        }
        self.total = total
        unexplained = min(inference.unexplained.sum / total, 1)
        unexplainedKinds = Unexplained(
            bare: inference.unexplained.bare / total,
            lookalike: inference.unexplained.lookalike / total
        )
        chances = (0..<causes).map { min(with[$0] / total, 1) }
        chancesWithoutRival =
            rival < 0 ? [] : (0..<causes).map { max(with[$0] - withRival[$0], 0) / total }
    }
}
