import Evidence
import Interview

extension RiskFactor {
    /// A factor of our own judgement that multiplies the odds, with the wide default spread.
    static func times(_ oddsRatio: Double, _ factor: Factor, _ why: String) -> RiskFactor {
        RiskFactor(factor, oddsRatio: oddsRatio, why: why)
    }
}

extension RiskFactor.Factor {
    /// Ages from the lower bound up to, not including, the upper; neighbouring bands never overlap.
    static func ages(_ years: Range<Double>) -> RiskFactor.Factor {
        .age(years.lowerBound...years.upperBound.nextDown)
    }
}
