import Assessment
import Evidence
import Interview
import Wording

/// One question, test or measured fact: what it is for and what it says about which cause.
struct FindingPage: PageModel {
    static let template = Template.knowledgeFinding
    let title: String
    let place: Place? = .knowledge
    let frame = KnowledgeFrame(part: .findings)
    let name: String
    let section: String
    let text: String
    let why: String
    let test: Test?
    let background: Background?
    let group: Group?
    let readings: [String]
    let hasReadings: Bool
    let speaksFor: [TellingRow]
    let hasFor: Bool
    let speaksAgainst: [TellingRow]
    let hasAgainst: Bool
    let risks: [Risk]
    let hasRisks: Bool
    let saysNothing: Bool
    let sources: [KnowledgeSource]

    struct Test: Sendable {
        let safety: String
        let isSafe: Bool
        let howTo: String
        let stopRule: String
        let positive: String
    }

    struct Background: Sendable {
        let share: String
        let basis: String
    }

    struct Group: Sendable {
        let name: String
        let companions: [KnowledgeLink]
        let hasCompanions: Bool
        let treatment = FindingModel.Group.treatment
    }

    struct Risk: Sendable {
        let cause: KnowledgeLink
        let words: RiskWords
    }

    init(_ id: FindingID, assessor: Assessor) {
        let known = FindingKnowledge(id, assessor: assessor)
        title = known.question.name.capitalizedFirst
        name = title
        section = known.sectionName
        text = known.question.text
        why = known.question.why
        test = known.question.test.map { Test($0) }
        background = known.background.flatMap { share in
            known.backgroundBasis.map {
                Background(share: share.capitalizedFirst, basis: $0.capitalizedFirst)
            }
        }
        group = known.group.map { group in
            let links = known.companions.map { KnowledgeLink($0.id) }.asList
            return Group(name: group.name, companions: links, hasCompanions: !links.isEmpty)
        }
        readings = known.readings
        hasReadings = !readings.isEmpty
        speaksFor = known.speaksFor.map(TellingRow.cause)
        hasFor = !speaksFor.isEmpty
        speaksAgainst = known.speaksAgainst.map(TellingRow.cause)
        hasAgainst = !speaksAgainst.isEmpty
        risks = known.risks.map { Risk(cause: KnowledgeLink($0.condition.id), words: $0.words) }
        hasRisks = !risks.isEmpty
        saysNothing = !hasFor && !hasAgainst && !hasRisks && !hasReadings
        sources = known.question.sources.map(Source.with).byAuthor.map { KnowledgeSource($0) }
    }
}

extension FindingPage.Test {
    fileprivate init(_ test: TestInstructions) {
        safety = test.safety.words
        isSafe = test.safety == .safe
        howTo = test.howTo
        stopRule = test.stopRule
        positive = test.positive
    }
}
