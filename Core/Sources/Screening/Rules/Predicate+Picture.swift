import Interview

/// Pieces of a clinical picture that several rules share.
extension Predicate {
    /// Places where stress injuries of the femoral neck, femoral shaft and pubic bone are felt.
    ///
    /// The back of the thigh is left out: there the hamstrings and the back speak. A hip that hurts
    /// where nobody can point is counted in, since deep bone is felt like that (judgement).
    static let hurtsOverBone = any([
        has(.siteGroin), has(.siteAnteriorThigh), has(.siteMedialThigh), has(.sitePubic),
        has(.siteHipVague), has(.siteThighVague),
    ])

    /// The front of the hip and thigh alone, for rules that send people to be seen today.
    static let hurtsInFront = any([has(.siteGroin), has(.siteAnteriorThigh)])

    /// Where the shaft and the neck of the thigh bone are felt.
    static let hurtsOverThigh = any([
        hurtsInFront, has(.siteMedialThigh), has(.siteLateralThigh), has(.siteThighVague),
        has(.siteHipVague),
    ])

    /// Deep in the hip or the thigh: in front, or where nobody can point.
    static let hurtsDeep = any([hurtsInFront, has(.siteHipVague), has(.siteThighVague)])

    /// Where a stress injury of the sacrum is felt.
    static let hurtsOverSacrum = any([has(.siteSacrum), has(.siteLowBack)])

    /// Where any stress injury is felt.
    static let hurtsWhereBoneFails = any([hurtsOverBone, hurtsOverSacrum])

    /// Where trouble of the joint and of the head of the thigh bone is felt.
    static let hurtsNearJoint = any([
        hurtsOverBone, has(.siteButtock), has(.siteKnee),
    ])

    /// Any place at all on the body chart, or a word about the pain itself.
    static let hurtsSomewhere = any(
        [
            .siteGroin, .siteLateral, .siteButtock, .siteSitBone, .siteAnteriorThigh,
            .siteMedialThigh, .sitePosteriorThigh, .siteLateralThigh, .sitePubic, .siteIliacCrest,
            .siteLowBack, .siteSacrum, .siteLowerAbdomen, .siteGenital, .siteKnee, .siteBelowKnee,
            .siteHipVague, .siteThighVague,
            .painRunning, .painWeightBearing, .painImpact, .limp, .nightPain, .constantPain,
            .suddenOnset, .insidious,
        ].map(has) + [number(.painNow, 1...10), number(.painDurationWeeks, 0...2600)]
    )

    /// Training rose sharply, by the log or by the runner's word.
    ///
    /// New ground or hills alone are not counted: no source gives them this weight.
    static let trainingRose = any([
        has(.loadSpike), has(.durationIncrease), has(.paceAndDistance), has(.weeklyRise),
    ])

    /// Signs that the body gets too little energy.
    static let energyIsLow = any([has(.underEating), has(.periodChange)])

    /// Pain without load.
    static let hurtsAtRest = any([has(.nightPain), has(.boneNightPain), has(.constantPain)])

    /// Pain without load that pressure on a sore outer hip or sit bone does not explain.
    ///
    /// A pain that is there all the time, a deep ache in groin or thigh, or pain at night anywhere
    /// but on the outer side and the sit bone; there it takes another sign, since lying or sitting
    /// on a sore place hurts for a plain reason (judgement).
    static let hurtsWithoutPressure = any([
        has(.boneNightPain), has(.constantPain),
        all([
            has(.nightPain),
            any([
                hurtsWhereBoneFails, has(.siteButtock), has(.sitePosteriorThigh),
                has(.siteIliacCrest), has(.siteLowerAbdomen), has(.siteGenital), has(.siteKnee),
                has(.siteBelowKnee), has(.worsening), has(.painkillerRelief),
                has(.notChangedByMovement), under(18), number(.painNow, 7...10),
            ]),
        ]),
    ])

    /// Signs that a bone which hurts on landing is giving way, or had reason to.
    static let boneIsAtRisk = any([
        has(.painWeightBearing), has(.limp), has(.boneNightPain), has(.constantPain),
        has(.cannotRun), energyIsLow, has(.priorStressFracture), has(.lowBoneDensity),
    ])

    /// At least so many weeks.
    static func lasted(weeks: Double) -> Predicate { number(.painDurationWeeks, weeks...2600) }

    /// Up to the given birthday, not counting it.
    static func under(_ years: Double) -> Predicate { age(0...years.nextDown) }

    static func aged(from first: Double, under last: Double) -> Predicate {
        age(first...last.nextDown)
    }
}
