import Anatomy
import Evidence
import Interview

extension Condition {
    static let vascular = Condition(
        .vascular,
        group: .vascular,
        name: "blood clot or blocked artery of the leg",
        otherNames: ["deep vein thrombosis", "acute limb ischaemia"],
        codes: Codes(icd10cm: ["I82.40"]),
        tissue: .referred,
        structures: ["pelvic and thigh veins", "iliac and femoral arteries"],
        place: "Calf or thigh, at times up to the groin; the leg swells, or is cold and pale.",
        summary: """
            A vein is blocked by a clot, and the leg swells; or, far more rarely, an artery shuts \
            and the leg turns cold. Neither follows the training, and neither can wait.
            """,
        prevalence: .graded(0.003, "Rare; no count among runners."),
        riskFactors: [
            .times(6, .finding(.clotRisk), "Agreed risks of a clot; the figure is ours."),
            .times(3, .finding(.cancerHistory), "Cancer makes clots likelier; the figure is ours."),
            .times(3, .finding(.pregnantNow), "Clots are likelier then; the figure is ours."),
            .times(
                1.5,
                .finding(.recentBirth),
                "Clots are likelier after birth; the figure is ours."
            ),
            .times(1.5, .ages(60..<110), "Both come with age; the figure is ours."),
            .times(0.2, .ages(8..<16), "Very rare in children; judgement."),
        ],
        // Mostly the clot in a vein; the shut artery is the rarer part.
        effects: [
            .usually(.siteBelowKnee, "The clot mostly starts in the calf."),
            .often(.sitePosteriorThigh),
            .often(.siteThighVague),
            .sometimes(.siteAnteriorThigh),
            .sometimes(.siteMedialThigh),
            .sometimes(.siteGroin),
            .occasionally(.siteLateralThigh),
            .occasionally(.siteButtock),
            .occasionally(.siteKnee),
            .occasionally(.siteHipVague),
            .seldom(.siteLowBack, "A clot high in the pelvis."),
            .seldom(.siteLowerAbdomen),
            .usually(.legSwelling),
            .occasionally(.breathlessness),
            .occasionally(.coldPaleLeg),
            .often(.suddenOnset, "Within hours to days."),
            .sometimes(.insidious),
            .usually(.recentOnset),
            .usually(.worsening),
            .often(.notImproving),
            .sometimes(.strongPain),
            .often(.cannotRun),
            .often(.painRunning),
            .often(.notChangedByMovement),
            .often(.constantPain),
            .often(.nightPain),
            .occasionally(.boneNightPain),
            .often(.noPainWalking),
            .sometimes(.painWeightBearing),
            .sometimes(.limp),
            .occasionally(.neuro, "A shut artery numbs the leg."),
            .seldom(.motorWeakness),
            .seldom(.cannotBearWeight),
            .seldom(.fever),
            .seldom(.bruising),
        ],
        mustNotMiss: true,
        clinic: """
            They compare both legs and feel the pulses; a blood test and ultrasound the same day, \
            for a cold leg a vascular surgeon at once.
            """,
        running: """
            Not before a doctor has seen it; after that it varies with the cause (our judgement).
            """,
        sources: [.clinicalConsensus]
    )
}
