import Anatomy
import Evidence
import Interview

extension Condition {
    static let femoralHeadOsteonecrosis = Condition(
        .femoralHeadOsteonecrosis,
        group: .osteonecrosis,
        name: "bone short of blood in the ball of the hip (osteonecrosis)",
        otherNames: ["avascular necrosis", "osteonecrosis of the femoral head"],
        codes: Codes(icd10cm: ["M87.05", "M87.15"], osiicsStub: "GE"),
        tissue: .bone,
        structures: ["femoral head"],
        place: "Groin, at times buttock or knee.",
        summary: """
            The ball of the hip has lost its blood supply, through steroid tablets, heavy \
            drinking, an injury, sickle cell disease or diving. Found early, the joint can be \
            protected.
            """,
        prevalence: .graded(0.004, "Rare; no count among runners."),
        riskFactors: [
            .times(
                10,
                .finding(.steroidUse),
                "Thresholds are agreed, ratios are not; the figure is ours."
            ),
            .times(
                6,
                .finding(.alcoholHeavy),
                "Thresholds are agreed, ratios are not; the figure is ours."
            ),
            .times(1.5, .ages(30..<51), "Typical age; the figure is ours."),
            .times(1.3, .sex(.male), "More men; the figure is ours."),
            .times(0.3, .ages(8..<18), "Rare in the young without a slip or a break; judgement."),
        ],
        effects: [
            .almostAlways(.siteGroin),
            .sometimes(.siteButtock),
            .sometimes(.siteAnteriorThigh),
            .often(.siteHipVague),
            .sometimes(.siteKnee),
            .sometimes(.siteThighVague),
            .sometimes(.siteLateral),
            .occasionally(.siteMedialThigh),
            .seldom(.siteLateralThigh),
            .seldom(.siteLowBack),
            .usually(.insidious),
            .occasionally(.suddenOnset),
            .occasionally(.recentOnset),
            .often(.longStanding),
            .sometimes(.overAYear),
            .often(.worsening),
            .usually(.nightPain),
            .often(.boneNightPain),
            .sometimes(.constantPain),
            .often(.painWeightBearing),
            .usually(.noPainWalking),
            .usually(.painRunning),
            .often(.cannotRun),
            .sometimes(.strongPain),
            .often(.painImpact),
            .often(.limp),
            .occasionally(.painfulMotionLoss),
            .often(.stairsSlopes),
            .sometimes(.sitToStand),
            .sometimes(.shoesSocks),
            .sometimes(.twisting),
            .sometimes(.turnInBed),
            .sometimes(.standingOneLeg),
            .sometimes(.cSign),
            .occasionally(.kneeLift),
            .occasionally(.sitting15),
            .sometimes(.morningStiff),
            .occasionally(.mechanical, "Once the surface breaks in."),
            .usually(.notImproving),
            .often(.internalRotationLimited),
            .sometimes(.flexionLimited),
            .measured(.faberGroin, sensitivity: 0.82, .maslowski2010, people: 50),
            .measured(.internalRotationOverpressure, sensitivity: 0.91, .maslowski2010, people: 50),
            .sometimes(.logRoll),
            .often(.stinchfield),
            .often(.hipRotationGroin),
            .often(.scour),
            .sometimes(.trendelenburg),
            .often(.hopTest),
            // People with HIV; the sign is missing in four of five.
            .measured(.extensionLimited, sensitivity: 0.19, .reiman2013, people: 176),
            .often(.earlyXrayNormal, "Early films are often normal."),
        ],
        mustNotMiss: true,
        clinic: """
            Examination misses it; an MRI is the test. An orthopaedic opinion is urgent, before \
            the ball loses its shape.
            """,
        running: "Stop impact until it is decided; it often ends distance running (our judgement).",
        sources: [.arco2019gc, .arco2019alc, .joe2002, .reiman2013, .maslowski2010]
    )
}
