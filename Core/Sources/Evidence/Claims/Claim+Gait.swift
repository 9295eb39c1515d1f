extension Claim {
    /// Every claim about how a runner moves and what a clip can tell of it, form as a whole first.
    ///
    /// All are links within groups of runners; none finds the cause of one runner's pain. Errors of
    /// our own measuring are not here but in the gait room, beside the numbers they widen.
    public static let gait: [Claim] =
        formFacts + pelvicDropFacts + hipAdductionFacts + trunkFacts + cadenceFacts + landingFacts
        + contactFacts + retrainingFacts + videoValidity + videoReliability + eventFacts
}
