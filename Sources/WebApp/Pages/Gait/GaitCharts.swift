import Anatomy
import Gait
import Measure
import Wording

/// One measure as a dot on its interval; measures of one kind share a scale.
struct IntervalBar: Sendable {
    static let width = 240.0
    static let height = 28.0

    private let measure: GaitMeasure
    private let scale: ClosedRange<Double>

    struct Group {
        let measures: [GaitMeasure]
        let scale: ClosedRange<Double>
    }

    init(_ measure: GaitMeasure, scale: ClosedRange<Double>) {
        self.measure = measure
        self.scale = scale
    }

    /// Neighbours of one quantity, each group with the scale that holds all of it.
    static func groups(_ measures: [GaitMeasure]) -> [Group] {
        var groups: [[GaitMeasure]] = []
        for measure in measures {
            if groups.last?.last?.quantity == measure.quantity {
                groups[groups.count - 1].append(measure)
            } else {
                groups.append([measure])
            }
        }
        return groups.map { group in
            let low = group.map(\.low).min() ?? 0
            let high = group.map(\.high).max() ?? 1
            let span = max(high - low, 1e-6)
            // Nothing is worth seeing where it is near; far away it would flatten the bar.
            let from = low > 0 && low < 3 * span ? 0 : low - span * 0.1
            let to = high < 0 && -high < 3 * span ? 0 : high + span * 0.1
            return Group(measures: group, scale: from...max(to, from + 1e-6))
        }
    }

    func place(_ value: Double) -> Double {
        8 + (value - scale.lowerBound) / (scale.upperBound - scale.lowerBound) * (Self.width - 16)
    }

    var svg: String {
        let name = "\(measure.valueText), from \(measure.intervalText)\(measure.unit.suffix)"
        var text =
            "<svg class=\"gait-bar\" viewBox=\"0 0 \(Self.width.plain) \(Self.height.plain)\""
        text += " role=\"img\" aria-label=\"\(name.escaped)\">"
        text += "<path class=\"gait-bar-line\" d=\"M8 14h\((Self.width - 16).plain)\"/>"
        if scale.contains(0) {
            text += "<path class=\"gait-bar-zero\" d=\"M\(place(0).plain) 4v20\"/>"
        }
        let (low, high) = (place(measure.low).plain, place(measure.high).plain)
        text += "<path class=\"gait-bar-range\" d=\"M\(low) 14H\(high)\"/>"
        text += "<path class=\"gait-bar-ends\" d=\"M\(low) 8v12M\(high) 8v12\"/>"
        text +=
            "<circle class=\"gait-bar-dot\" cx=\"\(place(measure.value).plain)\" cy=\"14\" r=\"5\"/>"
        return text + "</svg>"
    }
}

/// The course of one quantity over the stride, left against right, each with its band.
struct StrideChart: Sendable {
    static let width = 360.0
    static let height = 190.0
    private static let plot = ChartBox(left: 40, top: 26, right: 350, bottom: 152)

    let name: String
    private let curves: [StrideCurve]

    static func all(_ curves: [StrideCurve]) -> [StrideChart] {
        var order: [GaitQuantity] = []
        for curve in curves where !order.contains(curve.quantity) { order.append(curve.quantity) }
        return order.compactMap { quantity in
            let some = curves.filter { $0.quantity == quantity && $0.mean.count > 1 }
            return some.isEmpty ? nil : StrideChart(name: quantity.name, curves: some)
        }
    }

    private var axis: ValueAxis {
        let lows = curves.flatMap { zip($0.mean, $0.deviation).map { $0 - $1 } }
        let highs = curves.flatMap { zip($0.mean, $0.deviation).map { $0 + $1 } }
        let low = lows.min() ?? 0
        let high = max(highs.max() ?? 1, low + 1e-3)
        let step = ValueAxis.roundStep((high - low) / 4)
        let from = (low / step).rounded(.down) * step
        let to = (high / step).rounded(.up) * step
        return ValueAxis(
            from: from,
            to: to,
            step: step,
            start: Self.plot.bottom,
            end: Self.plot.top
        )
    }

    var svg: String {
        let axis = axis
        let plot = Self.plot
        var text =
            "<svg class=\"gait-curve\" viewBox=\"0 0 \(Self.width.plain) \(Self.height.plain)\""
        text += " role=\"img\" aria-label=\"\(label.escaped)\">"
        for step in axis.steps {
            let y = axis.place(step.value)
            text +=
                "<path class=\"gait-grid\" d=\"M\(plot.left.plain) \(y.plain)H\(plot.right.plain)\"/>"
            text +=
                "<text class=\"gait-axis gait-axis-end\" x=\"\((plot.left - 5).plain)\" y=\"\((y + 4).plain)\">"
            text += "\(step.text.escaped)</text>"
        }
        for (share, words) in [(0.0, "mid-stance"), (0.5, "half a stride"), (1.0, "mid-stance")] {
            let x = plot.left + share * plot.width
            let anchor = share == 0 ? "" : share == 1 ? " gait-axis-end" : " gait-axis-middle"
            text +=
                "<text class=\"gait-axis\(anchor)\" x=\"\(x.plain)\" y=\"\((plot.bottom + 18).plain)\">\(words)</text>"
        }
        for curve in curves { text += band(curve, axis) }
        for curve in curves { text += line(curve, axis) }
        return text + legend + "</svg>"
    }

    private var label: String {
        let parts = curves.map { curve in
            let side = curve.side.map { "\($0.rawValue) leg " } ?? ""
            let low = curve.mean.min() ?? 0
            let high = curve.mean.max() ?? 0
            return "\(side)from \(curve.unit.text(low)) to "
                + "\(curve.unit.text(high))\(curve.unit.suffix)"
        }
        return "\(name) over one stride: \(parts.joined(separator: "; "))"
    }

    private func points(_ values: [Double], _ axis: ValueAxis) -> [ChartPoint] {
        values.enumerated().map { index, value in
            let share = Double(index) / Double(max(1, values.count - 1))
            return ChartPoint(x: Self.plot.left + share * Self.plot.width, y: axis.place(value))
        }
    }

    private func path(_ points: [ChartPoint]) -> String {
        points.enumerated().map { "\($0 == 0 ? "M" : "L")\($1.x.plain) \($1.y.plain)" }.joined()
    }

    private func style(_ curve: StrideCurve) -> String { curve.side?.rawValue ?? "both" }

    private func band(_ curve: StrideCurve, _ axis: ValueAxis) -> String {
        let up = points(zip(curve.mean, curve.deviation).map { $0 + $1 }, axis)
        let down = points(zip(curve.mean, curve.deviation).map { $0 - $1 }, axis)
        return
            "<path class=\"gait-band gait-\(style(curve))\" d=\"\(path(up + down.reversed()))Z\"/>"
    }

    private func line(_ curve: StrideCurve, _ axis: ValueAxis) -> String {
        "<path class=\"gait-line gait-\(style(curve))\" d=\"\(path(points(curve.mean, axis)))\"/>"
    }

    /// Names the lines by words, so that nobody needs their colours.
    private var legend: String {
        curves.enumerated().map { index, curve in
            let x = Self.plot.left + Double(index) * 110
            let words = curve.side.map { "\($0.rawValue) leg" } ?? "both sides"
            return "<path class=\"gait-line gait-\(style(curve))\" d=\"M\(x.plain) 12h24\"/>"
                + "<text class=\"gait-axis\" x=\"\((x + 30).plain)\" y=\"16\">\(words)</text>"
        }.joined()
    }
}
