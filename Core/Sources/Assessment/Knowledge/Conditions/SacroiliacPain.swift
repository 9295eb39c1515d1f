import Anatomy
import Evidence
import Interview

extension Condition {
    static let sacroiliacPain = Condition(
        .sacroiliacPain,
        group: .sacroiliac,
        name: "pain from the sacroiliac joint",
        otherNames: ["sacroiliac pain", "SI joint pain"],
        codes: Codes(icd10cm: ["M53.3", "M46.1"]),
        tissue: .joint,
        structures: ["sacroiliac joint", "its ligaments"],
        place: "To one side below the belt line, at the dimple of the low back, or in the buttock.",
        summary: """
            The joint between spine and pelvis is irritated: by uneven load, around a birth or \
            after a fall. Long morning stiffness points to an inflammatory disease instead.
            """,
        prevalence: .graded(0.04, "Uncommon; no count among runners."),
        riskFactors: [
            .times(1.3, .sex(.female), "More women; the figure is ours."),
            .times(3, .finding(.recentBirth), "Common around a birth; the figure is ours."),
            .times(4, .finding(.pregnantNow), "Common in pregnancy; the figure is ours."),
        ],
        effects: [
            .usually(.siteSacrum, "People point at the dimple."),
            .usually(.siteButtock),
            .often(.siteLowBack),
            .occasionally(.sitePosteriorThigh),
            .occasionally(.siteGroin),
            .occasionally(.siteHipVague),
            .occasionally(.siteLateral),
            .occasionally(.siteIliacCrest),
            .seldom(.siteSitBone),
            .seldom(.sitePubic),
            .seldom(.siteThighVague),
            .seldom(.siteLateralThigh),
            .seldom(.siteBelowKnee),
            .usually(.insidious),
            .occasionally(.suddenOnset),
            .occasionally(.recentOnset),
            .often(.longStanding),
            .sometimes(.overAYear),
            .occasionally(.worsening),
            .occasionally(.trauma),
            .often(.turnInBed),
            .often(.standingOneLeg),
            .often(.painRunning),
            .sometimes(.painFastRunning),
            .occasionally(.painDownhill),
            .occasionally(.strongPain),
            .occasionally(.cannotRun),
            .occasionally(.longStride),
            .often(.sitting15),
            .sometimes(.sitToStand),
            .sometimes(.stairsSlopes),
            .sometimes(.noPainWalking),
            .sometimes(.nightPain),
            .sometimes(.bendForward),
            .sometimes(.bendBackward),
            .sometimes(.spinePosition),
            .sometimes(.painImpact),
            .occasionally(.painWeightBearing),
            .occasionally(.limp),
            .occasionally(.twisting),
            .occasionally(.sideLying),
            .sometimes(.tenderBonySpot),
            .seldom(.neuro),
            .sometimes(.morningStiff),
            .sometimes(.easesWarmUp),
            .seldom(.morningStiffLong, "Long stiffness points to an inflammatory disease instead."),
            .sometimes(.notImproving),
            .measured(.sacroiliacCluster, sensitivity: 0.94, .laslett2005, people: 48),
            .occasionally(.fair),
        ],
        mustNotMiss: false,
        clinic: """
            They press the joint in six ways: three that hurt make it likely, none makes it very \
            unlikely. Blood tests or a scan if inflammation or a bone injury is possible.
            """,
        running: "Commonly 4 to 12 weeks with strengthening (our judgement).",
        sources: [.laslett2005, .laslett2003, .vanderwurff2006]
    )
}
