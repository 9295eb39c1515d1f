import Measure
import Training
import Wording

/// Pace against distance: every run of the span a dot, the latest ones strong, over the runner's
/// own usual range.
enum PaceChart {
    /// The last days of the span that has been run, drawn strong.
    static let recentDays = 28
    /// Of these, as many as the Tab key stops at.
    static let mostTabStops = 12
    /// Runs that a usual range needs.
    static let neededRuns = 10
    /// Runs of like distance that a part of the range needs.
    static let neededInBin = 3

    /// The usual range of pace over one stretch of distance: a quarter of the runs is faster,
    /// a quarter slower.
    struct Usual: Hashable, Sendable {
        let distances: ClosedRange<Double>
        let fast: Double
        let median: Double
        let slow: Double
    }

    /// A run with its coordinates in the runner's unit.
    struct Point: Sendable {
        let run: Run
        let distance: Double
        /// Seconds for one unit of distance.
        let seconds: Double
    }

    static func points(_ span: TrainingSpan) -> [Point] {
        span.verdicts.map(\.run).compactMap { run in
            run.pace.map { pace in
                Point(
                    run: run,
                    distance: run.distance.meters / span.unit.meters,
                    seconds: pace.secondsPerMeter * span.unit.meters
                )
            }
        }
    }

    /// None with fewer than ten runs.
    static func usual(_ points: [Point], binWidth: Double) -> [Usual] {
        guard points.count >= neededRuns else { return [] }
        let bins = Dictionary(grouping: points) { Int($0.distance / binWidth) }
        return bins.sorted { $0.key < $1.key }.compactMap { bin, points in
            guard points.count >= neededInBin else { return nil }
            let seconds = points.map(\.seconds).sorted()
            let from = Double(bin) * binWidth
            return Usual(
                distances: from...(from + binWidth),
                fast: quantile(seconds, 0.25),
                median: quantile(seconds, 0.5),
                slow: quantile(seconds, 0.75)
            )
        }
    }

    /// Between the two nearest of `sorted`, which is not empty.
    static func quantile(_ sorted: [Double], _ share: Double) -> Double {
        let place = Double(sorted.count - 1) * share
        let low = Int(place)
        let high = min(low + 1, sorted.count - 1)
        return sorted[low] + (sorted[high] - sorted[low]) * (place - Double(low))
    }

    static func picture(_ span: TrainingSpan, layout: ChartLayout) -> Picture? {
        let points = points(span)
        guard let most = points.map(\.distance).max() else { return nil }
        let frame = ChartFrame(layout, plotHeight: layout == .phone ? 220 : 260)
        let inset = TimeAxis.inset
        let across = ValueAxis(
            upTo: most,
            start: frame.plot.left + inset,
            end: frame.plot.right - inset
        )
        let paces = paceAxis(points.map(\.seconds), in: frame.plot, inset: inset)
        var picture = Picture(
            id: "pace-\(layout.rawValue)",
            frame: frame,
            description: "Pace of each run against its distance, faster runs higher; "
                + "the same numbers are in the table of all runs."
        )
        let binWidth = across.steps.count > 1 ? across.steps[1].value / 2 : 1
        picture.elements =
            usual(points, binWidth: binWidth).flatMap { usual -> [Picture.Element] in
                let left = across.place(usual.distances.lowerBound)
                let right = across.place(usual.distances.upperBound)
                let box = ChartBox(
                    left: left,
                    top: paces.place(usual.fast),
                    right: right,
                    bottom: paces.place(usual.slow)
                )
                let y = paces.place(usual.median)
                let ends = [ChartPoint(x: left, y: y), ChartPoint(x: right, y: y)]
                return [.scenery(.box(box), .usual), .scenery(.line(ends), .usualLine)]
            }
        picture.elements += frame.grid(paces, caption: "min/\(span.unit.symbol)")
        picture.elements += frame.ruler(across, caption: span.unit.symbol)
        picture.elements += marks(points, span: span, across: across, paces: paces)
        return picture
    }

    /// From a little slower than the slowest usual pace to a little faster than the fastest.
    ///
    /// A walk at twice the usual pace lies on the lower edge instead of pressing all runs together.
    static func paceAxis(_ seconds: [Double], in plot: ChartBox, inset: Double) -> ValueAxis {
        let sorted = seconds.sorted()
        let median = quantile(sorted, 0.5)
        let slowest = min(sorted.last ?? median, median * 1.6)
        let fastest = max(sorted.first ?? median, median * 0.5)
        let room = max((slowest - fastest) * 0.06, 5)
        let span = slowest - fastest + 2 * room
        let step = [5.0, 10, 15, 30, 60, 120, 300, 600].first { span / $0 <= 6 } ?? 1800
        return ValueAxis(
            from: slowest + room,
            to: fastest - room,
            step: step,
            start: plot.bottom - inset,
            end: plot.top + inset,
            text: clock
        )
    }

    /// "5:30".
    static func clock(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded())
        return "\(whole / 60):\((whole % 60).padded(to: 2))"
    }

    private static func marks(
        _ points: [Point],
        span: TrainingSpan,
        across: ValueAxis,
        paces: ValueAxis
    ) -> [Picture.Element] {
        let recent = min(span.today, span.days.upperBound).adding(days: 1 - recentDays)
        // All runs of a month are as recent as each other.
        let latest = span.isByDay ? [] : points.filter { $0.run.day >= recent }
        let others = points.dropLast(latest.count)
        let stops = Set(latest.suffix(mostTabStops).map(\.run.id))
        return (others.map { ($0, false) } + latest.map { ($0, true) }).map { point, isRecent in
            let place = ChartPoint(
                x: across.place(point.distance),
                y: paces.place(point.seconds)
            )
            return .mark(
                ChartMark(
                    [
                        .init(
                            .dot(place, radius: isRecent ? 4.4 : 3.2),
                            isRecent ? .recentRun : .run
                        )
                    ],
                    name: name(point.run, unit: span.unit),
                    address: Address.run(id: point.run.id).path,
                    isNotable: stops.contains(point.run.id)
                )
            )
        }
    }

    private static func name(_ run: Run, unit: DistanceUnit) -> String {
        let pace = run.pace.map { " at \(unit.text($0))" } ?? ""
        return "\(run.day.words): \(unit.text(run.distance))\(pace)"
    }
}
