import Anatomy
import Evidence
import Interview

extension Condition {
    static let femoralShaftStress = Condition(
        .femoralShaftStress,
        group: .femoralShaftStress,
        name: "stress injury of the thigh bone's shaft",
        otherNames: ["thigh stress fracture", "femoral shaft stress fracture"],
        codes: Codes(icd10cm: ["M84.35"], osiicsStub: "TS"),
        tissue: .bone,
        structures: ["upper and inner femoral shaft", "lesser trochanter"],
        place: "A vague ache at the front of the thigh, at times the hip or knee.",
        summary: """
            The shaft of the thigh bone is failing under repeated load. It is the most frequent \
            place for a stress injury of this bone and hard to locate by feel.
            """,
        prevalence: .graded(
            0.03,
            """
            Of running injuries about 15 in 100 are stress fractures (Wright 2015) and 13 in 100 \
            are of hip or thigh (Nielsen 2014). Of stress fractures 7 in 100 are femoral (Matheson \
            1987), of those 54 in 74 below the neck (Clement 1993). Together about 6 in 100, \
            halved, as pain of the thigh alone is often asked about elsewhere.
            """
        ),
        riskFactors: .weakBone + .boneBySex,
        effects: [
            // The most frequent main site in 74 femoral stress injuries, of any part.
            .usually(
                .siteAnteriorThigh,
                "Main site in 46 of 100 femoral stress injuries; shaft above all."
            ),
            .occasionally(.siteGroin, "Main site in 8 of 100 femoral stress injuries."),
            .often(.siteThighVague, "Hard to locate by feel."),
            .occasionally(.siteMedialThigh),
            .occasionally(.siteLateralThigh),
            .occasionally(.siteLateral),
            .sometimes(.siteKnee),
            .sometimes(.siteHipVague),
            .seldom(.sitePosteriorThigh),
            .seldom(.siteButtock),
            .usually(.insidious),
            .occasionally(.suddenOnset),
            .sometimes(.recentOnset),
            .occasionally(.longStanding),
            .often(.worsening),
            .almostAlways(.painRunning),
            .often(.cannotRun),
            .sometimes(.strongPain),
            .sometimes(.painFastRunning),
            .usually(.painImpact, "70 of 100 femoral stress injuries hurt on hopping."),
            .often(.painWeightBearing),
            .often(.noPainWalking),
            .sometimes(.limp),
            .sometimes(.boneNightPain),
            .sometimes(.nightPain),
            .seldom(.constantPain),
            .seldom(.cannotBearWeight),
            .sometimes(.standingOneLeg),
            .occasionally(.stairsSlopes),
            .occasionally(.kneeLift),
            .occasionally(.tenderBonySpot, "The shaft lies deep under muscle."),
            .often(.notImproving),
            .measured(.durationIncrease, sensitivity: 0.3, .clement1993, people: 74),
            .sometimes(.loadSpike, "Load spikes raise overuse in general; no figure for bone."),
            .occasionally(.paceAndDistance),
            .sometimes(.weeklyRise),
            .occasionally(.hardSurfaceOrHills),
            .measured(.hopTest, sensitivity: 0.703, .clement1993, people: 74),
            .sometimes(.standingSign),
            .occasionally(.stinchfield),
            // Two studies of 7 and 6 people: 0.93 with 0.75, and 0.88 with 0.13.
            .often(.fulcrum, "Two tiny studies disagree; no figure used."),
            .measured(.earlyXrayNormal, sensitivity: 0.24, .clement1993, people: 46),
        ],
        mustNotMiss: true,
        clinic: """
            They look for pain deep in the bone and order an MRI; an early X-ray is mostly normal.
            """,
        running: """
            Stop running. Return commonly takes 8 to 14 weeks, led by a clinician (our judgement).
            """,
        sources: [
            .clement1993, .johnson1994, .reiman2013, .wright2015, .matheson1987,
            .nielsen2014recovery,
        ]
    )
}
