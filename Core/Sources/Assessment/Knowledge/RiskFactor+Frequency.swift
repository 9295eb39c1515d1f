import Evidence
import Interview

extension RiskFactor {
    /// How many runners with hip pain say yes to a question that no cause brings about but that
    /// makes some likelier; it decides how much the question is worth asking, nothing else.
    static let frequencies: [FindingID: Estimate] = [
        .priorStressFracture: .graded(0.08, "Some, mostly of the shin or foot."),
        .lowBoneDensity: .graded(0.04, "Known in few."),
        .periodChange: .graded(0.15, "Of women who train a lot, more."),
        .underEating: .graded(0.12, "Seldom admitted; a guess."),
        .steroidUse: .graded(0.03, "Few."),
        .alcoholHeavy: .graded(0.04, "Few say so."),
        .immuneOrRecentSurgery: .graded(0.03, "Few."),
        .clotRisk: .graded(0.1, "Flights, rest in bed, hormones, smoking."),
        .recentBirth: .graded(0.04, "Of women of that age."),
        .pregnantNow: .graded(0.02, "Of women of that age."),
        .cancerHistory: .graded(0.03, "Grows with age."),
        .familyOsteoarthritis: .graded(0.15, "Common."),
        .kneeOsteoarthritis: .graded(0.06, "Grows with age."),
        .previousHamstringInjury: .graded(0.2, "Common."),
        .sitsAllDay: .graded(0.5, "Half of all work is done sitting."),
        .growthSpurt: .graded(0.3, "Of the young who are asked."),
        .familyBoneDisease: .graded(0.12, "Parents with broken hips are not rare."),
        .childhoodHip: .graded(0.03, "Few know of any."),
        .spondyloarthritisHistory: .graded(0.06, "Psoriasis alone is in a few of a hundred."),
        .recentInfection: .graded(0.06, "Small infections are common."),
    ]
}
