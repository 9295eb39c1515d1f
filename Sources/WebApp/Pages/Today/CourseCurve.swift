import Companion
import Measure
import Program
import Rehabilitation
import Wording

/// Pain and load level day by day, drawn, with the same numbers in a table.
struct CourseCurve: Sendable {
    let section: ChartSection
    let rows: [Row]

    struct Row: Sendable {
        let day: String
        let morning: String
        let during: String
        let after: String
        let level: String
        let signal: String
    }

    /// The last weeks that fit side by side.
    static let mostDays = 42

    typealias Day = CourseChart.Column

    /// `nil` before anything was told.
    init?(_ state: CourseState) {
        let chart = CourseChart(state.review, checkIns: state.checkIns)
        let days = Array(chart.columns.suffix(Self.mostDays))
        guard days.contains(where: \.isTold) else { return nil }
        let allowed = chart.mostAllowed
        section = ChartSection(
            sentences: [
                "Pain of each day from 0 to 10, and under it the level of load from the day after."
            ],
            legend: [
                .init(ChartSection.Sample.dot("run-dot"), "the worst during or after"),
                .init(ChartSection.Sample.dot("run-dot run-open"), "on getting up"),
                .init(
                    ChartSection.Sample.line("limit-line"),
                    "the most that your pain rule allows: \(allowed)"
                ),
                .init(ChartSection.Sample.box("bar-body"), "level of load"),
            ]
        ) { Self.picture(days, allowed: allowed, layout: $0) }
        rows = days.reversed().map(Row.init)
    }

    private static func picture(_ days: [Day], allowed: Int, layout: ChartLayout) -> Picture? {
        guard let first = days.first?.day, let last = days.last?.day else { return nil }
        // A course of two days must not fill the page with two dots.
        let through = max(last, first.adding(days: 13))
        let frame = ChartFrame(layout, plotHeight: 246)
        let levelsTop = frame.plot.bottom - 54
        let upper = ChartBox(
            left: frame.plot.left,
            top: frame.plot.top,
            right: frame.plot.right,
            bottom: levelsTop - 34
        )
        let pain = ValueAxis(from: 0, to: 10, step: 2, start: upper.bottom, end: upper.top)
        let top = Double(max(4, days.map(\.level).max() ?? 0))
        let levels = ValueAxis(
            from: 0,
            to: top,
            step: top > 5 ? 4 : 2,
            start: frame.plot.bottom,
            end: levelsTop
        )
        let time = TimeAxis(first...through, in: frame.plot)
        var picture = Picture(
            id: "course-\(layout.rawValue)",
            frame: frame,
            description: "Pain and level of load day by day; the same numbers are in the table."
        )
        let lower = ChartBox(
            left: frame.plot.left,
            top: levelsTop,
            right: frame.plot.right,
            bottom: frame.plot.bottom
        )
        let limit = [upper.left, upper.right].map {
            ChartPoint(x: $0, y: pain.place(Double(allowed)))
        }
        picture.elements =
            frame.grid(pain, caption: "pain", in: upper)
            + frame.grid(levels, caption: "level", in: lower)
            + days.map { .scenery(level($0, time: time, levels: levels), .bar) }
            + [.scenery(.line(limit), .limitLine)]
            + days.compactMap { mark($0, time: time, pain: pain) }
            + time.names
        return picture
    }

    private static func level(_ day: Day, time: TimeAxis, levels: ValueAxis) -> ChartShape {
        let bottom = levels.place(0)
        return .box(
            ChartBox(
                left: time.x(day.day, share: 0.12),
                top: min(levels.place(Double(day.level)), bottom - 1.5),
                right: time.x(day.day, share: 0.88),
                bottom: bottom
            )
        )
    }

    private static func mark(_ day: Day, time: TimeAxis, pain: ValueAxis) -> Picture.Element? {
        guard day.isTold else { return nil }
        let x = time.x(day.day, share: 0.5)
        var parts: [ChartMark.Part] = [
            .init(
                .box(
                    ChartBox(
                        left: time.x(day.day),
                        top: pain.place(10),
                        right: time.x(day.day, share: 1),
                        bottom: pain.place(0)
                    )
                ),
                .hit
            )
        ]
        let worst = [day.painDuring, day.painAfter].compactMap(\.self).max()
        if let morning = day.painMorning {
            let place = ChartPoint(x: x, y: pain.place(Double(morning)))
            parts.append(.init(.dot(place, radius: 5.4), .openRun))
        }
        if let worst {
            let place = ChartPoint(x: x, y: pain.place(Double(worst)))
            parts.append(
                .init(.dot(place, radius: 3.6), day.signal == .red ? .redDay : .run)
            )
        }
        return .mark(
            ChartMark(parts, name: name(day), isNotable: day.signal == .red)
        )
    }

    /// "Monday 4 May 2026: morning 2, during 4, after 3; amber, level 5".
    static func name(_ day: Day) -> String {
        let numbers: [(String, Int?)] = [
            ("morning", day.painMorning), ("during", day.painDuring), ("after", day.painAfter),
        ]
        let pains = numbers.compactMap { word, value in value.map { "\(word) \($0)" } }
        let signal = CourseLabels.signal(day.signal).name.lowercased()
        return "\(day.day.words): "
            + (pains.isEmpty ? "no pain told" : pains.joined(separator: ", "))
            + "; \(signal), level \(day.level)"
    }
}

extension CourseCurve.Row {
    fileprivate init(_ day: CourseCurve.Day) {
        func text(_ value: Int?) -> String { value.map(String.init) ?? "–" }
        self.day = Phrase.shortDate(day.day)
        morning = text(day.painMorning)
        during = text(day.painDuring)
        after = text(day.painAfter)
        level = "\(day.level)"
        signal = CourseLabels.signal(day.signal).name
    }
}
