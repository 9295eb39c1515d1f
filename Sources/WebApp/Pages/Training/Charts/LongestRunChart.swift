import Measure
import Training

/// Each run against the longest of the 30 days before it, with the line a tenth above.
enum LongestRunChart {
    /// What a run of a day is compared with: the longest of the 30 days before it.
    struct Reference: Hashable, Sendable {
        let day: CalendarDay
        let longest: Distance
        var limit: Distance { longest * SafeNext.LongestRun.factor }
    }

    /// One for each day of the span that has a run in its 30 days before, the day after today
    /// included.
    static func references(_ span: TrainingSpan) -> [Reference] {
        let last = min(span.days.upperBound, span.today.adding(days: 1))
        guard span.days.lowerBound <= last else { return [] }
        return (0...last.days(since: span.days.lowerBound)).compactMap { offset in
            let day = span.days.lowerBound.adding(days: offset)
            let longest = span.history.longest(
                from: day.adding(days: -SingleRunGuard.windowDays),
                through: day.adding(days: -1)
            )
            return longest.map { Reference(day: day, longest: $0.distance) }
        }
    }

    static func picture(_ span: TrainingSpan, layout: ChartLayout) -> Picture? {
        let span = span.narrowed(to: layout)
        guard !span.verdicts.isEmpty else { return nil }
        let references = references(span)
        let flags = EventFlags(span.events, days: span.days, layout: layout)
        let frame = ChartFrame(
            layout,
            plotHeight: layout == .phone ? 180 : 220,
            above: flags.height
        )
        let most = (span.verdicts.map(\.run.distance) + references.map(\.limit)).max() ?? .zero
        let values = ValueAxis(
            upTo: most.meters / span.unit.meters * 1.03,
            start: frame.plot.bottom,
            end: frame.plot.top
        )
        let time = TimeAxis(span.days, in: frame.plot)
        func y(_ distance: Distance) -> Double { values.place(distance.meters / span.unit.meters) }
        var picture = Picture(
            id: "longest-\(layout.rawValue)",
            frame: frame,
            description: "Each run against the longest of the 30 days before it; "
                + "the same numbers are in the table below."
        )
        let steps = stretches(references)
        picture.elements = frame.grid(values, caption: span.unit.symbol)
        picture.elements += steps.map {
            .scenery(.line(line($0, value: \.longest, time: time, y: y)), .longestLine)
        }
        picture.elements += steps.map {
            .scenery(.line(line($0, value: \.limit, time: time, y: y)), .limitLine)
        }
        picture.elements += flags.elements(in: frame)
        picture.elements += dots(span, time: time, floor: frame.plot.bottom, y: y) + time.names
        return picture
    }

    private static let dotRadius = 3.2

    /// Usual runs first, so that no dot covers a sign.
    private static func dots(
        _ span: TrainingSpan,
        time: TimeAxis,
        floor: Double,
        y: (Distance) -> Double
    ) -> [Picture.Element] {
        let usual = span.verdicts.filter { $0.spike == nil }.map { verdict in
            let place = ChartPoint(
                x: time.x(verdict.run.day, share: 0.5),
                // A run of a few hundred metres still stands on the ground line.
                y: min(y(verdict.run.distance), floor - dotRadius)
            )
            return ChartMark(
                [.init(.dot(place, radius: dotRadius), .run)],
                name: RunMark.name(verdict, unit: span.unit),
                address: Address.run(id: verdict.run.id).path
            )
        }
        let spikes = span.spikes.map { spike in
            let place = ChartPoint(
                x: time.x(spike.run.day, share: 0.5),
                y: min(y(spike.run.distance), floor - RunMark.radius)
            )
            return RunMark.spike(spike, at: place, unit: span.unit)
        }
        return (usual + spikes).map { .mark($0) }
    }

    /// Cut where a day has nothing to compare with.
    private static func stretches(_ references: [Reference]) -> [[Reference]] {
        references.reduce(into: []) { stretches, reference in
            if let last = stretches.last?.last, last.day.adding(days: 1) == reference.day {
                stretches[stretches.count - 1].append(reference)
            } else {
                stretches.append([reference])
            }
        }
    }

    /// A step line: level through each day, with a corner only where the value changes.
    private static func line(
        _ stretch: [Reference],
        value: (Reference) -> Distance,
        time: TimeAxis,
        y: (Distance) -> Double
    ) -> [ChartPoint] {
        var points: [ChartPoint] = []
        for reference in stretch {
            let height = y(value(reference))
            let left = time.x(reference.day)
            if let last = points.last, last.y == height {
                points[points.count - 1].x = time.x(reference.day, share: 1)
                continue
            }
            points.append(ChartPoint(x: left, y: height))
            points.append(ChartPoint(x: time.x(reference.day, share: 1), y: height))
        }
        return points
    }
}
