public import Anatomy
public import Program

/// One exercise as given to this runner.
public struct Prescription: Sendable, Hashable {
    public var exercise: Exercise
    /// The dose in words.
    public var dose: String
    /// The likely causes that it is for; empty for work that suits nearly every sore hip.
    public var conditions: [ConditionID]
    /// What to watch, for this runner.
    public var cautions: [String]
    /// Whether the choice of it is ours; the dose has `exercise.source` and `isVerified`.
    public var isJudgement: Bool
}
