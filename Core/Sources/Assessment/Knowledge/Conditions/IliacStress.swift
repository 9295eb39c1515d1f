import Anatomy
import Evidence
import Interview

extension Condition {
    static let iliacStress = Condition(
        .iliacStress,
        group: .pelvicStress,
        name: "stress injury of the wing of the pelvis",
        otherNames: ["iliac stress fracture", "pelvic stress fracture"],
        codes: Codes(icd10cm: ["M84.35"]),
        tissue: .bone,
        structures: ["wing of the ilium", "ilium beside the sacroiliac joint"],
        place:
            "Deep in the buttock, at the side or over the crest of the pelvis, at times the groin.",
        summary: """
            The broad bone of the pelvis, on which the gluteal muscles pull, fails under repeated \
            load. It builds up over weeks of hard training and is easily taken for a sore muscle.
            """,
        prevalence: .graded(0.003, "Single reports among runners; rarer than the pubic ramus."),
        riskFactors: .weakBone + .boneBySex + [
            .times(2, .finding(.recentBirth), "The pelvis is still regaining strength; judgement.")
        ],
        effects: .overuse([
            .often(.siteButtock),
            .often(.siteLateral),
            .sometimes(.siteIliacCrest),
            .often(.siteHipVague),
            .sometimes(.siteGroin),
            .sometimes(.siteLowBack),
            .occasionally(.siteSacrum),
            .occasionally(.siteAnteriorThigh),
            .occasionally(.siteLateralThigh),
            .seldom(.sitePosteriorThigh),
            .seldom(.siteThighVague),
            .usually(.insidious),
            .occasionally(.suddenOnset),
            .sometimes(.recentOnset),
            .occasionally(.longStanding),
            .often(.worsening),
            .often(.notImproving),
            .almostAlways(.painRunning),
            .often(.cannotRun),
            .sometimes(.strongPain),
            .sometimes(.painFastRunning),
            .usually(.painImpact),
            .often(.noPainWalking),
            .sometimes(.painWeightBearing),
            .often(.standingOneLeg),
            .sometimes(.limp),
            .sometimes(.stairsSlopes),
            .sometimes(.sideLying),
            .sometimes(.nightPain),
            .occasionally(.boneNightPain),
            .occasionally(.turnInBed),
            .often(.tenderBonySpot, "The crest can be felt; the rest lies under muscle."),
            .occasionally(.hardSurfaceOrHills),
            .often(.hopTest),
            .sometimes(.standingSign),
            .sometimes(.resistedAbduction, "The gluteal muscles pull on the sore bone."),
            .sometimes(.singleLegStance),
            .occasionally(.trendelenburg),
            .sometimes(.sacroiliacCluster, "The joint tests also press the bone."),
            .seldom(.earlyXrayNormal, "Plain films seldom show it early."),
        ]),
        mustNotMiss: true,
        clinic: """
            They press along the crest and the side of the pelvis and order an MRI, as an X-ray \
            is mostly normal; food, periods and bone health are asked about.
            """,
        running: """
            Stop running. Return commonly takes 7 to 12 weeks by pool, bike and walking (our \
            judgement).
            """,
        sources: [.clinicalConsensus, .stellingwerff2023, .hoenig2022, .wright2015]
    )
}
