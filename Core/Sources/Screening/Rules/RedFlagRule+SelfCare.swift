import Anatomy
import Evidence
import Interview

extension RedFlagRule {
    /// What it takes to look after a pain alone: grown up, short, mild and without danger signs.
    ///
    /// Agreed practice, no study: from 18 years, at most three weeks and at most 4 of 10. Growing
    /// bone fails in its own ways, so the young, and those who do not tell their age, are seen.
    static let fitsSelfCare = Predicate.all(
        [.age(18...120), .number(.painDurationWeeks, 0...3), .number(.painNow, 0...4)]
            + askedOfEveryone.map(Predicate.lacks) + askedOfSome
    )

    /// Speaks when no danger sign is known, but not enough is known for an all-clear.
    public static let notYetSelfCare = RedFlagRule(
        "not_yet_self_care",
        tier: .routine,
        when: .not(fitsSelfCare),
        feared: [],
        reason: """
            No danger sign is known, but looking after it alone is for adults whose pain is \
            recent and mild and whose answers leave no danger sign open.
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
        .trauma, .neuro, .numbSkinPatch, .worsening, .priorStressFracture, .lowBoneDensity,
        .underEating, .hipImplant, .bloodThinner,
    ]

    /// Danger signs that are asked only where, or of whom, they tell something.
    ///
    /// Follow-up questions are left out where a denied sign above already speaks for them.
    private static let askedOfSome: [Predicate] =
        [
            .tenderBonySpot, .painfulMotionLoss, .steroidUse, .alcoholHeavy, .effortClaudication,
            .morningStiffLong,
        ]
        .map(Predicate.lacksWhereAsked)
        + [
            // On the outer side this is a sign of tendons, elsewhere of bone.
            .lacks(
                .standingOneLeg,
                unless: .not(.any([.hurtsWhereBoneFails, .has(.siteButtock)]))
            ),
            .any([.age(20...120), .lacksWhereAsked(.bendBackward)]),
            .any([.age(0...35.0.nextDown), .lacksWhereAsked(.boneMedicine)]),
            .lacks(.loadSpike, unless: .not(.hurtsWhereBoneFails)),
            .lacks(.durationIncrease, unless: .not(.hurtsWhereBoneFails)),
            .lacks(.paceAndDistance, unless: .not(.hurtsWhereBoneFails)),
            .lacks(.recentBirth, unless: .any([cannotBePregnant, .not(.hurtsWhereBoneFails)])),
            .lacks(.pregnancyPain, unless: cannotBePregnant),
            .lacks(.pregnantNow, unless: cannotBePregnant),
            .lacks(.periodChange, unless: .any([.sex(.male), .age(58.0.nextUp...120)])),
            .lacks(.pop, unless: .lacks(.suddenOnset)),
            .lacks(.onsetSprinting, unless: .any([.lacks(.suddenOnset), .age(20...120)])),
            .any([.lacks(.suddenOnset), .lacksWhereAsked(.bruising)]),
            .lacks(.notImproving, unless: .number(.painDurationWeeks, 0...2.0.nextDown)),
        ]

    private static let cannotBePregnant = Predicate.any([.sex(.male), .age(55.0.nextUp...120)])
}

extension Predicate {
    /// Known to be absent, unless the exception is known to hold.
    fileprivate static func lacks(_ id: FindingID, unless exception: Predicate) -> Predicate {
        any([exception, lacks(id)])
    }

    /// Known to be absent, unless it is known not to hurt where the hip check asks about it.
    fileprivate static func lacksWhereAsked(_ id: FindingID) -> Predicate {
        let places = Relevance.places(for: id)
        return lacks(id, unless: places.isEmpty ? any([]) : all(places.map(lacks)))
    }
}
