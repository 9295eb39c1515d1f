import Anatomy
import Interview
import Testing

/// A textbook picture of one cause, told as a runner would answer.
struct Vignette: Sendable, CustomTestStringConvertible {
    var title: String
    var person: Person
    var yes: [FindingID]
    var no: [FindingID]
    /// The cause, and others so much alike that a history cannot part them.
    var expected: [ConditionID]
    /// One of `expected` is at least this far up.
    var rank: Int

    var testDescription: String { title }

    var sheet: AnswerSheet {
        var sheet = AnswerSheet(person: person)
        for id in yes { sheet[id] = .present }
        for id in no { sheet[id] = .absent }
        return sheet
    }
}

extension Vignette {
    static let textbook: [Vignette] = soft + joint + nerve + bone

    static let soft = [
        Vignette(
            title: "woman of 52 who cannot lie on her side",
            person: Person(ageYears: 52, sex: .female),
            yes: [.siteLateral, .insidious, .sideLying, .standingOneLeg, .trochanterPalpation],
            no: [
                .siteGroin, .shoesSocks, .trauma, .neuro, .boneNightPain, .internalRotationLimited,
            ],
            expected: [.greaterTrochantericPain],
            rank: 1
        ),
        Vignette(
            title: "sore sit bone on fast runs and long drives",
            person: Person(ageYears: 44, sex: .female),
            yes: [
                .siteSitBone, .insidious, .painFastRunning, .sitting15, .bendForward, .easesWarmUp,
            ],
            no: [.siteGroin, .suddenOnset, .pop, .neuro, .siteLowBack],
            expected: [.proximalHamstringTendinopathy],
            rank: 1
        ),
        Vignette(
            title: "sudden tug in the back of the thigh in a sprint",
            person: Person(ageYears: 27, sex: .male),
            yes: [.sitePosteriorThigh, .suddenOnset, .onsetSprinting, .painFastRunning, .bruising],
            no: [.siteGroin, .siteLateral, .insidious, .neuro],
            expected: [.strainHamstring],
            rank: 1
        ),
        Vignette(
            title: "inner-thigh tendon that hurts on squeezing the knees",
            person: Person(ageYears: 33, sex: .male),
            yes: [.siteGroin, .siteMedialThigh, .insidious, .squeezeKnees, .adductorSqueeze],
            no: [.siteLateral, .kneeLift, .locking, .boneNightPain, .coughSneeze, .suddenOnset],
            expected: [.adductorTendinopathy],
            rank: 2
        ),
        Vignette(
            title: "groin that hurts on lifting the knee",
            person: Person(ageYears: 30, sex: .female),
            yes: [.siteGroin, .siteAnteriorThigh, .insidious, .kneeLift, .stairsSlopes, .thomas],
            no: [
                .squeezeKnees, .locking, .boneNightPain, .coughSneeze, .siteLateral, .suddenOnset,
            ],
            expected: [.iliopsoasTendinopathy, .strainHipFlexor],
            rank: 1
        ),
        Vignette(
            title: "harmless snap in front of the hip",
            person: Person(ageYears: 21, sex: .female),
            yes: [.snapping, .siteGroin, .insidious],
            no: [.locking, .boneNightPain, .limp, .trauma, .squeezeKnees, .sitting15],
            expected: [.snappingHip],
            rank: 2
        ),
        Vignette(
            title: "outer thigh to the knee, worse downhill",
            person: Person(ageYears: 35, sex: .male),
            yes: [.siteKnee, .siteLateralThigh, .painRunning, .painDownhill],
            no: [.siteGroin, .siteLateral, .sideLying, .neuro, .siteLowBack, .boneNightPain],
            expected: [.iliotibialBandSyndrome],
            rank: 1
        ),
        Vignette(
            title: "groin that hurts on coughing",
            person: Person(ageYears: 29, sex: .male),
            yes: [.siteGroin, .siteLowerAbdomen, .coughSneeze, .twisting, .painFastRunning],
            no: [.siteLateral, .locking, .boneNightPain, .siteLowBack, .shoesSocks],
            expected: [.inguinalRelated],
            rank: 1
        ),
    ]

    static let joint = [
        Vignette(
            title: "stiff hip at 64, socks are a struggle",
            person: Person(ageYears: 64, sex: .male),
            yes: [
                .siteGroin, .insidious, .morningStiff, .shoesSocks, .stairsSlopes, .flexionLimited,
                .internalRotationLimited,
            ],
            no: [.trauma, .neuro, .boneNightPain, .siteLateral, .morningStiffLong],
            expected: [.hipOsteoarthritis],
            rank: 1
        ),
        Vignette(
            title: "catching in the groin on twisting at 28",
            person: Person(ageYears: 28, sex: .male),
            yes: [.siteGroin, .cSign, .mechanical, .locking, .twisting, .sitting15, .fadir],
            no: [.siteLateral, .morningStiffLong, .neuro, .boneNightPain, .squeezeKnees],
            expected: [.labralTear, .femoroacetabularImpingement],
            rank: 1
        ),
        Vignette(
            title: "one side of the sacrum after a birth",
            person: Person(ageYears: 33, sex: .female),
            yes: [.siteSacrum, .siteButtock, .recentBirth, .turnInBed, .standingOneLeg],
            no: [.siteGroin, .neuro, .siteBelowKnee, .boneNightPain, .painImpact],
            expected: [.sacroiliacPain],
            rank: 1
        ),
    ]

