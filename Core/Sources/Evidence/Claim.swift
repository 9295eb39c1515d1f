/// A statement the program leans on, with where it comes from and how far it carries.
public struct Claim: Sendable, Hashable {
    public let id: String
    /// One sentence that a runner can read.
    public let statement: String
    public let strength: Strength
    public let sources: [SourceID]
    /// Whether the statement was seen in the cited work, its abstract or a faithful copy.
    public let isVerified: Bool
    /// What the statement does not say, where that is easily misread.
    public let caution: String?

    public init(
        id: String,
        statement: String,
        strength: Strength,
        sources: [SourceID],
        isVerified: Bool,
        caution: String? = nil
    ) {
        self.id = id
        self.statement = statement
        self.strength = strength
        self.sources = sources
        self.isVerified = isVerified
        self.caution = caution
    }
}
