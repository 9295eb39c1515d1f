import Anatomy
import Assessment
import Evidence
import Interview
import Measure
import Program
import Screening

/// Everything the program leans on as one page of Markdown, for people who do not read Swift.
///
/// `docs/evidence.md` is written from it; a test keeps the two the same.
public enum EvidencePage {
    /// The whole page.
    public static func markdown() -> String {
        let parts =
            [head] + [claims] + redFlags + [conditionsHead] + Condition.all.map(section)
            + [exercises, sources]
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static let head = """
        # What Hipwise leans on

        Written by the program from its own knowledge; do not edit. Not yet reviewed by a clinician.

        A **study** figure was read in the named work, its abstract or a faithful copy. A
        **judgement** is our own graded estimate where no study speaks; it weighs little and widens
        every interval it enters. Sources are listed at the end.
        """

    private static var claims: String {
        let rows = Claim.all.map { claim in
            "| \(claim.statement)\(claim.caution.map { " *\($0)*" } ?? "") | \(claim.strength.rawValue)"
                + " | \(names(claim.sources)) |"
        }
        return table("## Training load", ["claim", "strength", "source"], rows)
    }

    private static var redFlags: [String] {
        ["## Red flags\n\nRules, decided before any ranking. The most urgent that fires counts."]
            + Tier.allCases.sorted(by: >).compactMap { tier in
                let rules = RedFlagRule.all.filter { $0.tier == tier }
                guard !rules.isEmpty else { return nil }
                let rows = rules.map { rule in
                    "| `\(rule.id)` | \(rule.reason) | \(rule.feared.map(name).joined(separator: "; "))"
                        + " | \(rule.strength.rawValue) | \(names(rule.sources)) |"
                }
                return table(
                    "### \(tier.headline)",
                    ["rule", "why it matters", "what it may be", "strength", "source"],
                    rows
                )
            }
    }

    private static let conditionsHead = """
        ## Conditions

        *Share* is how often the condition, when it is at work, brings the finding about.
        """

    private static func section(_ condition: Condition) -> String {
        let codes =
            condition.codes.icd10cm.map { "ICD-10-CM \($0)" }
            + [condition.codes.osiicsStub.map { "OSIICS \($0)" }].compactMap { $0 }
        let risks = condition.riskFactors.map { factor in
            "- \(factor.why) Odds × \(factor.oddsRatio.fixed(1))"
                + " (\(factor.source.map(\.plainName) ?? "judgement"))"
        }
        let rows = condition.effects.map { effect in
            "| \(name(of: effect.finding)) | \((effect.share.value * 100).fixed(0)) % |"
                + " \(basis(effect.share)) |"
        }
        let prevalence = (condition.prevalence.value * 100).fixed(2)
        return """
            ### \(condition.name)

            `\(condition.id.rawValue)` · \(condition.tissue.rawValue)\(condition.mustNotMiss ? " · must not be missed" : "")\
            \(codes.isEmpty ? "" : " · " + codes.joined(separator: ", "))

            \(condition.summary) \(condition.place)

            At work in about \(prevalence) % of runners with pain around the hip (\(basis(condition.prevalence))).

            \(risks.isEmpty ? "" : risks.joined(separator: "\n") + "\n\n")\
            \(table(nil, ["finding", "share", "basis"], rows))

            In the clinic: \(condition.clinic) Running: \(condition.running)

            Sources: \(names(condition.sources))
            """
    }

    private static var exercises: String {
        let rows = Exercise.all.map { exercise in
            "| \(exercise.name) | \(exercise.aim) | \(exercise.doseWords) |"
                + " \(exercise.source.plainName)\(exercise.isVerified ? "" : " (dose not verified)") |"
        }
        return table("## Exercises", ["exercise", "aim", "dose", "source"], rows)
    }

    private static var sources: String {
        let rows = Source.all.map { source in
            "| \(source.plainName) | \(source.authors) \(source.title). \(source.venue)."
                + "\(source.doi.map { " doi:\($0)" } ?? "") | \(source.design)"
                + " | \(source.citation.rawValue) |"
        }
        return table("## Sources", ["short", "work", "design", "citation"], rows)
    }

    private static func basis(_ estimate: Estimate) -> String {
        switch estimate.basis {
        case .study(let source, let people?): "study of \(people) people, \(source.plainName)"
        case .study(let source, nil): "study, \(source.plainName)"
        case .judgement(let why): "judgement: \(why)"
        }
    }

    private static func name(_ id: ConditionID) -> String { Condition.with(id).name }

    /// A finding that the network reasons about by its opposite is named as the opposite.
    private static func name(of id: FindingID) -> String {
        let name = Question.with(id).name
        return FindingModel.with(id)?.isInverted == true ? "not: \(name)" : name
    }

    private static func names(_ ids: [SourceID]) -> String {
        ids.map(\.plainName).joined(separator: ", ")
    }

    private static func table(_ title: String?, _ columns: [String], _ rows: [String]) -> String {
        let head = "| \(columns.joined(separator: " | ")) |"
        let rule = "|" + columns.map { _ in "---|" }.joined()
        return (title.map { [$0, ""] } ?? []).joined(separator: "\n") + (title == nil ? "" : "\n")
            + ([head, rule] + rows).joined(separator: "\n")
    }
}
