public import Measure

/// One measurement of the body, as a phone or scale stored it.
public struct BodyMeasurement: Hashable, Sendable {
    public var kind: Kind
    public var instant: Instant
    /// In the unit of its kind.
    public var value: Double
    /// The device or program that took it, as the file names it.
    public var source: String?

    public init(kind: Kind, instant: Instant, value: Double, source: String? = nil) {
        self.kind = kind
        self.instant = instant
        self.value = value
        self.source = source
    }

    public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        /// Kilograms.
        case bodyMass
        /// Share of steps, 0 to 1, in which one foot moves faster than the other; a day's median.
        case walkingAsymmetry
        /// Beats per minute.
        case restingHeartRate
    }
}
