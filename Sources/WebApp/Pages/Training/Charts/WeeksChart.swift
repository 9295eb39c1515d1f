import Measure
import Training
import Wording

/// Weeks, or days, as bars under the limit of the 10 percent advice, with the runs that jumped and
/// what hurt on the same days.
enum WeeksChart {
    static func picture(_ span: TrainingSpan, layout: ChartLayout) -> Picture? {
        let span = span.narrowed(to: layout)
        guard !span.columns.isEmpty else { return nil }
        let flags = EventFlags(span.events, days: span.days, layout: layout)
        let frame = ChartFrame(
            layout,
            plotHeight: layout == .phone ? 180 : 220,
            above: flags.height
        )
        let most = span.columns.map { max($0.distance, $0.limit ?? .zero) }.max() ?? .zero
        let parts = Parts(
            span: span,
            frame: frame,
            time: TimeAxis(span.days, in: frame.plot),
            // A little above the longest, so that its sign stands whole.
            values: ValueAxis(
                upTo: most.meters / span.unit.meters * 1.03,
                start: frame.plot.bottom,
                end: frame.plot.top
            )
        )
        var picture = Picture(
            id: "weeks-\(layout.rawValue)",
            frame: frame,
            description: "Distance of each \(span.isByDay ? "day" : "week") as bars; "
                + "the same numbers are in the table below."
        )
        picture.elements =
            parts.room + frame.grid(parts.values, caption: span.unit.symbol)
            + span.columns.map { .mark(parts.bar($0)) }
            + span.columns.compactMap(parts.limitLine)
            + flags.elements(in: frame) + span.spikes.map { .mark(parts.spike($0)) }
            + parts.time.names
        return picture
    }

    /// "Week from Monday 4 May 2026: 12.0 km in 1 run so far; 10 percent limit 11.0 km".
    static func name(_ column: TrainingColumn, unit: DistanceUnit) -> String {
        let day = column.firstDay.words
        var text = "\(column.isDay ? day : "Week from \(day)"): \(unit.text(column.distance))"
        text += column.runs == 0 ? ", no run" : " in \(Phrase.count(column.runs, "run"))"
        if column.isInProgress { text += " so far" }
        if let limit = column.limit { text += "; 10 percent limit \(unit.text(limit))" }
        return text
    }

    private struct Parts {
        let span: TrainingSpan
        let frame: ChartFrame
        let time: TimeAxis
        let values: ValueAxis

        func y(_ distance: Distance) -> Double {
            values.place(distance.meters / span.unit.meters)
        }

        private func sides(_ column: TrainingColumn) -> (left: Double, right: Double) {
            (time.x(column.firstDay), time.x(column.lastDay, share: 1))
        }

        private func box(_ column: TrainingColumn, top: Double, bottom: Double, share: Double)
            -> ChartBox
        {
            let (left, right) = sides(column)
            let half = min(34, (right - left) * share) / 2
            let middle = (left + right) / 2
            return ChartBox(left: middle - half, top: top, right: middle + half, bottom: bottom)
        }

        /// The band that the advice leaves: from nothing up to the limit of each week.
        var room: [Picture.Element] {
            span.columns.compactMap { column in
                guard let limit = column.limit else { return nil }
                let (left, right) = sides(column)
                let box = ChartBox(
                    left: left,
                    top: y(limit),
                    right: right,
                    bottom: frame.plot.bottom
                )
                return .scenery(.box(box), .room)
            }
        }

        /// The band's upper edge, drawn over the bars.
        func limitLine(_ column: TrainingColumn) -> Picture.Element? {
            guard let limit = column.limit else { return nil }
            let (left, right) = sides(column)
            let ends = [left, right].map { ChartPoint(x: $0, y: y(limit)) }
            return .scenery(.line(ends), .limitLine)
        }

        func bar(_ column: TrainingColumn) -> ChartMark {
            let bottom = frame.plot.bottom
            let top = y(column.distance)
            let (left, right) = sides(column)
            // A low bar is as easy to point at as a high one.
            let hit = ChartBox(left: left, top: frame.plot.top, right: right, bottom: bottom)
            let body = box(column, top: top, bottom: bottom, share: 0.72)
            var parts: [ChartMark.Part] = [
                .init(.box(hit), .hit),
                .init(.box(body), column.isInProgress ? .openBar : .bar),
            ]
            if column.isOverLimit, let limit = column.limit {
                let excess = box(column, top: top, bottom: y(limit), share: 0.72)
                parts.append(.init(.box(excess), .excess))
            }
            return ChartMark(
                parts,
                name: WeeksChart.name(column, unit: span.unit),
                address: address(column),
                isNotable: column.isOverLimit || column.isInProgress
            )
        }

        private func address(_ column: TrainingColumn) -> String? {
            guard column.runs > 0 else { return nil }
            if column.isDay { return Address.trainingDay(column.firstDay).path }
            let parts = column.firstDay.parts
            return Address.training(.month(year: parts.year, month: parts.month)).path
        }

        func spike(_ spike: SingleRunComparison) -> ChartMark {
            // A sign at either edge stands whole.
            let highest = frame.plot.top + RunMark.radius
            let lowest = frame.plot.bottom - RunMark.radius
            let place = ChartPoint(
                x: time.x(spike.run.day, share: 0.5),
                y: min(max(y(spike.run.distance), highest), lowest)
            )
            return RunMark.spike(spike, at: place, unit: span.unit)
        }
    }
}

extension TrainingSpan {
    /// Whether the columns are days.
    var isByDay: Bool { if case .month = period { true } else { false } }
}
