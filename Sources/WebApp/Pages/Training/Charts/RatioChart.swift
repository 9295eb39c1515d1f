import Measure
import Training
import Wording

/// Each week over the mean of the three before it, as a line: a picture that nothing is judged by.
///
/// Without bands or colours, since no zone of it is known to be safe.
enum RatioChart {
    /// What lies beyond is on the upper edge instead of pressing all weeks together.
    static let highest = 3.0
    /// Of the last weeks, as many as the Tab key stops at.
    static let mostTabStops = 26

    /// A week that has a ratio.
    struct Point: Sendable {
        let week: TrainingWeek
        let ratio: Double
        let isInProgress: Bool
    }

    static func points(_ span: TrainingSpan) -> [Point] {
        span.ratios.compactMap { point in
            point.ratio.map {
                Point(week: point.week, ratio: $0, isInProgress: point.isInProgress)
            }
        }
    }

    /// `nil` when no week has three with running before it.
    static func picture(_ span: TrainingSpan, layout: ChartLayout) -> Picture? {
        let points = points(span)
        guard let most = points.map(\.ratio).max() else { return nil }
        let frame = ChartFrame(layout, plotHeight: 140)
        let time = TimeAxis(span.days, in: frame.plot)
        let inset = TimeAxis.inset
        let axis = ValueAxis(
            upTo: min(highest, max(most, 1.2)),
            start: frame.plot.bottom - inset,
            end: frame.plot.top + inset
        )
        var picture = Picture(
            id: "ratio-\(layout.rawValue)",
            frame: frame,
            description: "Each week's distance over the mean of the three weeks before it; "
                + "the same numbers are in the table below."
        )
        let even = [frame.plot.left, frame.plot.right].map {
            ChartPoint(x: $0, y: axis.place(1))
        }
        func place(_ point: Point) -> ChartPoint {
            ChartPoint(x: time.x(point.week.middle, share: 0.5), y: axis.place(point.ratio))
        }
        let stops = Set(points.suffix(mostTabStops).map(\.week.firstDay))
        picture.elements =
            frame.grid(axis, caption: "ratio") + [.scenery(.line(even), .longestLine)]
            + stretches(points).map { .scenery(.line($0.map(place)), .ratioLine) }
            + points.map { point in
                let left = time.x(max(point.week.firstDay, span.days.lowerBound))
                let right = time.x(min(point.week.lastDay, span.days.upperBound), share: 1)
                let hit = ChartBox(
                    left: left,
                    top: frame.plot.top,
                    right: right,
                    bottom: frame.plot.bottom
                )
                return .mark(
                    ChartMark(
                        [
                            .init(.box(hit), .hit),
                            .init(
                                .dot(place(point), radius: 3.2),
                                point.isInProgress ? .openRun : .run
                            ),
                        ],
                        name: name(point),
                        isNotable: stops.contains(point.week.firstDay)
                    )
                )
            } + time.names
        return picture
    }

    /// Whole weeks that follow each other, two or more of them.
    private static func stretches(_ points: [Point]) -> [[Point]] {
        var stretches: [[Point]] = []
        for point in points where !point.isInProgress {
            if stretches.last?.last?.week.next == point.week {
                stretches[stretches.count - 1].append(point)
            } else {
                stretches.append([point])
            }
        }
        return stretches.filter { $0.count > 1 }
    }

    /// "Week from Monday 4 May 2026: 1.23 times the mean of the three before, so far".
    static func name(_ point: Point) -> String {
        "Week from \(point.week.firstDay.words): \(text(point.ratio)) times the mean of the three "
            + "before\(point.isInProgress ? ", so far" : "")"
    }

    /// "1.23", and whole numbers from ten on.
    static func text(_ ratio: Double) -> String { ratio.fixed(ratio < 10 ? 2 : 0) }
}
