public import Interview

/// How a finding behaves among runners with hip-region pain when none of the causes that bring it
/// about is at work.
public struct FindingModel: Sendable, Hashable {
    public let finding: FindingID
    /// The background rate of the finding.
    public let leak: Estimate
    /// Findings of one group measure the same thing; only the most telling known one counts fully.
    public let group: Group?
    /// `true` when the network reasons about the finding's absence: `no_pain_walking` is modelled as
    /// pain when walking.
    public let isInverted: Bool

    public init(
        _ finding: FindingID,
        leak: Estimate,
        group: Group? = nil,
        isInverted: Bool = false
    ) {
        self.finding = finding
        self.leak = leak
        self.group = group
        self.isInverted = isInverted
    }

    /// Sets of findings that overlap in what they measure.
    public enum Group: String, CaseIterable, Sendable, Hashable {
        case jointProvocation, lateralProvocation, sitBoneProvocation, adductorProvocation
        case nerveProvocation, rotationLoss, boneLoading, groinPlace, loadRise, mechanicalJoint
        case piriformisProvocation, abductorStrength, nerveSymptoms, restPain, stiffness
        case onset, trauma, infectionSigns, duration, severity, spineMovement, thighPlace
    }
}
