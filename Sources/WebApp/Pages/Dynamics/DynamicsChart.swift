import Companion
import Measure
import Training
import Wording

/// The runs of one quantity over the months at equal pace, and against pace as they were.
struct DynamicsChart: Sendable {
    private let series: DynamicsSeries
    private let since: CalendarDay?
    private let isPainDay: Bool
    private let today: CalendarDay
    private let unit: DistanceUnit

    /// The latest runs that the Tab key stops at; of the rest the table tells.
    private static let mostTabStops = 12

    init(_ series: DynamicsSeries, reading: DynamicsReading, unit: DistanceUnit) {
        self.series = series
        since = reading.review.since
        isPainDay = reading.isPainDay
        today = reading.today
        self.unit = unit
    }

    private var quantity: StrideQuantity { series.quantity }

    // MARK: - Over the months

    func months(_ layout: ChartLayout) -> Picture? {
        guard let first = series.points.first?.day else { return nil }
        let last = max(today, series.points.last?.day ?? today)
        let days = min(first, since ?? first)...last
        let flags = EventFlags(events, days: days, layout: layout)
        let frame = ChartFrame(
            layout,
            plotHeight: layout == .phone ? 200 : 230,
            above: flags.height
        )
        let time = TimeAxis(days, in: frame.plot)
        var values = series.points.map(\.atEqualPace)
        if let change = series.change {
            values += [band(change).lowerBound, band(change).upperBound]
        }
        let axis = axis(values, in: frame.plot)
        var picture = Picture(
            id: "\(quantity.rawValue)-months-\(layout.rawValue)",
            frame: frame,
            description: "\(quantity.name) of each run at \(series.pace(unit)), by day; "
                + "the table below has the same numbers."
        )
        if let change = series.change {
            picture.elements += bands(change, axis: axis, time: time, frame: frame)
        }
        picture.elements += frame.grid(axis, caption: caption)
        picture.elements += time.names
        picture.elements += flags.elements(in: frame)
        if let change = series.change, let since {
            let y = axis.place(shown(change.levelSince))
            let ends = [
                ChartPoint(x: time.x(since), y: y), ChartPoint(x: frame.plot.right, y: y),
            ]
            picture.elements.append(.scenery(.line(ends), .sinceLine))
        }
        picture.elements += marks { point in
            ChartPoint(x: time.x(point.day, share: 0.5), y: axis.place(shown(point.atEqualPace)))
        }
        return picture
    }

    /// Where 19 of 20 of the runs before lie, if they spread like a bell.
    private func band(_ change: DynamicsChange) -> ClosedRange<Double> {
        (change.levelBefore - 2 * change.spreadBefore)...(change.levelBefore + 2
            * change.spreadBefore)
    }

    private func bands(
        _ change: DynamicsChange,
        axis: ValueAxis,
        time: TimeAxis,
        frame: ChartFrame
    ) -> [Picture.Element] {
        let own = band(change)
        let box = ChartBox(
            left: frame.plot.left,
            top: axis.place(shown(own.upperBound)),
            right: frame.plot.right,
            bottom: axis.place(shown(own.lowerBound))
        )
        let y = axis.place(shown(change.levelBefore))
        let ends = [ChartPoint(x: frame.plot.left, y: y), ChartPoint(x: frame.plot.right, y: y)]
        let now = ChartBox(
            left: time.x(since ?? today),
            top: axis.place(shown(change.levelBefore + change.interval.upperBound)),
            right: frame.plot.right,
            bottom: axis.place(shown(change.levelBefore + change.interval.lowerBound))
        )
        return [
            .scenery(.box(box), .usual), .scenery(.line(ends), .usualLine),
            .scenery(.box(now), .sinceBand),
        ]
    }

    private var events: [HealthEvent] {
        guard let since else { return [] }
        if isPainDay { return [.painBegan(since)] }
        return [
            HealthEvent(
                day: since,
                label: "since \(Phrase.shortDate(since))",
                name: "\(since.words): the day you asked about"
            )
        ]
    }

