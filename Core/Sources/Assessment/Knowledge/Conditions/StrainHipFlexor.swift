import Anatomy
import Evidence
import Interview

extension Condition {
    static let strainHipFlexor = Condition(
        .strainHipFlexor,
        group: .iliopsoas,
        name: "strained hip flexor at the front of the hip",
        otherNames: ["pulled hip flexor", "iliopsoas strain", "rectus femoris strain"],
        codes: Codes(icd10cm: ["S76.01", "S76.11"], osiicsStub: "GM"),
        tissue: .muscle,
        structures: ["iliopsoas", "rectus femoris"],
        place: "Front of the hip and groin, sometimes the top of the thigh.",
        summary: """
            Some fibres of a muscle that lifts the thigh have been overstretched or torn. It \
            follows a sprint, a hill session or a quick rise of distance and speed together.
            """,
        prevalence: .noviceEntries(
            5,
            part: 0.5,
            "The row does not part strain from tendon; we halve it."
        ),
        riskFactors: [
            .times(
                0.5,
                .ages(8..<17),
                "Before 17 the growth plate gives way more easily than the muscle."
            )
        ],
        effects: .overuse([
            .usually(.siteGroin),
            .sometimes(.siteHipVague),
            .often(.siteAnteriorThigh),
            .occasionally(.siteThighVague),
            .seldom(.siteLowerAbdomen),
            .seldom(.siteIliacCrest),
            .seldom(.siteMedialThigh),
            .often(.suddenOnset, "A clear moment, or the end of a hard session."),
            .often(.recentOnset),
            .sometimes(.onsetSprinting),
            .sometimes(.insidious),
            .seldom(.pop),
            .seldom(.bruising),
            .occasionally(.trauma),
            .almostAlways(.kneeLift, "Lifting the knee is the muscle's own work."),
            .almostAlways(.painRunning),
            .sometimes(.strongPain),
            .sometimes(.cannotRun),
            .usually(.painFastRunning),
            .often(.stairsSlopes),
            .sometimes(.sitToStand),
            .sometimes(.coughSneeze, "Sitting up from lying is its work, too."),
            .occasionally(.twisting),
            .occasionally(.painImpact),
            .occasionally(.painWeightBearing),
            .occasionally(.limp),
            .occasionally(.turnInBed),
            .occasionally(.morningStiff),
            .sometimes(.noPainWalking),
            .sometimes(.easesWarmUp),
            .often(.noReliefSitting),
            .seldom(.nightPain),
            .occasionally(.notImproving),
            .sometimes(.hardSurfaceOrHills, "Hills ask more of the muscle."),
            .often(.thomas),
            .usually(.stinchfield, "Resisted lifting of the straight leg."),
            .often(.adductorSqueeze, "Squeezing hurts in most groin pain, whatever the cause."),
            .sometimes(.adductorPalpation),
        ]),
        mustNotMiss: false,
        clinic: """
            They press the muscle, resist the lifting knee and stretch the front of the hip; a \
            scan is needed only when it is severe or slow to settle.
            """,
        running: """
            Commonly 1 to 3 weeks for a mild strain and 4 to 8 for a moderate one; these weeks are \
            experience, not study results.
            """,
        sources: [.article2022, .nielsen2014recovery, .weir2015]
    )
}
