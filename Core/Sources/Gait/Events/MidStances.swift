import Anatomy

/// The moments at which a runner's body is lowest: one in each step.
struct MidStances: Sendable, Hashable {
    /// The lowest point is found this much before the middle of the contact (10 ± 4 ms from
    /// behind and 9 ± 8 ms from the side, against force plates; docs/gait.md).
    static let bias = 0.010
    /// No runner steps faster: 273 a minute.
    static let shortestStep = 0.22

    /// Corrected for the bias; in order of time.
    var times: [Double]

    init(height: Signal) {
        guard let low = Order.quantile(0.05, Self.level(height).values),
            let high = Order.quantile(0.95, Self.level(height).values), high > low
        else {
            times = []
            return
        }
        times = Peaks.times(height, apart: Self.shortestStep, prominence: 0.2 * (high - low))
            .map { $0 + Self.bias }
    }

    /// Median time between steps, those beside a missed one left out by the median.
    var stepTime: Double? { Order.median(zip(times.dropFirst(), times).map { $0 - $1 }) }

    var cadence: Double? { stepTime.map { 60 / $0 } }

    /// Without the slow drift of a runner who comes nearer or a camera that leans: less the mean
    /// over a second around.
    static func level(_ height: Signal) -> Signal {
        let half = max(1, Int(height.rate / 2))
        var result = height
        for run in height.runs {
            var sums = [0.0]
            for index in run { sums.append(sums[sums.count - 1] + height.values[index]) }
            for index in run {
                let from = max(run.lowerBound, index - half) - run.lowerBound
                let to = min(run.upperBound, index + half + 1) - run.lowerBound
                result.values[index] =
                    height.values[index] - (sums[to] - sums[from]) / Double(to - from)
            }
        }
        return result
    }
}
