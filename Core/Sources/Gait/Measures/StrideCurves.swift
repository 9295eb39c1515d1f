import Anatomy

/// The mean course of quantities over one stride, mid-stance to the next one of the same foot.
enum StrideCurves {
    /// Every fiftieth of a stride.
    static let places = 51
    /// Fewer strides give no spread to speak of.
    static let fewest = 3

    /// Strides of a side without a missed step; with `side` `nil` every second step begins one.
    static func spans(
        _ steps: [GaitStep],
        side: Side?,
        stepTime: Double
    ) -> [(from: Double, to: Double)] {
        var spans: [(from: Double, to: Double)] = []
        var index = 0
        while index + 2 < steps.count {
            let (from, to) = (steps[index], steps[index + 2])
            let length = to.midStance - from.midStance
            if side == nil || (from.side == side && to.side == side), length > 1.5 * stepTime,
                length < 2.5 * stepTime
            {
                spans.append((from.midStance, to.midStance))
                index += 2
            } else {
                index += 1
            }
        }
        return spans
    }

    /// A stride at equal parts; `nil` if a part of it is lost.
    static func sampled(_ signal: Signal, _ span: (from: Double, to: Double)) -> [Double]? {
        let samples = (0..<places).compactMap { place in
            signal.value(at: span.from + (span.to - span.from) * Double(place) / Double(places - 1))
        }
        return samples.count == places ? samples : nil
    }

    /// `level`: each stride less its own mean, for what has no zero of its own.
    static func curve(
        _ quantity: GaitQuantity,
        _ side: Side?,
        _ unit: GaitUnit,
        of signal: Signal,
        spans: [(from: Double, to: Double)],
        level: Bool = false
    ) -> StrideCurve? {
        let strides = spans.compactMap { sampled(signal, $0) }.map { samples in
            guard level, let mean = Order.mean(samples) else { return samples }
            return samples.map { $0 - mean }
        }
        guard strides.count >= fewest else { return nil }
        let columns = (0..<places).map { place in strides.map { $0[place] } }
        return StrideCurve(
            quantity: quantity,
            side: side,
            unit: unit,
            mean: columns.map { Order.mean($0) ?? 0 },
            deviation: columns.map { Order.deviation($0) ?? 0 }
        )
    }
}
