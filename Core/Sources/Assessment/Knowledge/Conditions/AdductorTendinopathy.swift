import Anatomy
import Evidence
import Interview

extension Condition {
    static let adductorTendinopathy = Condition(
        .adductorTendinopathy,
        group: .adductorPubic,
        name: "sore inner-thigh tendon at the pubic bone",
        otherNames: ["long-standing groin strain", "adductor-related groin pain"],
        codes: Codes(icd10cm: ["M76.89"], osiicsStub: "GT"),
        tissue: .tendon,
        structures: ["adductor longus origin"],
        place: "Inner groin, close to the pubic bone.",
        summary: """
            The tendon that anchors the inner-thigh muscle to the pelvis has had more load than it \
            could get used to. It builds up over weeks and may outlast rest.
            """,
        prevalence: .noviceEntries(4, part: 0.5, "Strain shares the row by our judgement."),
        riskFactors: [
            .times(1.5, .sex(.male), "3 of 4 in the novice cohort were men; the figure is ours."),
            .times(
                0.7,
                .sex(.female),
                "1 of 4 in the novice cohort was a woman; the figure is ours."
            ),
        ],
        effects: .overuse([
            .almostAlways(.siteGroin),
            .often(.siteMedialThigh),
            .sometimes(.sitePubic),
            .occasionally(.siteLowerAbdomen),
            .occasionally(.siteHipVague),
            .seldom(.siteThighVague),
            .seldom(.siteAnteriorThigh),
            .seldom(.siteGenital),
            .usually(.insidious),
            .seldom(.recentOnset),
            .often(.longStanding),
            .sometimes(.overAYear),
            .sometimes(.worsening),
            .usually(.squeezeKnees),
            .almostAlways(.painRunning),
            .often(.painFastRunning),
            .occasionally(.cannotRun),
            .seldom(.strongPain),
            .often(.twisting),
            .sometimes(.kneeLift),
            .occasionally(.stairsSlopes),
            .occasionally(.sitToStand),
            .occasionally(.painImpact),
            .occasionally(.painWeightBearing),
            .seldom(.limp),
            .often(.easesWarmUp),
            .sometimes(.morningStiff),
            .occasionally(.coughSneeze),
            .occasionally(.turnInBed),
            .occasionally(.nightPain),
            .sometimes(.noReliefSitting),
            .sometimes(.notImproving),
            .sometimes(.tenderBonySpot),
            .sometimes(.noPainWalking),
            .occasionally(.hardSurfaceOrHills),
            // Athletes with groin pain; the other groin causes carry the missing specificity.
            .measured(.adductorSqueeze, sensitivity: 0.893, .falvey2016, people: nil),
            .measured(.adductorPalpation, sensitivity: 0.946, .falvey2016, people: nil),
            .measured(.crossover, sensitivity: 0.411, .falvey2016, people: nil),
            .measured(.hipRotationGroin, sensitivity: 0.821, .falvey2016, people: nil),
            .often(.pubicPalpation),
            .sometimes(.passiveAdductionPain),
        ]),
        mustNotMiss: false,
        clinic: """
            They press the tendon's origin and resist the squeeze of the knees; MRI or ultrasound \
            only where that leaves doubt.
            """,
        running: """
            In a trial of long-standing cases active training took 8 to 12 weeks before sport, and \
            23 returned against 4 with passive care.
            """,
        sources: [.weir2015, .holmich1999, .falvey2016, .nielsen2014recovery]
    )
}
