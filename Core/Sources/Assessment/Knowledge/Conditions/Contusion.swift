import Anatomy
import Evidence
import Interview

extension Condition {
    static let contusion = Condition(
        .contusion,
        group: .trauma,
        name: "bruise of the hip or thigh",
        otherNames: ["bruised hip", "hip pointer", "muscle contusion"],
        codes: Codes(icd10cm: ["S70.0"], osiicsStub: "GH"),
        tissue: .muscle,
        structures: ["gluteal and thigh muscle", "iliac crest", "greater trochanter"],
        place: "Where the blow landed.",
        summary: """
            A fall or a knock has bruised muscle or the skin of the bone. It should ease day by \
            day; if it does not, or a leg will not carry you, a break must be ruled out.
            """,
        prevalence: .graded(
            0.02,
            "Falls are a small part of runners' hip pain; no count for runners."
        ),
        effects: [
            .almostAlways(.trauma, "There is no bruise without a blow."),
            .seldom(.majorTrauma),
            .usually(.suddenOnset),
            .usually(.recentOnset),
            .often(.bruising),
            .often(.siteLateral, "Runners mostly land on the outer hip."),
            .sometimes(.siteButtock),
            .sometimes(.siteLateralThigh),
            .occasionally(.siteAnteriorThigh),
            .occasionally(.siteIliacCrest),
            .seldom(.siteGroin),
            .occasionally(.sitePosteriorThigh),
            .seldom(.siteSitBone),
            .seldom(.siteSacrum),
            .seldom(.siteHipVague),
            .seldom(.siteThighVague),
            .seldom(.siteKnee),
            .seldom(.siteLowBack),
            .seldom(.sitePubic),
            .usually(.painRunning),
            .sometimes(.painFastRunning),
            .sometimes(.strongPain),
            .sometimes(.cannotRun),
            .sometimes(.painImpact),
            .occasionally(.painWeightBearing),
            .sometimes(.stairsSlopes),
            .sometimes(.sitToStand),
            .sometimes(.sitting15),
            .sometimes(.turnInBed),
            .often(.sideLying),
            .sometimes(.tenderBonySpot),
            .sometimes(.limp),
            .often(.noPainWalking),
            .sometimes(.nightPain),
            .sometimes(.standingOneLeg),
            .often(.noReliefSitting),
            .seldom(.painfulMotionLoss),
            .occasionally(.morningStiff),
            .occasionally(.notImproving),
            .sometimes(.resistedAbduction),
            .often(.trochanterPalpation),
        ],
        mustNotMiss: false,
        clinic: """
            They watch you walk, move the hip and press the bone; an X-ray if you cannot put \
            weight on it or the bone itself is sore.
            """,
        running: "Commonly days to 4 weeks; in our judgement.",
        sources: [.article2022, .clinicalConsensus]
    )
}
