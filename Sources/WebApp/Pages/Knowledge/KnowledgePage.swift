import Anatomy
import Assessment
import Evidence
import Interview
import Measure
import Screening
import Wording

/// One part of "What we know", or what a search found in all of them.
struct KnowledgePage: PageModel {
    static let template = Template.knowledge
    let title: String
    let place: Place? = .knowledge
    let frame: KnowledgeFrame
    let heading: String
    let introduction: String
    let causeGroups: [CauseGroup]
    let tiers: [DangerTier]
    let sections: [FindingSection]
    let claims: [ClaimCard]
    let sources: [KnowledgeSource]
    let groups: Groups?
    let search: Search?

    struct CauseGroup: Sendable {
        let name: String
        let causes: [CauseRow]
    }

    struct CauseRow: Sendable {
        let name: String
        let address: String
        let tissue: String
        let mustNotMiss: Bool
        let frequency: String
        let location: String
        let summary: String
    }

    struct DangerTier: Sendable {
        let tier: String
        let headline: String
        let rules: [DangerCard]
    }

    struct DangerCard: Sendable {
        let id: String
        let reason: String
        let feared: [KnowledgeLink]
        let hasFeared: Bool
        let findings: [KnowledgeLink]
        let hasFindings: Bool
        let strength: String
        let sources: [KnowledgeLink]
    }

    struct FindingSection: Sendable {
        let name: String
        let findings: [FindingRow]
    }

    struct FindingRow: Sendable {
        let name: String
        let address: String
        let text: String
        let speaksFor: [KnowledgeLink]
        let hasFor: Bool
        let speaksAgainst: [KnowledgeLink]
        let hasAgainst: Bool
        let safety: String?
    }

    struct ClaimCard: Sendable {
        let id: String
        let statement: String
        let caution: String?
        let strength: String
        let isUnverified: Bool
        let sources: [KnowledgeLink]
    }

    /// Findings that measure the same thing.
    struct Groups: Sendable {
        let treatment = FindingModel.Group.treatment
        let rows: [Row]

        struct Row: Sendable {
            let name: String
            let findings: [KnowledgeLink]
        }
    }

    struct Search: Sendable {
        let told: String
        let hits: [KnowledgeSearch.Hit]
        let isEmpty: Bool
        let backAddress = KnowledgePart.causes.path
    }

    init(_ part: KnowledgePart, assessor: Assessor) {
        title = part == .causes ? "What we know" : "What we know: \(part.name.lowercased())"
        heading = part == .causes ? "What we know" : part.name
        introduction = part.introduction
        frame = KnowledgeFrame(part: part)
        causeGroups = part == .causes ? Self.causeGroups() : []
        tiers = part == .dangers ? Self.tiers() : []
        sections = part == .findings ? Self.sections(assessor) : []
        claims = part.claims.map { ClaimCard($0) }
        sources = part == .sources ? Self.sources() : []
        groups = part == .findings ? Groups() : nil
        search = nil
    }

    init(search query: String) {
        let hits = KnowledgeSearch.shared.hits(for: query)
        title = "Search: \(query)"
        heading = "What we know"
        introduction = ""
        frame = KnowledgeFrame(part: nil, query: query)
        (causeGroups, tiers, sections, claims, sources) = ([], [], [], [], [])
        groups = nil
        search = Search(
            told: hits.isEmpty
                ? "Nothing here mentions “\(query)”."
                : "\(hits.count.grouped) \(hits.count == 1 ? "match" : "matches") for “\(query)”, names first.",
            hits: hits,
            isEmpty: hits.isEmpty
        )
    }
}

extension KnowledgePage {
    private static func causeGroups() -> [CauseGroup] {
        ConditionGroup.allCases.compactMap { group in
            let members = Condition.all.filter { $0.group == group }
            guard !members.isEmpty else { return nil }
            return CauseGroup(name: group.name, causes: members.map { CauseRow($0) })
        }
    }

    private static func tiers() -> [DangerTier] {
        Tier.allCases.sorted(by: >).compactMap { tier in
            let rules = RedFlagRule.all.filter { $0.tier == tier }
            guard !rules.isEmpty else { return nil }
            return DangerTier(
                tier: tier.rawValue,
                headline: tier.headline,
                rules: rules.map { DangerCard($0) }
            )
        }
    }

    private static func sections(_ assessor: Assessor) -> [FindingSection] {
        Question.Section.allCases.compactMap { section in
            let questions = Question.all.filter { $0.section == section }
            guard !questions.isEmpty else { return nil }
            return FindingSection(
                name: section.name,
                findings: questions.map { FindingRow($0, assessor: assessor) }
            )
        }
    }

    private static func sources() -> [KnowledgeSource] {
        let uses = SourceUses()
        return Source.all.byAuthor.map { KnowledgeSource($0, uses: uses[$0.id]) }
    }
}

extension KnowledgePage.CauseRow {
    init(_ condition: Condition) {
        name = condition.name.capitalizedFirst
        address = Address.knowledgeCause(condition.id).path
        tissue = condition.tissue.name
        mustNotMiss = condition.mustNotMiss
        frequency = condition.prevalence.frequencyWord.capitalizedFirst
        location = condition.place
        summary = condition.summary
    }
}

extension KnowledgePage.DangerCard {
    init(_ rule: RedFlagRule) {
        id = rule.id
        reason = rule.reason
        feared = rule.feared.map { KnowledgeLink($0) }.asList
        hasFeared = !feared.isEmpty
        findings = rule.when.openFindings(on: AnswerSheet()).map { KnowledgeLink($0) }.asList
        hasFindings = !findings.isEmpty
        strength = rule.strength.sentence
        sources = rule.sources.map { KnowledgeLink($0) }.asList
    }
}

extension KnowledgePage.FindingRow {
    /// More names than this are for the finding's own page.
    private static let mostNamed = 3

    init(_ question: Question, assessor: Assessor) {
        let tellings = assessor.tellings(of: question.id)
        name = question.name.capitalizedFirst
        address = Address.knowledgeFinding(question.id).path
        text = question.text
        // Twice the odds is worth a name; against, a third less.
        speaksFor =
            tellings.filter { $0.logRatioYes > 0.69 }
            .sorted { $0.logRatioYes > $1.logRatioYes }
            .prefix(Self.mostNamed).map { KnowledgeLink($0.condition) }.asList
        speaksAgainst =
            tellings.filter { $0.logRatioYes < -0.4 }
            .sorted { $0.logRatioYes < $1.logRatioYes }
            .prefix(Self.mostNamed).map { KnowledgeLink($0.condition) }.asList
        hasFor = !speaksFor.isEmpty
        hasAgainst = !speaksAgainst.isEmpty
        safety = question.test?.safety.words
    }
}

extension KnowledgePage.ClaimCard {
    init(_ claim: Claim) {
        id = claim.id
        statement = claim.statement
        caution = claim.caution
        strength = claim.strength.sentence
        isUnverified = !claim.isVerified
        sources = claim.sources.map { KnowledgeLink($0) }.asList
    }
}

extension KnowledgePage.Groups {
    init() {
        rows = FindingModel.Group.allCases.map { group in
            Row(
                name: group.name.capitalizedFirst,
                findings: group.members.map { KnowledgeLink($0.finding) }.asList
            )
        }
    }
}
