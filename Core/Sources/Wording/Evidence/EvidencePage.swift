import Anatomy
import Assessment
import Evidence
import Interview
import Measure
import Program
import Rehabilitation
import Screening

/// Everything the program leans on as one page of Markdown, for people who do not read Swift.
///
/// `docs/evidence.md` is written from it; a test keeps the two the same.
public enum EvidencePage {
    /// The whole page.
    public static func markdown() -> String {
        let parts =
            [head] + claims + redFlags + [groupsOfFindings, numbers] + findings + conditions
            + [pain, exercises, sources]
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static let head = """
        # What Hipwise leans on

        Written by the program from its own knowledge; do not edit. Not yet reviewed by a clinician.

        A **study** figure was read in the named work, its abstract or a faithful copy. A
        **judgement** is our own graded estimate where no study speaks; it weighs little and widens
        every interval it enters. Sources are listed at the end.
        """

    private static var claims: [String] {
        Claim.Topic.allCases.map { claims($0.claims, under: title($0)) }
    }

    private static func title(_ topic: Claim.Topic) -> String {
        switch topic {
        case .trainingLoad: "## Training load"
        case .gait: "## How you run"
        case .movementScreen: "## Tests at home"
        }
    }

    private static func claims(_ claims: [Claim], under title: String) -> String {
        let rows = claims.map { claim in
            "| \(claim.statement)\(claim.caution.map { " *\($0)*" } ?? "") | \(claim.strength.rawValue)"
                + " | \(names(claim.sources)) |"
        }
        return table(title, ["claim", "strength", "source"], rows)
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

    private static var groupsOfFindings: String {
        let rows = FindingModel.Group.allCases.map { group in
            let members = group.members.map { name(of: $0.finding) }
            return "| \(group.name) | \(members.joined(separator: "; ")) |"
        }
        return table(
            "## Findings that measure the same thing\n\n\(FindingModel.Group.treatment)",
            ["what is measured", "findings"],
            rows
        )
    }

    private static var numbers: String {
        let lines = NumericReading.all.map { "- \($0.words)" }
        return """
            ## Numbers read as findings

            Every curve is our judgement.

            \(lines.joined(separator: "\n"))
            """
    }

    private static var findings: [String] {
        let head = """
            ## Findings

            The *background* is how often a finding is there when no listed cause brings it about; \
            a finding that is modelled by its opposite is named as the opposite.
            """
        return [head]
            + Question.Section.allCases.compactMap { section in
                let models = FindingModel.all.filter {
                    Question.with($0.finding).section == section
                }
                guard !models.isEmpty else { return nil }
                let rows = models.map { model in
                    "| \(name(of: model.finding)) | \(model.leak.value.shareWords)"
                        + " | \(model.leak.basisWords) | \(model.group?.name ?? "–") |"
                }
                return table(
                    "### \(section.name)",
                    ["finding", "background", "basis", "measures the same as"],
                    rows
                )
            }
    }

    /// The arithmetic only; nothing is drawn.
    private static let assessor = Assessor(samples: 0)

    private static var conditions: [String] {
        let head = """
            ## Conditions

            *With it* is how often the finding is there in runners with the condition, *without* in \
            runners whose pain has other causes. *Yes* and *no* are what that answer alone \
            multiplies the odds by, before anything else is known. The basis is that of the first \
            number. Findings are listed by how much they tell.
            """
        return [head]
            + ConditionGroup.allCases.flatMap { group in
                let members = Condition.all.filter { $0.group == group }
                return members.isEmpty
                    ? [] : ["### \(group.name)"] + members.map { section($0.id) }
            }
    }

    private static func section(_ id: ConditionID) -> String {
        let known = CauseKnowledge(id, assessor: assessor)
        let condition = known.condition
        let facts =
            ["`\(id.rawValue)`", known.tissueName.lowercased()]
            + (condition.mustNotMiss ? ["must not be missed"] : []) + known.codes
        let risks = known.risks.map { risk in
            "- \(risk.factor): \(risk.effect) (odds \(risk.number), \(risk.basis)). \(risk.why)"
        }
        let structures = condition.structures.joined(separator: ", ")
        var parts = ["#### \(condition.name)", facts.joined(separator: " · ")]
        if !condition.otherNames.isEmpty {
            parts.append("Also called: \(condition.otherNames.joined(separator: ", ")).")
        }
        parts += [
            "\(condition.summary) \(condition.place) Structures: \(structures).",
            "\(known.frequency.withCapital) (\(known.frequencyBasis)).",
        ]
        if !risks.isEmpty { parts.append(risks.joined(separator: "\n")) }
        parts += [
            tellings(known),
            "In the clinic: \(condition.clinic) Running: \(condition.running)",
            "Sources: \(names(known.sources.map(\.id)))",
        ]
        return parts.joined(separator: "\n\n")
    }

    private static func tellings(_ known: CauseKnowledge) -> String {
        let rows = known.tellings.map { words in
            "| \(words.findingName) | \(words.shareWith) | \(words.shareWithout)"
                + " | \(words.yes.number) | \(words.no.number) | \(words.basis)"
                + " | \(words.group?.name ?? "–") |"
        }
        return table(
            nil,
            ["finding", "with it", "without", "yes", "no", "basis", "measures the same as"],
            rows
        )
    }

    private static var pain: String {
        let parts = PainRuleWords.all.map { words in
            let rows = words.bounds.map { "| \($0.name) | \($0.value) | \($0.basis) |" }
            let text = ([words.line.text] + words.further).joined(separator: " ")
            return table(
                "### \(words.rule.name)\n\n\(text) (\(words.line.basis ?? "our judgement"))\n",
                ["bound", "value", "basis"],
                rows
            )
        }
        return (["## How pain decides\n\nThe bounds of each rule of a programme."] + parts)
            .joined(separator: "\n\n")
    }

    private static var exercises: String {
        let rows = Exercise.all.map { exercise in
            "| \(exercise.name) | \(exercise.aim) | \(exercise.doseWords) |"
                + " \(exercise.evidenceWords) |"
        }
        return table("## Exercises", ["exercise", "aim", "dose", "what is known"], rows)
    }

    private static var sources: String {
        let rows = Source.all.map { source in
            "| \(source.plainName) | \(source.authors) \(source.title). \(source.venue)."
                + "\(source.doi.map { " doi:\($0)" } ?? "") | \(source.design)"
                + " | \(source.citation.rawValue) |"
        }
        return table("## Sources", ["short", "work", "design", "citation"], rows)
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
