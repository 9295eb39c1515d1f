import Measure
import Wording

/// Days to places across the plot, every day as wide as the next.
struct TimeAxis: Sendable {
    let days: ClosedRange<CalendarDay>
    private let left: Double
    private let width: Double
    private let bottom: Double

    /// Room at both ends, so that a sign on the first or last day stands whole.
    static let inset = 7.0

    init(_ days: ClosedRange<CalendarDay>, in plot: ChartBox) {
        self.days = days
        left = plot.left + Self.inset
        width = plot.width - 2 * Self.inset
        bottom = plot.bottom
    }

    private var count: Int { days.upperBound.days(since: days.lowerBound) + 1 }
    var dayWidth: Double { width / Double(count) }

    /// Where a day begins; with `share` 0.5, its middle.
    func x(_ day: CalendarDay, share: Double = 0) -> Double {
        left + (Double(day.days(since: days.lowerBound)) + share) * dayWidth
    }

    /// Days of a month by number, longer spans by month or by year, none over another.
    var names: [Picture.Element] {
        if count <= 31 { return dayNames }
        return count <= 800 ? monthNames : yearNames
    }

    private var baseline: Double { bottom + 17 }

    private var dayNames: [Picture.Element] {
        let every = [1, 2, 5, 7].first { Double($0) * dayWidth >= 20 } ?? 10
        return (0..<count).map { days.lowerBound.adding(days: $0) }
            .filter { ($0.parts.day - 1).isMultiple(of: every) }
            .map { day in
                .label(
                    ChartLabel(text: "\(day.parts.day)", x: x(day, share: 0.5), y: baseline)
                )
            }
    }

    private var monthNames: [Picture.Element] {
        names(spans { $0.day == 1 }, usualDays: 30) { Phrase.shortMonth($0.parts.month) }
    }

    private var yearNames: [Picture.Element] {
        names(spans { $0.month == 1 && $0.day == 1 }, usualDays: 365) { "\($0.parts.year)" }
    }

    /// The days cut where a new span begins.
    private func spans(
        beginsAt isBeginning: ((year: Int, month: Int, day: Int)) -> Bool
    ) -> [ClosedRange<CalendarDay>] {
        var spans: [ClosedRange<CalendarDay>] = []
        var first = days.lowerBound
        for offset in 1..<max(2, count) {
            let day = days.lowerBound.adding(days: offset)
            guard day <= days.upperBound, isBeginning(day.parts) else { continue }
            spans.append(first...day.adding(days: -1))
            first = day
        }
        return spans + [first...days.upperBound]
    }

    /// A tick where each span begins and names in the middle, every second or third where they
    /// would touch.
    private func names(
        _ spans: [ClosedRange<CalendarDay>],
        usualDays: Int,
        text: (CalendarDay) -> String
    ) -> [Picture.Element] {
        let need = ChartLabel.width(spans.first.map { text($0.lowerBound) } ?? "") + 4
        let every = max(1, Int((need / (Double(usualDays) * dayWidth)).rounded(.up)))
        // A span cut short by the edge has no room of its own.
        let whole = spans.indices.filter { index in
            let span = spans[index]
            return Double(span.upperBound.days(since: span.lowerBound) + 1) * dayWidth >= need
                || (index > 0 && index < spans.count - 1)
        }
        let named = Set(
            whole.enumerated().filter { $0.offset.isMultiple(of: every) }.map(\.element)
        )
        return spans.indices.flatMap { index -> [Picture.Element] in
            let left = x(spans[index].lowerBound)
            let right = x(spans[index].upperBound, share: 1)
            let ends = [ChartPoint(x: left, y: bottom), ChartPoint(x: left, y: bottom + 5)]
            let label = ChartLabel(
                text: text(spans[index].lowerBound),
                x: (left + right) / 2,
                y: baseline
            )
            return (index > 0 ? [.scenery(.line(ends), .tick)] : [])
                + (named.contains(index) ? [.label(label)] : [])
        }
    }
}
