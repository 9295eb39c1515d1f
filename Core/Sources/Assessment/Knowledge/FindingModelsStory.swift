import Interview

/// How it began and what it is like: background rates, all our own estimates.
extension FindingModel {
    static let beginnings: [FindingModel] = [
        FindingModel(.insidious, background: 0.3, "A slow start is the rule.", group: .onset),
        FindingModel(.suddenOnset, background: 0.1, "Few recall a moment.", group: .onset),
        FindingModel(.pop, background: 0.01, "Rare without a tear.", group: .onset),
        FindingModel(.onsetSprinting, background: 0.04, "Few sprint.", group: .onset),
        FindingModel(.trauma, background: 0.05, "Falls happen to any runner.", group: .trauma),
        FindingModel(.majorTrauma, background: 0.002, "Rare and remembered.", group: .trauma),
        FindingModel(.recurrentAnterior, background: 0.06, "Passing twinges are common."),
        FindingModel(
            .recentOnset,
            background: 0.1,
            "Few ask within days, whatever the cause.",
            group: .duration
        ),
        FindingModel(
            .longStanding,
            background: 0.1,
            "Any pain may last when nothing is changed.",
            group: .duration
        ),
        FindingModel(
            .overAYear,
            background: 0.04,
            "Few pains last so long without a standing reason.",
            group: .duration
        ),
        FindingModel(.worsening, background: 0.15, "Many run on until it grows."),
        FindingModel(.notImproving, background: 0.25, "Many runners do not ease off enough."),
    ]

    static let characters: [FindingModel] = [
        FindingModel(.painRunning, background: 0.4, "Runners notice pain when they run."),
        FindingModel(.painFastRunning, background: 0.12, "Speed stirs most sore tissue."),
        FindingModel(.strongPain, background: 0.12, "People rate differently.", group: .severity),
        FindingModel(.cannotRun, background: 0.12, "The careful stop early.", group: .severity),
        FindingModel(.painDownhill, background: 0.08, "Downhill stirs some."),
        FindingModel(
            .painImpact,
            background: 0.06,
            "Sore tissue may jar.",
            group: .boneLoading
        ),
        FindingModel(
            .painWeightBearing,
            background: 0.05,
            "Deep pain on standing is unusual.",
            group: .boneLoading
        ),
        FindingModel(
            .noPainWalking,
            background: 0.15,
            "Rate of pain on walking.",
            group: .boneLoading,
            isInverted: true
        ),
        FindingModel(.limp, background: 0.05, "Pain of any kind.", group: .boneLoading),
        FindingModel(.nightPain, background: 0.1, "Sore tissue may ache.", group: .restPain),
        FindingModel(.boneNightPain, background: 0.02, "Deep rest ache is rare.", group: .restPain),
        FindingModel(
            .painkillerRelief,
            background: 0.04,
            "Tablets ease most aches, but seldom take one away.",
            group: .restPain
        ),
        FindingModel(.constantPain, background: 0.02, "Most pain pauses.", group: .restPain),
        FindingModel(
            .mechanical,
            background: 0.06,
            "Clicks are common, painful ones less so.",
            group: .mechanicalJoint
        ),
        FindingModel(.locking, background: 0.01, "True locking is rare.", group: .mechanicalJoint),
        FindingModel(.snapping, background: 0.06, "Harmless snaps.", group: .mechanicalJoint),
        FindingModel(.sitToStand, background: 0.12, "Stiff muscles also complain."),
        FindingModel(.sitting15, background: 0.1, "Long sitting bothers many."),
        FindingModel(
            .noReliefSitting,
            background: 0.5,
            "Rate of easing on sitting down.",
            isInverted: true
        ),
        FindingModel(.sideLying, background: 0.1, "Pressure on any sore side."),
        FindingModel(.shoesSocks, background: 0.05, "Rare without a stiff joint."),
        FindingModel(.stairsSlopes, background: 0.15, "Stairs load the whole hip."),
        FindingModel(
            .morningStiff,
            background: 0.12,
            "Training leaves legs stiff.",
            group: .stiffness
        ),
        FindingModel(.morningStiffLong, background: 0.02, "Rare.", group: .stiffness),
        FindingModel(.cSign, background: 0.05, "A vague gesture.", group: .groinPlace),
        FindingModel(.kneeLift, background: 0.06, "Rare elsewhere."),
        FindingModel(
            .squeezeKnees,
            background: 0.04,
            "Rare elsewhere.",
            group: .adductorProvocation
        ),
        FindingModel(.coughSneeze, background: 0.03, "Rare elsewhere."),
        FindingModel(.bendForward, background: 0.1, "Tight hamstrings pull."),
        FindingModel(.turnInBed, background: 0.08, "Sore sides."),
        FindingModel(.twisting, background: 0.08, "Sore tissue."),
        FindingModel(
            .standingOneLeg,
            background: 0.06,
            "Loads the whole side.",
            group: .lateralProvocation
        ),
        FindingModel(
            .spinePosition,
            background: 0.06,
            "Stiff backs are common.",
            group: .spineMovement
        ),
        FindingModel(
            .bendBackward,
            background: 0.06,
            "Stretches the front of the hip.",
            group: .spineMovement
        ),
        FindingModel(.longStride, background: 0.04, "Rare elsewhere."),
        FindingModel(.delayedSoreness, background: 0.05, "Sore muscles come beside other pain."),
        FindingModel(.perinealSitting, background: 0.01, "Saddles press."),
        FindingModel(
            .footTurnedOut,
            background: 0.04,
            "Some feet have always turned out.",
            group: .rotationLoss
        ),
        FindingModel(.effortClaudication, background: 0.005, "Very rare without a narrow artery."),
        FindingModel(.bruising, background: 0.01, "Rare without a tear or a blow."),
        FindingModel(.easesWarmUp, background: 0.2, "Much overuse pain fades at first."),
        FindingModel(
            .painfulMotionLoss,
            background: 0.012,
            "Hardly moving in any direction is rare without an inflamed or broken joint.",
            group: .rotationLoss
        ),
        FindingModel(.tenderBonySpot, background: 0.08, "Firm pressure hurts many."),
        FindingModel(.notChangedByMovement, background: 0.03, "Rare in moving parts."),
    ]

    static let nerves: [FindingModel] = [
        FindingModel(.neuro, background: 0.04, "Passing tingling.", group: .nerveSymptoms),
        FindingModel(.numbSkinPatch, background: 0.01, "Rare.", group: .nerveSymptoms),
        FindingModel(.innerThighNumb, background: 0.008, "Rare.", group: .nerveSymptoms),
        FindingModel(.groinSkinBurning, background: 0.008, "Chafed skin.", group: .nerveSymptoms),
        FindingModel(.motorWeakness, background: 0.005, "Rare.", group: .nerveSymptoms),
        FindingModel(
            .abductorWeakness,
            background: 0.1,
            "Specificity 0.90 measured by an examiner.",
            group: .abductorStrength
        ),
        FindingModel(.nerveSignsWorsening, background: 0.004, "Rare.", group: .nerveSymptoms),
        FindingModel(.bothLegs, background: 0.005, "Rare."),
    ]
}
