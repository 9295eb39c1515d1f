/// Order statistics; values that are not finite are left out.
enum Order {
    static func median(_ values: [Double]) -> Double? { quantile(0.5, values) }

    /// Linear between the two nearest ranks.
    static func quantile(_ share: Double, _ values: [Double]) -> Double? {
        let sorted = values.filter(\.isFinite).sorted()
        guard !sorted.isEmpty else { return nil }
        let place = min(max(share, 0), 1) * Double(sorted.count - 1)
        let low = Int(place)
        let high = min(low + 1, sorted.count - 1)
        return sorted[low] + (sorted[high] - sorted[low]) * (place - Double(low))
    }

    static func mean(_ values: [Double]) -> Double? {
        let known = values.filter(\.isFinite)
        return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }

    /// Of a sample: divided by one less than its count.
    static func deviation(_ values: [Double]) -> Double? {
        let known = values.filter(\.isFinite)
        guard known.count > 1, let mean = mean(known) else { return nil }
        let squares = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return (squares / Double(known.count - 1)).squareRoot()
    }
}
