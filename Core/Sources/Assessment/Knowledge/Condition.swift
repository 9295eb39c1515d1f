public import Anatomy
public import Evidence

/// What is known of one cause of pain: names, codes, how common, what it does, what it means.
public struct Condition: Sendable, Hashable {
    public let id: ConditionID
    public let group: ConditionGroup
    /// The name a runner reads: "pain over the outer hip (gluteal tendons)".
    public let name: String
    public let otherNames: [String]
    public let codes: Codes
    public let tissue: Tissue
    public let structures: [String]
    /// Where it hurts, in words.
    public let place: String
    /// One or two sentences on what it is and how runners get it.
    public let summary: String
    /// Share of runners with hip-region pain in whom it is at work, before anything is known.
    public let prevalence: Estimate
    /// What makes it more or less likely before any symptom.
    public let riskFactors: [RiskFactor]
    /// What it does: how often each finding is present when it is at work.
    public let effects: [Effect]
    public let mustNotMiss: Bool
    /// What a professional would examine and image, in one or two sentences.
    public let clinic: String
    /// What usually happens with running, with weeks where known.
    public let running: String
    public let sources: [SourceID]

    public init(
        _ id: ConditionID,
        group: ConditionGroup,
        name: String,
        otherNames: [String],
        codes: Codes,
        tissue: Tissue,
        structures: [String],
        place: String,
        summary: String,
        prevalence: Estimate,
        riskFactors: [RiskFactor] = [],
        effects: [Effect],
        mustNotMiss: Bool,
        clinic: String,
        running: String,
        sources: [SourceID]
    ) {
        self.id = id
        self.group = group
        self.name = name
        self.otherNames = otherNames
        self.codes = codes
        self.tissue = tissue
        self.structures = structures
        self.place = place
        self.summary = summary
        self.prevalence = prevalence
        self.riskFactors = riskFactors
        self.effects = effects
        self.mustNotMiss = mustNotMiss
        self.clinic = clinic
        self.running = running
        self.sources = sources
    }

    /// Codes that were checked against a public list; an unchecked code is left out, never guessed.
    public struct Codes: Sendable, Hashable {
        /// ICD-10-CM categories; side and encounter characters are for a clinician to add.
        public let icd10cm: [String]
        public let snomedCT: String?
        /// Region and tissue letters of OSIICS.
        public let osiicsStub: String?

        public init(icd10cm: [String] = [], snomedCT: String? = nil, osiicsStub: String? = nil) {
            self.icd10cm = icd10cm
            self.snomedCT = snomedCT
            self.osiicsStub = osiicsStub
        }
    }
}
