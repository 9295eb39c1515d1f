import Companion
import Measure
import Rehabilitation
import Training
import Wording

/// The training review as text, gravest first.
enum LoadText {
    /// With a course in hand that course says how far, not training alone.
    static func lines(
        _ review: TrainingReview,
        course: CourseState? = nil,
        unit: DistanceUnit,
        weeks: Int
    ) -> [String] {
        guard !review.weeks.isEmpty else {
            return [
                "There is no run in your data folder up to \(review.day.words).",
                "Import some: hipwise import FILE-OR-FOLDER …   Or look at an example: hipwise demo",
            ] + (course.map { [""] + next($0, unit: unit) } ?? [])
        }
        // The course first: what past runs suggest must not read like leave to run.
        return (course.map { next($0, unit: unit) } ?? []) + findings(review, unit: unit)
            + (course == nil ? next(review, unit: unit) : [])
            + table(review, unit: unit, weeks: weeks) + measures(review, unit: unit)
    }

    private static func findings(_ review: TrainingReview, unit: DistanceUnit) -> [String] {
        guard !review.findings.isEmpty else {
            return ["Nothing in the last \(TrainingReview.recentWeeks) weeks stands out."]
        }
        return review.findings.flatMap { finding in
            let words = finding.wording(unit: unit)
            return [
                "\(mark(finding.severity)) \(words.headline)", "  \(words.explanation)",
                "  \(words.evidence)", "  \(words.nextStep)", "",
            ]
        }
    }

    private static func next(_ state: CourseState, unit: DistanceUnit) -> [String] {
        let lines = CourseLines.howFarNext(
            state.programme.running,
            tomorrow: state.tomorrow,
            unit: unit
        )
        return ["How far next"] + lines.map { "  \($0)" } + [""]
    }

    private static func next(_ review: TrainingReview, unit: DistanceUnit) -> [String] {
        ["How far next", "  \(review.next.tomorrowSentence(unit: unit))"]
            + review.next.weekSentences(unit: unit).map { "  \($0)" }
            + ["  \(SafeNext.painFirst)", ""] + ahead(review, unit: unit)
    }

    private static func ahead(_ review: TrainingReview, unit: DistanceUnit) -> [String] {
        guard !review.next.ceilings.isEmpty else { return [] }
        return ["The weeks after", "  \(SafeNext.ceilingsAreNoTarget)"]
            + review.next.ceilings.map { "  \($0.sentence(unit: unit))" } + [""]
    }

    /// Hours by year, and what the newest week's samples cannot tell.
    private static func measures(_ review: TrainingReview, unit: DistanceUnit) -> [String] {
        let years = review.exposureByYear.suffix(yearsShown).map { year in
            "  \(year.firstDay.parts.year)  \(left(unit.sumText(year.distance), 9))  "
                + "\(left(year.hours.fixed(0), 4)) h  \(left("\(year.runs)", 4)) runs"
        }
        let untold = MeasuredLoad.allCases.compactMap { load -> String? in
            guard case .notEnoughToTell(let shortage)? = review.weeks.last?.finding(of: load) else {
                return nil
            }
            return "  \(load.sentence(shortage))"
        }
        return (years.isEmpty ? [] : ["", "Years"] + years)
            + (untold.isEmpty ? [] : ["", "Not told"] + untold)
    }

    /// JSON has all.
    private static let yearsShown = 5

    /// One line a week, newest last; a spike is told by a word, not only by a mark.
    private static func table(
        _ review: TrainingReview,
        unit: DistanceUnit,
        weeks: Int
    ) -> [String] {
        let shown = review.weeks.suffix(weeks)
        let longest = shown.map(\.summary.distance.meters).max() ?? 0
        return ["Weeks"]
            + shown.map { week in
                let share = longest > 0 ? week.summary.distance.meters / longest : 0
                let bar = String(repeating: "█", count: Int((share * 30).rounded()))
                let spikes = review.spikes.count { week.summary.week.contains($0.run.day) }
                let note =
                    [
                        week.isInProgress ? "so far" : nil,
                        spikes > 0 ? "\(spikes) long jump\(spikes == 1 ? "" : "s")" : nil,
                    ].compactMap { $0 }.joined(separator: ", ")
                return "  \(week.summary.week.firstDay.iso8601)  "
                    + "\(left(unit.text(week.summary.distance), 9))  \(right(bar, 30))  \(note)"
            }
    }

    private static func mark(_ severity: TrainingFinding.Severity) -> String {
        switch severity {
        case .alarm: "!!"
        case .caution: "! "
        case .info: "i "
        }
    }

    private static func left(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private static func right(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
