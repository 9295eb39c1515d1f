/// The weights of eight draws side by side, and the sums over sets of causes.
struct EnsembleWeights {
    typealias Lanes = SIMD8<Double>

    /// For each cause; one more place stands for a free place of a set.
    private var weights: [Lanes]
    /// Pain without a listed cause, in its two kinds; see `Unexplained`.
    private var bare: Lanes
    private var lookalike: Lanes
    private let company: Lanes
    /// For each row: its factor, over that without any cause, is `ceiling - rise * miss`.
    private var ceilings: [Lanes] = []
    private var rises: [Lanes] = []
    /// For each link, the chance that the cause does not bring the finding about.
    private let misses: [Lanes]

    struct Sums {
        var with: [Lanes]
        var withRival: [Lanes]
        var unexplained: Lanes
        var total: Lanes
    }

    init(
        _ network: Network,
        _ layout: EnsembleLayout,
        _ numbers: EnsembleNumbers,
        vector: Int
    ) {
        let one = Lanes(repeating: 1)
        let odds = numbers.prevalences.map { $0[vector] / (one - $0[vector]) }
        let prior = LanePrior(odds, company: numbers.company[vector])
        let share = numbers.unexplained[vector]
        company = prior.company
        weights = odds + [one]
        // Without any possible cause there is only the other explanation.
        let unexplained = (prior.explained * share / (one - share))
            .replacing(with: one, where: prior.explained .== 0)
        lookalike = unexplained * numbers.lookalike[vector]
        bare = unexplained - lookalike
        misses = numbers.links.map { one - $0[vector] }
        for (index, finding) in layout.absent.enumerated() {
            let quiet = prior.quiet(finding, numbers.absentShares[index], vector: vector)
            let factor = quiet.rooted(finding.halvings)
            lookalike *= factor
            if finding.node.isPlace { bare *= factor }
            for (effect, shares) in zip(finding.node.effects, numbers.absentShares[index]) {
                weights[effect.cause] *= (one - shares[vector]).rooted(finding.halvings)
            }
        }
        for (index, finding) in layout.rows.enumerated() {
            // The likelihood over that without any cause: 1 + rise / base * hit.
            let rise = (one - numbers.leaks[index][vector]) * (2 * finding.certainty - 1)
            let relative = rise / (Lanes(repeating: finding.certainty) - rise)
            let quiet = prior.quiet(finding, numbers.shares[index], vector: vector)
            ceilings.append(one + relative)
            rises.append(relative)
            let factor = (one + relative * (one - quiet)).rooted(finding.halvings)
            lookalike *= factor
            if finding.node.isPlace { bare *= factor }
        }
        for (risk, ratios) in zip(layout.risks, numbers.risks) {
            let ratio = (ratios[vector] * risk.degree).exponential
            weights[risk.link.cause] *= ratio.rooted(risk.halvings)
        }
    }

    /// Weighs every set and adds up, for each cause, the sets that it is in.
    func sums(over layout: EnsembleLayout, causes: Int, rival: Int?) -> Sums {
        let empty = [Lanes](repeating: .zero, count: causes + 1)
        let unexplained = bare + lookalike
        var sums = Sums(with: empty, withRival: empty, unexplained: unexplained, total: unexplained)
        let rival = rival ?? -1
        for set in layout.sets {
            let members = set.members
            var weight = weights[members.first] * factor(of: set, layout.steps)
            if members.second < causes { weight *= weights[members.second] * company }
            if members.third < causes { weight *= weights[members.third] * company }
            sums.total += weight
            sums.with[members.first] += weight
            sums.with[members.second] += weight
            sums.with[members.third] += weight
            if members.first == rival || members.second == rival || members.third == rival {
                sums.withRival[members.first] += weight
                sums.withRival[members.second] += weight
                sums.withRival[members.third] += weight
            }
        }
        return sums
    }

    /// The factor of all findings that the set brings about.
    @inline(__always)
    private func factor(of set: EnsembleLayout.WorkSet, _ steps: [EnsembleLayout.Step]) -> Lanes {
        guard set.start < set.end else { return Lanes(repeating: 1) }
        var product = Lanes(repeating: 1)
        var halvings = steps[set.start].halvings
        for index in set.start..<set.end {
            let step = steps[index]
            if step.halvings != halvings {
                product = product.rooted(halvings - step.halvings)
                halvings = step.halvings
            }
            var miss = step.first > 0 ? misses[step.first] : Lanes(repeating: 1)
            if step.second > 0 { miss *= misses[step.second] }
            if step.third > 0 { miss *= misses[step.third] }
            product *= ceilings[step.row] - rises[step.row] * miss
        }
        return product.rooted(halvings)
    }
}

/// The prior's sums over sets of causes, for eight draws.
private struct LanePrior {
    typealias Lanes = SIMD8<Double>

    let odds: [Lanes]
    let company: Lanes
    let explained: Lanes

    init(_ odds: [Lanes], company share: Lanes) {
        self.odds = odds
        var company = Lanes.zero
        var explained = Lanes.zero
        for lane in 0..<8 {
            let sums = SetSums(odds.map { $0[lane] })
            company[lane] = sums.company(sharing: share[lane])
            explained[lane] = sums.total(company: company[lane])
        }
        self.company = company
        self.explained = explained
    }

    /// The chance that all sets together bring no more of a finding than its background.
    func quiet(_ finding: EnsembleLayout.Finding, _ shares: [[Lanes]], vector: Int) -> Lanes {
        var quiet = odds
        let one = Lanes(repeating: 1)
        for (effect, shares) in zip(finding.node.effects, shares) {
            quiet[effect.cause] *= one - shares[vector]
        }
        var first = Lanes.zero
        var second = Lanes.zero
        var third = Lanes.zero
        for odds in quiet {
            third += second * odds
            second += first * odds
            first += odds
        }
        let total = first + company * (second + company * third)
        return total.replacing(with: one, where: explained .== 0)
            / explained.replacing(with: one, where: explained .== 0)
    }
}

extension SIMD8<Double> {
    /// The square root taken `times` times, lane by lane.
    @inline(__always)
    fileprivate func rooted(_ times: Int) -> Self {
        var root = self
        for _ in 0..<times { root = root.squareRoot() }
        return root
    }

    fileprivate var exponential: Self {
        var result = self
        for lane in 0..<8 { result[lane] = self[lane].exponential }
        return result
    }
}
