public import Anatomy
public import Evidence

/// How hard a muscle worked in an exercise, measured on the skin of healthy people.
///
/// High activity is no proof of benefit: no runner was followed to see whether it helped.
public struct MuscleActivity: Sendable, Hashable {
    public let muscle: MuscleGroup
    /// Percent of the activity at the muscle's greatest effort; may exceed 100.
    public let percent: Double
    /// Standard deviation in the same unit; `nil` where none was given.
    public let deviation: Double?
    public let source: SourceID
    public let isVerified: Bool

    public init(
        _ muscle: MuscleGroup,
        percent: Double,
        deviation: Double? = nil,
        source: SourceID,
        isVerified: Bool
    ) {
        self.muscle = muscle
        self.percent = percent
        self.deviation = deviation
        self.source = source
        self.isVerified = isVerified
    }
}
