import Anatomy
import Evidence
import Interview

extension Condition {
    static let transientOsteoporosis = Condition(
        .transientOsteoporosis,
        group: .transientOsteoporosis,
        name: "passing bone-marrow swelling of the hip",
        otherNames: ["transient osteoporosis of the hip", "bone marrow oedema of the hip"],
        codes: Codes(icd10cm: ["M81.6"]),
        tissue: .bone,
        structures: ["femoral head", "femoral neck"],
        place: "Groin and front of the hip, at times the thigh or buttock.",
        summary: """
            The ball of the hip swells with fluid and loses bone for some months, for reasons \
            nobody knows. It settles by itself, but until then the bone may break.
            """,
        prevalence: .graded(0.002, "Rare; men in mid life and late pregnancy; no count."),
        riskFactors: [
            .times(1.5, .sex(.male), "Mostly men; the figure is ours."),
            .times(0.5, .sex(.female), "Few women who are not pregnant; the figure is ours."),
            .times(20, .finding(.pregnantNow), "The last third of pregnancy; the figure is ours."),
            .times(3, .finding(.recentBirth), "The weeks after birth; the figure is ours."),
            .times(2, .ages(30..<61), "Usual ages; the figure is ours."),
            .times(0.2, .ages(8..<20), "Very rare in the young; judgement."),
            .times(1.5, .finding(.steroidUse), "Seen with steroids; the figure is ours."),
        ],
        effects: [
            .almostAlways(.siteGroin),
            .often(.siteHipVague),
            .sometimes(.siteAnteriorThigh),
            .sometimes(.siteLateral),
            .sometimes(.siteButtock),
            .occasionally(.siteThighVague),
            .occasionally(.siteMedialThigh),
            .occasionally(.siteKnee),
            .often(.insidious),
            .often(.suddenOnset, "Over hours or days, without a cause to recall."),
            .occasionally(.recentOnset),
            .occasionally(.longStanding),
            .usually(.worsening, "It climbs for weeks before it settles."),
            .usually(.notImproving),
            .almostAlways(.painRunning),
            .usually(.cannotRun),
            .often(.strongPain),
            .almostAlways(.painWeightBearing),
            .almostAlways(.noPainWalking),
            .usually(.painImpact),
            .usually(.limp),
            .often(.standingOneLeg),
            .often(.stairsSlopes),
            .sometimes(.nightPain, "Rest mostly eases it."),
            .sometimes(.boneNightPain),
            .occasionally(.constantPain),
            .occasionally(.painfulMotionLoss),
            .sometimes(.kneeLift),
            .sometimes(.twisting),
            .sometimes(.sitToStand),
            .sometimes(.turnInBed),
            .sometimes(.shoesSocks),
            .sometimes(.cSign),
            .seldom(.cannotBearWeight),
            .often(.stinchfield),
            .sometimes(.logRoll),
            .sometimes(.internalRotationLimited),
            .occasionally(.flexionLimited),
            .often(.hipRotationGroin),
            .often(.internalRotationOverpressure),
            .often(.faberGroin),
            .sometimes(.trendelenburg),
            .often(.hopTest),
            .sometimes(.earlyXrayNormal, "Thinned bone shows after 4 to 8 weeks."),
        ],
        mustNotMiss: true,
        clinic: """
            Examination cannot tell it from lost blood supply or a stress injury; an MRI can. \
            Weight is taken off the leg so that the weak bone does not break.
            """,
        running: """
            No running until the bone has recovered on a scan; it commonly settles within 6 to 12 \
            months (our judgement).
            """,
        sources: [.clinicalConsensus]
    )
}
