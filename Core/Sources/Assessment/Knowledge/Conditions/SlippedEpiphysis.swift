import Anatomy
import Evidence
import Interview

extension Condition {
    static let slippedEpiphysis = Condition(
        .slippedEpiphysis,
        group: .paediatricHip,
        name: "slipped growth plate of the hip",
        otherNames: ["slipped capital femoral epiphysis", "SCFE"],
        codes: Codes(icd10cm: ["M93.00"], osiicsStub: "GG"),
        tissue: .bone,
        structures: ["growth plate of the femoral head"],
        place: "Hip, groin, thigh or only the knee.",
        summary: """
            In the growth spurt the head of the thigh bone can slide off its neck. The child limps \
            and the foot turns out; a wrong step can make it worse.
            """,
        prevalence: .graded(0.0003, "10.8 in 100,000 children; nobody after the plates close."),
        riskFactors: [
            .times(100, .ages(8..<17), "Usual ages 8 to 15; the figure is ours."),
            .times(0.01, .ages(18..<110), "The plate is closed; the figure is ours."),
            .times(2, .finding(.growthSpurt), "It happens in the spurt; the figure is ours."),
            .times(1.3, .sex(.male), "More boys; the figure is ours."),
            .times(2, .bodyMassIndex(25...60), "Heavy children above all; the figure is ours."),
        ],
        effects: [
            .usually(.siteGroin),
            .often(.siteAnteriorThigh),
            .often(.siteKnee, "Knee pain may be all there is."),
            .often(.siteHipVague),
            .sometimes(.siteLateral),
            .sometimes(.siteThighVague),
            .occasionally(.siteMedialThigh),
            .occasionally(.siteButtock),
            .seldom(.siteLateralThigh),
            .usually(.insidious),
            .sometimes(.suddenOnset),
            .sometimes(.recentOnset),
            .sometimes(.longStanding, "Found late, above all when only the knee hurts."),
            .occasionally(.overAYear),
            .often(.worsening),
            .occasionally(.trauma, "A small stumble may be blamed."),
            .almostAlways(.limp),
            .usually(.footTurnedOut),
            .usually(.noPainWalking),
            .often(.painWeightBearing),
            .almostAlways(.painRunning),
            .often(.cannotRun),
            .sometimes(.strongPain),
            .often(.painImpact),
            .occasionally(.cannotBearWeight),
            .occasionally(.legDeformity),
            .often(.painfulMotionLoss),
            .often(.notImproving),
            .sometimes(.stairsSlopes),
            .sometimes(.kneeLift),
            .sometimes(.shoesSocks),
            .occasionally(.nightPain),
            .occasionally(.standingOneLeg),
            .almostAlways(.internalRotationLimited, "The bent hip turns out by itself."),
            .usually(.flexionLimited),
            .often(.logRoll),
            .usually(.hipRotationGroin),
            .usually(.internalRotationOverpressure),
            .often(.trendelenburg),
            .often(.stinchfield),
            .almostAlways(.earlyXrayNormal, "Films of both hips from two sides show it."),
        ],
        mustNotMiss: true,
        clinic: """
            X-rays of both hips from two sides the same day, without weight on the leg; if it \
            has slipped, a surgeon usually secures it.
            """,
        running: "None until a surgeon allows it, commonly months (our judgement).",
        sources: [.peck2017]
    )
}
