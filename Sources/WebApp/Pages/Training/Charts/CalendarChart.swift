import Measure
import Training
import Wording

/// The days of a span as a calendar: weeks are columns, weekdays rows, and the longer a day's
/// running the larger and darker its square.
struct CalendarChart: Sendable {
    /// Five steps of distance; a day beyond the last is in the last.
    struct Scale: Sendable {
        static let steps = 5
        /// In the runner's unit.
        let step: Double
        let unit: DistanceUnit

        /// Round steps that put nine of ten running days below the last.
        init(_ days: [TrainingColumn], unit: DistanceUnit) {
            let distances = days.map { $0.distance.meters / unit.meters }.filter { $0 > 0 }.sorted()
            let usual = distances.isEmpty ? 1 : distances[(distances.count - 1) * 9 / 10]
            step = ValueAxis.roundStep(usual / Double(Self.steps))
            self.unit = unit
        }

        /// 1 to 5; `nil` without a distance.
        func step(of distance: Distance) -> Int? {
            guard distance.meters > 0 else { return nil }
            let steps = (distance.meters / unit.meters / step - 1e-9).rounded(.up)
            return Int(min(Double(Self.steps), max(1, steps)))
        }

        /// "up to 4", "4 to 8", …, "over 16 km".
        var names: [String] {
            (1...Self.steps).map { number in
                let from = (step * Double(number - 1)).plain
                let to = (step * Double(number)).plain
                return number == 1
                    ? "up to \(to)"
                    : number == Self.steps ? "over \(from) \(unit.symbol)" : "\(from) to \(to)"
            }
        }
    }

    static let styles: [ChartStyle] = [.day1, .day2, .day3, .day4, .day5]
    /// Part of the cell that each step fills, so that paper without colour tells them apart.
    static let fills = [0.46, 0.6, 0.74, 0.88, 1.0]

    /// `nil` where the columns are days already: the bars show the same.
    static func picture(_ span: TrainingSpan, scale: Scale, layout: ChartLayout) -> Picture? {
        guard !span.isByDay else { return nil }
        let chart = CalendarChart(span, layout: layout)
        let last = max(span.days.lowerBound, min(span.days.upperBound, span.today))
        let days = TrainingColumn.days(span.days.lowerBound...last, runs: span.runs)
        var picture = Picture(
            id: "calendar-\(layout.rawValue)",
            frame: chart.frame,
            description: "Calendar of the distance of each day; the same numbers are in the "
                + "table of all runs."
        )
        picture.elements =
            chart.names + days.flatMap { chart.elements($0, scale: scale) } + chart.marks
        return picture
    }

    private let span: TrainingSpan
    private let weeks: [TrainingWeek]
    /// Weeks of one row of weekdays; a phone has two rows, the earlier half above.
    private let weeksPerRow: Int
    private let rows: Int
    private let cell: Double
    private let frame: ChartFrame

    private static let gapAbove = 18.0

    private init(_ span: TrainingSpan, layout: ChartLayout) {
        self.span = span
        var weeks: [TrainingWeek] = []
        var week = TrainingWeek(
            containing: span.days.lowerBound,
            firstWeekday: span.firstWeekday
        )
        while week.firstDay <= span.days.upperBound {
            weeks.append(week)
            week = week.next
        }
        self.weeks = weeks
        rows = layout == .phone && weeks.count > 27 ? 2 : 1
        weeksPerRow = (weeks.count + rows - 1) / rows
        let width = layout.width - ChartFrame.left - 8
        cell = min(layout == .phone ? 17 : 22, (width / Double(weeksPerRow)).rounded(.down))
        let height = Double(rows) * (cell * 7 + Self.gapAbove)
        frame = ChartFrame(layout, plotHeight: height, below: 6)
    }

    /// The square of a day.
    private func box(_ day: CalendarDay) -> ChartBox {
        let index = day.days(since: weeks.first?.firstDay ?? day)
        let week = index / 7
        let row = week / weeksPerRow
        let left = ChartFrame.left + Double(week % weeksPerRow) * cell
        let top =
            frame.plot.top + Double(row) * (cell * 7 + Self.gapAbove)
            + Double(index % 7) * cell
        return ChartBox(left: left, top: top, right: left + cell - 2, bottom: top + cell - 2)
    }

    private func center(_ day: CalendarDay) -> ChartPoint {
        let box = box(day)
        return ChartPoint(x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2)
    }

    private func elements(_ day: TrainingColumn, scale: Scale) -> [Picture.Element] {
        let box = box(day.firstDay)
        guard day.runs > 0 else { return [.scenery(.box(box), .dayRest)] }
        let step = scale.step(of: day.distance)
        let fill = step.map { Self.fills[$0 - 1] } ?? 0.6
        let square = ChartBox(center: center(day.firstDay), reach: box.width / 2 * fill)
        let mark = ChartMark(
            [
                .init(.box(box), .dayRest),
                .init(.box(square), step.map { Self.styles[$0 - 1] } ?? .dayUnknown),
            ],
            name: WeeksChart.name(day, unit: span.unit),
            address: Address.trainingDay(day.firstDay).path
        )
        return [.mark(mark)]
    }

    /// Jumps and pain over the squares of their days.
    private var marks: [Picture.Element] {
        let spikes = span.spikes.map {
            RunMark.spike($0, at: center($0.run.day), radius: cell * 0.36, unit: span.unit)
        }
        let pains = span.events.map { event in
            ChartMark(
                [.init(.pain(center(event.day), radius: cell * 0.36), .painSign)],
                name: event.name,
                isNotable: true
            )
        }
        return (spikes + pains).map { .mark($0) }
    }

    /// Every other weekday, and each month over its first whole week.
    private var names: [Picture.Element] {
        var elements: [Picture.Element] = []
        for row in 0..<rows where weeks.indices.contains(row * weeksPerRow) {
            let week = weeks[row * weeksPerRow]
            for index in [0, 2, 4, 6] {
                let day = week.firstDay.adding(days: index)
                let text = String(day.weekday.name.prefix(cell >= 12 ? 3 : 2))
                let y = box(day).bottom - 1
                elements.append(
                    .label(ChartLabel(text: text, x: ChartFrame.left - 5, y: y, anchor: .end))
                )
            }
        }
        return elements + monthNames
    }

    private var monthNames: [Picture.Element] {
        var free = -Double.infinity
        var row = 0
        return weeks.indices.compactMap { index in
            let first = weeks[index].firstDay
            guard first.parts.day <= 7 || index == 0 else { return nil }
            if index / weeksPerRow != row {
                row = index / weeksPerRow
                free = -Double.infinity
            }
            let place = box(first)
            let label = ChartLabel(
                text: Phrase.shortMonth(weeks[index].lastDay.parts.month),
                x: place.left,
                y: place.top - 5,
                anchor: .start
            )
            guard label.box.left > free, label.box.right < frame.width else { return nil }
            free = label.box.right + 2
            return .label(label)
        }
    }
}
