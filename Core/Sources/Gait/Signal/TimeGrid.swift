/// Equal steps of time laid over frames that may come unevenly.
struct TimeGrid: Sendable, Hashable {
    /// Gaps up to this long are bridged; longer ones split the clip.
    static let longestBridge = 0.1
    /// A clip is limited in length elsewhere; this bounds what a nonsense time stamp can cost.
    static let most = 200_000

    var start: Double
    var rate: Double
    var count: Int

    /// Steps of the median time between frames; `nil` with fewer than four frames or a nonsense
    /// time span.
    init?(times: [Double]) {
        guard times.count >= 4, let first = times.first, let last = times.last,
            let step = Order.median(zip(times.dropFirst(), times).map { $0 - $1 }),
            step > 0.0005, step < 1
        else { return nil }
        let count = (last - first) / step + 1
        guard count.isFinite, count < Double(Self.most) else { return nil }
        start = first
        rate = 1 / step
        self.count = Int(count.rounded())
    }

    /// Values at the steps by a cubic through the known ones around; `.nan` outside and in gaps
    /// too long to bridge.
    ///
    /// `times` increase strictly; a value that is not finite is lost.
    func signal(times: [Double], values: [Double]) -> Signal {
        let known = times.indices.filter { values[$0].isFinite }
        var result = [Double](repeating: .nan, count: count)
        let bridge = Self.longestBridge + 1.5 / rate
        for index in known.indices.dropLast() {
            let (from, to) = (known[index], known[index + 1])
            let span = times[to] - times[from]
            guard span <= bridge else { continue }
            let slopes = (
                slope(times, values, known, index), slope(times, values, known, index + 1)
            )
            let first = Int(max(0, ((times[from] - start) * rate - 0.001).rounded(.up)))
            let last = Int(min(Double(count - 1), ((times[to] - start) * rate + 0.001)))
            guard first <= last else { continue }
            for place in first...last {
                let part = min(1, max(0, (start + Double(place) / rate - times[from]) / span))
                result[place] = Self.hermite(
                    part,
                    (values[from], slopes.0 * span),
                    (values[to], slopes.1 * span)
                )
            }
        }
        return Signal(start: start, rate: rate, values: result)
    }

    /// From the neighbour before to the neighbour after; beyond a long gap there is none.
    private func slope(_ times: [Double], _ values: [Double], _ known: [Int], _ at: Int) -> Double {
        let bridge = Self.longestBridge + 1.5 / rate
        var (low, high) = (max(0, at - 1), min(known.count - 1, at + 1))
        if times[known[at]] - times[known[low]] > bridge { low = at }
        if times[known[high]] - times[known[at]] > bridge { high = at }
        guard low < high else { return 0 }
        return (values[known[high]] - values[known[low]])
            / (times[known[high]] - times[known[low]])
    }

    private static func hermite(
        _ part: Double,
        _ from: (value: Double, slope: Double),
        _ to: (value: Double, slope: Double)
    ) -> Double {
        let (square, cube) = (part * part, part * part * part)
        return (2 * cube - 3 * square + 1) * from.value + (cube - 2 * square + part) * from.slope
            + (3 * square - 2 * cube) * to.value + (cube - square) * to.slope
    }
}
