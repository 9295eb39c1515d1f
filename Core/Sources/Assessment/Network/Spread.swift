/// What the uncertain numbers make of the same answers: intervals, and who might lead instead.
struct Spread {
    let chances: [Interval]
    let unexplained: Interval
    private let rivals: [Bool]
    private let leaderIsClear: Bool

    /// `best` is the posterior at the best values, with the leader as rival.
    init(_ ensemble: Ensemble, leader: Int?, best: Posterior) {
        chances = best.chances.indices.map { cause in
            Interval(best.chances[cause], draws: ensemble.chances[cause])
        }
        unexplained = Interval(best.unexplained, draws: ensemble.unexplained)
        guard let leader else {
            rivals = []
            leaderIsClear = false
            return
        }
        let lead = best.chances[leader]
        rivals = best.chances.indices.map { cause in
            guard cause != leader else { return false }
            if best.chancesWithoutRival[cause] > lead * Self.closeShare { return true }
            let upsets = zip(ensemble.chancesWithoutRival[cause], ensemble.chances[leader])
                .count { $0 > $1 }
            return Double(upsets) > Double(ensemble.count) * Self.toleratedUpsets
        }
        leaderIsClear = lead >= 0.5 && best.unexplained <= lead * Self.closeShare
    }

    /// A cause at least half as likely *instead* of the leader stands level with it.
    private static let closeShare = 0.5
    /// So does one that overtakes it in more than one in five draws.
    private static let toleratedUpsets = 0.2

    /// The leader and those that may be at work in its place, at most five; empty when the leader
    /// stands apart.
    ///
    /// A cause that is likely together with the leader is company, not a rival.
    func undecided(_ ranking: [Int]) -> [Int] {
        guard let leader = ranking.first else { return [] }
        let others = ranking.filter { rivals[$0] }
        guard others.isEmpty && leaderIsClear else { return [leader] + others.prefix(4) }
        return []
    }
}

extension Interval {
    /// The middle 95 in 100 of the draws, widened where need be to hold the value itself.
    fileprivate init(_ value: Double, draws: [Double]) {
        let sorted = draws.sorted()
        let low = sorted.quantile(0.025) ?? value
        let high = sorted.quantile(0.975) ?? value
        self.init(value: value, low: min(low, value), high: max(high, value))
    }
}

extension [Double] {
    /// The value below which `share` of a sorted list lies, in between neighbours linearly.
    fileprivate func quantile(_ share: Double) -> Double? {
        guard let last = indices.last else { return nil }
        let position = share * Double(last)
        let below = Int(position)
        let above = Swift.min(below + 1, last)
        return self[below] + (self[above] - self[below]) * (position - Double(below))
    }
}
