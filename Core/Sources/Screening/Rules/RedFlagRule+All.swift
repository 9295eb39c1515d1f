import Anatomy
import Evidence
import Interview

extension RedFlagRule {
    /// Every danger sign, by subject.
    ///
    /// No rule asks for the absence of anything, so that another sign can only raise the urgency.
    public static let all: [RedFlagRule] =
        nerve + fracture + boneStress + boneStressPicture + growing + infection + bloodAndBelly
        + tumour + boneBlood + course

    /// What it takes to look after a pain alone: short, mild and without any danger sign.
    ///
    /// Agreed practice, no study: at most three weeks and at most 4 of 10.
    static let fitsSelfCare = Predicate.all(
        [.number(.painDurationWeeks, 0...3), .number(.painNow, 0...4)]
            + askedOfEveryone.map(Predicate.lacks)
    )

    /// Speaks when no danger sign is known, but not enough is known for an all-clear.
    public static let notYetSelfCare = RedFlagRule(
        "not_yet_self_care",
        tier: .routine,
        when: .not(fitsSelfCare),
        feared: [],
        reason: """
            No danger sign is known, but it is not yet clear that this is recent and mild enough \
            to look after alone.
            """,
        sources: [.clinicalConsensus],
        strength: .judgement
    )

    /// Danger signs that the hip check asks of every runner, whatever the place, age and sex.
    private static let askedOfEveryone: [FindingID] = [
        .cannotBearWeight, .legDeformity, .majorTrauma, .feverHipPain, .saddleNumbness,
        .bladderBowel, .bothLegs, .coldPaleLeg, .breathlessness, .abdominalEmergency,
        .suddenTesticularOvarianPain, .legSwelling, .nightSystemic, .cancerHistory,
        .irreducibleLump, .growingLump, .painWeightBearing, .painImpact, .limp, .nightPain,
        .trauma, .neuro,
    ]
}
