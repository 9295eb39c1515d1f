import Anatomy
import Evidence
import Interview

extension Condition {
    static let proximalHamstringAvulsion = Condition(
        .proximalHamstringAvulsion,
        group: .hamstring,
        name: "hamstring torn off the sit bone",
        otherNames: [
            "proximal hamstring avulsion", "complete hamstring tear", "hamstring rupture",
        ],
        codes: Codes(),
        tissue: .tendon,
        structures: ["hamstring origin", "ischial tuberosity", "sciatic nerve beside it"],
        place: "Low in the buttock and the upper back of the thigh.",
        summary: """
            One or more hamstring tendons have come off the sit bone, in a slip into the splits, \
            a sprint or a fall with the knee straight. A pop, a wide bruise after a day or two \
            and a weak leg set it apart from a strain.
            """,
        prevalence: .graded(0.003, "Rare; no count among runners."),
        riskFactors: [
            .times(1.5, .ages(40..<75), "Worn tendons tear more easily; the figure is ours."),
            .times(0.2, .ages(8..<18), "In the young the growing bone comes off instead."),
            .times(1.5, .finding(.previousHamstringInjury), "Judgement."),
        ],
        effects: [
            .almostAlways(.siteSitBone),
            .usually(.sitePosteriorThigh),
            .often(.siteButtock),
            .occasionally(.siteThighVague),
            .seldom(.siteBelowKnee),
            .seldom(.siteHipVague),
            .almostAlways(.suddenOnset),
            .often(.pop),
            .sometimes(.onsetSprinting),
            .sometimes(.trauma, "A slip or a fall that forces the straight leg forward."),
            .usually(.recentOnset),
            .usually(.bruising, "It may take a day or two to show."),
            .usually(.strongPain),
            .almostAlways(.cannotRun),
            .almostAlways(.painRunning),
            .almostAlways(.painFastRunning),
            .usually(.limp),
            .usually(.noPainWalking),
            .occasionally(.painWeightBearing),
            .occasionally(.cannotBearWeight),
            .often(.stairsSlopes),
            .often(.sitToStand),
            .usually(.sitting15),
            .usually(.bendForward),
            .often(.longStride),
            .sometimes(.nightPain),
            .sometimes(.neuro, "The sciatic nerve lies beside the tendons."),
            .occasionally(.motorWeakness),
            .sometimes(.tenderBonySpot),
            .occasionally(.notImproving),
            .occasionally(.worsening),
            .often(.puranenOrava),
            .often(.bentKneeStretch),
            .often(.modifiedBentKneeStretch),
            .usually(.takingOffShoe),
            .occasionally(.slump),
        ],
        mustNotMiss: true,
        clinic: """
            They feel for a gap, test bending of the knee and order an MRI within days: where \
            tendons have pulled away, a surgeon should see it within about two weeks, as later \
            repair is harder.
            """,
        running: """
            Not before a clinician has looked. Return commonly takes 6 months or more, with or \
            without an operation (our judgement).
            """,
        sources: [.clinicalConsensus]
    )
}
