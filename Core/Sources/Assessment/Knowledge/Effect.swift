public import Interview

/// How often a condition, at work alone, makes a finding present.
///
/// In the network's noisy-or this is the chance that the condition brings the finding about; the
/// background rate of the finding (`FindingModel.leak`) comes on top. A condition that names no
/// effect on a finding leaves it to its background rate.
public struct Effect: Sendable, Hashable {
    public let finding: FindingID
    public let share: Estimate

    public init(_ finding: FindingID, _ share: Estimate) {
        self.finding = finding
        self.share = share
    }
}
