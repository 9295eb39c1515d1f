public import Rehabilitation

/// What `hipwise checkin --score --json` prints; see `docs/schemas/score.json`.
public struct ScoreDocument: Encodable, Sendable {
    public let instrument: String
    public let name: String
    /// In the order of the items; `null` for one not answered.
    public let answers: [Int?]
    public let score: Double
    public let lowest: Double
    public let highest: Double
    public let higherIsBetter: Bool
    /// Absent where our sources name none.
    public let smallestChange: Double?
    /// Whether the way of scoring was confirmed in a published work.
    public let isVerified: Bool
    public let licence: String

    public init(_ instrument: Instrument, answers: [Int?], score: Double) {
        self.instrument = instrument.id
        name = instrument.name
        self.answers = answers
        self.score = score
        lowest = instrument.range.lowerBound
        highest = instrument.range.upperBound
        higherIsBetter = instrument.higherIsBetter
        smallestChange = instrument.smallestChange?.value
        isVerified = instrument.isVerified
        licence = instrument.licence
    }
}
