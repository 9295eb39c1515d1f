import Measure
import Training
import Wording

/// A chart of the Training page with the sentence that says what to see in it.
struct ChartSection: Sendable {
    let sentences: [String]
    let charts: [SizedPicture]
    let legend: [LegendEntry]

    struct LegendEntry: Sendable {
        /// A small drawing in the same classes as the chart.
        let sample: String
        let words: String

        init(_ sample: String, _ words: String) {
            self.sample = sample
            self.words = words
        }
    }

    init(
        sentences: [String],
        legend: [LegendEntry],
        picture: (ChartLayout) -> Picture?
    ) {
        self.sentences = sentences
        self.legend = legend
        charts = SizedPicture.all(picture)
    }

    /// `nil` when there is nothing to draw.
    var ifDrawn: ChartSection? { charts.isEmpty ? nil : self }

    static func weeks(_ span: TrainingSpan) -> ChartSection {
        let sentences =
            span.isByDay
            ? ["Each bar is a day; a sign stands at the length of a run that jumped."]
            : [
                weeksSentence(span),
                """
                The 10 percent advice is a rule of thumb: in the largest study, how one week \
                compared with the week before told nothing about overuse injury.
                """,
            ]
        var legend: [LegendEntry] = [
            .init(Sample.box("bar-body"), "distance in \(span.unit.symbol)")
        ]
        if !span.isByDay {
            legend += [
                .init(Sample.room, "up to the limit of the 10 percent advice"),
                .init(Sample.excess, "beyond it"),
            ]
            if span.columns.contains(where: \.isInProgress) {
                legend.append(.init(Sample.box("bar-body bar-open"), "this week, so far"))
            }
        }
        return ChartSection(sentences: sentences, legend: legend + signs(span)) {
            WeeksChart.picture(span, layout: $0)
        }
    }

    private static func weeksSentence(_ span: TrainingSpan) -> String {
        let judged = span.columns.filter { $0.limit != nil }
        let over = judged.count { $0.isOverLimit }
        guard !judged.isEmpty else {
            return "No week here has a week with running before it to be compared with."
        }
        return over == 0
            ? "No week went past the 10 percent advice."
            : "\(Phrase.count(over, "week")) of \(judged.count) went past the 10 percent advice."
    }

    static func longest(_ span: TrainingSpan, next: SafeNext) -> ChartSection {
        var sentences: [String] = []
        if span.days.contains(span.today), let sentence = next.longestSentence(unit: span.unit) {
            sentences.append(sentence)
        }
        let count = span.spikes.count
        sentences.append(
            count == 0
                ? "No run here went past the guard."
                : "\(Phrase.count(count, "run")) here went past the guard, marked by how far."
        )
        let legend: [LegendEntry] = [
            .init(Sample.dot("run-dot"), "a run"),
            .init(Sample.line("longest-line"), "longest of the 30 days before"),
            .init(Sample.line("limit-line"), "the guard: a tenth more"),
        ]
        return ChartSection(sentences: sentences, legend: legend + signs(span)) {
            LongestRunChart.picture(span, layout: $0)
        }
    }

    static func calendar(_ span: TrainingSpan) -> ChartSection {
        let dayCount = Set(span.runs.map(\.day)).count
        let days = TrainingColumn.days(span.days, runs: span.runs)
        let scale = CalendarChart.Scale(days, unit: span.unit)
        let steps = zip(CalendarChart.styles, zip(CalendarChart.fills, scale.names))
            .map { style, step in
                LegendEntry(Sample.square(style, fill: step.0), step.1)
            }
        let legend = [LegendEntry(Sample.restDay, "no run")] + steps + signs(span)
        return ChartSection(
            sentences: ["You ran on \(Phrase.count(dayCount, "day")). A longer day is larger."],
            legend: legend
        ) { CalendarChart.picture(span, scale: scale, layout: $0) }
    }

