import Anatomy
import Assessment
import Interview

/// The network's sums written out plainly: every subset, every finding, no shortcut.
struct BruteForce {
    var conditions: [Condition]
    var models: [FindingModel]
    var unexplained: Double
    var lookalike: Double

    struct Answer {
        var chances: [ConditionID: Double]
        var unexplained: Double
    }

    /// A set of listed causes, or one of the two kinds of pain without any.
    private enum World: Equatable {
        case listed([Int])
        case bare, lookalike

        var isUnlisted: Bool { self == .bare || self == .lookalike }

        func contains(_ cause: Int) -> Bool {
            if case .listed(let set) = self { set.contains(cause) } else { false }
        }
    }

    /// All sets of one to three causes, as positions in `conditions`.
    private let sets: [[Int]]
    private let factor: Double
    /// The weight of all sets before any answer.
    private let base: Double

    init(
        conditions: [Condition],
        models: [FindingModel],
        unexplained: Double,
        company: Double,
        lookalike: Double
    ) {
        self.conditions = conditions
        self.models = models
        self.unexplained = unexplained
        self.lookalike = lookalike
        let sets = (1..<(1 << conditions.count))
            .filter { $0.nonzeroBitCount <= 3 }
            .map { mask in conditions.indices.filter { mask & (1 << $0) != 0 } }
        let odds = conditions.map { $0.prevalence.value / (1 - $0.prevalence.value) }
        let factor = Self.factor(sets, odds, company: company)
        self.sets = sets
        self.factor = factor
        base = sets.map { set in
            let own = set.map { odds[$0] }.reduce(1, *)
            return (1..<set.count).reduce(own) { product, _ in product * factor }
        }.reduce(0, +)
    }

    func answer(_ sheet: AnswerSheet) -> Answer {
        let worlds = weighedWorlds(sheet)
        let total = worlds.map(\.weight).reduce(0, +)
        var answer = Answer(chances: [:], unexplained: 0)
        for (index, condition) in conditions.enumerated() {
            let with = worlds.filter { $0.world.contains(index) }.map(\.weight)
            answer.chances[condition.id] = with.reduce(0, +) / total
        }
        answer.unexplained =
            worlds.filter { $0.world.isUnlisted }.map(\.weight).reduce(0, +) / total
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
            let present = self.chance(of: model, in: world.world)
            chance += world.weight / total * present
            remaining += world.weight / total * entropy(present)
        }
        let rank = models.count {
            $0.group != nil && $0.group == model.group
                && sheet.isPresentWhereItHurts($0.finding) != nil
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
            let present = chance(of: model, in: world.world)
            let found = world.weight * (isPresent ? present : 1 - present)
            if world.world.contains(cause) {
                with = (with.mass + world.weight, with.found + found)
            } else {
                without = (without.mass + world.weight, without.found + found)
            }
        }
        return (with.found / with.mass) / (without.found / without.mass)
    }

    /// Every set, and `nil` for pain without a listed cause, with prior times likelihood.
    private func weighedWorlds(_ sheet: AnswerSheet) -> [(world: World, weight: Double)] {
        let worlds = sets.map(World.listed) + [.bare, .lookalike]
        let ranks = ranks(sheet)
        return worlds.map { world in
            var weight = prior(world, sheet)
            for model in models {
                guard let answer = sheet.isPresentWhereItHurts(model.finding) else { continue }
                let present = chance(of: model, in: world)
                let likelihood = answer != model.isInverted ? present : 1 - present
                weight *= root(likelihood, ranks[model.finding, default: 0])
            }
            return (world, weight)
        }
    }

    private func prior(_ world: World, _ sheet: AnswerSheet) -> Double {
        let outside = base * unexplained / (1 - unexplained)
        guard case .listed(let set) = world else {
            return outside * (world == .bare ? 1 - lookalike : lookalike)
        }
        let own = set.map { odds(conditions[$0]) * riskRatio(conditions[$0], sheet) }.reduce(1, *)
        return own * companyFactor(of: set)
    }

    private func bareWeight(_ set: [Int]) -> Double {
        set.map { odds(conditions[$0]) }.reduce(1, *) * companyFactor(of: set)
    }

    private func companyFactor(of set: [Int]) -> Double {
        (1..<set.count).reduce(1) { product, _ in product * factor }
    }

    /// Found by halving: the factor at which sets of several causes weigh `company` of the whole.
    private static func factor(_ sets: [[Int]], _ odds: [Double], company: Double) -> Double {
        let weights = [1, 2, 3].map { size in
            sets.filter { $0.count == size }.map { $0.map { odds[$0] }.reduce(1, *) }.reduce(0, +)
        }
        var (low, high) = (0.0, 1.0)
        for _ in 0..<100 {
            let middle = (low + high) / 2
            let several = middle * weights[1] + middle * middle * weights[2]
            if several / (several + weights[0]) < company { low = middle } else { high = middle }
        }
        return high
    }

    private func odds(_ condition: Condition) -> Double {
        condition.prevalence.value / (1 - condition.prevalence.value)
    }

    private func riskRatio(_ condition: Condition, _ sheet: AnswerSheet) -> Double {
        condition.riskFactors.map { factor in
            let degree: Double =
                switch factor.factor {
                case .finding(let id): sheet.isPresentWhereItHurts(id) == true ? 1.0 : 0.0
                case .age(let range): membership(sheet.person.ageYears, range)
                case .sex(let sex): sheet.person.sex == sex ? 1.0 : 0.0
                case .runningYears(let range): membership(sheet.person.runningYears, range)
                case .bodyMassIndex: 0.0
                }
            return (degree * factor.oddsRatio.naturalLogarithm).exponential
        }
        .reduce(1, *)
    }

    /// A tenth of each bound to either side of it, belonging grows or falls evenly.
    private func membership(_ value: Double?, _ range: ClosedRange<Double>) -> Double {
        guard let value else { return 0 }
        func above(_ bound: Double) -> Double {
            if bound == 0 { return value >= 0 ? 1 : 0 }
            return min(max((value - 0.9 * bound) / (0.2 * bound), 0), 1)
        }
        return above(range.lowerBound) * (1 - above(range.upperBound))
    }

    private func chance(of model: FindingModel, in world: World) -> Double {
        switch world {
        case .listed(let set): chance(of: model, among: set)
        case .bare where !model.finding.rawValue.hasPrefix("site_"): model.leak.value
        case .bare, .lookalike:
            sets.map { chance(of: model, among: $0) * bareWeight($0) }.reduce(0, +) / base
        }
    }

    private func chance(of model: FindingModel, among set: [Int]) -> Double {
        let missed = set.map { conditions[$0] }.map { cause in
            1 - (cause.effects.first { $0.finding == model.finding }?.share.value ?? 0)
        }
        return 1 - (1 - model.leak.value) * missed.reduce(1, *)
    }

    /// How many findings of the same group are more telling, for each known finding.
    private func ranks(_ sheet: AnswerSheet) -> [FindingID: Int] {
        var ranks: [FindingID: Int] = [:]
        for model in models where model.group != nil {
            ranks[model.finding] = models.count { other in
                other.group == model.group && sheet.isPresentWhereItHurts(other.finding) != nil
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
        guard let answer = sheet.isPresentWhereItHurts(model.finding) else { return 0 }
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
