import Evidence
import Measure

extension LoadDocument {
    /// A statement with its sources and their strength.
    public struct Claim: Encodable, Sendable {
        let id: String
        let statement: String
        let strength: Strength
        let sources: [SourceID]
        let caution: String?

        init(_ claim: Evidence.Claim) {
            id = claim.id
            statement = claim.statement
            strength = claim.strength
            sources = claim.sources
            caution = claim.caution
        }
    }
}
