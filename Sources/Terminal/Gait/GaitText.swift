import Anatomy
import Companion
import Evidence
import Gait
import Measure
import Wording

/// What a clip told, as text: what is worth saying, the measures, what was not told.
enum GaitText {
    static func lines(_ look: GaitLook, label: String) -> [String] {
        var lines = [heading(look.analysis, label: label)]
        lines += result(look.analysis)
        var troubles: [String] = []
        if let problem = look.standingProblem {
            troubles += ["  • The standing clip gave no level:"] + indented(problem.words)
        }
        if let problem = look.watched.waistProblem,
            !look.analysis.refusals.contains(problem),
            !look.analysis.withheld.contains(where: { $0.reason == problem })
        {
            troubles += ["  • The waistband:"] + indented(problem.words)
        }
        if let absence = look.watched.poseAbsence { troubles.append("  • \(absence.sentence)") }
        troubles += look.watched.damage.map { "  • \($0)" }
        if look.isCameraUnchecked { troubles.append("  • \(GaitLines.cameraUnchecked)") }
        if look.watched.people.count > 1 {
            troubles.append(
                "  • \(look.watched.people.count) people are seen; the largest was followed. "
                    + "Name another with --runner x,y."
            )
        }
        if !troubles.isEmpty { lines += ["", "Beside that"] + troubles }
        return lines.map(\.printable)
    }

    static func lines(_ record: GaitRecord, keptClipPath: String?) -> [String] {
        var lines = ["Record \(record.id.map(String.init) ?? "–"), \(record.day.words)"]
        if !record.note.isEmpty { lines.append(record.note) }
        lines.append(heading(record.analysis, label: record.label))
        lines += result(record.analysis)
        if let keptClipPath { lines += ["", "Annotated clip: \(keptClipPath)"] }
        return lines.map(\.printable)
    }

    static func list(_ records: [GaitRecord]) -> [String] {
        guard !records.isEmpty else {
            return [
                "No clip is kept yet. Add --keep when you look at one: "
                    + "hipwise gait VIDEO --view rear --keep"
            ]
        }
        return records.map { record in
            let told =
                record.analysis.isRefused
                ? "refused"
                : record.analysis.measures.filter(\.isToldAlone).prefix(3).map { measure in
                    let name = [measure.quantity.name, measure.sideText].compactMap(\.self)
                    return "\(name.joined(separator: " ")) \(measure.text)"
                }.joined(separator: "; ")
            let note = record.note.isEmpty ? "" : "  (\(record.note))"
            return "\(padded(record.id.map(String.init) ?? "", 4))  \(record.day.iso8601)  "
                + "\(record.analysis.view == .rear ? "rear" : "side")  \(record.label)\(note)\n"
                + "      \(told)"
        }.map(\.printableLines)
    }

    static func comparison(from earlier: GaitRecord, to later: GaitAnalysis) -> [String] {
        var lines = ["Against record \(earlier.id.map(String.init) ?? "–") of \(earlier.day.words)"]
        guard earlier.analysis.view == later.view else {
            return lines + ["  \(GaitComparisonWords.differentViews)"]
        }
        let changes = later.changes(since: earlier.analysis)
        guard !changes.isEmpty else { return lines + ["  \(GaitComparisonWords.nothingShared)"] }
        lines += changes.map { "  \($0.isChange ? "!" : "=") \($0.sentence)" }
        return lines + [
            "  \(GaitComparisonWords.byChance(of: changes.count))",
            "  \(GaitComparisonWords.heading)", "  \(line(GaitComparisonWords.sameConditions))",
        ]
    }

    static var howToFilm: [String] {
        var lines = [FilmingWords.title, "", FilmingWords.intro]
        for (number, step) in FilmingWords.steps.enumerated() {
            lines += ["", "\(number + 1). \(step.title)"]
            lines += step.lines.map { "   • \(line($0))" }
        }
        return lines + ["", FilmingWords.privacy]
    }

    private static func heading(_ analysis: GaitAnalysis, label: String) -> String {
        let clip = analysis.description
        let slow =
            clip.slowMotionFactor > 1
            ? ", played \(clip.slowMotionFactor.fixed(clip.slowMotionFactor == clip.slowMotionFactor.rounded() ? 0 : 1)) times slower"
            : ""
        let view = analysis.view == .rear ? "from behind" : "from the side"
        return
            "\(label), \(view): \(clip.duration.fixed(1)) s, \(clip.frameRate.fixed(0)) pictures "
            + "a second\(slow), \(analysis.steps.count) steps"
    }

    private static func result(_ analysis: GaitAnalysis) -> [String] {
        guard !analysis.isRefused else {
            return ["", "THIS CLIP CANNOT BE MEASURED"]
                + analysis.refusals.flatMap { ["  • \($0.words.seen)"] + after($0.words) }
                + ["", "How to film: hipwise gait how"]
        }
        return remarks(analysis) + measures(analysis) + withheld(analysis)
            + ["", line(GaitLines.cannotSort), line(GaitLines.withoutPain)]
    }

    private static func remarks(_ analysis: GaitAnalysis) -> [String] {
        let remarks = analysis.remarks
        guard !remarks.isEmpty else { return ["", GaitLines.nothingStandsOut] }
        return remarks.flatMap { remark in
            ["", remark.headline, "  \(remark.explanation)"]
                + remark.context.map { "  \($0.told) (\($0.basis))" }
                + ["  What to do: \(line(remark.nextStep))"]
        }
    }

    private static func measures(_ analysis: GaitAnalysis) -> [String] {
        guard !analysis.measures.isEmpty else { return [] }
        return ["", "Measured"] + analysis.measures.map { "  • \($0.sentence)" }
            + ["  \(GaitLines.intervals)"]
    }

    /// One line a reason, with all that it keeps from being told.
    private static func withheld(_ analysis: GaitAnalysis) -> [String] {
        guard !analysis.withheld.isEmpty else { return [] }
        var reasons: [(reason: GaitRefusal, names: [String])] = []
        for measure in analysis.withheld {
            if let index = reasons.firstIndex(where: { $0.reason == measure.reason }) {
                reasons[index].names.append(measure.name)
            } else {
                reasons.append((measure.reason, [measure.name]))
            }
        }
        return ["", "Not told"]
            + reasons.flatMap { entry in
                ["  • \(entry.names.joined(separator: "; "))"] + indented(entry.reason.words)
            }
    }

    private static func indented(_ words: GaitRefusalWords) -> [String] {
        ["      \(words.seen) \(words.why)", "      → \(words.change)"]
    }

    private static func after(_ words: GaitRefusalWords) -> [String] {
        ["      \(words.why)", "      → \(words.change)"]
    }

    private static func line(_ line: AdviceLine) -> String {
        line.text + (line.basis.map { " (\($0))" } ?? "")
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}

extension String {
    /// `printable`, line by line.
    fileprivate var printableLines: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }
            .joined(separator: "\n")
    }
}
