import Anatomy
import Evidence
import Interview

extension Condition {
    static let tumour = Condition(
        .tumour,
        name: "growth in bone or soft tissue",
        otherNames: ["bone tumour", "soft-tissue tumour", "metastasis", "myeloma"],
        codes: Codes(icd10cm: ["C79.51", "C41.4", "D16.2"]),
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
            .occasionally(.siteKnee),
            .almostAlways(.insidious),
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
            .occasionally(.neuro),
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
