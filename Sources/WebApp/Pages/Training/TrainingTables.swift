import Companion
import Measure
import Training
import Wording

extension TrainingPage {
    /// A week or a day of the table beside the bars.
    struct Row: Sendable {
        let name: String
        /// The day's page; `nil` for a week, and for a day without a run.
        let address: String?
        let distance: String
        let runs: Int
        let time: String
        let limit: String
        let remark: String

        /// Newest first.
        static func rows(_ span: TrainingSpan) -> [Row] {
            let spikes = span.spikes
            return span.columns.reversed().map { column in
                Row(
                    column,
                    hasSpike: spikes.contains { column.contains($0.run.day) },
                    events: span.events.filter { column.contains($0.day) },
                    unit: span.unit
                )
            }
        }

        /// As a row of a table, escaped.
        ///
        /// Written here and not in a template, as charts are: a year has hundreds of rows.
        func markup(withLimit: Bool) -> String {
            TableRow.markup(
                name,
                address: address,
                numbers: [distance, "\(runs)", time] + (withLimit ? [limit] : []),
                remark: remark
            )
        }

        private init(
            _ column: TrainingColumn,
            hasSpike: Bool,
            events: [HealthEvent],
            unit: DistanceUnit
        ) {
            name = column.isDay ? column.firstDay.words : Phrase.date(column.firstDay)
            address =
                column.isDay && column.runs > 0 ? Address.trainingDay(column.firstDay).path : nil
            distance = column.runs == 0 ? "–" : unit.text(column.distance)
            runs = column.runs
            time = column.runs == 0 ? "–" : Phrase.duration(seconds: column.seconds)
            limit = column.limit.map { unit.text($0) } ?? "–"
            let remarks = [
                column.isInProgress ? "so far" : nil,
                column.isOverLimit ? "over the limit" : nil,
                hasSpike ? "jump in a single run" : nil,
            ]
            remark = (remarks.compactMap(\.self) + events.map(\.label)).joined(separator: ", ")
        }
    }

    /// A run of the table that stands for the three charts of runs.
    struct RunRow: Sendable {
        let day: String
        let address: String
        let distance: String
        let time: String
        let pace: String
        let longest: String
        let limit: String
        let remark: String

        /// Newest first.
        static func rows(_ span: TrainingSpan) -> [RunRow] {
            let verdicts = Dictionary(span.verdicts.map { ($0.run.id, $0) }) { first, _ in first }
            return span.runs.reversed().map {
                RunRow($0, verdict: verdicts[$0.id], unit: span.unit)
            }
        }

        /// As a row of a table, escaped.
        var markup: String {
            TableRow.markup(
                day,
                address: address,
                numbers: [distance, time, pace, longest, limit],
                remark: remark
            )
        }

        private init(_ run: Run, verdict: SingleRunVerdict?, unit: DistanceUnit) {
            day = run.day.words
            address = Address.run(id: run.id).path
            distance = run.hasDistance ? unit.text(run.distance) : "–"
            time = Phrase.duration(seconds: run.seconds)
            pace = run.hasDistance ? run.pace.map { unit.text($0) } ?? "–" : "–"
            let before = verdict?.comparison?.longest.distance
            longest = before.map { unit.text($0) } ?? "–"
            limit = before.map { unit.text($0 * SafeNext.LongestRun.factor) } ?? "–"
            remark = verdict?.spike.map { "\($0.percentLonger) past the longest" } ?? ""
        }
    }
}

/// A row of a training table: a name that may lead on, numbers, a remark.
private enum TableRow {
    static func markup(
        _ name: String,
        address: String?,
        numbers: [String],
        remark: String
    ) -> String {
        var text = "<tr><th scope=\"row\">"
        text += address.map { "<a href=\"\($0.escaped)\">\(name.escaped)</a>" } ?? name.escaped
        text += "</th>"
        for number in numbers { text += "<td class=\"number\">\(number.escaped)</td>" }
        return text + "<td>\(remark.escaped)</td></tr>\n"
    }
}

extension TrainingSpan {
    init?(_ record: TrainingRecord, period: TrainingPeriod) {
        self.init(
            record.review,
            runs: record.runs,
            period: period,
            events: record.events,
            firstWeekday: record.settings.firstWeekday,
            unit: record.unit
        )
    }
}
