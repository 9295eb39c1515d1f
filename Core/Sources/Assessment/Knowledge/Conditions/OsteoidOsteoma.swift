import Anatomy
import Evidence
import Interview

extension Condition {
    static let osteoidOsteoma = Condition(
        .osteoidOsteoma,
        group: .tumour,
        name: "small benign bone tumour",
        otherNames: ["osteoid osteoma"],
        codes: Codes(icd10cm: ["D16.2", "D16.8"]),
        tissue: .bone,
        structures: ["femoral neck", "upper femoral shaft", "pelvic bones"],
        place: "Deep in the groin, hip or thigh, at times only the knee.",
        summary: """
            A harmless growth the size of a pea makes the bone around it ache, above all at \
            night and whatever the training. An ordinary painkiller often takes the ache away.
            """,
        prevalence: .graded(0.001, "Rare; the upper thigh bone is a favourite place; no count."),
        riskFactors: [
            .times(3, .ages(8..<31), "Usual ages; the figure is ours."),
            .times(0.15, .ages(41..<110), "Very rare after 40; the figure is ours."),
            .times(1.4, .sex(.male), "Two or three men to one woman; the figure is ours."),
            .times(0.6, .sex(.female), "Two or three men to one woman; the figure is ours."),
        ],
        effects: [
            .often(.siteGroin),
            .often(.siteAnteriorThigh),
            .often(.siteHipVague),
            .sometimes(.siteThighVague),
            .sometimes(.siteKnee),
            .sometimes(.siteLateral),
            .occasionally(.siteButtock),
            .occasionally(.siteMedialThigh),
            .occasionally(.siteLateralThigh),
            .occasionally(.siteLowBack),
            .seldom(.siteSacrum),
            .seldom(.sitePosteriorThigh),
            .almostAlways(.insidious),
            .usually(.longStanding),
            .sometimes(.overAYear),
            .seldom(.recentOnset),
            .often(.worsening),
            .usually(.notImproving),
            .almostAlways(.nightPain),
            .usually(.boneNightPain),
            .usually(.painkillerRelief, "The hallmark; missing in about a quarter."),
            .often(.constantPain),
            .often(.notChangedByMovement),
            .often(.strongPain),
            .sometimes(.painRunning),
            .occasionally(.cannotRun),
            .sometimes(.noPainWalking),
            .sometimes(.painWeightBearing),
            .occasionally(.painImpact),
            .sometimes(.limp),
            .seldom(.painfulMotionLoss, "When it lies within the joint."),
            .occasionally(.morningStiff),
            .occasionally(.sitting15),
            .occasionally(.twisting),
            .occasionally(.tenderBonySpot),
            .sometimes(.internalRotationLimited),
            .occasionally(.flexionLimited),
            .sometimes(.hipRotationGroin),
            .sometimes(.stinchfield),
            .occasionally(.logRoll),
            .often(.earlyXrayNormal, "Thickened bone in the shaft; often nothing in the joint."),
        ],
        mustNotMiss: true,
        clinic: """
            X-ray first, then a CT or MRI, as the centre is easily overlooked; it must be told \
            from a stress injury and from infection. It can be burnt out through a needle.
            """,
        running: """
            Not before the cause is known; after treatment return commonly takes 4 to 12 weeks \
            (our judgement).
            """,
        sources: [.clinicalConsensus]
    )
}
