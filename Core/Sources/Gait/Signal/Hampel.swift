/// Takes out single values that lie far from their neighbours.
enum Hampel {
    /// Marks as lost (`.nan`) what lies more than three robust standard deviations from the median
    /// of the seven values around it.
    ///
    /// `floor` is a deviation that no value is blamed for, in the unit of the values: without it a
    /// point that stood still would lose every first movement.
    static func cleaned(_ values: [Double], floor: Double) -> [Double] {
        var result = values
        for index in values.indices where values[index].isFinite {
            let window = values[max(0, index - 3)...min(values.count - 1, index + 3)]
                .filter(\.isFinite)
            // At the ends of a stretch a one-sided window would blame an honest slope.
            guard window.count >= 5, index >= 3, index + 3 < values.count,
                let middle = Order.median(window),
                let spread = Order.median(window.map { abs($0 - middle) })
            else { continue }
            if abs(values[index] - middle) > max(3 * 1.4826 * spread, floor) {
                result[index] = .nan
            }
        }
        return result
    }
}
