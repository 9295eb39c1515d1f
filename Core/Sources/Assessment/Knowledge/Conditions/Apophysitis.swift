import Anatomy
import Evidence
import Interview

extension Condition {
    static let apophysitis = Condition(
        .apophysitis,
        group: .apophysealAvulsion,
        name: "irritated growth plate of the pelvis",
        otherNames: ["pelvic apophysitis", "iliac crest apophysitis"],
        codes: Codes(icd10cm: ["M91.0"]),
        tissue: .bone,
        structures: [
            "growth plate of the iliac crest", "growth plates of the front spines",
            "growth plate of the ischial tuberosity",
        ],
        place: "A bony point where muscle pulls: crest, front of the hip or sit bone.",
        summary: """
            In the growing years repeated pull irritates the soft plate where a muscle is \
            fastened. It aches with running, is sore to press, and calms down with less load.
            """,
        prevalence: .graded(0.004, "Common in growing runners only; no count."),
        riskFactors: [
            .times(25, .ages(9..<18), "The plates are open then; the figure is ours."),
            .times(3, .ages(18..<23), "The last plates are closing; the figure is ours."),
            .times(0.03, .ages(23..<110), "The plates are closed; the figure is ours."),
            .times(2, .finding(.growthSpurt), "The plates are weakest then; the figure is ours."),
        ],
        effects: .overuse([
            .often(.siteIliacCrest),
            .sometimes(.siteLateral),
            .sometimes(.siteGroin, "The front spines."),
            .sometimes(.siteAnteriorThigh),
            .sometimes(.siteSitBone),
            .sometimes(.siteHipVague),
            .occasionally(.siteButtock),
            .occasionally(.sitePosteriorThigh),
            .occasionally(.siteLowerAbdomen, "The belly muscles end on the crest."),
            .occasionally(.sitePubic),
            .occasionally(.siteLowBack),
            .usually(.insidious),
            .seldom(.suddenOnset),
            .occasionally(.recentOnset),
            .sometimes(.longStanding),
            .occasionally(.overAYear),
            .sometimes(.worsening),
            .sometimes(.notImproving),
            .almostAlways(.painRunning),
            .usually(.painFastRunning),
            .occasionally(.cannotRun),
            .occasionally(.strongPain),
            .sometimes(.easesWarmUp),
            .sometimes(.noPainWalking),
            .sometimes(.limp, "After hard sessions."),
            .occasionally(.painImpact),
            .occasionally(.painWeightBearing),
            .sometimes(.stairsSlopes),
            .sometimes(.kneeLift),
            .occasionally(.coughSneeze),
            .occasionally(.sitting15),
            .occasionally(.bendForward),
            .occasionally(.nightPain),
            .usually(.tenderBonySpot),
            .occasionally(.hardSurfaceOrHills),
            .sometimes(.resistedAbduction),
            .sometimes(.stinchfield),
            .sometimes(.thomas),
            .occasionally(.puranenOrava),
            .seldom(.earlyXrayNormal, "A widened plate at most."),
        ]),
        mustNotMiss: false,
        clinic: """
            They press the bony points and test the muscle that pulls there; an X-ray of both \
            sides is taken if it began suddenly, to exclude a pull-off.
            """,
        running: """
            Less speed and fewer hills until pressing no longer hurts; commonly 4 to 8 weeks (our \
            judgement).
            """,
        sources: [.clinicalConsensus]
    )
}