    var legend: [ChartSection.LegendEntry] {
        var entries: [ChartSection.LegendEntry] = [
            .init(ChartSection.Sample.dot("run-dot"), since == nil ? "a run" : "a run before")
        ]
        if since != nil {
            entries.append(.init(ChartSection.Sample.dot("run-dot run-recent"), "a run since"))
        }
        if series.change != nil {
            entries += [
                .init(
                    ChartSection.Sample.usual,
                    "your own spread before: about 19 of 20 runs; line: mean"
                ),
                .init(ChartSection.Sample.since, "mean since, with its 95 % interval"),
            ]
        }
        return entries
    }

    // MARK: - Against pace

    func paces(_ layout: ChartLayout) -> Picture? {
        guard series.points.count >= 3 else { return nil }
        let frame = ChartFrame(layout, plotHeight: layout == .phone ? 200 : 230)
        let inset = TimeAxis.inset
        let seconds = series.points.map { unit.meters / $0.speed }
        let slow = (seconds.max() ?? 1) + 3
        let fast = (seconds.min() ?? 1) - 3
        let across = ValueAxis(
            from: slow,
            to: fast,
            step: [5.0, 10, 15, 30, 60].first { (slow - fast) / $0 <= 6 } ?? 120,
            start: frame.plot.left + inset,
            end: frame.plot.right - inset,
            text: PaceChart.clock
        )
        let axis = axis(series.points.map(\.measured), in: frame.plot)
        var picture = Picture(
            id: "\(quantity.rawValue)-paces-\(layout.rawValue)",
            frame: frame,
            description: "\(quantity.name) of each run against its pace, faster to the right; "
                + "the table below has the same numbers."
        )
        picture.elements += frame.grid(axis, caption: caption)
        picture.elements += frame.ruler(across, caption: "min/\(unit.symbol)")
        let speeds = [unit.meters / slow, unit.meters / fast]
        for (level, style) in levels {
            let ends = speeds.map { speed in
                let value = level + series.slope * (speed - series.referenceSpeed)
                return ChartPoint(
                    x: across.place(unit.meters / speed),
                    y: axis.place(shown(value))
                )
            }
            picture.elements.append(.scenery(.line(ends), style))
        }
        picture.elements += marks { point in
            ChartPoint(
                x: across.place(unit.meters / point.speed),
                y: axis.place(shown(point.measured))
            )
        }
        return picture
    }

    private var levels: [(Double, ChartStyle)] {
        guard let change = series.change else { return [] }
        return [(change.levelBefore, .usualLine), (change.levelSince, .sinceLine)]
    }

    var paceLegend: [ChartSection.LegendEntry] {
        guard series.change != nil else { return Array(legend.prefix(since == nil ? 1 : 2)) }
        return Array(legend.prefix(2)) + [
            .init(ChartSection.Sample.line("usual-line"), "your runs before, by pace"),
            .init(ChartSection.Sample.line("since-line"), "since"),
        ]
    }

    // MARK: - Both

    private var caption: String { "\(quantity.name), \(quantity.symbol)" }

    private func shown(_ value: Double) -> Double { value / quantity.divisor }

    private func axis(_ values: [Double], in plot: ChartBox) -> ValueAxis {
        let low = shown(values.min() ?? 0)
        let high = shown(values.max() ?? 1)
        let room = max((high - low) * 0.08, 0.05)
        let step = ValueAxis.roundStep((high - low + 2 * room) / 4)
        return ValueAxis(
            from: low - room,
            to: high + room,
            step: step,
            start: plot.bottom,
            end: plot.top
        )
    }

    private func marks(_ place: (DynamicsSeries.Point) -> ChartPoint) -> [Picture.Element] {
        let stops = Set(series.points.suffix(Self.mostTabStops).map(\.id))
        return series.points.map { point in
            let isSince = since.map { point.day >= $0 } ?? false
            let pace = Pace(distance: Distance(meters: point.speed), seconds: 1)
            let at = pace.map { " at \(unit.text($0))" } ?? ""
            return .mark(
                ChartMark(
                    [
                        .init(
                            .dot(place(point), radius: isSince ? 4.4 : 3.2),
                            isSince ? .recentRun : .run
                        )
                    ],
                    name: "\(point.day.words): \(quantity.text(point.measured))\(at), "
                        + "\(quantity.number(point.atEqualPace)) at equal pace",
                    address: Address.run(id: point.id).path,
                    isNotable: stops.contains(point.id)
                )
            )
        }
    }
}
