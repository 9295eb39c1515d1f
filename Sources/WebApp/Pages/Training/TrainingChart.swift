import Measure
import Training
import Wording

/// The training chart as numbers for its drawing: bars, limits, spikes and the pain's beginning.
struct TrainingChart: Sendable {
    let width: Int
    let height: Int
    let baseline: String
    let plotLeft: String
    let plotRight: String
    let gridLines: [GridLine]
    let bars: [Bar]
    let limits: [Limit]
    let spikes: [Spike]
    let names: [Name]
    let pain: Pain?

    struct GridLine: Sendable {
        let y: String
        let labelY: String
        let label: String
    }

    struct Bar: Sendable {
        let x: String
        let y: String
        let width: String
        let height: String
        let title: String
        /// The part beyond the limit, drawn with stripes; `nil` within it.
        let excessHeight: String?
        let isInProgress: Bool
    }

    struct Limit: Sendable {
        let left: String
        let right: String
        let y: String
    }

    struct Spike: Sendable {
        let path: String
        let title: String
    }

    struct Name: Sendable {
        let x: String
        let text: String
    }

    struct Pain: Sendable {
        let x: String
        let labelX: String
        let isLabelLeft: Bool
        let label: String
    }

    /// How much room there is; text keeps its size on both.
    enum Layout: Sendable {
        case phone, desk

        var width: Int { self == .phone ? 360 : 860 }
        var height: Int { self == .phone ? 250 : 300 }
        var mostNames: Int { self == .phone ? 5 : 12 }
    }

    /// `nil` without columns.
    init?(
        columns: [TrainingColumn],
        layout: Layout,
        unit: DistanceUnit,
        painBegan: CalendarDay?
    ) {
        guard let last = columns.last else { return nil }
        let geometry = Geometry(columns: columns, layout: layout, unit: unit)
        width = layout.width
        height = layout.height
        baseline = Geometry.text(geometry.bottom)
        plotLeft = Geometry.text(Geometry.left)
        plotRight = Geometry.text(geometry.right)
        gridLines = geometry.steps.map { step in
            let y = geometry.y(step)
            return GridLine(
                y: Geometry.text(y),
                labelY: Geometry.text(y + 4),
                label: Geometry.plain(step.meters / unit.meters)
            )
        }
        bars = columns.enumerated().map { geometry.bar($1, at: $0) }
        limits = columns.enumerated().compactMap { geometry.limit($1, at: $0) }
        spikes = columns.enumerated().compactMap { geometry.spike($1, at: $0) }
        let every = (columns.count + layout.mostNames - 1) / layout.mostNames
        names = columns.enumerated().compactMap { index, column in
            // Counted from the newest, so that the newest always has its name.
            guard (columns.count - 1 - index).isMultiple(of: every) else { return nil }
            return Name(x: Geometry.text(geometry.nameMiddle(index)), text: column.name)
        }
        pain = painBegan.flatMap { day in
            guard let first = columns.first, (first.firstDay...last.lastDay).contains(day) else {
                return nil
            }
            return geometry.pain(day)
        }
    }
}

/// Where things lie on the chart.
private struct Geometry {
    static let left = 34.0
    static let top = 34.0

    let columns: [TrainingColumn]
    let unit: DistanceUnit
    let right: Double
    let bottom: Double
    let steps: [Distance]
    private let most: Distance

    init(columns: [TrainingColumn], layout: TrainingChart.Layout, unit: DistanceUnit) {
        self.columns = columns
        self.unit = unit
        right = Double(layout.width) - 6
        bottom = Double(layout.height) - 26
        let longest = columns.map(\.distance).max() ?? .zero
        let step = Self.step(for: longest.meters / unit.meters)
        let count = max(1, Int((longest.meters / unit.meters / step).rounded(.up)))
        steps = (0...count).map { Distance(meters: Double($0) * step * unit.meters) }
        most = Distance(meters: Double(count) * step * unit.meters)
    }

    /// A round distance between lines, so that there are at most five.
    private static func step(for longest: Double) -> Double {
        let candidates = [1.0, 2, 5, 10, 20, 25, 50, 100, 200, 500]
        return candidates.first { longest / $0 <= 5 } ?? 1000
    }

    private var slot: Double { (right - Self.left) / Double(columns.count) }
    private var barWidth: Double { min(34, slot * 0.74) }

    func middle(_ index: Int) -> Double { Self.left + (Double(index) + 0.5) * slot }

    /// Far enough from the edge for a name to stand whole.
    func nameMiddle(_ index: Int) -> Double { min(middle(index), right - 18) }

    func y(_ distance: Distance) -> Double {
        bottom - distance / most * (bottom - Self.top)
    }

    func bar(_ column: TrainingColumn, at index: Int) -> TrainingChart.Bar {
        let top = y(column.distance)
        let excess = column.limit.flatMap { column.isOverLimit ? y($0) - top : nil }
        return TrainingChart.Bar(
            x: Self.text(middle(index) - barWidth / 2),
            y: Self.text(top),
            width: Self.text(barWidth),
            height: Self.text(bottom - top),
            title: title(column),
            excessHeight: excess.map(Self.text),
            isInProgress: column.isInProgress
        )
    }

    func limit(_ column: TrainingColumn, at index: Int) -> TrainingChart.Limit? {
        guard let limit = column.limit, limit <= most else { return nil }
        return TrainingChart.Limit(
            left: Self.text(middle(index) - slot * 0.48),
            right: Self.text(middle(index) + slot * 0.48),
            y: Self.text(y(limit))
        )
    }

    /// A diamond above the bar: a shape of its own, not only a colour.
    func spike(_ column: TrainingColumn, at index: Int) -> TrainingChart.Spike? {
        guard !column.spikes.isEmpty else { return nil }
        let x = middle(index)
        let y = y(column.distance) - 12
        let titles = column.spikes.map { spike in
            "\(spike.run.day.words): one run of \(unit.text(spike.run.distance)), longest of the "
                + "30 days before \(unit.text(spike.longest.distance))"
        }
        return TrainingChart.Spike(
            path: "M\(Self.text(x)) \(Self.text(y - 6.5))l6 6.500-6 6.500-6-6.500z",
            title: titles.joined(separator: "; ")
        )
    }

    func pain(_ day: CalendarDay) -> TrainingChart.Pain? {
        guard let index = columns.firstIndex(where: { $0.contains(day) }) else { return nil }
        let column = columns[index]
        let days = Double(column.lastDay.days(since: column.firstDay)) + 1
        let share = (Double(day.days(since: column.firstDay)) + 0.5) / days
        let x = Self.left + (Double(index) + share) * slot
        let isLabelLeft = x > (Self.left + right) / 2
        return TrainingChart.Pain(
            x: Self.text(x),
            labelX: Self.text(x + (isLabelLeft ? -6 : 6)),
            isLabelLeft: isLabelLeft,
            label: "pain began \(Phrase.shortDate(day))"
        )
    }

    private func title(_ column: TrainingColumn) -> String {
        let isDay = column.firstDay == column.lastDay
        let when = isDay ? column.firstDay.words : "Week from \(column.firstDay.words)"
        var text = "\(when): \(unit.text(column.distance))"
        text += column.runs == 0 ? ", no run" : " in \(Phrase.count(column.runs, "run"))"
        if column.isInProgress { text += " so far" }
        if let limit = column.limit { text += "; 10 percent limit \(unit.text(limit))" }
        return text
    }

    static func text(_ number: Double) -> String { number.fixed(1) }

    static func plain(_ number: Double) -> String {
        number.fixed(number == number.rounded() ? 0 : 1)
    }
}
