import Measure

/// Pain and injuries above a plot: each a line down through the days, its words where there is room.
struct EventFlags: Sendable {
    private struct Flag: Sendable {
        let event: HealthEvent
        let x: Double
        let lane: Int
        /// `nil` where no lane has room; the mark keeps its name.
        let label: ChartLabel?
    }

    static let laneHeight = 16.0
    private static let mostLanes = 3
    private static let signRadius = 5.5
    private let flags: [Flag]

    /// Lanes that hold a label or a sign: the room to leave above the plot.
    var height: Double { Double((flags.map(\.lane).max() ?? -1) + 1) * Self.laneHeight }

    init(_ events: [HealthEvent], days: ClosedRange<CalendarDay>, layout: ChartLayout) {
        let frame = ChartFrame(layout, plotHeight: 1)
        let axis = TimeAxis(days, in: frame.plot)
        var taken: [ChartBox] = []
        flags = events.sorted { $0.day < $1.day }.map { event in
            let x = axis.x(event.day, share: 0.5)
            let flag = Self.free(event, x: x, frame: frame, taken: taken)
            let y = Self.y(lane: flag.lane, frame: frame)
            taken.append(ChartBox(center: ChartPoint(x: x, y: y), reach: Self.signRadius + 1))
            if let label = flag.label { taken.append(label.box) }
            return flag
        }
    }

    private static func y(lane: Int, frame: ChartFrame) -> Double {
        frame.laneTop + Double(lane) * laneHeight + 2
    }

    /// The first place, right of the line or left of it, where the words touch nothing.
    private static func free(
        _ event: HealthEvent,
        x: Double,
        frame: ChartFrame,
        taken: [ChartBox]
    ) -> Flag {
        for lane in 0..<mostLanes {
            let y = y(lane: lane, frame: frame)
            for anchor in [ChartLabel.Anchor.start, .end] {
                let label = ChartLabel(
                    text: event.label,
                    x: anchor == .start ? x + 10 : x - 10,
                    y: y + 4,
                    anchor: anchor,
                    style: .painLabel
                )
                let box = label.box
                let isInside = box.left >= 2 && box.right <= frame.width - 2
                if isInside, !taken.contains(where: box.overlaps) {
                    return Flag(event: event, x: x, lane: lane, label: label)
                }
            }
        }
        return Flag(event: event, x: x, lane: mostLanes - 1, label: nil)
    }

    /// The same flags on a frame that left `height` above its plot.
    func elements(in frame: ChartFrame) -> [Picture.Element] {
        flags.flatMap { flag -> [Picture.Element] in
            let y = Self.y(lane: flag.lane, frame: frame)
            let line = ChartShape.line([
                ChartPoint(x: flag.x, y: y), ChartPoint(x: flag.x, y: frame.plot.bottom),
            ])
            let sign = ChartShape.pain(ChartPoint(x: flag.x, y: y), radius: Self.signRadius)
            let mark = ChartMark(
                [.init(line, .painLine), .init(sign, .painSign)],
                name: flag.event.name,
                isNotable: true
            )
            return [.mark(mark)] + [flag.label.map { .label($0) }].compactMap(\.self)
        }
    }
}
