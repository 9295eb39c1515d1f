import Anatomy
import Evidence
import Interview

extension Condition {
    static let iliacArteryEndofibrosis = Condition(
        .iliacArteryEndofibrosis,
        group: .vascular,
        name: "narrowed or kinked pelvic artery",
        otherNames: ["iliac artery endofibrosis", "intermittent claudication"],
        codes: Codes(icd10cm: ["I77.1", "I73.9"]),
        tissue: .referred,
        structures: ["external iliac artery", "common iliac artery"],
        place: "Thigh, buttock or calf, at the same hard effort every time; nothing at rest.",
        summary: """
            Years of hard effort with bent hips thicken or kink the artery of the leg; with age \
            and smoking it may silt up. The leg tires, cramps or goes numb and is well in minutes.
            """,
        prevalence: .graded(0.002, "Rare; better known in cyclists; no count among runners."),
        riskFactors: [
            .times(0.2, .ages(8..<17), "It takes years of training; judgement."),
            .times(1.5, .ages(55..<110), "Silted arteries come with age; the figure is ours."),
            .times(1.5, .runningYears(8...80), "It takes years of training; the figure is ours."),
        ],
        effects: [
            .often(.siteAnteriorThigh),
            .often(.siteButtock),
            .often(.siteBelowKnee, "The calf."),
            .often(.siteThighVague),
            .sometimes(.sitePosteriorThigh),
            .sometimes(.siteLateralThigh),
            .occasionally(.siteMedialThigh),
            .occasionally(.siteGroin),
            .occasionally(.siteLateral),
            .occasionally(.siteHipVague),
            .seldom(.siteKnee),
            .seldom(.siteLowBack),
            .almostAlways(.effortClaudication, "The story makes the diagnosis."),
            .almostAlways(.painRunning),
            .usually(.painFastRunning),
            .usually(.insidious),
            .seldom(.suddenOnset),
            .seldom(.recentOnset),
            .usually(.longStanding),
            .often(.overAYear),
            .sometimes(.worsening),
            .often(.notImproving, "It is back at the first hard effort."),
            .occasionally(.cannotRun),
            .sometimes(.strongPain),
            .sometimes(.neuro, "A dead or numb leg at effort."),
            .occasionally(.abductorWeakness),
            .occasionally(.stairsSlopes, "Uphill."),
            .seldom(.coldPaleLeg),
            .seldom(.noPainWalking, "Only in older people with silted arteries."),
            .often(.noReliefSitting, "Stopping ends it within minutes."),
        ],
        mustNotMiss: true,
        clinic: """
            Pulses and pressure at the ankle are normal at rest; they are taken at once after \
            hard running or cycling, then ultrasound with the hip bent.
            """,
        running: """
            Easy running below the effort that brings it on is mostly possible until a vascular \
            clinic has seen it; no stretching or drill mends it (our judgement).
            """,
        sources: [.clinicalConsensus, .wilson2014]
    )
}
