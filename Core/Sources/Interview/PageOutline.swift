/// A page before it is known which of its questions matter for this runner.
///
/// What follows from an answer is asked on a later page, so that a page never grows once answered.
struct PageOutline: Sendable {
    let id: String
    let title: String
    let why: String
    let asks: [FindingID]

    /// Every page in order: the place, then danger, then what tells the causes apart.
    static let all: [PageOutline] =
        [place, pregnancy, dangerNow, dangerSoon, standing, atRest, duration, strength]
        + [beginning, moment, running, everyday, movements, back, feel, stuck]
        + [nerves, nerveSigns, bones, health, past, training]
        + selfTests

    static let place = PageOutline(
        id: "place",
        title: "Where does it hurt?",
        why: "The place is the first clue. Choose every place that hurts, and its side.",
        asks: [
            .siteGroin, .siteLateral, .siteButtock, .siteSitBone, .siteAnteriorThigh,
            .siteMedialThigh, .sitePosteriorThigh, .siteLateralThigh, .sitePubic, .siteIliacCrest,
            .siteLowBack, .siteSacrum, .siteLowerAbdomen, .siteGenital, .siteKnee, .siteBelowKnee,
            .siteHipVague, .siteThighVague,
        ]
    )

    static let pregnancy = PageOutline(
        id: "pregnancy",
        title: "Pregnancy and birth",
        why: "Both change what is likely, and how soon someone should look.",
        asks: [.pregnantNow, .recentBirth]
    )

    static let dangerNow = PageOutline(
        id: "danger-now",
        title: "Does any of this apply right now?",
        why: "These are rare, and they cannot wait. They come first so that nobody has to guess.",
        asks: [
            .cannotBearWeight, .legDeformity, .majorTrauma, .feverHipPain, .saddleNumbness,
            .bladderBowel, .bothLegs, .coldPaleLeg, .breathlessness, .abdominalEmergency,
            .suddenTesticularOvarianPain, .pregnancyPain,
        ]
    )

    static let dangerSoon = PageOutline(
        id: "danger-soon",
        title: "And does any of this apply?",
        why: "With one of these, a clinician should look soon.",
        asks: [.legSwelling, .nightSystemic, .cancerHistory, .irreducibleLump, .growingLump]
    )

    static let standing = PageOutline(
        id: "standing",
        title: "On your feet and at rest",
        why: "Bone under stress shows itself this way. Please answer from memory; do not test.",
        asks: [.painWeightBearing, .painImpact, .limp, .footTurnedOut, .nightPain]
    )

    static let atRest = PageOutline(
        id: "at-rest",
        title: "The pain at rest",
        why: "It matters whether the ache is deep, whether it ever leaves, and what changes it.",
        asks: [.boneNightPain, .constantPain, .notChangedByMovement, .painkillerRelief]
    )

    static let duration = PageOutline(
        id: "duration",
        title: "How long has it hurt?",
        why: "A pain of days and a pain of months have different usual causes.",
        asks: [.painDurationWeeks]
    )

    static let strength = PageOutline(
        id: "strength",
        title: "How strong is it?",
        why: "It helps to judge whether this can be watched at home, and later whether it eases.",
        asks: [.painNow]
    )

    static let beginning = PageOutline(
        id: "beginning",
        title: "How did it begin?",
        why: "Overload creeps in; a tear or a break has a moment.",
        asks: [
            .trauma, .suddenOnset, .insidious, .delayedSoreness, .recurrentAnterior,
            .worsening, .notImproving,
        ]
    )

    static let moment = PageOutline(
        id: "moment",
        title: "The moment it began",
        why: "What you did, felt and saw tells a strain from a tear or a break.",
        asks: [.pop, .onsetSprinting, .bruising]
    )

    static let running = PageOutline(
        id: "running",
        title: "Running and walking",
        why: "What load does to the pain tells tendon, joint and bone apart.",
        asks: [
            .painRunning, .cannotRun, .painFastRunning, .painDownhill, .easesWarmUp,
            .effortClaudication, .noPainWalking,
        ]
    )

