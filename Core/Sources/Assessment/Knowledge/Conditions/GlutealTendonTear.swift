import Anatomy
import Evidence
import Interview

extension Condition {
    static let glutealTendonTear = Condition(
        .glutealTendonTear,
        group: .lateralHip,
        name: "torn gluteal tendon at the outer hip",
        otherNames: ["torn hip abductor", "gluteus medius tear"],
        codes: Codes(icd10cm: ["M76.0", "S76.01"], osiicsStub: "GR"),
        tissue: .tendon,
        structures: ["gluteus medius tendon", "gluteus minimus tendon"],
        place: "Over the outer hip.",
        summary: """
            A worn gluteal tendon has torn, mostly little by little and at times all at once. The \
            hip then sags or tires on that leg.
            """,
        prevalence: .graded(0.012, "Rare in runners under 50; no count."),
        riskFactors: [
            .times(3, .ages(50..<100), "Mostly after 50; the figure is ours."),
            .times(0.2, .ages(8..<40), "Rare before 40; the figure is ours."),
            .times(1.7, .sex(.female), "Mostly women; the figure is ours."),
            .times(0.5, .sex(.male), "Fewer men; the figure is ours."),
        ],
        effects: [
            .almostAlways(.siteLateral),
            .sometimes(.siteLateralThigh),
            .occasionally(.siteButtock),
            .occasionally(.siteHipVague),
            .seldom(.siteGroin),
            .seldom(.siteThighVague),
            .seldom(.siteKnee),
            .seldom(.siteLowBack),
            .often(.insidious),
            .sometimes(.suddenOnset),
            .occasionally(.recentOnset),
            .often(.longStanding),
            .sometimes(.overAYear),
            .sometimes(.worsening),
            .occasionally(.pop),
            .almostAlways(.abductorWeakness, "Marked weakness is what sets a tear apart."),
            .often(.limp),
            .often(.sideLying),
            .often(.nightPain),
            .usually(.stairsSlopes),
            .usually(.standingOneLeg),
            .sometimes(.turnInBed),
            .sometimes(.sitToStand),
            .occasionally(.twisting),
            .occasionally(.morningStiff),
            .often(.tenderBonySpot),
            .sometimes(.noReliefSitting),
            .usually(.noPainWalking),
            .usually(.painRunning),
            .sometimes(.painFastRunning),
            .sometimes(.strongPain),
            .often(.cannotRun),
            .occasionally(.painImpact),
            .occasionally(.painWeightBearing),
            .often(.notImproving),
            .usually(.trochanterPalpation),
            .usually(.singleLegStance),
            .usually(.resistedAbduction),
            .often(.faberLateral),
            // 24 people in a hospital series.
            .measured(.trendelenburg, sensitivity: 0.73, .bird2001, people: 24),
            .usually(.resistedExternalDerotation),
            .often(.resistedInternalRotation),
        ],
        mustNotMiss: false,
        clinic: """
            They test strength to the side and watch the pelvis as you stand on one leg; an MRI \
            shows the tendon.
            """,
        running: """
            Commonly months; loading first and a surgeon's opinion if weakness stays. Not \
            verified.
            """,
        sources: [.bird2001, .reiman2013]
    )
}
