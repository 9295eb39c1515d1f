// Control and strength in the comfortable part of the movement; what jars has no place.
extension ExerciseChoice {
    static let ofPinchedOrTornLabrum: [Self] = [
        .judged(.standingAbductionHold, .calm),
        .judged(.bridge, .calm),
        .judged(.frontPlank, .calm),
        .judged(.sideLyingAbduction, .build),
        .judged(.sidePlank, .build),
        .judged(.singleLegBridge, .build),
        .judged(.singleLegStand, .build),
        .judged(.birdDog, .build),
        .judged(.singleLegSquat, .late),
        .judged(.slowStepDown, .late),
        .judged(.cadenceCueRun, .late),
    ]

    static let ofHipOsteoarthritis: [Self] = [
        .judged(.standingAbductionHold, .calm),
        .judged(.bridge, .calm),
        .judged(.sideLyingAbduction, .calm),
        .judged(.heelSlide, .calm),
        .judged(.squat, .build),
        .judged(.wallSit, .build),
        .judged(.sideStepUp, .build),
        .judged(.singleLegStand, .build),
        .judged(.singleLegBridge, .build),
        .judged(.singleLegSquat, .late),
        .judged(.heavyHipThrust, .late),
        .judged(.singleLegCalfRaise, .late),
        .judged(.cadenceCueRun, .late),
    ]

    // Strength in the middle of the movement: nothing that stretches a hip that is loose.
    static let ofHipDysplasia: [Self] = [
        .judged(.standingAbductionHold, .calm),
        .judged(.bridge, .calm),
        .judged(.deadBug, .calm),
        .judged(.sideLyingAbduction, .build),
        .judged(.sidePlank, .build),
        .judged(.squat, .build),
        .judged(.singleLegStand, .build),
        .judged(.birdDog, .build),
        .judged(.singleLegSquat, .late),
        .judged(.slowStepDown, .late),
        .judged(.cadenceCueRun, .late),
    ]

    static let ofSpondyloarthritis: [Self] = [
        .judged(.catCow, .calm),
        .judged(.bridge, .calm),
        .judged(.birdDog, .calm),
        .judged(.kneesSideToSide, .calm),
        .judged(.squat, .build),
        .judged(.sidePlank, .build),
        .judged(.proneBackLift, .build),
        .judged(.frontPlank, .build),
        .judged(.splitSquat, .late),
        .judged(.forwardLunge, .late),
        .judged(.cadenceCueRun, .late),
    ]

    static let ofSacroiliacPain: [Self] = [
        .judged(.standingAbductionHold, .calm),
        .judged(.adductorSqueeze, .calm),
        .judged(.bridge, .calm),
        .judged(.birdDog, .calm),
        .judged(.sidePlank, .build),
        .judged(.squat, .build),
        .judged(.frontPlank, .build),
        .judged(.pallofPress, .build),
        .judged(.proneHipExtension, .build),
        .judged(.hamstringWalkout, .late),
        .judged(.hipHingeExtension, .late),
        .judged(.cadenceCueRun, .late),
        .judged(.strides, .late),
    ]
}
