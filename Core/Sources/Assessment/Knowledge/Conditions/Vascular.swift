import Anatomy
import Evidence
import Interview

extension Condition {
    static let vascular = Condition(
        .vascular,
        name: "blood clot or narrowed artery of the leg",
        otherNames: [
            "deep vein thrombosis", "iliac artery endofibrosis", "intermittent claudication",
        ],
        codes: Codes(icd10cm: ["I82.40", "I73.9", "I77.1"]),
        tissue: .referred,
        structures: ["pelvic and thigh veins", "external iliac artery"],
        place: "A swollen calf or thigh; or buttock and thigh at the same effort every time.",
        summary: """
            Either a vein is blocked by a clot, and the leg swells, or an artery is narrow or \
            kinked, and the leg goes dead at high effort and recovers with rest.
            """,
        prevalence: .graded(0.004, "Rare; no count among runners."),
        riskFactors: [
            .times(6, .finding(.clotRisk), "Agreed risks of a clot; the figure is ours."),
            .times(3, .finding(.cancerHistory), "Cancer makes clots likelier; the figure is ours."),
            .times(
                1.5,
                .finding(.recentBirth),
                "Clots are likelier after birth; the figure is ours."
            ),
            .times(1.5, .ages(60..<110), "Narrow arteries come with age; the figure is ours."),
        ],
        // Two illnesses under one name: signs of the clot and of the artery each hold for about half.
        effects: [
            .often(.siteButtock, "The narrowed artery."),
            .sometimes(.siteAnteriorThigh),
            .sometimes(.sitePosteriorThigh),
            .sometimes(.siteBelowKnee, "The clot mostly starts in the calf."),
            .occasionally(.siteGroin),
            .often(.effortClaudication),
            .often(.legSwelling),
            .occasionally(.breathlessness),
            .seldom(.coldPaleLeg),
            .often(.insidious),
            .sometimes(.suddenOnset),
            .often(.painRunning),
            .often(.painFastRunning),
            .sometimes(.neuro, "A dead feeling at effort."),
            .often(.notChangedByMovement),
            .often(.noReliefSitting, "Rest ends the artery's pain within minutes."),
            .sometimes(.noPainWalking),
            .occasionally(.nightPain),
            .occasionally(.constantPain),
        ],
        mustNotMiss: true,
        clinic: """
            They compare both legs, feel the pulses after effort, and use ultrasound; blood \
            pressure at the ankle after running for the artery.
            """,
        running: """
            Not before a doctor has seen it; after that it varies with the cause (our judgement).
            """,
        sources: [.clinicalConsensus]
    )
}
