import Anatomy
import Evidence
import Interview

extension Condition {
    static let apophysealAvulsion = Condition(
        .apophysealAvulsion,
        name: "growth plate of the pelvis pulled off",
        otherNames: ["pelvic avulsion fracture", "apophysitis of the pelvis"],
        codes: Codes(icd10cm: ["S32.31", "S32.61"], osiicsStub: "GG"),
        tissue: .bone,
        structures: ["front spines of the ilium", "ischial tuberosity", "iliac crest"],
        place: "A bony point: front of the hip, sit bone or crest of the pelvis.",
        summary: """
            In teenagers the muscle is stronger than the growth plate it pulls on. A sprint or \
            kick can tear a piece of bone off, often with a pop.
            """,
        prevalence: .graded(0.003, "Rare in adults, common in sprinting teenagers; no count."),
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
            .sometimes(.siteAnteriorThigh),
            .sometimes(.siteSitBone),
            .sometimes(.siteIliacCrest),
            .occasionally(.siteButtock),
            .sometimes(.siteHipVague),
            .occasionally(.sitePosteriorThigh),
            .almostAlways(.suddenOnset),
            .often(.pop),
            .usually(.onsetSprinting),
            .usually(.tenderBonySpot),
            .sometimes(.bruising),
            .usually(.limp),
            .almostAlways(.painRunning),
            .usually(.noPainWalking),
            .often(.painWeightBearing),
            .often(.kneeLift),
            .often(.painFastRunning),
            .sometimes(.bendForward),
            .occasionally(.cannotBearWeight),
            .sometimes(.sitting15),
            .often(.stinchfield),
            .often(.thomas),
            .sometimes(.puranenOrava),
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
