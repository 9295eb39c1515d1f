public import Evidence

/// How much pain a tissue may give while it is loaded, and what to do beyond that.
///
/// Pain is counted from 0 (none) to 10 (the worst imaginable).
public struct PainRule: Sendable, Hashable {
    public let id: String
    public let name: String
    /// Without gaps from 0 to 10, mildest first.
    public let zones: [Zone]
    /// What must hold besides the number.
    public let further: [String]
    /// What to do when it does not.
    public let action: String
    public let source: SourceID
    /// Whether the bounds were read in the source.
    public let isVerified: Bool
    /// What the source does not carry.
    public let note: String

    /// What the rule makes of pain of this size; below 0 counts as 0, above 10 as 10.
    public func judge(_ pain: Double) -> Verdict {
        zones.last { Double($0.pain.lowerBound) <= pain }?.verdict ?? .fine
    }

    /// The greatest pain that the rule puts up with.
    public var mostAllowed: Int {
        zones.last { $0.verdict != .tooMuch }?.pain.upperBound ?? 0
    }

    /// A stretch of the scale and what it means.
    public struct Zone: Sendable, Hashable {
        public let verdict: Verdict
        public let pain: ClosedRange<Int>
    }

    public enum Verdict: String, Sendable, Hashable, CaseIterable, Codable {
        case fine
        /// Put up with if it has settled by the next morning.
        case acceptable
        case tooMuch
    }
}
