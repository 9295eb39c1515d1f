import Anatomy
import Assessment
import Evidence
import Figure
import Interview
import Wording

/// One cause: what it is, how likely, what each finding says about it, what is done.
struct CausePage: PageModel {
    static let template = Template.condition
    let title: String
    let place: Place? = .knowledge
    let frame = KnowledgeFrame(part: .causes)
    let figureStylesheet = Address.figureStylesheet.path
    let name: String
    let otherNames: String?
    let groupName: String
    let tissue: String
    let codes: String?
    let structures: String
    /// A drawing with the structures marked, ready to stand in a page; `nil` where none exists.
    let chart: String?
    let mustNotMiss: Bool
    let location: String
    let summary: String
    let frequency: String
    let frequencyBasis: String
    let risks: [RiskWords]
    let hasRisks: Bool
    let tellings: [TellingRow]
    let sharedGroups: [Shared]
    let hasShared: Bool
    let treatment = FindingModel.Group.treatment
    let clinic: String
    let running: String
    let sources: [KnowledgeSource]

    struct Shared: Sendable {
        let name: String
        let findings: [KnowledgeLink]
    }

    init(_ id: ConditionID, assessor: Assessor) {
        let known = CauseKnowledge(id, assessor: assessor)
        let condition = known.condition
        title = condition.name.capitalizedFirst
        name = title
        otherNames =
            condition.otherNames.isEmpty ? nil : condition.otherNames.joined(separator: ", ")
        groupName = known.groupName
        tissue = known.tissueName
        codes = known.codes.isEmpty ? nil : known.codes.joined(separator: ", ")
        structures = condition.structures.joined(separator: ", ").capitalizedFirst
        chart = StructureChart.svg(
            highlighting: StructureChart.structures(of: id),
            side: nil
        )
        mustNotMiss = condition.mustNotMiss
        location = condition.place
        summary = condition.summary
        frequency = known.frequency.capitalizedFirst
        frequencyBasis = known.frequencyBasis.capitalizedFirst
        risks = known.risks
        hasRisks = !risks.isEmpty
        tellings = known.tellings.map(TellingRow.finding)
        sharedGroups = known.sharedGroups.map { group in
            Shared(
                name: group.name.capitalizedFirst,
                findings: known.tellings.filter { $0.group == group }
                    .map { KnowledgeLink($0.telling.finding) }.asList
            )
        }
        hasShared = !sharedGroups.isEmpty
        clinic = condition.clinic
        running = condition.running
        sources = known.sources.map { KnowledgeSource($0) }
    }
}

extension String {
    /// Without "about", where the head of a table says it already.
    var number: String { hasPrefix("about ") ? String(dropFirst("about ".count)) : self }
}
