import Anatomy
import Evidence
import Interview

extension Condition {
    static let sacroiliacPain = Condition(
        .sacroiliacPain,
        name: "pain from the sacroiliac joint",
        otherNames: ["sacroiliac pain", "SI joint pain"],
        codes: Codes(icd10cm: ["M53.3", "M46.1"]),
        tissue: .joint,
        structures: ["sacroiliac joint", "its ligaments"],
        place: "To one side below the belt line, at the dimple of the low back, or in the buttock.",
        summary: """
            The joint between spine and pelvis is irritated: by uneven load, around a birth, after \
            a fall, or by an inflammatory disease, which shows in long morning stiffness.
            """,
        prevalence: .graded(0.05, "Uncommon; no count among runners."),
        riskFactors: [
            .times(1.3, .sex(.female), "More women; the figure is ours."),
            .times(3, .finding(.recentBirth), "Common around a birth; the figure is ours."),
        ],
        effects: [
            .usually(.siteSacrum, "People point at the dimple."),
            .usually(.siteButtock),
            .often(.siteLowBack),
            .occasionally(.sitePosteriorThigh),
            .occasionally(.siteGroin),
            .occasionally(.siteHipVague),
            .occasionally(.siteLateral),
            .usually(.insidious),
            .occasionally(.suddenOnset),
            .occasionally(.trauma),
            .often(.turnInBed),
            .often(.standingOneLeg),
            .often(.painRunning),
            .often(.sitting15),
            .sometimes(.sitToStand),
            .sometimes(.stairsSlopes),
            .sometimes(.noPainWalking),
            .sometimes(.nightPain),
            .sometimes(.bendForward),
            .sometimes(.painImpact),
            .sometimes(.morningStiff),
            .occasionally(.morningStiffLong, "The inflammatory form."),
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
