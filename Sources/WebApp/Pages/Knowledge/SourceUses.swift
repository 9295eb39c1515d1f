import Assessment
import Evidence
import Interview
import Program
import Screening
import Wording

/// What rests on each source: causes, danger signs, questions, facts and exercises.
struct SourceUses {
    private let uses: [SourceID: [KnowledgeLink]]

    init() {
        var uses: [SourceID: [KnowledgeLink]] = [:]
        for condition in Condition.all {
            for id in condition.allSources {
                uses[id, default: []].append(KnowledgeLink(condition.id))
            }
        }
        for rule in RedFlagRule.all {
            let link = KnowledgeLink(
                name: "a danger sign",
                address: KnowledgePart.dangers.path + "#\(rule.id)"
            )
            for id in rule.sources { uses[id, default: []].append(link) }
        }
        for question in Question.all {
            for id in question.sources { uses[id, default: []].append(KnowledgeLink(question.id)) }
        }
        for (part, name) in KnowledgePart.withClaims {
            for claim in part.claims {
                let link = KnowledgeLink(name: name, address: part.path + "#\(claim.id)")
                for id in claim.sources { uses[id, default: []].append(link) }
            }
        }
        for exercise in Exercise.all {
            let link = KnowledgeLink(name: "exercise: \(exercise.name)", address: nil)
            uses[exercise.source, default: []].append(link)
        }
        self.uses = uses
    }

    subscript(id: SourceID) -> [KnowledgeLink] { uses[id] ?? [] }
}
