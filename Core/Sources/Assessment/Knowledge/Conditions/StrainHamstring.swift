import Anatomy
import Evidence
import Interview

extension Condition {
    static let strainHamstring = Condition(
        .strainHamstring,
        group: .hamstring,
        name: "strained hamstring at the back of the thigh",
        otherNames: ["pulled hamstring", "hamstring muscle strain"],
        codes: Codes(icd10cm: ["S76.31"], osiicsStub: "TM"),
        tissue: .muscle,
        structures: ["biceps femoris long head", "semimembranosus", "semitendinosus"],
        place: "Back of the thigh, at times up to the buttock.",
        summary: """
            The muscle tears a little as it slows the swinging leg at speed, or when it is \
            stretched too far. Earlier hamstring injury makes it more likely.
            """,
        prevalence: .noviceEntries(
            8,
            part: 0.55,
            "The row covers muscle and upper tendon; the division is ours."
        ),
        riskFactors: [
            .times(
                2.5,
                .finding(.previousHamstringInjury),
                "Agreed leading risk; the figure is ours."
            ),
            .times(1.3, .ages(40..<100), "Risk rises with age; the figure is ours."),
        ],
        effects: .overuse([
            .almostAlways(.sitePosteriorThigh),
            .occasionally(.siteSitBone),
            .occasionally(.siteButtock),
            .occasionally(.siteThighVague),
            .seldom(.siteKnee),
            .seldom(.siteMedialThigh),
            .usually(.suddenOnset, "Most remember the stride."),
            .usually(.recentOnset, "Most tell of it within days."),
            .often(.onsetSprinting),
            .occasionally(.insidious),
            .occasionally(.pop),
            .occasionally(.bruising),
            .almostAlways(.painRunning),
            .almostAlways(.painFastRunning),
            .sometimes(.strongPain),
            .often(.cannotRun),
            .often(.bendForward),
            .occasionally(.longStride),
            .occasionally(.stairsSlopes),
            .occasionally(.sitToStand),
            .occasionally(.painDownhill),
            .occasionally(.easesWarmUp),
            .occasionally(.morningStiff),
            .sometimes(.noPainWalking),
            .sometimes(.limp),
            .occasionally(.sitting15),
            .often(.noReliefSitting),
            .seldom(.nightPain),
            .occasionally(.notImproving),
            .occasionally(.slump),
            .seldom(.straightLegRaise),
            .sometimes(.puranenOrava),
            .sometimes(.bentKneeStretch),
            .sometimes(.modifiedBentKneeStretch),
            .usually(.takingOffShoe, "The perfect published figures are not used."),
        ]),
        mustNotMiss: false,
        clinic: """
            They press along the muscle, test bending of the knee and how far it straightens; an \
            MRI if a pop, bruising and weakness suggest the tendon came off the bone.
            """,
        running: """
            In elite footballers a lengthening programme took 28 days on average and a \
            conventional one 51; runners commonly need 4 to 8 weeks.
            """,
        sources: [.askling2013, .vandyk2019, .nielsen2014recovery]
    )
}
