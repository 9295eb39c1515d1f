public import Anatomy
public import Evidence

/// One exercise or stretch: what it is for, how to do it and how much.
public struct Exercise: Sendable, Hashable {
    public let id: String
    public let name: String
    /// What it is for, in a few words.
    public let aim: String
    public let phase: Phase
    public let targets: [MuscleGroup]
    public let steps: [String]
    public let dose: Dose
    public let harder: String?
    public let easier: String?
    /// When to leave it out.
    public let notWhen: [Contraindication]
    public let equipment: String?
    public let usedFor: [ConditionID]
    /// Where the dose comes from.
    public let source: SourceID
    public let isVerified: Bool

    public init(
        _ id: String,
        name: String,
        aim: String,
        phase: Phase,
        targets: [MuscleGroup],
        steps: [String],
        dose: Dose,
        harder: String? = nil,
        easier: String? = nil,
        notWhen: [Contraindication] = [],
        equipment: String? = nil,
        usedFor: [ConditionID],
        source: SourceID,
        isVerified: Bool
    ) {
        self.id = id
        self.name = name
        self.aim = aim
        self.phase = phase
        self.targets = targets
        self.steps = steps
        self.dose = dose
        self.harder = harder
        self.easier = easier
        self.notWhen = notWhen
        self.equipment = equipment
        self.usedFor = usedFor
        self.source = source
        self.isVerified = isVerified
    }

    public enum Phase: String, Sendable, Hashable, CaseIterable, Codable {
        case mobility, stretch, isometric, strength, heavySlow, plyometric, running
    }

    /// A reason to leave an exercise out, and the words that say so.
    public struct Contraindication: Sendable, Hashable {
        /// Left out altogether when one of these leads the assessment; empty for advice in words only.
        public let conditions: [ConditionID]
        public let text: String

        public init(_ text: String, conditions: [ConditionID] = []) {
            self.text = text
            self.conditions = conditions
        }
    }
}
