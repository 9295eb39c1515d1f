import Anatomy
import Evidence
import Interview

extension Condition {
    static let femoralNeckStress = Condition(
        .femoralNeckStress,
        group: .femoralNeckStress,
        name: "stress injury of the thigh bone's neck",
        otherNames: ["hip stress fracture", "femoral neck stress fracture"],
        codes: Codes(icd10cm: ["M84.35"], osiicsStub: "GS"),
        tissue: .bone,
        structures: ["femoral neck, lower side", "femoral neck, upper side"],
        place: "Groin or front of the hip and thigh, sometimes only the knee.",
        summary: """
            The neck of the thigh bone is cracking because load outran repair, more so when too \
            little is eaten. If it breaks through, the hip is in danger, so it is ruled out first.
            """,
        prevalence: .graded(
            0.025,
            """
            Between 1 and 4 in 100. Of running injuries about 15 in 100 are stress fractures \
            (Wright 2015) and 13 in 100 are of hip or thigh (Nielsen 2014). Of stress fractures 3 \
            in 100 are here (Robertson 2017); by an older series under 1 in 100 (Matheson 1987 \
            with Clement 1993).
            """
        ),
        riskFactors: .weakBone + .boneBySex + [
            .times(1.5, .finding(.steroidUse), "Steroids thin bone; the figure is ours.")
        ],
        effects: [
            .almostAlways(.siteGroin, "The commonest presenting symptom; no figure."),
            .sometimes(.siteAnteriorThigh),
            .occasionally(.siteMedialThigh),
            .sometimes(.siteThighVague),
            .seldom(.siteLateralThigh),
            .occasionally(.siteLateral),
            .occasionally(.siteButtock),
            .occasionally(.siteKnee),
            .often(.siteHipVague),
            .usually(.insidious),
            .occasionally(.suddenOnset),
            .sometimes(.recentOnset),
            .occasionally(.longStanding),
            .often(.worsening),
            .almostAlways(.painRunning, "Exercise-related pain is its leading symptom."),
            .often(.cannotRun),
            .sometimes(.strongPain),
            .sometimes(.painFastRunning),
            .usually(.painImpact, "70 of 100 femoral stress injuries hurt on hopping."),
            .usually(.painWeightBearing),
            .often(.noPainWalking),
            .often(.limp),
            .sometimes(.boneNightPain, "A late sign."),
            .sometimes(.nightPain),
            .occasionally(.constantPain),
            .seldom(.cannotBearWeight),
            .sometimes(.standingOneLeg),
            .sometimes(.stairsSlopes),
            .sometimes(.kneeLift),
            .occasionally(.twisting),
            .occasionally(.turnInBed),
            .occasionally(.cSign),
            .occasionally(.painfulMotionLoss),
            .often(.notImproving),
            // Of 74 femoral stress injuries, 30 in 100 had just raised their running time.
            .measured(.durationIncrease, sensitivity: 0.3, .clement1993, people: 74),
            .sometimes(.loadSpike, "Load spikes raise overuse in general; no figure for bone."),
            .occasionally(.paceAndDistance),
            .sometimes(.weeklyRise),
            .occasionally(.hardSurfaceOrHills),
            .measured(.hopTest, sensitivity: 0.703, .clement1993, people: 74),
            .often(.standingSign),
            .sometimes(.logRoll),
            .often(.stinchfield),
            .often(.hipRotationGroin, "Turning the bent hip is the usual sign; no figure."),
            .often(.internalRotationOverpressure),
            .sometimes(.internalRotationLimited),
            .sometimes(.faberGroin),
            .sometimes(.scour),
            .often(.adductorSqueeze, "Squeezing hurts in most groin pain, whatever the cause."),
            .sometimes(.percussion, "Not validated for stress injury."),
            .measured(.earlyXrayNormal, sensitivity: 0.24, .clement1993, people: 46),
        ],
        mustNotMiss: true,
        clinic: """
            No examination can exclude it. An MRI is arranged urgently, as a first X-ray shows \
            only 24 in 100; weight is taken off the leg until then.
            """,
        running: """
            Stop at once. Return took 107 days on average in pooled studies (79 to 135), led by a \
            clinician; some need an operation first.
            """,
        sources: [
            .robertson2017, .clement1993, .hoenig2023, .hoenig2022, .ramey2016, .stellingwerff2023,
            .wright2015, .matheson1987, .nielsen2014recovery,
        ]
    )
}
