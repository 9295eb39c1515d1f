// Gliding and gentle strength; nothing that holds a nerve at its end.
extension ExerciseChoice {
    static let ofDeepGlutealSyndrome: [Self] = [
        .judged(.bridge, .calm),
        .listed(.sciaticNerveSlider, .calm),
        .listed(.seatedRotatorStretch, .calm),
        .judged(.rotatorHold, .calm),
        .listed(.figureFourStretch, .build),
        .listed(.bandedRotation, .build),
        .judged(.sideLyingAbduction, .build),
        .judged(.clamshell, .build),
        .judged(.singleLegBridge, .build),
        .judged(.singleLegSquat, .late),
        .judged(.cadenceCueRun, .late),
        .judged(.strides, .late),
    ]

    static let ofLumbarReferred: [Self] = [
        .listed(.repeatedBackExtension, .calm),
        .judged(.birdDog, .calm),
        .judged(.deadBug, .calm),
        .judged(.bridge, .calm),
        .judged(.pelvicTilt, .calm),
        .listed(.sciaticNerveSlider, .build),
        .judged(.sidePlank, .build),
        .judged(.proneBackLift, .build),
        .judged(.squat, .build),
        .judged(.frontPlank, .build),
        .judged(.hipHingeExtension, .late),
        .judged(.splitSquat, .late),
        .judged(.cadenceCueRun, .late),
        .judged(.strides, .late),
    ]

    static let ofIschiofemoralImpingement: [Self] = [
        .judged(.bridge, .calm),
        .judged(.standingAbductionHold, .calm),
        .judged(.rotatorHold, .calm),
        .judged(.deadBug, .calm),
        .judged(.sideLyingAbduction, .build),
        .judged(.clamshell, .build),
        .judged(.bandedRotation, .build),
        .judged(.singleLegStand, .build),
        .judged(.squat, .build),
        .judged(.singleLegSquat, .late),
        .judged(.sideStepUp, .late),
        .judged(.cadenceCueRun, .late),
    ]

    static let ofMeralgiaParaesthetica: [Self] = [
        .judged(.bridge, .calm),
        .judged(.birdDog, .calm),
        .judged(.deadBug, .calm),
        .judged(.sideLyingAbduction, .build),
        .judged(.squat, .build),
        .judged(.singleLegBridge, .build),
        .judged(.singleLegStand, .build),
        .judged(.singleLegSquat, .late),
        .judged(.singleLegCalfRaise, .late),
        .judged(.cadenceCueRun, .late),
    ]

    static let ofObturatorNeuropathy: [Self] = [
        .judged(.bridge, .calm),
        .judged(.birdDog, .calm),
        .judged(.deadBug, .calm),
        .judged(.adductorSqueeze, .build),
        .judged(.sideLyingAbduction, .build),
        .judged(.squat, .build),
        .judged(.singleLegStand, .build),
        .judged(.sideLyingAdduction, .late),
        .judged(.singleLegSquat, .late),
        .judged(.cadenceCueRun, .late),
    ]

    // Work that leaves the belly wall at ease.
    static let ofGroinNerveEntrapment: [Self] = [
        .judged(.bridge, .calm),
        .judged(.birdDog, .calm),
        .judged(.standingAbductionHold, .calm),
        .judged(.gluteSqueeze, .calm),
        .judged(.sideLyingAbduction, .build),
        .judged(.squat, .build),
        .judged(.singleLegStand, .build),
        .judged(.clamshell, .build),
        .judged(.singleLegSquat, .late),
        .judged(.singleLegCalfRaise, .late),
        .judged(.cadenceCueRun, .late),
    ]

    // Work that leaves the pelvic floor at ease.
    static let ofPudendalNeuralgia: [Self] = [
        .judged(.bridge, .calm),
        .judged(.birdDog, .calm),
        .judged(.standingAbductionHold, .calm),
        .judged(.heelSlide, .calm),
        .judged(.catCow, .calm),
        .judged(.sideLyingAbduction, .build),
        .judged(.singleLegStand, .build),
        .judged(.clamshell, .build),
        .judged(.proneHipExtension, .build),
        .judged(.splitSquat, .late),
        .judged(.singleLegCalfRaise, .late),
        .judged(.cadenceCueRun, .late),
    ]
}
