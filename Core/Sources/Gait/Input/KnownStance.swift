public import Anatomy

/// A moment at which somebody saw which foot carried the runner.
///
/// Needed for the two sides of the hip drop where no ankles are followed (tape without a network):
/// the waistband alone does not tell left steps from right ones.
public struct KnownStance: Sendable, Hashable, Codable {
    /// In true seconds since the start of the clip, best in the middle of the contact.
    public var seconds: Double
    public var side: Side

    public init(seconds: Double, side: Side) {
        self.seconds = seconds
        self.side = side
    }

    /// The same moment in true seconds, where `seconds` was told of a clip that plays slower.
    public func slowed(by factor: Double) -> KnownStance {
        KnownStance(seconds: seconds / max(1, factor), side: side)
    }
}
