import Anatomy
import Evidence
import Interview

extension Condition {
    static let strainAdductor = Condition(
        .strainAdductor,
        group: .adductorPubic,
        name: "strained inner-thigh muscle (groin strain)",
        otherNames: ["groin strain", "pulled groin", "adductor muscle strain"],
        codes: Codes(icd10cm: ["S76.21"], osiicsStub: "GM"),
        tissue: .muscle,
        structures: ["adductor longus", "adductor magnus", "gracilis"],
        place: "Inner side of the groin and thigh.",
        summary: """
            Fibres of a muscle that draws the legs together are overstretched or torn, by a slip, \
            a side step, rough trails, hills or a fast rise of load.
            """,
        prevalence: .noviceEntries(
            4,
            part: 0.5,
            "The row names the tendon; strain shares it by our judgement."
        ),
        riskFactors: [
            .times(1.3, .sex(.male), "Seen more often in men."),
            .times(0.8, .sex(.female), "Seen less often in women."),
        ],
        effects: .overuse([
            .usually(.siteMedialThigh),
            .usually(.siteGroin),
            .occasionally(.sitePubic),
            .seldom(.siteHipVague),
            .seldom(.siteThighVague),
            .seldom(.siteAnteriorThigh),
            .seldom(.siteLowerAbdomen),
            .often(.suddenOnset),
            .often(.recentOnset),
            .sometimes(.onsetSprinting),
            .sometimes(.insidious),
            .occasionally(.trauma, "A slip that forces the leg outward."),
            .seldom(.pop),
            .occasionally(.bruising),
            .almostAlways(.squeezeKnees, "Squeezing is the muscle's own work."),
            .almostAlways(.painRunning),
            .sometimes(.strongPain),
            .sometimes(.cannotRun),
            .usually(.painFastRunning),
            .often(.twisting),
            .sometimes(.stairsSlopes),
            .sometimes(.turnInBed),
            .occasionally(.sitToStand),
            .occasionally(.painImpact),
            .occasionally(.painWeightBearing),
            .occasionally(.limp),
            .sometimes(.easesWarmUp),
            .occasionally(.morningStiff),
            .sometimes(.noPainWalking),
            .sometimes(.kneeLift),
            .occasionally(.coughSneeze),
            .often(.noReliefSitting),
            .seldom(.nightPain),
            .occasionally(.notImproving),
            .occasionally(.hardSurfaceOrHills),
            .almostAlways(.adductorSqueeze, "Sensitive in groin pain, specific in no study."),
            .usually(.adductorPalpation),
            .often(.passiveAdductionPain, "Moving the leg out stretches the muscle."),
            .sometimes(.crossover),
        ]),
        mustNotMiss: false,
        clinic: """
            They press the inner groin and resist the squeeze; ultrasound or MRI is kept for \
            severe strains or those that last beyond 6 to 8 weeks.
            """,
        running: """
            Commonly 2 to 6 weeks for a fresh strain (our judgement); groin pain that has lasted \
            long was trained for 8 to 12 weeks in a trial.
            """,
        sources: [.weir2015, .holmich1999, .haroy2019, .falvey2016, .nielsen2014recovery]
    )
}
