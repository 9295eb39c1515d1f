public import Measure

/// The runner's own cadence at the pace they mostly run, with how sure that is.
public struct UsualCadence: Hashable, Sendable {
    /// Steps of both feet a minute, the mean of the runs.
    public let stepsPerMinute: Double
    /// 95 of 100 such intervals hold the true mean of such runs.
    public let interval: ClosedRange<Double>
    /// Metres a second.
    public let speed: Double
    public let runs: Int
    public let lastDay: CalendarDay

    /// Runs that a usual cadence needs.
    public static let leastRuns = 5
    /// Of more runs than this only the latest count.
    public static let mostRuns = 20
}

extension DynamicsReview {
    /// From the latest runs at equal pace; `nil` with fewer than `UsualCadence.leastRuns`.
    public var usualCadence: UsualCadence? {
        guard let series = self[.cadence] else { return nil }
        let points = series.points.suffix(UsualCadence.mostRuns)
        guard points.count >= UsualCadence.leastRuns, let last = points.last else { return nil }
        let count = Double(points.count)
        let mean = points.reduce(0) { $0 + $1.atEqualPace } / count
        let squares = points.reduce(0) { sum, point in
            sum + (point.atEqualPace - mean) * (point.atEqualPace - mean)
        }
        let deviation = (squares / (count - 1)).squareRoot()
        let reach =
            StudentT.reach(0.95, freedom: points.count - 1) * deviation / count.squareRoot()
        return UsualCadence(
            stepsPerMinute: mean,
            interval: (mean - reach)...(mean + reach),
            speed: series.referenceSpeed,
            runs: points.count,
            lastDay: last.day
        )
    }
}
