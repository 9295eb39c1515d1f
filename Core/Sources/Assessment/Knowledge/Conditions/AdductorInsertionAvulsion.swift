import Anatomy
import Evidence
import Interview

extension Condition {
    static let adductorInsertionAvulsion = Condition(
        .adductorInsertionAvulsion,
        group: .femoralShaftStress,
        name: "stressed bone where the inner thigh muscles end",
        otherNames: ["adductor insertion avulsion syndrome", "thigh splints"],
        codes: Codes(icd10cm: ["M84.35"]),
        tissue: .bone,
        structures: [
            "inner side of the upper and middle femoral shaft",
            "insertions of adductor longus and brevis",
        ],
        place: "Inner side of the thigh, halfway down, at times up to the groin.",
        summary: """
            The adductors pull on the skin of the thigh bone until it is sore, much like shin \
            splints. It can be the first step of a stress fracture, so it is not run through.
            """,
        prevalence: .graded(0.002, "Rare; small series only."),
        riskFactors: .weakBone + [
            .times(1.4, .ages(14..<31), "Mostly young runners and recruits; the figure is ours."),
            .times(1.2, .sex(.female), "Slightly more women; the figure is ours."),
        ],
        effects: .overuse([
            .usually(.siteMedialThigh),
            .often(.siteThighVague),
            .sometimes(.siteAnteriorThigh),
            .sometimes(.siteGroin),
            .occasionally(.siteHipVague),
            .occasionally(.siteKnee),
            .seldom(.sitePosteriorThigh),
            .usually(.insidious),
            .seldom(.suddenOnset),
            .sometimes(.recentOnset),
            .occasionally(.longStanding),
            .often(.worsening),
            .often(.notImproving),
            .almostAlways(.painRunning),
            .sometimes(.painFastRunning),
            .sometimes(.cannotRun),
            .occasionally(.strongPain),
            .often(.painImpact),
            .sometimes(.painWeightBearing),
            .sometimes(.noPainWalking),
            .sometimes(.limp),
            .occasionally(.standingOneLeg),
            .occasionally(.easesWarmUp, "In mild cases, as in shin splints."),
            .occasionally(.nightPain),
            .occasionally(.boneNightPain),
            .sometimes(.tenderBonySpot),
            .sometimes(.squeezeKnees),
            .occasionally(.hardSurfaceOrHills),
            .often(.adductorSqueeze),
            .occasionally(.adductorPalpation, "The sore place lies well below the usual spot."),
            .often(.hopTest),
            .sometimes(.fulcrum),
            .seldom(.earlyXrayNormal, "A thickened edge shows late, if at all."),
        ]),
        mustNotMiss: true,
        clinic: """
            They press the inner side of the thigh bone well below the groin; an MRI or a bone \
            scan shows it, and must reach far enough down the thigh.
            """,
        running: """
            Stop running until walking and landing are free of pain; return commonly takes 4 to \
            10 weeks (our judgement).
            """,
        sources: [.clinicalConsensus, .wright2015]
    )
}
