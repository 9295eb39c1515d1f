import Anatomy
import Evidence
import Interview

extension Condition {
    static let parsStress = Condition(
        .parsStress,
        group: .lumbarReferred,
        name: "stress injury of the lowest back",
        otherNames: ["spondylolysis", "pars stress fracture", "lumbar stress fracture"],
        codes: Codes(icd10cm: ["M43.0", "M48.46"], osiicsStub: "LS"),
        tissue: .bone,
        structures: ["pars interarticularis of the lowest lumbar vertebrae"],
        place: "Low back, mostly to one side of the belt line, at times the buttock.",
        summary: """
            In the young spine the thin bridge at the rear of a vertebra cracks under repeated \
            bending back, twisting and landing. Found early it can heal.
            """,
        prevalence: .graded(
            0.005,
            "A leading cause of lasting back pain in young athletes, but few come with the hip."
        ),
        riskFactors: .weakBone + [
            .times(7, .ages(10..<19), "The bridge hardens last; the figure is ours."),
            .times(2, .ages(19..<30), "Young adults still get it; the figure is ours."),
            .times(0.2, .ages(40..<110), "An old gap is then mostly silent; the figure is ours."),
            .times(1.3, .sex(.male), "More boys; the figure is ours."),
            .times(1.5, .finding(.growthSpurt), "The spine is weakest then; the figure is ours."),
        ],
        effects: .overuse([
            .almostAlways(.siteLowBack),
            .sometimes(.siteButtock),
            .sometimes(.siteSacrum),
            .occasionally(.siteIliacCrest),
            .occasionally(.sitePosteriorThigh),
            .seldom(.siteBelowKnee),
            .seldom(.siteLateral),
            .seldom(.siteHipVague),
            .usually(.insidious),
            .occasionally(.suddenOnset),
            .occasionally(.recentOnset),
            .often(.longStanding),
            .sometimes(.overAYear),
            .sometimes(.worsening),
            .often(.notImproving),
            .usually(.bendBackward, "Bending back presses the bridge."),
            .usually(.spinePosition),
            .usually(.painRunning),
            .sometimes(.painFastRunning),
            .sometimes(.painDownhill),
            .sometimes(.cannotRun),
            .sometimes(.strongPain),
            .often(.standingOneLeg, "Most of all when leaning back on one leg."),
            .occasionally(.painImpact),
            .occasionally(.noPainWalking),
            .occasionally(.bendForward),
            .occasionally(.sitting15),
            .occasionally(.turnInBed),
            .occasionally(.nightPain),
            .sometimes(.twisting),
            .sometimes(.tenderBonySpot),
            .seldom(.neuro, "A nerve is seldom touched."),
            .occasionally(.straightLegRaise, "Tight hamstrings are usual."),
            .seldom(.slump),
            .occasionally(.hopTest),
            .occasionally(.sacroiliacCluster),
            .sometimes(.earlyXrayNormal, "Old gaps show, fresh ones do not."),
        ]),
        mustNotMiss: true,
        clinic: """
            They have you lean back on one leg, which tells a little, check the nerves, and order \
            an MRI when a young back has hurt for some weeks.
            """,
        running: """
            Running and bending back stop first; return commonly takes 3 to 6 months with trunk \
            training (our judgement).
            """,
        sources: [.clinicalConsensus, .wright2015]
    )
}
