/// One number through time at equal steps; `.nan` where it is not known.
struct Signal: Sendable, Hashable {
    /// Time of the first value in seconds.
    var start: Double
    /// Values a second.
    var rate: Double
    var values: [Double]

    var end: Double { start + Double(max(0, values.count - 1)) / rate }

    func time(_ index: Int) -> Double { start + Double(index) / rate }

    /// Between two known values by a straight line; `nil` outside and in gaps.
    func value(at seconds: Double) -> Double? {
        let place = (seconds - start) * rate
        guard place.isFinite, place >= -0.001, place <= Double(values.count) - 0.999 else {
            return nil
        }
        let low = min(max(0, Int(place)), values.count - 1)
        let rest = place - Double(low)
        guard rest > 0.001, low + 1 < values.count else {
            return values[low].isFinite ? values[low] : nil
        }
        let value = values[low] + (values[low + 1] - values[low]) * rest
        return value.isFinite ? value : nil
    }

    /// The values from one time to another, gaps left out.
    func values(from: Double, to: Double) -> [Double] {
        guard to >= from, !values.isEmpty else { return [] }
        let last = Double(values.count - 1)
        let low = Int(min(last, max(0, ((from - start) * rate).rounded(.up))))
        let high = Int(min(last, max(0, ((to - start) * rate).rounded(.down))))
        return low <= high ? values[low...high].filter(\.isFinite) : []
    }

    func map(_ change: (Double) -> Double) -> Signal {
        Signal(start: start, rate: rate, values: values.map(change))
    }

    /// Value by value with another signal of the same grid.
    func combined(_ other: Signal, _ join: (Double, Double) -> Double) -> Signal {
        Signal(start: start, rate: rate, values: zip(values, other.values).map(join))
    }

    /// Stretches without a gap.
    var runs: [Range<Int>] {
        var runs: [Range<Int>] = []
        var from: Int?
        for (index, value) in values.enumerated() {
            if value.isFinite {
                from = from ?? index
            } else if let first = from {
                runs.append(first..<index)
                from = nil
            }
        }
        if let first = from { runs.append(first..<values.count) }
        return runs
    }
}
