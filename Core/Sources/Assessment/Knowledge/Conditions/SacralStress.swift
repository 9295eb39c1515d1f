import Anatomy
import Evidence
import Interview

extension Condition {
    static let sacralStress = Condition(
        .sacralStress,
        group: .sacralStress,
        name: "stress injury of the sacrum",
        otherNames: ["sacral stress fracture"],
        codes: Codes(icd10cm: ["M48.48", "M84.35"], osiicsStub: "LS"),
        tissue: .bone,
        structures: ["wing of the sacrum"],
        place: "Low back or buttock to one side, at times down the back of the thigh.",
        summary: """
            The bone at the base of the spine fails under repeated load, with too little food, \
            thin bone or after a birth. It is easily taken for back pain.
            """,
        prevalence: .graded(0.013, "Rare; no count among runners."),
        riskFactors: .weakBone + .boneBySex + [
            .times(4, .finding(.recentBirth), "Seen after birth; the figure is ours."),
            .times(2, .finding(.pregnantNow), "Seen in late pregnancy; the figure is ours."),
        ],
        effects: .overuse([
            .usually(.siteSacrum),
            .usually(.siteButtock),
            .often(.siteLowBack, "Taken for back pain at first."),
            .sometimes(.sitePosteriorThigh, "It may run down the leg like sciatica."),
            .sometimes(.siteHipVague),
            .occasionally(.siteLateral),
            .occasionally(.siteGroin),
            .occasionally(.siteSitBone),
            .occasionally(.siteBelowKnee),
            .seldom(.siteIliacCrest),
            .seldom(.siteLateralThigh),
            .seldom(.siteThighVague),
            .usually(.insidious),
            .occasionally(.suddenOnset),
            .sometimes(.recentOnset),
            .occasionally(.longStanding),
            .often(.worsening),
            .almostAlways(.painRunning),
            .often(.cannotRun),
            .sometimes(.strongPain),
            .sometimes(.painFastRunning),
            .usually(.painImpact),
            .sometimes(.painWeightBearing, "Felt behind rather than in the groin."),
            .often(.noPainWalking),
            .often(.standingOneLeg),
            .sometimes(.limp),
            .sometimes(.boneNightPain),
            .sometimes(.nightPain),
            .sometimes(.turnInBed),
            .sometimes(.sitting15),
            .sometimes(.bendForward),
            .sometimes(.bendBackward),
            .sometimes(.spinePosition),
            .occasionally(.stairsSlopes),
            .occasionally(.constantPain),
            .occasionally(.neuro, "The first sacral nerves run through the bone."),
            .often(.tenderBonySpot),
            .often(.notImproving),
            .occasionally(.hardSurfaceOrHills),
            .usually(.hopTest),
            .sometimes(.standingSign),
            .often(.sacroiliacCluster, "The joint tests also press the bone."),
            .occasionally(.straightLegRaise),
            .occasionally(.slump),
            .occasionally(.trendelenburg),
            .seldom(.earlyXrayNormal, "Plain films seldom show it."),
        ]),
        mustNotMiss: true,
        clinic: """
            They press the sacrum and order an MRI; the joint tests nearby hurt too and tell \
            little.
            """,
        running: """
            Stop running. Return commonly takes 8 to 16 weeks by pool, bike and walking; not \
            verified.
            """,
        sources: [.kahanov2015, .stellingwerff2023, .hoenig2023, .wright2015]
    )
}
