import Anatomy
import Evidence
import Interview

extension Condition {
    static let iliotibialBandSyndrome = Condition(
        .iliotibialBandSyndrome,
        group: .lateralHip,
        name: "iliotibial band pain",
        otherNames: ["IT band syndrome", "iliotibial band syndrome"],
        codes: Codes(icd10cm: ["M76.3"], osiicsStub: "KT"),
        tissue: .tendon,
        structures: ["lower iliotibial band", "fat pad at the outer knee"],
        place: "The outer side of the knee; pain at the hip itself points elsewhere.",
        summary: """
            The band presses a sensitive pad of fat at the outer knee with each stride, most when \
            steps are narrow or the way leads down. It is a knee problem; only some feel it up the \
            outer thigh.
            """,
        prevalence: .graded(
            0.02,
            "Common at the knee (11 of 254 novices), uncommon behind hip pain."
        ),
        riskFactors: [
            .times(
                2,
                .sex(.female),
                "10 of 11 in the novice cohort were women; the figure is cautious."
            ),
            .times(
                0.4,
                .sex(.male),
                "1 of 11 in the novice cohort was a man; the figure is cautious."
            ),
        ],
        effects: .overuse([
            .almostAlways(.siteKnee, "The outer knee is where it sits."),
            .often(.siteLateralThigh, "Some feel it along the band."),
            .occasionally(.siteLateral),
            .seldom(.siteThighVague),
            .seldom(.siteBelowKnee),
            .almostAlways(.insidious),
            .occasionally(.recentOnset),
            .sometimes(.longStanding),
            .occasionally(.overAYear),
            .occasionally(.worsening),
            .almostAlways(.painRunning),
            .sometimes(.cannotRun, "It may force a stop after a few kilometres."),
            .occasionally(.strongPain),
            .usually(.painDownhill),
            .often(.stairsSlopes),
            .occasionally(.noPainWalking),
            .occasionally(.painFastRunning),
            .sometimes(.tenderBonySpot),
            .occasionally(.limp),
            .sometimes(.notImproving),
            .sometimes(.sitting15),
            .sometimes(.hardSurfaceOrHills),
            .occasionally(.snapping),
        ]),
        mustNotMiss: false,
        clinic: """
            They press the outer knee as it bends; a scan is rarely needed. The Ober test measures \
            length and tells nothing about this pain.
            """,
        running: """
            Commonly about 6 weeks of hip strengthening, then faster and downhill running last; \
            from a case series, weak evidence.
            """,
        sources: [
            .fredericson2000, .beers2008, .hutchinson2022, .meardon2012, .noehren2014,
            .nielsen2014recovery,
        ]
    )
}
