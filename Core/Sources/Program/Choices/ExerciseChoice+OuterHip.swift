// Presses without movement first; nothing that draws the thigh across the body.
extension ExerciseChoice {
    static let ofGreaterTrochantericPain: [Self] = [
        .listed(.standingAbductionHold, .calm),
        .listed(.bridge, .calm),
        .judged(.gluteSqueeze, .calm),
        .listed(.sideLyingAbduction, .build),
        .listed(.bandSideStep, .build),
        .listed(.singleLegBridge, .build),
        .judged(.heavyAbduction, .build),
        .judged(.squat, .build),
        .judged(.singleLegStand, .build),
        .judged(.deadBug, .build),
        .listed(.hipHike, .late),
        .listed(.singleLegSquat, .late),
        .judged(.pogoHops, .late),
        .listed(.cadenceCueRun, .late),
        .judged(.strides, .late),
    ]

    // As for a sore tendon there, a stage later.
    static let ofGlutealTendonTear: [Self] = [
        .judged(.standingAbductionHold, .calm),
        .judged(.bridge, .calm),
        .judged(.gluteSqueeze, .calm),
        .judged(.birdDog, .calm),
        .judged(.squat, .build),
        .judged(.proneHipExtension, .build),
        .judged(.deadBug, .build),
        .judged(.frontPlank, .build),
        .judged(.wallSit, .build),
        .judged(.sideLyingAbduction, .late),
        .judged(.heavyAbduction, .late),
        .judged(.singleLegSquat, .late),
        .judged(.cadenceCueRun, .late),
    ]

    static let ofIliotibialBandSyndrome: [Self] = [
        .listed(.sideLyingAbduction, .calm),
        .listed(.sidePlank, .calm),
        .judged(.bridge, .calm),
        .listed(.outerThighRoll, .calm),
        .judged(.standingAbductionHold, .calm),
        .listed(.bandSideStep, .build),
        .judged(.hipHike, .build),
        .judged(.singleLegStand, .build),
        .judged(.squat, .build),
        .judged(.heavyAbduction, .build),
        .judged(.sidePlankLegLift, .build),
        .listed(.singleLegSquat, .late),
        .judged(.slowStepDown, .late),
        .judged(.pogoHops, .late),
        .listed(.cadenceCueRun, .late),
        .judged(.strides, .late),
    ]
}
