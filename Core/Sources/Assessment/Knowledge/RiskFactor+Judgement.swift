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

extension [RiskFactor] {
    /// What makes a stress injury of any bone more likely.
    ///
    /// The signs of low energy and thin bone go together, so each is kept small.
    static let weakBone: [RiskFactor] = [
        RiskFactor(
            .finding(.priorStressFracture),
            oddsRatio: 4.99,
            logSpread: 0.54,
            source: .wright2015,
            why: "Pooled over four studies of runners: 4.99, between 2.91 and 8.56."
        ),
        .times(
            2.5,
            .finding(.periodChange),
            "Three missed cycles are a leading indicator; no ratio given."
        ),
        .times(2, .finding(.underEating), "An indicator of low energy; no ratio given."),
        .times(2.5, .finding(.lowBoneDensity), "Agreed risk; no ratio given."),
        .times(
            1.5,
            .finding(.familyBoneDisease),
            "Bone strength is inherited; the figure is ours."
        ),
        .times(
            1.5,
            .bodyMassIndex(0...18.5.nextDown),
            "Below 18.5, a sign of low energy; the figure is ours."
        ),
    ]

    /// Women who run break a bone of the leg more often: pooled odds of 2.31 to 1, between 1.24 and
    /// 4.29.
    ///
    /// The rates here are of men and women together, so the ratio is split evenly between the two.
    static let boneBySex: [RiskFactor] = [
        RiskFactor(
            .sex(.female),
            oddsRatio: 1.52,
            logSpread: 0.31,
            source: .wright2015,
            why: "Women against men 2.31 in four studies of runners, split between both."
        ),
        RiskFactor(
            .sex(.male),
            oddsRatio: 0.66,
            logSpread: 0.31,
            source: .wright2015,
            why: "Women against men 2.31 in four studies of runners, split between both."
        ),
    ]
}