    static let nerve = [
        Vignette(
            title: "back, buttock and tingling below the knee",
            person: Person(ageYears: 41, sex: .male),
            yes: [
                .siteLowBack, .siteButtock, .siteBelowKnee, .neuro, .spinePosition, .coughSneeze,
                .slump,
            ],
            no: [.siteGroin, .siteLateral, .sideLying, .boneNightPain],
            expected: [.lumbarReferred],
            rank: 1
        ),
        Vignette(
            title: "deep buttock on sitting, back quiet",
            person: Person(ageYears: 38, sex: .female),
            yes: [.siteButtock, .sitting15, .insidious, .fair, .neuro],
            no: [.siteLowBack, .spinePosition, .coughSneeze, .siteSitBone, .siteGroin, .slump],
            expected: [.deepGlutealSyndrome],
            rank: 1
        ),
        Vignette(
            title: "numb patch on the outer thigh",
            person: Person(ageYears: 45, sex: .male),
            yes: [.numbSkinPatch, .siteLateralThigh],
            no: [.motorWeakness, .siteLowBack, .siteGroin, .siteBelowKnee, .coughSneeze],
            expected: [.meralgiaParaesthetica],
            rank: 1
        ),
    ]

    static let bone = [
        Vignette(
            title: "groin on every step after a jump in distance",
            person: Person(ageYears: 24, sex: .female),
            yes: [
                .siteGroin, .insidious, .painRunning, .painImpact, .painWeightBearing,
                .boneNightPain, .loadSpike, .periodChange,
            ],
            no: [.locking, .snapping, .morningStiff, .squeezeKnees, .trauma],
            expected: [.femoralNeckStress],
            rank: 1
        ),
        Vignette(
            title: "deep thigh ache on impact",
            person: Person(ageYears: 26, sex: .female),
            yes: [.siteAnteriorThigh, .insidious, .painRunning, .painImpact, .loadSpike],
            no: [.siteGroin, .suddenOnset, .kneeLift, .bruising, .neuro, .siteLateral],
            expected: [.femoralShaftStress],
            rank: 2
        ),
        Vignette(
            title: "low in the back of the pelvis, eating too little",
            person: Person(ageYears: 27, sex: .female),
            yes: [
                .siteSacrum, .siteButtock, .painImpact, .boneNightPain, .underEating,
                .periodChange, .loadSpike, .tenderBonySpot,
            ],
            no: [.neuro, .siteGroin, .spinePosition, .siteBelowKnee],
            expected: [.sacralStress],
            rank: 1
        ),
        Vignette(
            title: "hip that aches at night after months of steroids",
            person: Person(ageYears: 42, sex: .male),
            yes: [
                .siteGroin, .steroidUse, .alcoholHeavy, .nightPain, .limp, .internalRotationLimited,
            ],
            no: [.trauma, .locking, .squeezeKnees, .coughSneeze, .loadSpike],
            expected: [.femoralHeadOsteonecrosis],
            rank: 1
        ),
        Vignette(
            title: "limping boy of 13 whose leg turns out",
            person: Person(ageYears: 13, sex: .male),
            yes: [.siteGroin, .siteKnee, .limp, .internalRotationLimited, .painfulMotionLoss],
            no: [.fever, .trauma, .onsetSprinting, .snapping, .neuro],
            expected: [.slippedEpiphysis],
            rank: 1
        ),
        Vignette(
            title: "pop at the front of the pelvis at 15",
            person: Person(ageYears: 15, sex: .male),
            yes: [.siteIliacCrest, .suddenOnset, .pop, .onsetSprinting, .tenderBonySpot],
            no: [.insidious, .fever, .neuro, .siteButtock],
            expected: [.apophysealAvulsion],
            rank: 1
        ),
        Vignette(
            title: "fever and a hip that cannot be moved",
            person: Person(ageYears: 36, sex: .male),
            yes: [
                .siteGroin, .fever, .feverHipPain, .constantPain, .cannotBearWeight,
                .painfulMotionLoss,
            ],
            no: [.trauma, .loadSpike, .snapping, .neuro],
            expected: [.septicArthritis],
            rank: 1
        ),
    ]
}