    static let everyday = PageOutline(
        id: "everyday",
        title: "Standing, sitting and lying",
        why: "What a position presses or stretches tells a place.",
        asks: [
            .standingOneLeg, .sideLying, .turnInBed, .sitting15, .noReliefSitting,
            .perinealSitting, .sitToStand,
        ]
    )

    static let movements = PageOutline(
        id: "movements",
        title: "Everyday movements",
        why: "Each movement loads other parts, so the ones that hurt point to a place.",
        asks: [
            .shoesSocks, .stairsSlopes, .kneeLift, .squeezeKnees, .twisting, .longStride,
            .coughSneeze,
        ]
    )

    static let back = PageOutline(
        id: "back",
        title: "Bending the back",
        why: "Pain from the back is often felt at the hip, and changes with the back.",
        asks: [.bendForward, .bendBackward, .spinePosition]
    )

    static let feel = PageOutline(
        id: "feel",
        title: "How the hip feels",
        why: "Catching, stiffness and sore spots each have their own usual causes.",
        asks: [
            .painfulMotionLoss, .tenderBonySpot, .morningStiffLong, .morningStiff, .mechanical,
            .snapping, .cSign,
        ]
    )

    static let stuck = PageOutline(
        id: "stuck",
        title: "Getting stuck",
        why: "A hip that truly locks should be looked at.",
        asks: [.locking]
    )

    static let nerves = PageOutline(
        id: "nerves",
        title: "Feeling and strength",
        why: "Signs of a nerve should be looked at before anything else is tried.",
        asks: [.neuro, .numbSkinPatch, .innerThighNumb, .groinSkinBurning, .abductorWeakness]
    )

    static let nerveSigns = PageOutline(
        id: "nerve-signs",
        title: "More on feeling and strength",
        why: "How soon to be seen depends on how far the signs reach and whether they grow.",
        asks: [.motorWeakness, .nerveSignsWorsening]
    )

    static let bones = PageOutline(
        id: "bones",
        title: "Bones and energy",
        why: "Bones that get too little energy, or have broken before, break more easily.",
        asks: [
            .hipImplant, .priorStressFracture, .lowBoneDensity, .boneMedicine, .familyBoneDisease,
            .underEating, .periodChange,
        ]
    )

    static let health = PageOutline(
        id: "health",
        title: "Your health so far",
        why: "Some of these change what is likely, and some change how soon to be seen.",
        asks: [
            .steroidUse, .alcoholHeavy, .bloodThinner, .immuneOrRecentSurgery, .recentInfection,
            .clotRisk, .spondyloarthritisHistory,
        ]
    )

    static let past = PageOutline(
        id: "past",
        title: "Earlier trouble, family and habits",
        why: "What was there before changes what is likely now.",
        asks: [
            .previousHamstringInjury, .childhoodHip, .growthSpurt, .familyOsteoarthritis,
            .kneeOsteoarthritis, .sitsAllDay,
        ]
    )

    static let training = PageOutline(
        id: "training",
        title: "Training before the pain",
        why: "Most running injuries follow a change in training.",
        asks: [.loadSpike, .durationIncrease, .paceAndDistance, .hardSurfaceOrHills]
    )

    /// One page for each test that a runner may do alone.
    static let selfTests: [PageOutline] = [
        FindingID.trochanterPalpation, .singleLegStance, .trendelenburg, .faberLateral,
        .faberGroin, .internalRotationLimited, .flexionLimited, .logRoll, .thomas,
        .adductorSqueeze, .adductorPalpation, .puranenOrava, .takingOffShoe, .squatPosterior,
        .straightLegRaise,
    ].map { test in
        PageOutline(
            id: "test-\(test.rawValue)",
            title: "Test: \(Question.with(test).name)",
            why: Question.with(test).why,
            asks: [test]
        )
    }
}
