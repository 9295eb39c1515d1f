import Anatomy
import Evidence
import Interview

extension Condition {
    static let ischialAvulsion = Condition(
        .ischialAvulsion,
        group: .apophysealAvulsion,
        name: "growing sit bone pulled off",
        otherNames: ["ischial tuberosity avulsion fracture"],
        codes: Codes(icd10cm: ["S32.61"]),
        tissue: .bone,
        structures: ["growth plate of the ischial tuberosity", "hamstring origin"],
        place: "Sit bone and fold of the buttock, at times down the back of the thigh.",
        summary: """
            In teenagers the hamstrings are stronger than the growth plate on which they pull. A \
            sprint, hurdle or split can tear a piece of the sit bone off.
            """,
        prevalence: .graded(0.0012, "Rare in adults, well known in sprinting teenagers; no count."),
        riskFactors: [
            .times(40, .ages(12..<19), "The plate is open then; the figure is ours."),
            .times(6, .ages(8..<12), "An open plate, less pull; the figure is ours."),
            .times(4, .ages(19..<25), "It closes last, up to 25; the figure is ours."),
            .times(0.05, .ages(25..<110), "The plate is closed; the figure is ours."),
            .times(
                2,
                .finding(.growthSpurt),
                "The plate is weakest in the spurt; the figure is ours."
            ),
        ],
        effects: [
            .usually(.siteSitBone),
            .often(.siteButtock),
            .often(.sitePosteriorThigh),
            .occasionally(.siteGroin),
            .occasionally(.siteMedialThigh),
            .occasionally(.siteHipVague),
            .seldom(.siteThighVague),
            .almostAlways(.suddenOnset),
            .seldom(.insidious),
            .often(.pop),
            .usually(.onsetSprinting),
            .usually(.recentOnset),
            .occasionally(.longStanding, "Missed at first and taken for a hamstring strain."),
            .usually(.strongPain),
            .usually(.cannotRun),
            .almostAlways(.painRunning),
            .often(.painFastRunning),
            .usually(.limp),
            .usually(.noPainWalking),
            .sometimes(.painWeightBearing),
            .occasionally(.cannotBearWeight),
            .often(.tenderBonySpot),
            .sometimes(.bruising),
            .usually(.sitting15),
            .often(.bendForward),
            .sometimes(.longStride),
            .sometimes(.stairsSlopes),
            .sometimes(.nightPain),
            .sometimes(.notImproving),
            .occasionally(.neuro, "The sciatic nerve runs beside it."),
            .usually(.puranenOrava),
            .usually(.bentKneeStretch),
            .usually(.modifiedBentKneeStretch),
            .often(.takingOffShoe),
            .sometimes(.straightLegRaise, "Lifting the leg pulls on the torn bone."),
            .usually(.earlyXrayNormal, "The pulled-off piece mostly shows."),
        ],
        mustNotMiss: true,
        clinic: """
            They press the sit bone and X-ray the pelvis; a piece that has moved far is shown to \
            a surgeon early.
            """,
        running: """
            Commonly 8 to 16 weeks in stages, at first on crutches if walking hurts (our \
            judgement).
            """,
        sources: [.clinicalConsensus]
    )
}
