import Anatomy
import Evidence
import Interview

extension Condition {
    static let proximalHamstringTendinopathy = Condition(
        .proximalHamstringTendinopathy,
        group: .hamstring,
        name: "sore hamstring tendon at the sit bone",
        otherNames: [
            "high hamstring tendinopathy", "proximal hamstring tendinopathy", "sit-bone pain",
        ],
        codes: Codes(icd10cm: ["M76.89"], osiicsStub: "TT"),
        tissue: .tendon,
        structures: ["hamstring origin", "ischial tuberosity"],
        place: "On the sit bone, low and deep in the buttock.",
        summary: """
            The top of the hamstring tendon is squeezed against the sit bone when the hip is bent: \
            by hills, speed, long strides, long sitting and hard stretching.
            """,
        prevalence: .noviceEntries(
            8,
            part: 0.45,
            "The row covers muscle and upper tendon; the division is ours."
        ),
        riskFactors: [
            .times(
                1.4,
                .ages(30..<56),
                "Typical age of the distance runners who get it; the figure is ours."
            ),
            .times(
                0.3,
                .ages(8..<20),
                "In the young the growth plate or muscle gives way instead."
            ),
            .times(1.5, .finding(.previousHamstringInjury), "Judgement."),
            .times(1.2, .finding(.sitsAllDay), "Sitting presses the tendon; the figure is ours."),
        ],
        effects: .overuse([
            .almostAlways(.siteSitBone),
            .sometimes(.siteButtock),
            .sometimes(.sitePosteriorThigh),
            .seldom(.siteHipVague),
            .seldom(.siteThighVague),
            .almostAlways(.insidious),
            .seldom(.recentOnset),
            .often(.longStanding, "A slow tendon, often told of late."),
            .sometimes(.overAYear),
            .sometimes(.worsening),
            .usually(.sitting15, "Sitting is one of its typical provocations."),
            .almostAlways(.painRunning),
            .usually(.painFastRunning),
            .often(.longStride, "Long steps pull and press the tendon."),
            .occasionally(.painDownhill),
            .occasionally(.cannotRun),
            .seldom(.strongPain),
            .usually(.bendForward),
            .often(.easesWarmUp),
            .sometimes(.morningStiff),
            .sometimes(.stairsSlopes),
            .sometimes(.sitToStand),
            .occasionally(.noPainWalking),
            .occasionally(.painImpact),
            .seldom(.limp),
            .occasionally(.nightPain),
            .occasionally(.neuro, "The sciatic nerve lies beside it."),
            .seldom(.perinealSitting),
            .sometimes(.notImproving),
            .sometimes(.hardSurfaceOrHills),
            .sometimes(.tenderBonySpot),
            .sometimes(.squatPosterior),
            // Case-control series of 92 hips; the cases were partly chosen by the same tenderness.
            .measured(.puranenOrava, sensitivity: 0.76, .cacchio2012, people: 92),
            .measured(.bentKneeStretch, sensitivity: 0.84, .cacchio2012, people: 92),
            .measured(.modifiedBentKneeStretch, sensitivity: 0.89, .cacchio2012, people: 92),
            .occasionally(.takingOffShoe),
            .occasionally(.fair),
            .occasionally(.slump),
            .seldom(.straightLegRaise),
        ]),
        mustNotMiss: false,
        clinic: """
            They press the sit bone and stretch the hamstring with the hip bent; an MRI when it \
            resists treatment, weakness is sudden or a nerve seems involved.
            """,
        running: """
            Slow: commonly 3 to 6 months, often with some easy running on the way (our judgement).
            """,
        sources: [.cacchio2012, .goom2016, .cushman2015]
    )
}