    static func pace(_ span: TrainingSpan) -> ChartSection {
        let count = PaceChart.points(span).count
        let sentence =
            count < PaceChart.neededRuns
            ? "With \(PaceChart.neededRuns) runs or more, your usual range is drawn as well."
            : "Above the band a run was faster than is usual for you at that distance."
        var legend: [LegendEntry] = [.init(Sample.dot("run-dot"), "a run")]
        if !span.isByDay {
            legend.append(
                .init(
                    Sample.dot("run-dot run-recent"),
                    "of the last \(PaceChart.recentDays) days"
                )
            )
        }
        if count >= PaceChart.neededRuns {
            legend.append(.init(Sample.usual, "half of your runs of that distance; line: median"))
        }
        return ChartSection(sentences: [sentence], legend: legend) {
            PaceChart.picture(span, layout: $0)
        }
    }

    /// The signs that this span really shows.
    private static func signs(_ span: TrainingSpan) -> [LegendEntry] {
        let bands = Set(span.spikes.map(\.band))
        let words: [(SpikeBand, String)] = [
            (.small, "run over 10 percent past the longest"),
            (.moderate, "run over 30 percent past the longest"),
            (.large, "run over twice the longest"),
        ]
        let spikes = words.filter { bands.contains($0.0) }
            .map { LegendEntry(Sample.sign($0.0), $0.1) }
        return span.events.isEmpty ? spikes : spikes + [LegendEntry(Sample.pain, "pain began")]
    }

    /// The drawings of a legend, in the classes of the charts.
    enum Sample {
        static func box(_ classes: String) -> String {
            svg("<rect class=\"\(classes)\" x=\"5\" y=\"2\" width=\"10\" height=\"11\"/>")
        }

        static func dot(_ classes: String) -> String {
            svg("<circle class=\"\(classes)\" cx=\"10\" cy=\"7\" r=\"3.8\"/>")
        }

        static func line(_ classes: String) -> String {
            svg("<path class=\"\(classes)\" d=\"M1 7h18\"/>")
        }

        static func square(_ style: ChartStyle, fill: Double) -> String {
            let side = 12 * fill
            return svg(
                "<rect class=\"\(style.rawValue)\" x=\"\((10 - side / 2).plain)\""
                    + " y=\"\((7 - side / 2).plain)\" width=\"\(side.plain)\""
                    + " height=\"\(side.plain)\"/>"
            )
        }

        static func sign(_ band: SpikeBand) -> String {
            let path = band.path(ChartPoint(x: 10, y: 7), radius: 6.5)
            return svg("<path class=\"\(RunMark.style(band).rawValue)\" d=\"\(path)\"/>")
        }

        static let restDay = svg(
            "<rect class=\"day-rest\" x=\"4\" y=\"1\" width=\"12\" height=\"12\"/>"
        )
        static let room = svg(
            "<rect class=\"room\" x=\"1\" y=\"3\" width=\"18\" height=\"11\"/>"
                + "<path class=\"limit-line\" d=\"M1 3h18\"/>"
        )
        static let excess = svg(
            "<rect class=\"bar-excess\" x=\"5\" y=\"1\" width=\"10\" height=\"13\"/>"
                + "<path class=\"stripe\" d=\"M5 8l7-7M5 13l10-10M9 14l6-6\"/>"
        )
        static let usual = svg(
            "<rect class=\"usual\" x=\"1\" y=\"2\" width=\"18\" height=\"10\"/>"
                + "<path class=\"usual-line\" d=\"M1 7h18\"/>"
        )
        static let since = svg(
            "<rect class=\"since-band\" x=\"1\" y=\"3\" width=\"18\" height=\"8\"/>"
                + "<path class=\"since-line\" d=\"M1 7h18\"/>"
        )
        static let pain = svg(
            "<circle class=\"pain-sign\" cx=\"10\" cy=\"7\" r=\"5\"/>"
                + "<path class=\"pain-bar\" d=\"M7 7h6\"/>"
        )

        private static func svg(_ inner: String) -> String {
            "<svg viewBox=\"0 0 20 14\" width=\"20\" height=\"14\" aria-hidden=\"true\">"
                + "\(inner)</svg>"
        }
    }
}
