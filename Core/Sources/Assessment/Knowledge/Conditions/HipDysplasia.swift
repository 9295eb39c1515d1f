import Anatomy
import Evidence
import Interview

extension Condition {
    static let hipDysplasia = Condition(
        .hipDysplasia,
        group: .intraArticularHip,
        name: "shallow hip socket",
        otherNames: [
            "hip dysplasia", "acetabular dysplasia", "developmental dysplasia of the hip",
        ],
        codes: Codes(),
        tissue: .joint,
        structures: ["acetabulum", "acetabular labrum", "hip abductors"],
        place: "Groin and outer hip, at times the front of the thigh, the knee or the buttock.",
        summary: """
            The socket covers too little of the ball, so its rim and the muscles around carry \
            more. The hip moves freely, even too freely; it often shows first as groin pain in \
            an active young woman.
            """,
        prevalence: .graded(0.015, "Uncommon; no count among runners."),
        riskFactors: [
            .times(2, .sex(.female), "Mostly women; the figure is ours."),
            .times(0.6, .sex(.male), "Fewer men; the figure is ours."),
            .times(1.5, .ages(14..<45), "It mostly speaks up in young adults; the figure is ours."),
            .times(0.4, .ages(60..<110), "By then the worn joint is the likelier reading."),
            .times(
                6,
                .finding(.childhoodHip),
                "A treated or late-found hip of infancy often stays shallow; the figure is ours."
            ),
        ],
        effects: [
            .usually(.siteGroin),
            .often(.siteLateral, "The side muscles tire under the extra work."),
            .often(.siteHipVague),
            .occasionally(.siteButtock),
            .occasionally(.siteAnteriorThigh),
            .occasionally(.siteMedialThigh),
            .occasionally(.siteLateralThigh),
            .occasionally(.siteThighVague),
            .occasionally(.siteKnee),
            .occasionally(.siteLowBack),
            .almostAlways(.insidious),
            .usually(.longStanding),
            .often(.overAYear),
            .sometimes(.worsening),
            .occasionally(.strongPain),
            .occasionally(.cannotRun),
            .usually(.painRunning),
            .often(.painFastRunning),
            .occasionally(.painDownhill),
            .sometimes(.painImpact),
            .sometimes(.painWeightBearing),
            .often(.noPainWalking),
            .sometimes(.limp),
            .often(.nightPain),
            .often(.stairsSlopes),
            .sometimes(.sitToStand),
            .sometimes(.sitting15),
            .sometimes(.sideLying),
            .sometimes(.standingOneLeg),
            .often(.twisting),
            .sometimes(.kneeLift),
            .often(.cSign),
            .often(.mechanical),
            .occasionally(.locking),
            .sometimes(.snapping),
            .sometimes(.recurrentAnterior),
            .occasionally(.turnInBed),
            .occasionally(.morningStiff),
            .often(.notImproving),
            .often(.abductorWeakness),
            .sometimes(.trendelenburg),
            .sometimes(.fadir, "The rim is torn or sore in many."),
            .sometimes(.flexionInternalRotation),
            .often(.faberGroin),
            .often(.internalRotationOverpressure),
            .often(.hipRotationGroin),
            .often(.stinchfield),
            .sometimes(.adductorSqueeze),
            .sometimes(.scour),
            .occasionally(.logRoll),
            .sometimes(.thomas),
            .sometimes(.trochanterPalpation),
            .sometimes(.resistedAbduction),
            .seldom(.painfulMotionLoss),
            .usually(
                .earlyXrayNormal,
                "The shallow socket shows on a plain film of the standing pelvis."
            ),
        ],
        mustNotMiss: false,
        clinic: """
            They look for a hip that turns unusually far yet tires on one leg, and X-ray the \
            pelvis while you stand: the angles of the socket decide. MRI for the rim.
            """,
        running: """
            Commonly 12 weeks of strengthening with less impact first; surgeons who preserve \
            hips advise on the rest (our judgement).
            """,
        sources: [.clinicalConsensus]
    )
}
