import Assessment
import Companion
import Evidence
import Interview
import Measure
import Program
import Wording

/// A hip check's answer as text, most important first.
enum ResultText {
    /// Causes less likely than this are named, not explained; JSON has them all.
    static let worthExplaining = 0.05

    static func lines(_ result: HipCheckResult, story: [String]?) -> [String] {
        let advice = result.advice
        var lines = ["", advice.urgency.headline.uppercased(), advice.urgency.explanation]
        lines += advice.urgency.reasons.map { "  • \($0.text)\(basis($0))" }
        lines += section("What to do now", advice.now)
        lines += section("What to leave", advice.leave)
        lines += section("Running", advice.running.lines)
        lines += exercises(advice)
        lines += section("Whom to see", advice.seeWhom)
        lines += section("What they will do", advice.clinicWillDo)
        lines += causes(result)
        if let story {
            lines += ["", "How it came about"] + story.map { "  • \($0)" }
        }
        lines += section("When to look again", advice.review.lines)
        lines += [
            "", "Hipwise records and explains; it does not diagnose and is no medical device.",
        ]
        return lines
    }

    private static func section(_ title: String, _ advice: [AdviceLine]) -> [String] {
        advice.isEmpty ? [] : ["", title] + advice.map { "  • \($0.text)\(basis($0))" }
    }

    private static func exercises(_ advice: FirstAdvice) -> [String] {
        guard !advice.exercises.isEmpty else { return [] }
        var lines = ["", "Exercises"]
        for prescription in advice.exercises {
            lines.append("  • \(prescription.exercise.name): \(prescription.dose)")
            for (number, step) in prescription.exercise.steps.enumerated() {
                lines.append("      \(number + 1). \(step)")
            }
            lines += prescription.cautions.map { "      Take care: \($0)" }
        }
        return lines
    }

    private static func causes(_ result: HipCheckResult) -> [String] {
        let words = AssessmentWords(result.assessment)
        var lines = [
            "", "What it is likely to be", "  \(words.headline)", "  \(words.explanation)",
        ]
        let causes = result.assessment.causes
        // The leader is always explained, even when it is a weak one.
        let explained = causes.enumerated()
            .prefix { $0.offset == 0 || $0.element.probability.value >= worthExplaining }
            .map(\.element)
        for cause in explained.prefix(6) { lines += explanation(of: cause, in: result) }
        let unlikely = causes.dropFirst(explained.count).prefix(3)
            .map { Condition.with($0.condition).name }
        if !unlikely.isEmpty {
            lines.append(
                "  Unlikely, fewer than 1 in 20 each: \(unlikely.joined(separator: "; "))."
            )
        }
        lines.append("  \(words.unexplained)")
        if let settle = words.settle { lines.append("  \(settle)") }
        return lines
    }

    private static func explanation(of cause: Cause, in result: HipCheckResult) -> [String] {
        let text = CauseWords(cause, person: result.sheet.person)
        var lines = ["  • \(text.name): \(text.probability)"]
        lines += zip(cause.reasonsFor, text.reasonsFor).prefix(5)
            .map { "      for: \(reason($1, detail: result.detail(of: $0)))" }
        lines += zip(cause.reasonsAgainst, text.reasonsAgainst).prefix(3)
            .map { "      against: \(reason($1, detail: result.detail(of: $0)))" }
        if let missing = text.missingSentence { lines.append("      \(missing)") }
        return lines
    }

    private static func reason(_ words: ReasonWords, detail: String?) -> String {
        let answer = (detail ?? words.value).map { ": \($0)" } ?? ""
        return "\(words.name)\(answer) – \(words.weight) (\(words.basis))"
    }

    private static func basis(_ line: AdviceLine) -> String {
        line.isJudgement
            ? " (judgement)"
            : line.sources.isEmpty
                ? "" : " (\(line.sources.map(\.plainName).joined(separator: ", ")))"
    }
}
