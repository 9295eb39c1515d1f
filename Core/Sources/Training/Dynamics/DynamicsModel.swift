import Measure

/// Compares run means before a day with those since, at equal pace.
///
/// The model, with runs and not seconds as its units:
/// mean of a run = level + slope · (its speed − reference) + change · (since the day) + its own scatter.
/// Level, slope and change are least squares. The scatter may differ before and since (Welch), and
/// each run may be somewhat like the one before it, which makes many runs count as fewer.
struct DynamicsModel {
    struct Run {
        var speed: Double
        var value: Double
        var isSince: Bool
    }

    let slope: Double
    let likeness: Double
    private let referenceSpeed: Double
    private let before: Group
    private let since: Group
    /// Squares of speeds around the mean of their group, which the slope rests on.
    private let speedSquares: Double

    private struct Group {
        var count = 0
        var speed = 0.0
        var value = 0.0
        /// Variance of the scatter from run to run.
        var variance = 0.0
    }

    /// `runs` in order of time; `referenceSpeed` in metres a second.
    init(_ runs: [Run], referenceSpeed: Double) {
        var groups = [Group(), Group()]
        for run in runs {
            groups[run.isSince ? 1 : 0].count += 1
            groups[run.isSince ? 1 : 0].speed += run.speed
            groups[run.isSince ? 1 : 0].value += run.value
        }
        for index in groups.indices where groups[index].count > 0 {
            groups[index].speed /= Double(groups[index].count)
            groups[index].value /= Double(groups[index].count)
        }
        var (squares, products) = (0.0, 0.0)
        for run in runs {
            let group = groups[run.isSince ? 1 : 0]
            squares += (run.speed - group.speed) * (run.speed - group.speed)
            products += (run.speed - group.speed) * (run.value - group.value)
        }
        // Runs all at one pace tell no slope, and need none.
        let hasSlope = squares > 1e-4
        let slope = hasSlope ? products / squares : 0
        let scatter = runs.map { run in
            let group = groups[run.isSince ? 1 : 0]
            return run.value - group.value - slope * (run.speed - group.speed)
        }
        let likeness = Self.likeness(scatter, isSince: runs.map(\.isSince))
        for index in groups.indices {
            let own = zip(runs, scatter).filter { $0.0.isSince == (index == 1) }.map(\.1)
            groups[index].variance = Self.variance(own, likeness: likeness, hasSlope: hasSlope)
        }
        self.slope = slope
        self.likeness = likeness
        self.referenceSpeed = referenceSpeed
        before = groups[0]
        since = groups[1]
        speedSquares = hasSlope ? squares : .infinity
    }

    var levelBefore: Double { before.value + slope * (referenceSpeed - before.speed) }
    var levelSince: Double { since.value + slope * (referenceSpeed - since.speed) }
    var spreadBefore: Double { before.variance.squareRoot() }
    var countSince: Int { since.count }

    /// Half the width of the interval around the change that holds it with `share`.
    func reach(_ share: Double) -> Double {
        let inflation = (1 + likeness) / (1 - likeness)
        let parts = [before, since].map { $0.variance * inflation / Double($0.count) }
        let pooled =
            (before.variance * Double(before.count) + since.variance * Double(since.count))
            / Double(before.count + since.count)
        let gap = since.speed - before.speed
        let slopePart = gap * gap * pooled / speedSquares
        let sum = parts[0] + parts[1]
        guard sum > 0 else { return 0 }
        let freedoms = [before, since].map { max(1, Double($0.count) / inflation - 1) }
        let welch =
            sum * sum / (parts[0] * parts[0] / freedoms[0] + parts[1] * parts[1] / freedoms[1])
        let freedom = max(1, Int(welch) - (speedSquares.isFinite ? 1 : 0))
        return StudentT.reach(share, freedom: freedom) * (sum + slopePart).squareRoot()
    }

    /// Correlation of each run's scatter with the next one's, both groups together.
    ///
    /// An estimate from few runs falls short by about (1 + 3r) / n, which is given back; likeness
    /// below zero counts as none, and no more than 0.8 is believed.
    private static func likeness(_ scatter: [Double], isSince: [Bool]) -> Double {
        var (products, squares, pairs) = (0.0, 0.0, 0)
        for index in scatter.indices {
            squares += scatter[index] * scatter[index]
            guard index > 0, isSince[index] == isSince[index - 1] else { continue }
            products += scatter[index] * scatter[index - 1]
            pairs += 1
        }
        guard pairs >= 8, squares > 0 else { return 0 }
        let count = Double(scatter.count)
        let raw = products / Double(pairs) / (squares / count)
        return min(max((raw + 1 / count) / (1 - 3 / count), 0), 0.8)
    }

    /// Runs that are alike spread less than they should: what that takes away is given back.
    private static func variance(_ scatter: [Double], likeness: Double, hasSlope: Bool) -> Double {
        let count = Double(scatter.count)
        guard scatter.count >= 2 else { return 0 }
        let inflation = (1 + likeness) / (1 - likeness)
        let freedom = max(count - inflation - (hasSlope ? 0.5 : 0), count / 4)
        return scatter.reduce(0) { $0 + $1 * $1 } / freedom
    }
}
