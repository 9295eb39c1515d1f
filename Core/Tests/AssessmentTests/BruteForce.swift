import Anatomy
import Assessment
import Interview

/// The network's sums written out plainly: every subset, every finding, no shortcut.
struct BruteForce {
    var conditions: [Condition]
    var models: [FindingModel]
    var unexplained: Double

    struct Answer {
        var chances: [ConditionID: Double]
        var unexplained: Double
    }

    /// All sets of one to three causes, as positions in `conditions`.
    private var sets: [[Int]] {
        (1..<(1 << conditions.count))
            .filter { $0.nonzeroBitCount <= 3 }
            .map { mask in conditions.indices.filter { mask & (1 << $0) != 0 } }
    }

    func answer(_ sheet: AnswerSheet) -> Answer {
        let worlds = weighedWorlds(sheet)
        let total = worlds.map(\.weight).reduce(0, +)
        var answer = Answer(chances: [:], unexplained: 0)
        for (index, condition) in conditions.enumerated() {
            let with = worlds.filter { $0.set?.contains(index) == true }.map(\.weight)
            answer.chances[condition.id] = with.reduce(0, +) / total
        }
        answer.unexplained = worlds.filter { $0.set == nil }.map(\.weight).reduce(0, +) / total
        return answer
    }

    /// Mutual information between a finding and the world, in bits, times the finding's weight.
    func gain(of finding: FindingID, _ sheet: AnswerSheet) -> Double {
        guard let model = models.first(where: { $0.finding == finding }) else { return 0 }
        let worlds = weighedWorlds(sheet)
        let total = worlds.map(\.weight).reduce(0, +)
        var chance = 0.0
        var remaining = 0.0
        for world in worlds {
            let present = self.chance(of: model, in: world.set)
            chance += world.weight / total * present
            remaining += world.weight / total * entropy(present)
        }
        let rank = models.count {
            $0.group != nil && $0.group == model.group && sheet[$0.finding]?.isPresent != nil
        }
        return power(2, -rank) * (entropy(chance) - remaining)
    }

    /// Likelihood ratio of a finding for a cause before anything is known.
    func ratio(_ finding: FindingID, isPresent: Bool, for condition: ConditionID) -> Double {
        guard let model = models.first(where: { $0.finding == finding }),
            let cause = conditions.firstIndex(where: { $0.id == condition })
        else { return 1 }
        var with = (mass: 0.0, found: 0.0)
        var without = (mass: 0.0, found: 0.0)
        for world in weighedWorlds(AnswerSheet()) {
            let present = chance(of: model, in: world.set)
            let found = world.weight * (isPresent ? present : 1 - present)
            if world.set?.contains(cause) == true {
                with = (with.mass + world.weight, with.found + found)
            } else {
                without = (without.mass + world.weight, without.found + found)
            }
        }
        return (with.found / with.mass) / (without.found / without.mass)
    }

    /// Every set, and `nil` for pain without a listed cause, with prior times likelihood.
    private func weighedWorlds(_ sheet: AnswerSheet) -> [(set: [Int]?, weight: Double)] {
        let worlds: [[Int]?] = sets.map(Optional.some) + [nil]
        let ranks = ranks(sheet)
        return worlds.map { set in
            var weight = prior(set, sheet)
            for model in models {
                guard let answer = sheet[model.finding]?.isPresent else { continue }
                let present = chance(of: model, in: set)
                let likelihood = answer != model.isInverted ? present : 1 - present
                weight *= root(likelihood, ranks[model.finding, default: 0])
            }
            return (set, weight)
        }
    }

    private func prior(_ set: [Int]?, _ sheet: AnswerSheet) -> Double {
        let base = sets.map { $0.map { odds(conditions[$0]) }.reduce(1, *) }.reduce(0, +)
        guard let set else { return base * unexplained / (1 - unexplained) }
        return set.map { odds(conditions[$0]) * riskRatio(conditions[$0], sheet) }.reduce(1, *)
    }

    private func odds(_ condition: Condition) -> Double {
        condition.prevalence.value / (1 - condition.prevalence.value)
    }

    private func riskRatio(_ condition: Condition, _ sheet: AnswerSheet) -> Double {
        condition.riskFactors
            .filter { factor in
                switch factor.factor {
                case .finding(let id): sheet[id]?.isPresent == true
                case .age(let range): sheet.person.ageYears.map { range ~= $0 } == true
                case .sex(let sex): sheet.person.sex == sex
                case .runningYears(let range): sheet.person.runningYears.map { range ~= $0 } == true
                }
            }
            .map(\.oddsRatio)
            .reduce(1, *)
    }

    private func chance(of model: FindingModel, in set: [Int]?) -> Double {
        if let set {
            let causes = set.map { conditions[$0] }
            let missed = causes.map { cause in
                1 - (cause.effects.first { $0.finding == model.finding }?.share.value ?? 0)
            }
            return 1 - (1 - model.leak.value) * missed.reduce(1, *)
        }
        guard model.finding.rawValue.hasPrefix("site_") else { return model.leak.value }
        let weights = sets.map { $0.map { odds(conditions[$0]) }.reduce(1, *) }
        let found = zip(sets, weights).map { chance(of: model, in: $0) * $1 }
        return found.reduce(0, +) / weights.reduce(0, +)
    }

    /// How many findings of the same group are more telling, for each known finding.
    private func ranks(_ sheet: AnswerSheet) -> [FindingID: Int] {
        var ranks: [FindingID: Int] = [:]
        for model in models where model.group != nil {
            ranks[model.finding] = models.count { other in
                other.group == model.group && sheet[other.finding]?.isPresent != nil
                    && strength(other, sheet) > strength(model, sheet)
            }
        }
        return ranks
    }

    private func strength(_ model: FindingModel, _ sheet: AnswerSheet) -> Double {
        let shares = conditions.compactMap { condition in
            condition.effects.first { $0.finding == model.finding }?.share.value
        }
        let most = shares.max() ?? 0
        let leak = model.leak.value
        guard let answer = sheet[model.finding]?.isPresent else { return 0 }
        return answer != model.isInverted ? (leak + (1 - leak) * most) / leak : 1 / (1 - most)
    }

    private func entropy(_ chance: Double) -> Double {
        [chance, 1 - chance].map { $0 > 0 ? -$0 * $0.binaryLogarithm : 0 }.reduce(0, +)
    }

    private func root(_ value: Double, _ times: Int) -> Double {
        (0..<times).reduce(value) { root, _ in root.squareRoot() }
    }

    private func power(_ base: Double, _ exponent: Int) -> Double {
        (0..<exponent.magnitude).reduce(1) { power, _ in exponent < 0 ? power / base : power * base
        }
    }
}
