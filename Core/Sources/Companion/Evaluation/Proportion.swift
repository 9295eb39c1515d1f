import Assessment

/// So many of so many, with the exact interval of Clopper and Pearson around the share.
public struct Proportion: Sendable, Hashable {
    public let count: Int
    public let total: Int

    /// Precondition: `count` is between 0 and `total`.
    public init(_ count: Int, of total: Int) {
        precondition((0...max(total, 0)).contains(count), "A part is no more than the whole.")
        self.count = count
        self.total = total
    }

    /// `nil` of nothing.
    public var share: Double? { total > 0 ? Double(count) / Double(total) : nil }

    /// Shares that are compatible with the count at 95 in 100; everything from 0 to 1 of nothing.
    public var interval: ClosedRange<Double> {
        let low = Self.lowerBound(count, of: total)
        return low...max(low, 1 - Self.lowerBound(total - count, of: total))
    }

    /// The share at which `count` or more would be seen in 1 of 40 samples.
    private static func lowerBound(_ count: Int, of total: Int) -> Double {
        guard count > 0 else { return 0 }
        var low = 0.0
        var high = Double(count) / Double(total)
        while true {
            let middle = low + (high - low) / 2
            guard low < middle, middle < high else { return middle }
            if upperTail(from: count, of: total, share: middle) < 0.025 {
                low = middle
            } else {
                high = middle
            }
        }
    }

    /// How likely `count` or more of `total` are when each is with chance `share`.
    ///
    /// `share` is at most `count / total`, so the terms only shrink.
    private static func upperTail(from count: Int, of total: Int, share: Double) -> Double {
        var logarithm =
            Double(count) * share.naturalLogarithm
            + Double(total - count) * (1 - share).naturalLogarithm
        for step in 0..<min(count, total - count) {
            logarithm += (Double(total - step) / Double(step + 1)).naturalLogarithm
        }
        var term = logarithm.exponential
        var sum = term
        let odds = share / (1 - share)
        for successes in count..<total {
            term *= Double(total - successes) / Double(successes + 1) * odds
            sum += term
        }
        return sum
    }
}
