import Anatomy

extension Exercise {
    static func muscleChoices(for condition: ConditionID) -> [ExerciseChoice] {
        switch condition {
        case .strainHipFlexor:
            [
                .listed(seatedHipFlexionHold, .calm),
                .judged(bridge, .calm),
                .judged(deadBug, .build),
                .listed(kneelingHipFlexorStretch, .calm),
                .listed(bandedMarch, .build),
                .judged(splitSquat, .late),
            ]
        case .strainAdductor:
            [
                .listed(adductorSqueeze, .calm),
                .judged(bridge, .calm),
                .judged(deadBug, .calm),
                .judged(sideLyingAdduction, .build),
                .listed(copenhagenAdduction, .late),
            ]
        case .strainHamstring:
            [
                .judged(bridge, .calm),
                .judged(deadBug, .calm),
                .listed(activeHamstringMobiliser, .calm),
                .listed(extender, .build),
                .listed(diver, .late),
                .listed(glider, .late),
                .listed(nordicHamstring, .late),
            ]
        case .contusion:
            [
                .judged(bridge, .calm),
                .judged(deadBug, .calm),
                .judged(birdDog, .calm),
                .judged(squat, .build),
            ]
        case .muscleSoreness:
            [
                .judged(bridge, .calm),
                .judged(deadBug, .calm),
                .judged(birdDog, .calm),
                .judged(squat, .build),
            ]
        default: []
        }
    }

    static func tendonChoices(for condition: ConditionID) -> [ExerciseChoice] {
        switch condition {
        case .iliopsoasTendinopathy:
            [
                .listed(seatedHipFlexionHold, .calm),
                .judged(bridge, .calm),
                .judged(deadBug, .calm),
                .listed(kneelingHipFlexorStretch, .calm),
                .listed(bandedMarch, .build),
                .judged(splitSquat, .late),
            ]
        case .proximalHamstringTendinopathy:
            [
                .listed(longLeverBridgeHold, .calm),
                .listed(bridge, .calm),
                .judged(deadBug, .calm),
                .judged(sidePlank, .build),
                .listed(romanianDeadlift, .late),
            ]
        case .adductorTendinopathy:
            [
                .listed(adductorSqueeze, .calm),
                .judged(bridge, .calm),
                .judged(deadBug, .calm),
                .listed(sideLyingAdduction, .build),
                .listed(adductorRockBack, .build),
                .listed(copenhagenAdduction, .late),
            ]
        case .greaterTrochantericPain, .glutealTendonTear, .iliotibialBandSyndrome:
            outerHipChoices(for: condition)
        case .snappingHip:
            [
                .judged(seatedHipFlexionHold, .calm),
                .judged(standingAbductionHold, .calm),
                .judged(bridge, .calm),
                .judged(deadBug, .calm),
                .judged(kneelingHipFlexorStretch, .calm),
                .judged(sideLyingAbduction, .build),
            ]
        case .inguinalRelated, .pubicRelated:
            [
                .judged(adductorSqueeze, .calm),
                .judged(bridge, .calm),
                .judged(deadBug, .calm),
                .judged(birdDog, .calm),
                .judged(sideLyingAdduction, .build),
                .judged(copenhagenAdduction, .late),
            ]
        default: []
        }
    }

    private static func outerHipChoices(for condition: ConditionID) -> [ExerciseChoice] {
        switch condition {
        case .greaterTrochantericPain:
            [
                .listed(standingAbductionHold, .calm),
                .listed(bridge, .calm),
                .judged(deadBug, .calm),
                .listed(sideLyingAbduction, .build),
                .listed(bandSideStep, .build),
                .listed(singleLegBridge, .build),
                .listed(hipHike, .late),
                .listed(singleLegSquat, .late),
                .listed(cadenceCueRun, .late),
            ]
        case .glutealTendonTear:
            [
                .judged(standingAbductionHold, .calm),
                .judged(bridge, .calm),
                .judged(deadBug, .calm),
                .judged(birdDog, .calm),
                .judged(sideLyingAbduction, .late),
            ]
        case .iliotibialBandSyndrome:
            [
                .listed(sideLyingAbduction, .calm),
                .listed(sidePlank, .calm),
                .judged(bridge, .calm),
                .listed(outerThighRoll, .calm),
                .listed(bandSideStep, .build),
                .listed(singleLegSquat, .late),
                .listed(cadenceCueRun, .late),
            ]
        default: []
        }
    }

    static func jointChoices(for condition: ConditionID) -> [ExerciseChoice] {
        switch condition {
        case .labralTear, .femoroacetabularImpingement:
            [
                .judged(standingAbductionHold, .calm),
                .judged(bridge, .calm),
                .judged(frontPlank, .calm),
                .judged(sideLyingAbduction, .build),
                .judged(sidePlank, .build),
                .judged(slowStepDown, .late),
            ]
        case .hipOsteoarthritis:
            [
                .judged(standingAbductionHold, .calm),
                .judged(bridge, .calm),
                .judged(sideLyingAbduction, .calm),
                .judged(squat, .build),
                .judged(sideStepUp, .build),
            ]
        case .hipDysplasia:
            // Strength in the middle of the movement: nothing that stretches a hip that is loose.
            [
                .judged(standingAbductionHold, .calm),
                .judged(bridge, .calm),
                .judged(deadBug, .calm),
                .judged(sideLyingAbduction, .build),
                .judged(sidePlank, .build),
            ]
        case .spondyloarthritis:
            [
                .judged(bridge, .calm),
                .judged(birdDog, .calm),
                .judged(deadBug, .calm),
                .judged(squat, .build),
                .judged(sidePlank, .build),
            ]
        case .sacroiliacPain:
            [
                .judged(standingAbductionHold, .calm),
                .judged(adductorSqueeze, .calm),
                .judged(bridge, .calm),
                .judged(birdDog, .calm),
                .judged(deadBug, .calm),
                .judged(sidePlank, .build),
            ]
        default: []
        }
    }

    static func nerveChoices(for condition: ConditionID) -> [ExerciseChoice] {
        switch condition {
        case .deepGlutealSyndrome:
            [
                .judged(bridge, .calm),
                .listed(sciaticNerveSlider, .calm),
                .listed(seatedRotatorStretch, .calm),
                .listed(figureFourStretch, .build),
                .listed(bandedRotation, .build),
                .judged(sideLyingAbduction, .build),
            ]
        case .lumbarReferred:
            [
                .listed(repeatedBackExtension, .calm),
                .judged(birdDog, .calm),
                .judged(deadBug, .calm),
                .judged(bridge, .calm),
                .listed(sciaticNerveSlider, .build),
                .judged(hipHingeExtension, .late),
            ]
        case .ischiofemoralImpingement:
            [
                .judged(bridge, .calm),
                .judged(deadBug, .calm),
                .judged(standingAbductionHold, .calm),
                .judged(sideLyingAbduction, .build),
                .judged(bandedRotation, .build),
                .judged(cadenceCueRun, .late),
            ]
        case .meralgiaParaesthetica, .obturatorNeuropathy:
            [
                .judged(bridge, .calm),
                .judged(birdDog, .calm),
                .judged(deadBug, .calm),
                .judged(sideLyingAbduction, .build),
            ]
        case .groinNerveEntrapment, .pudendalNeuralgia:
            // Work that leaves the belly wall and the pelvic floor at ease.
            [
                .judged(bridge, .calm),
                .judged(birdDog, .calm),
                .judged(standingAbductionHold, .calm),
                .judged(sideLyingAbduction, .build),
            ]
        default: []
        }
    }
}
