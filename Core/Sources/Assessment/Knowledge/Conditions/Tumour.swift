import Anatomy
import Evidence
import Interview

extension Condition {
    static let tumour = Condition(
        .tumour,
        group: .tumour,
        name: "growth in bone or soft tissue",
        otherNames: [
            "bone tumour", "sarcoma", "soft-tissue tumour", "metastasis", "myeloma", "lymphoma",
        ],
        codes: Codes(icd10cm: ["C79.51", "C41.4"]),
        tissue: .referred,
        structures: ["pelvis", "upper femur"],
        place: "Deep in the hip, pelvis or thigh, constant rather than linked to movement.",
        summary: """
            A growth in or near the bone hurts at rest and at night and does not follow the \
            training. Most are found after 50; a few in the teens.
            """,
        prevalence: .graded(0.002, "Very rare; kept because early finding matters."),
        riskFactors: [
            .times(
                15,
                .finding(.cancerHistory),
                "A past cancer with new bone pain; the figure is ours."
            ),
            .times(2.5, .ages(50..<110), "Secondary growths and myeloma; the figure is ours."),
            .times(1.5, .ages(10..<20), "Bone tumours of the teens; the figure is ours."),
        ],
        effects: [
            .often(.siteGroin),
            .sometimes(.siteAnteriorThigh),
            .sometimes(.siteButtock),
            .occasionally(.siteLateral),
            .occasionally(.siteLowBack),
            .occasionally(.siteSacrum),
            .occasionally(.siteIliacCrest),
            .often(.siteHipVague),
            .sometimes(.siteThighVague),
            .occasionally(.siteMedialThigh),
            .occasionally(.sitePosteriorThigh),
            .occasionally(.siteLateralThigh),
            .occasionally(.siteBelowKnee, "Where it presses on a nerve."),
            .seldom(.sitePubic),
            .seldom(.siteSitBone),
            .seldom(.siteLowerAbdomen),
            .occasionally(.siteKnee),
            .almostAlways(.insidious),
            .occasionally(.suddenOnset, "Weak bone gives way."),
            .often(.longStanding),
            .occasionally(.overAYear),
            .occasionally(.recentOnset),
            .usually(.worsening),
            .often(.strongPain),
            .sometimes(.cannotRun),
            .almostAlways(.nightPain),
            .usually(.boneNightPain),
            .usually(.constantPain),
            .sometimes(.nightSystemic),
            .occasionally(.fever),
            .sometimes(.growingLump),
            .often(.notChangedByMovement),
            .usually(.notImproving),
            .sometimes(.painWeightBearing),
            .sometimes(.limp),
            .often(.noPainWalking),
            .often(.painRunning),
            .sometimes(.painImpact),
            .sometimes(.tenderBonySpot),
            .seldom(.painfulMotionLoss),
            .occasionally(.turnInBed),
            .occasionally(.sitting15),
            .occasionally(.painkillerRelief, "Less than in the small benign growth."),
            .occasionally(.neuro),
            .seldom(.motorWeakness),
            .sometimes(.stinchfield),
            .sometimes(.logRoll),
            .sometimes(.internalRotationLimited),
            .seldom(.cannotBearWeight),
            .usually(.earlyXrayNormal, "Most show on a film, some need an MRI."),
        ],
        mustNotMiss: true,
        clinic: """
            They feel for a lump and sore bone, X-ray first, then MRI and blood tests, and refer \
            without delay.
            """,
        running: "Not a question until the cause is known.",
        sources: [.clinicalConsensus, .wilson2014]
    )
}
