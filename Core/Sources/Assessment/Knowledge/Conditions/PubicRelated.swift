import Anatomy
import Evidence
import Interview

extension Condition {
    static let pubicRelated = Condition(
        .pubicRelated,
        group: .adductorPubic,
        name: "pain at the joint of the pubic bones",
        otherNames: ["osteitis pubis", "pubic-related groin pain"],
        codes: Codes(osiicsStub: "GS"),
        tissue: .bone,
        structures: ["pubic symphysis", "bone beside it"],
        place: "In the middle at the front of the pelvis, lower abdomen or both groins.",
        summary: """
            The joint between the pubic bones is overloaded by shearing, often together with sore \
            groin tendons, in field sports and after birth.
            """,
        prevalence: .graded(0.02, "Uncommon in runners; no count."),
        riskFactors: [
            .times(1.3, .sex(.male), "Men of field sports; the figure is ours."),
            .times(3, .finding(.recentBirth), "Seen after birth; the figure is ours."),
            .times(3, .finding(.pregnantNow), "The joint loosens; the figure is ours."),
        ],
        effects: .overuse([
            .almostAlways(.sitePubic),
            .usually(.siteGroin),
            .sometimes(.siteLowerAbdomen),
            .sometimes(.siteMedialThigh),
            .seldom(.siteHipVague),
            .seldom(.siteGenital),
            .seldom(.siteSacrum),
            .seldom(.siteButtock),
            .usually(.insidious),
            .seldom(.recentOnset),
            .often(.longStanding),
            .sometimes(.overAYear),
            .sometimes(.worsening),
            .usually(.twisting),
            .almostAlways(.painRunning),
            .often(.painFastRunning),
            .sometimes(.cannotRun),
            .occasionally(.strongPain),
            .often(.standingOneLeg),
            .often(.squeezeKnees),
            .often(.turnInBed),
            .sometimes(.coughSneeze),
            .sometimes(.kneeLift),
            .sometimes(.stairsSlopes),
            .occasionally(.sitToStand),
            .sometimes(.painWeightBearing),
            .occasionally(.limp),
            .sometimes(.easesWarmUp),
            .occasionally(.morningStiff),
            .occasionally(.nightPain),
            .sometimes(.noPainWalking),
            .sometimes(.painImpact),
            .often(.notImproving),
            .often(.tenderBonySpot),
            .usually(.adductorSqueeze),
            .often(.adductorPalpation),
            .almostAlways(.pubicPalpation, "Local tenderness defines it."),
            .often(.crossover),
        ]),
        mustNotMiss: false,
        clinic: """
            They press the joint and the bone beside it; an MRI may show swelling in the bone, \
            which also occurs without pain.
            """,
        running: "Commonly 3 to 9 months with a graded programme (our judgement).",
        sources: [.weir2015, .fisioscienceGroin]
    )
}
