import Anatomy
import Evidence
import Interview

extension Condition {
    static let apophysealAvulsion = Condition(
        .apophysealAvulsion,
        group: .apophysealAvulsion,
        name: "growing front or crest of the pelvis pulled off",
        otherNames: [
            "pelvic avulsion fracture", "avulsion of the anterior iliac spine",
            "avulsion of the iliac crest",
        ],
        codes: Codes(icd10cm: ["S32.31"], osiicsStub: "GG"),
        tissue: .bone,
        structures: [
            "anterior superior iliac spine", "anterior inferior iliac spine", "iliac crest",
        ],
        place: "A bony point at the front of the hip or on the crest of the pelvis.",
        summary: """
            In teenagers the muscle is stronger than the growth plate it pulls on. A sprint or \
            kick can tear a piece of bone off, often with a pop.
            """,
        prevalence: .graded(0.002, "Rare in adults, common in sprinting teenagers; no count."),
        riskFactors: [
            .times(40, .ages(12..<19), "The plates are open then; the figure is ours."),
            .times(8, .ages(8..<12), "Open plates, less pull; the figure is ours."),
            .times(
                2,
                .ages(19..<25),
                "The last plates close in the early twenties; the figure is ours."
            ),
            .times(0.05, .ages(25..<110), "The plates are closed; the figure is ours."),
            .times(
                2,
                .finding(.growthSpurt),
                "The plates are weakest in the spurt; the figure is ours."
            ),
        ],
        effects: [
            .often(.siteGroin, "The two front spines are the usual places."),
            .often(.siteIliacCrest, "Its front end is the upper spine."),
            .often(.siteAnteriorThigh),
            .sometimes(.siteLateral),
            .sometimes(.siteHipVague),
            .occasionally(.siteLowerAbdomen),
            .occasionally(.siteLateralThigh),
            .seldom(.siteButtock),
            .seldom(.siteThighVague),
            .almostAlways(.suddenOnset),
            .seldom(.insidious),
            .often(.pop),
            .usually(.onsetSprinting),
            .usually(.recentOnset),
            .seldom(.longStanding),
            .usually(.strongPain),
            .usually(.cannotRun),
            .almostAlways(.painRunning),
            .often(.painFastRunning),
            .usually(.tenderBonySpot),
            .sometimes(.bruising),
            .usually(.limp),
            .usually(.noPainWalking),
            .often(.painWeightBearing),
            .occasionally(.cannotBearWeight),
            .usually(.kneeLift),
            .often(.stairsSlopes),
            .sometimes(.sitToStand),
            .sometimes(.turnInBed),
            .occasionally(.coughSneeze, "The belly muscles pull on the crest."),
            .sometimes(.nightPain),
            .sometimes(.notImproving),
            .usually(.stinchfield),
            .often(.thomas),
            .occasionally(.resistedAbduction),
            .occasionally(.flexionLimited),
            .occasionally(.numbSkinPatch, "A skin nerve runs past the upper spine."),
            .usually(.earlyXrayNormal, "The pulled-off piece mostly shows."),
        ],
        mustNotMiss: true,
        clinic: "They press the bony points and X-ray the pelvis; an operation is rare.",
        running: """
            Commonly 6 to 12 weeks in stages, at first on crutches if walking hurts (our judgement).
            """,
        sources: [.clinicalConsensus]
    )
}
