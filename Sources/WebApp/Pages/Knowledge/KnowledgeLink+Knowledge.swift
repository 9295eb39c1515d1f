import Anatomy
import Assessment
import Evidence
import Interview
import Wording

extension KnowledgeLink {
    init(_ id: ConditionID) {
        name = Condition.with(id).name
        address = Address.knowledgeCause(id).path
    }

    init(_ id: FindingID) {
        name = Question.with(id).name
        address = Address.knowledgeFinding(id).path
    }

    /// Leads to the entry in the list of sources.
    init(_ id: SourceID) {
        name = id.plainName
        address = KnowledgePart.sources.path + "#\(id.rawValue)"
    }
}

/// A work with where it can be found.
struct KnowledgeSource: Sendable {
    let id: String
    let text: String
    let doi: String?
    let address: String?
    let design: String
    let remark: String?
    let uses: [KnowledgeLink]
    let hasUses: Bool

    init(_ source: Source, uses: [KnowledgeLink] = []) {
        id = source.id.rawValue
        text = source.citationText
        doi = source.doi
        address = source.webAddress
        design = source.design.capitalizedFirst
        remark = source.citationRemark
        self.uses = uses.asList
        hasUses = !uses.isEmpty
    }
}
