/// What every draw of the uncertain numbers makes of the same answers.
///
/// Eight draws are weighed side by side. Only the sets of `SetList` are weighed; for a set only the
/// findings that one of its causes brings about, since the others have the same factor in all sets.
struct Ensemble {
    /// For each cause, its chance in each draw.
    private(set) var chances: [[Double]]
    /// For each cause, its chance of being at work while the rival is not; empty without a rival.
    private(set) var chancesWithoutRival: [[Double]]
    private(set) var unexplained: [Double] = []
    let count: Int

    typealias Lanes = SIMD8<Double>

    init(
        _ network: Network,
        _ observations: Observations,
        sets: SetList,
        draws: Draws,
        rival: Int?
    ) {
        count = draws.count
        let causes = network.causes.count
        chances = [[Double]](repeating: [], count: causes)
        chancesWithoutRival = [[Double]](repeating: [], count: rival == nil ? 0 : causes)
        let layout = EnsembleLayout(network, observations, sets: sets.sets)
        let numbers = EnsembleNumbers(network, layout: layout, draws: draws)
        for vector in 0..<draws.vectors {
            let weights = EnsembleWeights(network, layout, numbers, vector: vector)
            let sums = weights.sums(over: layout, causes: causes, rival: rival)
            append(sums, lanes: min(8, draws.count - vector * 8), scaledBy: sets)
        }
    }

    private mutating func append(_ sums: EnsembleWeights.Sums, lanes: Int, scaledBy sets: SetList) {
        let one = Lanes(repeating: 1)
        let none = sums.unexplained / sums.total * sets.unexplainedScale
        for lane in 0..<lanes { unexplained.append(min(none[lane], 1)) }
        for cause in chances.indices {
            let chance = (sums.with[cause] / sums.total * sets.scales[cause])
                .replacing(with: one) { $0 .> one }
            for lane in 0..<lanes { chances[cause].append(chance[lane]) }
            guard !chancesWithoutRival.isEmpty else { continue }
            let apart = (sums.with[cause] - sums.withRival[cause]) / sums.total
            for lane in 0..<lanes { chancesWithoutRival[cause].append(max(apart[lane], 0)) }
        }
    }
}

extension SIMD8<Double> {
    fileprivate func replacing(
        with other: Self,
        where condition: (Self) -> SIMDMask<SIMD8<Int64>>
    ) -> Self {
        replacing(with: other, where: condition(self))
    }
}
