public import Evidence
public import Interview

/// Something that changes how likely a condition is before any symptom is weighed.
public struct RiskFactor: Sendable, Hashable {
    public let factor: Factor
    /// Multiplies the odds of the condition where the factor holds.
    public let oddsRatio: Double
    /// Half-width of the 95 % interval of the natural logarithm of `oddsRatio`.
    public let logSpread: Double
    public let source: SourceID?
    public let why: String

    /// What the odds depend on.
    public enum Factor: Sendable, Hashable {
        case finding(FindingID)
        case age(ClosedRange<Double>)
        case sex(Person.Sex)
        case runningYears(ClosedRange<Double>)
        /// In kg per square metre.
        case bodyMassIndex(ClosedRange<Double>)
    }

    /// A factor without `source` is judgement and takes the wide default spread.
    public init(
        _ factor: Factor,
        oddsRatio: Double,
        logSpread: Double = 0.7,
        source: SourceID? = nil,
        why: String
    ) {
        self.factor = factor
        self.oddsRatio = oddsRatio
        self.logSpread = logSpread
        self.source = source
        self.why = why
    }
}
