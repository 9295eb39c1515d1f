/// Injuries for each 1,000 hours of running in one group of runners, with the reported interval.
public struct InjuryIncidence: Hashable, Sendable {
    public let perThousandHours: Double
    public let low: Double
    public let high: Double
    public let claim: Claim

    public init(_ perThousandHours: Double, low: Double, high: Double, claim: Claim) {
        self.perThousandHours = perThousandHours
        self.low = low
        self.high = high
        self.claim = claim
    }

    /// Injuries to expect in a group that runs `hours` hours in all.
    public func expectedInjuries(hours: Double) -> Double { perThousandHours * hours / 1000 }
}

extension InjuryIncidence {
    /// The higher figure for runners in their first year: pooled studies of novices.
    public static let novicesPooled = InjuryIncidence(
        17.8,
        low: 16.7,
        high: 19.1,
        claim: .incidencePooled
    )
    /// The higher figure for everyone else: pooled studies of recreational runners.
    public static let recreationalPooled = InjuryIncidence(
        7.7,
        low: 6.9,
        high: 8.7,
        claim: .incidencePooled
    )
    /// The lower figure for runners in their first year: one national survey.
    public static let novicesSurveyed = InjuryIncidence(
        8.78,
        low: 8.59,
        high: 8.96,
        claim: .incidenceSurvey
    )
    /// The lower figure for everyone else: one national survey.
    public static let experiencedSurveyed = InjuryIncidence(
        4.24,
        low: 4.11,
        high: 4.37,
        claim: .incidenceSurvey
    )
}
