import Anatomy
import Evidence
import Interview

extension Condition {
    static let perthes = Condition(
        .perthes,
        group: .paediatricHip,
        name: "loss of blood to a child's hip",
        otherNames: ["Perthes disease", "Legg-Calvé-Perthes disease"],
        codes: Codes(icd10cm: ["M91.1"]),
        tissue: .bone,
        structures: ["head of the thigh bone in a child"],
        place: "Groin, thigh or only the knee.",
        summary: """
            In some children the ball of the hip loses its blood supply, softens and is built up \
            again over years. A limp that comes and goes, with little pain, is often all there is.
            """,
        prevalence: .graded(0.0002, "A disease of children of 4 to 9; nobody after growth."),
        riskFactors: [
            .times(250, .ages(3..<10), "Usual ages 4 to 9; the figure is ours."),
            .times(40, .ages(10..<13), "Late cases; the figure is ours."),
            .times(0.01, .ages(18..<110), "The hip is grown; the figure is ours."),
            .times(1.6, .sex(.male), "Four boys to one girl; the figure is ours."),
            .times(0.4, .sex(.female), "Four boys to one girl; the figure is ours."),
        ],
        effects: [
            .often(.siteGroin),
            .often(.siteKnee, "Knee pain may be all there is."),
            .often(.siteHipVague),
            .sometimes(.siteAnteriorThigh),
            .sometimes(.siteThighVague),
            .occasionally(.siteMedialThigh),
            .occasionally(.siteLateral),
            .occasionally(.siteButtock),
            .usually(.insidious),
            .seldom(.suddenOnset),
            .occasionally(.recentOnset),
            .often(.longStanding),
            .sometimes(.overAYear),
            .sometimes(.worsening),
            .often(.notImproving),
            .almostAlways(.limp, "Often painless and worse in the evening."),
            .usually(.painRunning),
            .sometimes(.cannotRun),
            .occasionally(.strongPain),
            .often(.noPainWalking),
            .sometimes(.painWeightBearing),
            .sometimes(.painImpact),
            .occasionally(.nightPain),
            .occasionally(.painfulMotionLoss),
            .occasionally(.footTurnedOut),
            .sometimes(.stairsSlopes),
            .occasionally(.shoesSocks),
            .occasionally(.morningStiff),
            .often(.trendelenburg),
            .sometimes(.abductorWeakness),
            .usually(.internalRotationLimited),
            .sometimes(.flexionLimited),
            .often(.hipRotationGroin),
            .sometimes(.logRoll),
            .usually(.earlyXrayNormal, "Very early films may be normal."),
        ],
        mustNotMiss: true,
        clinic: """
            They watch the child walk and turn and spread both hips; X-rays from two sides show \
            it, an MRI earlier. A children's orthopaedic clinic follows it.
            """,
        running: """
            No running until the clinic allows it, commonly a year or more (our judgement); \
            swimming and cycling are mostly allowed.
            """,
        sources: [.clinicalConsensus]
    )
}
