import Anatomy
import Evidence
import Interview

extension Condition {
    static let deepGlutealSyndrome = Condition(
        .deepGlutealSyndrome,
        group: .deepGluteal,
        name: "irritated sciatic nerve deep in the buttock",
        otherNames: ["piriformis syndrome", "deep gluteal syndrome"],
        codes: Codes(icd10cm: ["G57.0"], osiicsStub: "LN"),
        tissue: .nerve,
        structures: ["piriformis", "obturator internus and gemelli", "sciatic nerve"],
        place: "Deep in the buttock, at times down the back of the thigh.",
        summary: """
            The sciatic nerve is pressed or tugged by the muscles it passes. Sitting brings it on, \
            and tensing those muscles hurts.
            """,
        prevalence: .graded(
            0.03,
            "Uncommon, and often named only when the rest is excluded; no count."
        ),
        riskFactors: [
            .times(
                1.4,
                .finding(.sitsAllDay),
                "Sitting is its leading provocation; the figure is ours."
            ),
            .times(0.3, .ages(8..<18), "Rare in the young; judgement."),
        ],
        effects: [
            .almostAlways(.siteButtock, "Buttock pain is a defining feature."),
            .often(.sitePosteriorThigh),
            .occasionally(.siteSitBone),
            .occasionally(.siteHipVague),
            .sometimes(.siteBelowKnee),
            .occasionally(.siteLowBack),
            .seldom(.siteGroin),
            .seldom(.siteLateral),
            .seldom(.siteSacrum),
            .seldom(.siteThighVague),
            .seldom(.siteLateralThigh),
            .usually(
                .sitting15,
                "Worse on sitting is a defining feature; the 15 minutes are not verified."
            ),
            .usually(.insidious),
            .seldom(.recentOnset),
            .often(.longStanding),
            .sometimes(.overAYear),
            .sometimes(.worsening),
            .occasionally(.trauma),
            .often(.neuro),
            .seldom(.motorWeakness),
            .seldom(.numbSkinPatch),
            .seldom(.perinealSitting),
            .seldom(.nerveSignsWorsening),
            .often(.painRunning),
            .sometimes(.painFastRunning),
            .sometimes(.noPainWalking),
            .occasionally(.strongPain),
            .occasionally(.cannotRun),
            .sometimes(.longStride),
            .sometimes(.sitToStand),
            .sometimes(.bendForward),
            .occasionally(.spinePosition),
            .occasionally(.sideLying),
            .occasionally(.standingOneLeg),
            .sometimes(.stairsSlopes),
            .sometimes(.nightPain),
            .sometimes(.turnInBed),
            .sometimes(.twisting),
            .often(.notImproving),
            // 33 people in a surgical series; the combined figure is not verified and not used.
            .measured(.activePiriformis, sensitivity: 0.78, .martin2014, people: 33),
            .measured(.seatedPiriformis, sensitivity: 0.52, .martin2014, people: 33),
            .measured(.straightLegRaise, sensitivity: 0.15, .martin2014, people: 33),
            // Published 0.88, but the test helped to define the cases; damped.
            .fitted(.fair, 0.65, .fishman2002, people: 918),
            .sometimes(.slump),
            .occasionally(.squatPosterior),
        ],
        mustNotMiss: false,
        clinic: """
            They check the spine first, then stretch and tense the muscles around the nerve; an \
            MRI when it resists treatment.
            """,
        running: "Varies from weeks to months, commonly 4 to 26 weeks (our judgement).",
        sources: [.hopayian2010, .hopayian2018, .martin2014, .fishman2002, .boyajian2008, .dgs2024]
    )
}
