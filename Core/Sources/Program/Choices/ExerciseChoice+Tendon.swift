// A tendon climbs from holds to slow heavy work, then to springs and running drills.
extension ExerciseChoice {
    static let ofIliopsoasTendinopathy: [Self] = [
        .listed(.seatedHipFlexionHold, .calm),
        .judged(.bridge, .calm),
        .judged(.abdominalBrace, .calm),
        .listed(.kneelingHipFlexorStretch, .calm),
        .listed(.bandedMarch, .build),
        .judged(.heavyHipFlexion, .build),
        .judged(.deadBug, .build),
        .judged(.sideLyingAbduction, .build),
        .judged(.frontPlank, .build),
        .judged(.singleLegBridge, .build),
        .judged(.splitSquat, .late),
        .judged(.pogoHops, .late),
        .judged(.aSkip, .late),
        .judged(.strides, .late),
    ]

    static let ofProximalHamstringTendinopathy: [Self] = [
        .listed(.longLeverBridgeHold, .calm),
        .listed(.bridge, .calm),
        .judged(.gluteSqueeze, .calm),
        .judged(.proneHipExtension, .build),
        .judged(.heavyHipThrust, .build),
        .judged(.hamstringWalkout, .build),
        .judged(.sidePlank, .build),
        .judged(.birdDog, .build),
        .judged(.singleLegBridge, .build),
        .listed(.romanianDeadlift, .late),
        .judged(.nordicHamstring, .late),
        .judged(.pogoHops, .late),
        .judged(.aSkip, .late),
        .judged(.strides, .late),
    ]

    static let ofAdductorTendinopathy: [Self] = [
        .listed(.adductorSqueeze, .calm),
        .judged(.bridge, .calm),
        .judged(.abdominalBrace, .calm),
        .listed(.sideLyingAdduction, .build),
        .listed(.adductorRockBack, .build),
        .judged(.sidePlank, .build),
        .judged(.deadBug, .build),
        .judged(.squat, .build),
        .judged(.singleLegStand, .build),
        .listed(.copenhagenAdduction, .late),
        .judged(.lateralLunge, .late),
        .judged(.pogoHops, .late),
        .judged(.aSkip, .late),
        .judged(.strides, .late),
    ]

    static let ofSnappingHip: [Self] = [
        .judged(.seatedHipFlexionHold, .calm),
        .judged(.standingAbductionHold, .calm),
        .judged(.bridge, .calm),
        .judged(.kneelingHipFlexorStretch, .calm),
        .judged(.sideLyingAbduction, .build),
        .judged(.deadBug, .build),
        .judged(.singleLegBridge, .build),
        .judged(.bandedMarch, .build),
        .judged(.heavyHipFlexion, .build),
        .judged(.splitSquat, .late),
        .judged(.pogoHops, .late),
        .judged(.aSkip, .late),
        .judged(.strides, .late),
    ]

    static let ofInguinalRelated: [Self] = [
        .judged(.adductorSqueeze, .calm),
        .judged(.abdominalBrace, .calm),
        .judged(.bridge, .calm),
        .judged(.birdDog, .calm),
        .judged(.sideLyingAdduction, .build),
        .judged(.deadBug, .build),
        .judged(.pallofPress, .build),
        .judged(.frontPlank, .build),
        .judged(.sidePlank, .build),
        .judged(.copenhagenAdduction, .late),
        .judged(.singleLegSquat, .late),
        .judged(.pogoHops, .late),
        .judged(.strides, .late),
    ]

    // A long course: one-sided work and landings wait until running is easy again.
    static let ofPubicRelated: [Self] = [
        .judged(.adductorSqueeze, .calm),
        .judged(.abdominalBrace, .calm),
        .judged(.bridge, .calm),
        .judged(.birdDog, .calm),
        .judged(.sideLyingAdduction, .build),
        .judged(.deadBug, .build),
        .judged(.pallofPress, .build),
        .judged(.frontPlank, .build),
        .judged(.squat, .build),
        .judged(.copenhagenAdduction, .late),
        .judged(.singleLegCalfRaise, .late),
        .judged(.cadenceCueRun, .late),
        .judged(.strides, .late),
    ]
}
