import Anatomy
import Evidence
import Interview

extension Condition {
    static let acetabularStress = Condition(
        .acetabularStress,
        group: .pelvicStress,
        name: "stress injury of the hip socket",
        otherNames: ["acetabular stress fracture"],
        codes: Codes(icd10cm: ["M84.35"]),
        tissue: .bone,
        structures: ["acetabulum, roof", "acetabulum, front column"],
        place: "Deep in the groin or hip, at times the side, the buttock or the thigh.",
        summary: """
            The bone of the socket, above or in front of the joint, fails under repeated load. It \
            hurts like the joint itself and is mostly found only on an MRI.
            """,
        prevalence: .graded(
            0.004,
            "Rare and overlooked; known from recruits and endurance athletes."
        ),
        riskFactors: .weakBone + .boneBySex,
        effects: .overuse([
            .usually(.siteGroin),
            .often(.siteHipVague),
            .sometimes(.siteLateral),
            .sometimes(.siteButtock),
            .sometimes(.siteAnteriorThigh),
            .occasionally(.siteMedialThigh),
            .occasionally(.siteThighVague),
            .seldom(.siteKnee),
            .seldom(.siteIliacCrest),
            .usually(.insidious),
            .occasionally(.suddenOnset),
            .sometimes(.recentOnset),
            .occasionally(.longStanding),
            .often(.worsening),
            .often(.notImproving),
            .almostAlways(.painRunning),
            .often(.cannotRun),
            .sometimes(.strongPain),
            .usually(.painImpact),
            .usually(.painWeightBearing),
            .often(.noPainWalking),
            .sometimes(.limp),
            .often(.standingOneLeg),
            .sometimes(.stairsSlopes),
            .occasionally(.kneeLift),
            .sometimes(.twisting),
            .occasionally(.cSign),
            .sometimes(.nightPain),
            .sometimes(.boneNightPain),
            .seldom(.painfulMotionLoss),
            .occasionally(.hardSurfaceOrHills),
            .often(.hopTest),
            .sometimes(.standingSign),
            .often(.stinchfield),
            .sometimes(.logRoll),
            .sometimes(.internalRotationLimited),
            .often(.hipRotationGroin, "Turning the hip stirs the socket."),
            .sometimes(.internalRotationOverpressure),
            .sometimes(.scour),
            .sometimes(.faberGroin),
            .sometimes(.percussion, "Not validated for stress injury."),
            .seldom(.earlyXrayNormal, "Plain films seldom show it early."),
        ]),
        mustNotMiss: true,
        clinic: """
            They turn and load the hip gently; no test tells it from the neck of the thigh bone, \
            so an MRI is arranged soon and weight taken off the leg if walking hurts.
            """,
        running: """
            Stop running. Return commonly takes 8 to 16 weeks, led by a clinician (our judgement).
            """,
        sources: [.clinicalConsensus, .stellingwerff2023, .hoenig2022, .wright2015]
    )
}
