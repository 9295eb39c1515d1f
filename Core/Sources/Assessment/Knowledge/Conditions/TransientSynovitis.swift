import Anatomy
import Evidence
import Interview

extension Condition {
    static let transientSynovitis = Condition(
        .transientSynovitis,
        group: .paediatricHip,
        name: "passing inflammation of a child's hip",
        otherNames: ["transient synovitis", "irritable hip"],
        codes: Codes(),
        tissue: .joint,
        structures: ["hip joint lining"],
        place: "Groin, front of the thigh or only the knee.",
        summary: """
            The lining of a young hip swells for some days, often after a cold. The child limps \
            but is not ill. It goes by itself, but an infected joint, a slipped growth plate and \
            loss of blood to the hip look alike at first.
            """,
        prevalence: .graded(0.001, "Nearly all are children under ten; few of them use this."),
        riskFactors: [
            .times(
                40,
                .ages(0..<11),
                "The commonest cause of a limp at this age; the figure is ours."
            ),
            .times(6, .ages(11..<15), "Becoming rare; the figure is ours."),
            .times(0.1, .ages(18..<110), "A grown-up with this picture has something else."),
            .times(1.5, .sex(.male), "More boys; the figure is ours."),
            .times(3, .finding(.recentInfection), "Often days after a cold; the figure is ours."),
        ],
        effects: [
            .usually(.siteGroin),
            .often(.siteHipVague),
            .sometimes(.siteAnteriorThigh),
            .sometimes(.siteKnee),
            .sometimes(.siteThighVague),
            .occasionally(.siteMedialThigh),
            .occasionally(.siteLateral),
            .seldom(.siteButtock),
            .almostAlways(.recentOnset),
            .often(.insidious),
            .sometimes(.suddenOnset),
            .sometimes(.strongPain),
            .usually(.cannotRun),
            .usually(.painRunning),
            .often(.painFastRunning),
            .almostAlways(.limp),
            .usually(.noPainWalking),
            .usually(.painWeightBearing),
            .sometimes(.painImpact),
            .occasionally(.cannotBearWeight),
            .often(.stairsSlopes),
            .sometimes(.standingOneLeg),
            .often(.painfulMotionLoss),
            .sometimes(.nightPain),
            .occasionally(.boneNightPain),
            .occasionally(.constantPain),
            .sometimes(.morningStiff),
            .sometimes(.turnInBed),
            .sometimes(.twisting),
            .sometimes(.kneeLift),
            .occasionally(.worsening),
            .occasionally(.fever, "A mild rise at most."),
            .seldom(.feverHipPain),
            .seldom(.footTurnedOut),
            .usually(.internalRotationLimited),
            .sometimes(.flexionLimited),
            .often(.logRoll),
            .often(.stinchfield),
            .sometimes(.fadir),
        ],
        mustNotMiss: true,
        clinic: """
            The child is seen the same day: temperature, a look at how the hip turns, often \
            blood tests and ultrasound, so that an infected joint is not missed; an X-ray from \
            about eight years on.
            """,
        running: """
            Not before a clinician has looked; then commonly 1 to 2 weeks of rest until the limp \
            has gone (our judgement).
            """,
        sources: [.clinicalConsensus]
    )
}
