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
    /// When to leave it out; what holds for every exercise comes last.
    public let notWhen: [Contraindication]
    public let equipment: String?
    /// What it cannot be done without; `equipment` names the same and the optional in words.
    public let needs: Set<Equipment>
    /// What it should feel like, and where.
    public let feel: String
    /// Common faults, each with its remedy.
    public let faults: [String]
    /// Ids of an easier exercise, a harder one, and one that needs no equipment.
    public let variants: Variants
    public let usedFor: [ConditionID]
    /// Where the dose comes from.
    public let source: SourceID
    public let isVerified: Bool
    /// Done beside a clinician and never at home.
    public let isClinicOnly: Bool
    /// What is known about its worth beyond the dose, where that is easily misread.
    public let note: Note?
    /// How hard muscles worked in it when somebody measured.
    public let activity: [MuscleActivity]

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
        needs: Set<Equipment> = [],
        feel: String = "",
        faults: [String] = [],
        variants: Variants = Variants(),
        usedFor: [ConditionID],
        source: SourceID,
        isVerified: Bool,
        isClinicOnly: Bool = false,
        note: Note? = nil,
        activity: [MuscleActivity] = []
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
        self.notWhen = notWhen + Contraindication.ofEveryExercise
        self.equipment = equipment
        self.needs = needs
        self.feel = feel
        self.faults = faults
        self.variants = variants
        self.usedFor = usedFor
        self.source = source
        self.isVerified = isVerified
        self.isClinicOnly = isClinicOnly
        self.note = note
        self.activity = activity
    }

    public enum Phase: String, Sendable, Hashable, CaseIterable, Codable {
        case mobility, stretch, isometric, control, strength, heavySlow, eccentric, plyometric,
            running
    }

    /// Other exercises by id: what to do where this one is too hard, too easy or lacks a tool.
    public struct Variants: Sendable, Hashable {
        public let easier: String?
        public let harder: String?
        public let withoutEquipment: String?

        public init(easier: String? = nil, harder: String? = nil, withoutEquipment: String? = nil) {
            self.easier = easier
            self.harder = harder
            self.withoutEquipment = withoutEquipment
        }
    }

    /// An honest word about an exercise, with its source; without one it is our judgement.
    public struct Note: Sendable, Hashable {
        public let text: String
        public let source: SourceID?
        /// How much weight the note can bear; `nil` where nothing was weighed.
        public let strength: Strength?
        /// Whether it was seen in the source.
        public let isVerified: Bool

        public init(
            _ text: String,
            source: SourceID? = nil,
            strength: Strength? = nil,
            isVerified: Bool = false
        ) {
            self.text = text
            self.source = source
            self.strength = strength
            self.isVerified = isVerified
        }
    }

    /// A reason to leave an exercise out, or to change it, and the words that say so.
    public struct Contraindication: Sendable, Hashable {
        /// Left out altogether while one of these is plausible; empty for advice in words only.
        public let conditions: [ConditionID]
        /// The words matter while one of these is plausible; empty when they matter to everyone.
        public let concerns: [ConditionID]
        public let text: String

        public init(
            _ text: String,
            conditions: [ConditionID] = [],
            concerns: [ConditionID] = []
        ) {
            self.text = text
            self.conditions = conditions
            self.concerns = concerns
        }
    }
}
