import Assessment
import Companion
import Evidence
import Interview
import Measure
import Program
import Screening
import Wording

/// A hip check's answer as text, most important first.
enum ResultText {
    /// Causes less likely than this are named, not explained; JSON has them all.
    static let worthExplaining = 0.05

    static func lines(_ result: HipCheckResult, story: [String]?) -> [String] {
        let advice = result.advice
        var lines = ["", advice.urgency.headline.uppercased(), advice.urgency.explanation]
        lines += advice.urgency.reasons.map(bullet)
        // Nobody in a hurry should have to read past a reference.
        lines +=
            result.tier < .sameDay
            ? section("What to do now", advice.now)
            : ["", "What to do now"] + advice.now.map { "  • \($0.text)" }
        lines += section("What to leave", advice.leave)
        lines += section("Running", advice.running.lines)
        lines += exercises(advice)
        lines += section("Whom to see", advice.seeWhom)
        lines += section("What they may do", advice.clinicWillDo)
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
        advice.isEmpty ? [] : ["", title] + advice.map(bullet)
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
        let words = AssessmentWords(
            result.assessment,
            tier: result.tier,
            ruleOutFirst: result.advice.ruleOutFirst
        )
        var lines = ["", "What it may be", "  \(words.headline)", "  \(words.explanation)"]
        guard words.ranksCauses else { return lines }
        let causes = result.assessment.causes
        // The leader is always explained, even when it is a weak one.
        let explained = causes.enumerated()
            .prefix { $0.offset == 0 || $0.element.probability.value >= worthExplaining }
            .map(\.element)
        for cause in explained.prefix(6) {
            lines += explanation(of: cause, in: result, asksForMore: words.asksForMore)
        }
        let unlikely = causes.dropFirst(explained.count).prefix(3)
            .map { Condition.with($0.condition).name }
        if !unlikely.isEmpty {
            lines.append(
                "  Unlikely, fewer than 1 in 20 each: \(unlikely.joined(separator: "; "))."
            )
        }
        return lines + [words.unexplained, words.settle].compactMap(\.self).map { "  \($0)" }
    }

    private static func explanation(
        of cause: Cause,
        in result: HipCheckResult,
        asksForMore: Bool
    ) -> [String] {
        let text = CauseWords(cause, person: result.sheet.person)
        var lines = ["  • \(text.name): \(text.probability)"]
        lines += text.reasonsFor.prefix(5).map { "      for: \(reason($0, in: result))" }
        lines += text.reasonsAgainst.prefix(3).map { "      against: \(reason($0, in: result))" }
        if asksForMore, let missing = text.missingSentence { lines.append("      \(missing)") }
        return lines
    }

    private static func reason(_ words: ReasonWords, in result: HipCheckResult) -> String {
        let answer = (result.detail(of: words.reason) ?? words.value).map { ": \($0)" } ?? ""
        return "\(words.name)\(answer) – \(words.weight) (\(words.basis))"
    }

    private static func bullet(_ line: AdviceLine) -> String {
        "  • \(line.text)\(line.basis.map { " (\($0))" } ?? "")"
    }
}
