// Holds and easy movement, then strength, last what lengthens under load and speed.
extension ExerciseChoice {
    static let ofStrainHipFlexor: [Self] = [
        .listed(.seatedHipFlexionHold, .calm),
        .judged(.bridge, .calm),
        .judged(.heelSlide, .calm),
        .listed(.kneelingHipFlexorStretch, .calm),
        .listed(.bandedMarch, .build),
        .judged(.deadBug, .build),
        .judged(.sideLyingAbduction, .build),
        .judged(.splitSquat, .build),
        .judged(.heavyHipFlexion, .build),
        .judged(.frontPlank, .build),
        .judged(.forwardLunge, .late),
        .judged(.aSkip, .late),
        .judged(.strides, .late),
    ]

    static let ofStrainAdductor: [Self] = [
        .listed(.adductorSqueeze, .calm),
        .judged(.bridge, .calm),
        .judged(.abdominalBrace, .calm),
        .judged(.sideLyingAdduction, .build),
        .judged(.deadBug, .build),
        .judged(.sidePlank, .build),
        .judged(.singleLegStand, .build),
        .judged(.squat, .build),
        .listed(.copenhagenAdduction, .late),
        .judged(.lateralLunge, .late),
        .judged(.pogoHops, .late),
        .judged(.strides, .late),
    ]

    static let ofStrainHamstring: [Self] = [
        .judged(.bridge, .calm),
        .judged(.gluteSqueeze, .calm),
        .listed(.activeHamstringMobiliser, .calm),
        .listed(.extender, .build),
        .judged(.longLeverBridgeHold, .build),
        .judged(.proneHipExtension, .build),
        .judged(.singleLegBridge, .build),
        .listed(.diver, .build),
        .judged(.deadBug, .build),
        .judged(.hamstringWalkout, .late),
        .listed(.glider, .late),
        .judged(.hamstringSlider, .late),
        .listed(.nordicHamstring, .late),
        .judged(.strides, .late),
    ]

    static let ofContusion: [Self] = [
        .judged(.heelSlide, .calm),
        .judged(.bridge, .calm),
        .judged(.gluteSqueeze, .calm),
        .judged(.birdDog, .calm),
        .judged(.wallSit, .build),
        .judged(.squat, .build),
        .judged(.sideLyingAbduction, .build),
        .judged(.singleLegStand, .build),
        .judged(.forwardLunge, .late),
        .judged(.pogoHops, .late),
        .judged(.strides, .late),
    ]

    static let ofMuscleSoreness: [Self] = [
        .judged(.heelSlide, .calm),
        .judged(.bridge, .calm),
        .judged(.catCow, .calm),
        .judged(.deadBug, .calm),
        .judged(.squat, .build),
        .judged(.singleLegBridge, .build),
        .judged(.sidePlank, .build),
        .judged(.splitSquat, .late),
        .judged(.singleLegCalfRaise, .late),
        .judged(.strides, .late),
    ]
}
