import Anatomy
import Evidence
import Interview

extension Condition {
    static let lumbarReferred = Condition(
        .lumbarReferred,
        group: .lumbarReferred,
        name: "pain that comes from the lower back",
        otherNames: ["sciatica", "back-related hip pain", "lumbar radiculopathy"],
        codes: Codes(icd10cm: ["M54.16", "M54.17", "M51.16"], osiicsStub: "LN"),
        tissue: .referred,
        structures: ["lumbar nerve roots", "discs", "facet joints"],
        place: "Buttock, outer hip or thigh, at times below the knee or in the groin.",
        summary: """
            A disc, joint or nerve root of the lower back sends pain to the hip. It changes with \
            the position of the back and may bring tingling down the leg.
            """,
        prevalence: .graded(
            0.07,
            "2 of 254 novices had a spinal injury, few of them shown as hip pain."
        ),
        riskFactors: [
            .times(1.4, .ages(40..<100), "Rises with age; the figure is ours."),
            .times(0.4, .ages(8..<18), "Rare in the young; judgement."),
        ],
        effects: [
            .usually(.siteLowBack),
            .usually(.siteButtock),
            .sometimes(.sitePosteriorThigh),
            .sometimes(.siteBelowKnee),
            .sometimes(.siteLateral),
            .sometimes(.siteLateralThigh),
            .occasionally(.siteAnteriorThigh),
            .occasionally(.siteGroin),
            .occasionally(.siteSacrum),
            .sometimes(.siteHipVague),
            .occasionally(.siteThighVague),
            .occasionally(.siteIliacCrest),
            .occasionally(.siteKnee),
            .seldom(.siteSitBone),
            .seldom(.siteMedialThigh),
            .seldom(.siteLowerAbdomen),
            .often(.neuro),
            .occasionally(.motorWeakness),
            .occasionally(.nerveSignsWorsening),
            .occasionally(.numbSkinPatch),
            .seldom(.bothLegs),
            .seldom(.innerThighNumb),
            .seldom(.groinSkinBurning),
            .occasionally(.abductorWeakness, "One of its roots drives the side muscles."),
            .usually(.spinePosition, "Pain that changes with the back's position is its mark."),
            .sometimes(.bendBackward, "In some it is the bending back that hurts."),
            .sometimes(
                .coughSneeze,
                "Pressure reaches the roots; the question names the groin, where few feel it."
            ),
            .often(.bendForward),
            .often(.sitting15),
            .sometimes(.sitToStand),
            .sometimes(.turnInBed),
            .sometimes(.nightPain),
            .seldom(.boneNightPain),
            .occasionally(.constantPain),
            .sometimes(.morningStiff),
            .often(.insidious),
            .sometimes(.suddenOnset),
            .sometimes(.recentOnset),
            .sometimes(.longStanding),
            .occasionally(.overAYear),
            .occasionally(.worsening),
            .sometimes(.painRunning),
            .occasionally(.painFastRunning),
            .seldom(.painDownhill),
            .sometimes(.strongPain),
            .sometimes(.cannotRun),
            .sometimes(.noPainWalking),
            .occasionally(.painWeightBearing),
            .seldom(.painImpact),
            .occasionally(.limp),
            .occasionally(.stairsSlopes),
            .occasionally(.twisting),
            .occasionally(.sideLying),
            .seldom(.longStride),
            .sometimes(.easesWarmUp),
            .sometimes(.notImproving),
            .occasionally(.notChangedByMovement),
            .often(.straightLegRaise, "Studies conflict; no figure used."),
            .often(.slump, "Figures not verified; not used."),
            .sometimes(.centralisation, "Figures not verified; not used."),
            .occasionally(.fair),
        ],
        mustNotMiss: false,
        clinic: """
            They test reflexes, feeling and strength and move the back; a scan only with danger \
            signs, growing weakness or no progress.
            """,
        running:
            "Most improve within 6 to 12 weeks, commonly while staying active (our judgement).",
        sources: [.scaia2012, .vanderwindt2010, .wilson2014, .nielsen2014recovery]
    )
}
