import Measure

/// How much room a chart has; text keeps its size on both.
enum ChartLayout: String, CaseIterable, Sendable {
    case phone, desk

    var width: Double { self == .phone ? 360 : 860 }
    /// Lines for the words of the mark that is pointed at.
    var readoutLines: Int { self == .phone ? 2 : 1 }
    var lettersPerLine: Int { Int((width - 8) / 7.2) }
}

/// The outer measures that every chart shares: a line to read, then the plot, then the axis.
struct ChartFrame: Sendable {
    let layout: ChartLayout
    let height: Double
    let plot: ChartBox

    static let left = 38.0
    static let lineHeight = 16.0

    /// `above` is room between the line to read and the plot, for labels there.
    init(_ layout: ChartLayout, plotHeight: Double, above: Double = 0, below: Double = 24) {
        self.layout = layout
        let top = Double(layout.readoutLines) * Self.lineHeight + 24 + above
        plot = ChartBox(
            left: Self.left,
            top: top,
            right: layout.width - 8,
            bottom: top + plotHeight
        )
        height = plot.bottom + below
    }

    var width: Double { layout.width }

    /// Where the words of the first line above the plot stand.
    var laneTop: Double { Double(layout.readoutLines) * Self.lineHeight + 12 }

    /// A line across the plot for each step, each with its value beside it.
    func grid(_ axis: ValueAxis, caption: String, in plot: ChartBox? = nil) -> [Picture.Element] {
        let plot = plot ?? self.plot
        let lines = axis.steps.flatMap { step -> [Picture.Element] in
            let y = axis.place(step.value)
            let ends = [ChartPoint(x: plot.left, y: y), ChartPoint(x: plot.right, y: y)]
            return [
                .scenery(.line(ends), .gridLine),
                .label(ChartLabel(text: step.text, x: plot.left - 6, y: y + 4, anchor: .end)),
            ]
        }
        let name = ChartLabel(text: caption, x: 2, y: plot.top - 10, anchor: .start)
        return lines + [.label(name)]
    }

    /// A tick below the plot for each step, and what is measured at the end of the line.
    func ruler(_ axis: ValueAxis, caption: String) -> [Picture.Element] {
        let name = ChartLabel(text: caption, x: plot.right, y: plot.bottom + 17, anchor: .end)
        return axis.steps.flatMap { step -> [Picture.Element] in
            let x = axis.place(step.value)
            let ends = [
                ChartPoint(x: x, y: plot.bottom), ChartPoint(x: x, y: plot.bottom + 5),
            ]
            let label = ChartLabel(text: step.text, x: x, y: plot.bottom + 17)
            let isFree = !label.box.overlaps(name.box)
            return [.scenery(.line(ends), .tick)] + (isFree ? [.label(label)] : [])
        } + [.label(name)]
    }
}

/// Values to places along one direction.
struct ValueAxis: Sendable {
    struct Step: Sendable {
        let value: Double
        let text: String
    }

    let steps: [Step]
    /// The value at the start; for a pace the slowest, though its number is the largest.
    let lowest: Double
    let highest: Double
    private let start: Double
    private let end: Double

    /// From zero at `start` to a round number above `most` at `end`, in at most five steps.
    init(upTo most: Double, start: Double, end: Double) {
        let step = Self.roundStep(most / 5)
        let count = max(1, Int((most / step - 1e-9).rounded(.up)))
        self.init(from: 0, to: Double(count) * step, step: step, start: start, end: end)
    }

    /// From one value to another, with a line at each multiple of `step` between them.
    init(
        from lowest: Double,
        to highest: Double,
        step: Double,
        start: Double,
        end: Double,
        text: (Double) -> String = ValueAxis.plain
    ) {
        let low = min(lowest, highest)
        let high = max(lowest, highest)
        let first = Int((low / step - 1e-9).rounded(.up))
        let last = max(first, Int((high / step + 1e-9).rounded(.down)))
        steps = (first...last).map { Double($0) * step }.map { Step(value: $0, text: text($0)) }
        self.lowest = lowest
        self.highest = highest
        self.start = start
        self.end = end
    }

    /// Values beyond the axis lie on its edge.
    func place(_ value: Double) -> Double {
        let share = (value - lowest) / (highest - lowest)
        return start + min(1, max(0, share)) * (end - start)
    }

    /// A round number of at least `step`.
    static func roundStep(_ step: Double) -> Double {
        [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]
            .first { $0 >= step - 1e-9 } ?? max(step, 10_000)
    }

    static func plain(_ number: Double) -> String { number.plain }
}
