import ActivityFile
import Companion
import Measure

/// What an import says to a person.
enum ImportText {
    static func summary(_ report: ImportReport, unit: DistanceUnit) -> [String] {
        let new = report.activities.filter { $0.status == .imported }
        let runs = new.filter { $0.activity.sport == .running }
        let meters = runs.compactMap(\.activity.distanceMeters).reduce(0, +)
        var lines = ["Imported \(count(new.count, "new activity", "new activities"))."]
        if !runs.isEmpty {
            let distance = unit.text(Distance(meters: meters), digits: 0)
            lines[0] += " \(count(runs.count, "is a run", "are runs")), \(distance) in all."
        }
        if report.duplicates > 0 {
            lines.append(
                "\(count(report.duplicates, "activity was", "activities were")) there already."
            )
        }
        if report.listed > 0 {
            lines.append(
                "A list told more of \(count(report.listed, "recorded activity", "recorded activities"))."
            )
        }
        if !report.passedOver.isEmpty {
            lines.append("Passed over inside sound files:")
            lines += report.passedOver.map { "  \($0.path): \($0.reason)".printable }
        }
        if !report.skipped.isEmpty {
            let files = count(report.skipped.count, "sound file holds", "sound files hold")
            lines.append("\(files) no activity:")
            lines += kinds(of: report.skipped).map { "  \($0)" }
        }
        return lines
    }

    /// One line for each file that failed or was damaged.
    static func troubles(_ report: ImportReport) -> [String] {
        report.damaged.map { "Partly read: \($0.path): \($0.reason)".printable }
            + report.failed.map { "Failed: \($0.path): \($0.reason)".printable }
    }

    private static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// Each kind with its count, commonest first, so that a thousand sleep files are one line.
    private static func kinds(of notes: [ImportReport.Note]) -> [String] {
        var counts: [String: Int] = [:]
        for note in notes { counts[note.reason, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { "\($0.value) × \($0.key)".printable }
    }
}

extension String {
    /// One line without control characters: names in other people's archives may hold commands for
    /// the terminal.
    var printable: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    scalar.properties.generalCategory == .control
                        || scalar.properties.generalCategory == .format ? "\u{FFFD}" : scalar
                }
            )
        )
    }
}
