/// How many times higher a rate was in one group than in another, with its 95 percent interval.
public struct RateRatio: Hashable, Sendable {
    public let estimate: Double
    public let low: Double
    public let high: Double

    public init(_ estimate: Double, low: Double, high: Double) {
        self.estimate = estimate
        self.low = low
        self.high = high
    }
}

extension RateRatio {
    /// A run more than 10 and up to 30 percent longer than the 30-day longest: `Claim.smallSpike`.
    public static let smallSpike = RateRatio(1.64, low: 1.31, high: 2.05)
    /// More than 30 and up to 100 percent longer: `Claim.moderateSpike`.
    public static let moderateSpike = RateRatio(1.52, low: 1.16, high: 2.00)
    /// More than twice as long: `Claim.largeSpike`.
    public static let largeSpike = RateRatio(2.28, low: 1.50, high: 3.48)
    /// Novices who add more than 30 percent a week: `Claim.steepWeeklyRise`.
    public static let steepWeeklyRise = RateRatio(1.59, low: 0.96, high: 2.66)
}
