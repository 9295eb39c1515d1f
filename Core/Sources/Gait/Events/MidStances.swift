import Anatomy

/// The moments at which a runner's body is lowest: one in each step.
struct MidStances: Sendable, Hashable {
    /// A network's lowest point comes this much before the middle of the contact: 10 ± 4 ms from
    /// behind and 9 ± 8 ms from the side, against force plates (docs/gait.md).
    static let networkBias = 0.010
    /// The same of what sits on the body, as markers and tape do: the mean of 18 ± 3 and 8 ± 5 ms
    /// in two laboratories.
    static let markerBias = 0.013
    /// No runner steps faster: 273 a minute.
    static let shortestStep = 0.22

    /// Nearer to the end of what was seen, smoothing shifts a top (in seconds).
    static let margin = 0.1

    /// Corrected for the bias; in order of time.
    var times: [Double]

    init(height: Signal, bias: Double = networkBias) {
        guard let low = Order.quantile(0.05, Self.level(height).values),
            let high = Order.quantile(0.95, Self.level(height).values), high > low
        else {
            times = []
            return
        }
        let seen = height.runs.map { (height.time($0.lowerBound), height.time($0.upperBound - 1)) }
        times = Peaks.times(height, apart: Self.shortestStep, prominence: 0.2 * (high - low))
            .filter { top in
                seen.contains { top - $0 >= Self.margin && $1 - top >= Self.margin }
            }
            .map { $0 + bias }
    }

    /// Half the median time from one step to the next but one: a limp makes every second step
    /// longer, and the median leaves out those beside a missed one.
    var stepTime: Double? {
        Order.median(zip(times.dropFirst(2), times).map { ($0 - $1) / 2 })
    }

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
