public import Anatomy
public import Assessment
public import Evidence

/// Everything known of one cause in words and numbers: the same for the web page and the document.
public struct CauseKnowledge: Sendable {
    public let condition: Condition
    /// "Hip joint".
    public let groupName: String
    /// "Joint".
    public let tissueName: String
    /// "ICD-10-CM M24.15", "OSIICS GC".
    public let codes: [String]
    /// "less common: about 6 in 100 runners with pain around the hip".
    public let frequency: String
    public let frequencyBasis: String
    public let risks: [RiskWords]
    /// What each finding says about it, the most telling first.
    public let tellings: [TellingWords]
    /// Groups of findings that measure the same thing and of which at least two are in the table.
    public let sharedGroups: [FindingModel.Group]
    /// By author and year.
    public let sources: [Source]

    /// `assessor` only lends its arithmetic; intervals are not needed.
    public init(_ id: ConditionID, assessor: Assessor) {
        let known = Condition.with(id)
        condition = known
        groupName = known.group.name
        tissueName = known.tissue.name
        codes = known.codes.words
        frequency = known.prevalence.prevalenceWords
        frequencyBasis = known.prevalence.basisWords
        risks = known.riskFactors.map { RiskWords($0) }
        let tellings = assessor.tellings(of: id).map { TellingWords($0) }
        self.tellings = tellings
        sharedGroups = FindingModel.Group.allCases.filter { group in
            tellings.count { $0.group == group } > 1
        }
        sources = known.allSources.map(Source.with).byAuthor
    }
}

extension Condition {
    /// Every work that the account or one of its numbers rests on.
    public var allSources: Set<SourceID> {
        var ids = Set(sources)
        ids.formUnion(riskFactors.compactMap(\.source))
        for estimate in [prevalence] + effects.map(\.share) {
            if case .study(let source, _) = estimate.basis { ids.insert(source) }
        }
        return ids
    }
}

extension Condition.Codes {
    /// Each with the name of its list: "ICD-10-CM M24.15".
    public var words: [String] {
        icd10cm.map { "ICD-10-CM \($0)" }
            + [snomedCT.map { "SNOMED CT \($0)" }, osiicsStub.map { "OSIICS \($0)" }]
            .compactMap { $0 }
    }
}

extension [Source] {
    /// By author and year.
    public var byAuthor: [Source] {
        sorted { ($0.authors, $0.year ?? 0) < ($1.authors, $1.year ?? 0) }
    }
}
