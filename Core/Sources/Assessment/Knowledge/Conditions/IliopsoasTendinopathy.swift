import Anatomy
import Evidence
import Interview

extension Condition {
    static let iliopsoasTendinopathy = Condition(
        .iliopsoasTendinopathy,
        group: .iliopsoas,
        name: "sore hip-flexor tendon at the front of the hip",
        otherNames: ["hip flexor tendinitis", "psoas tendinitis", "iliopsoas tendinopathy"],
        codes: Codes(icd10cm: ["M76.1"], osiicsStub: "GT"),
        tissue: .tendon,
        structures: ["iliopsoas tendon", "iliopectineal bursa"],
        place: "Front of the hip and groin.",
        summary: """
            The tendon that lifts the thigh has been loaded faster than it could adapt, by hills, \
            speed or a quick rise of training. The tissue is overworked more than inflamed.
            """,
        prevalence: .noviceEntries(
            5,
            part: 0.5,
            "The row does not part strain from tendon; we halve it."
        ),
        riskFactors: [
            .times(
                1.4,
                .sex(.female),
                "4 of 5 in the novice cohort were women; the figure is ours."
            ),
            .times(0.7, .sex(.male), "1 of 5 in the novice cohort was a man; the figure is ours."),
            .times(
                1.3,
                .finding(.sitsAllDay),
                "The article's view, unverified: long sitting, then long runs."
            ),
        ],
        effects: .overuse([
            .almostAlways(.siteGroin),
            .sometimes(.siteHipVague),
            .sometimes(.siteAnteriorThigh),
            .seldom(.siteLowerAbdomen),
            .seldom(.siteThighVague),
            .seldom(.siteMedialThigh),
            .seldom(.siteLateral),
            .usually(.insidious),
            .occasionally(.recentOnset),
            .sometimes(.longStanding),
            .occasionally(.overAYear),
            .sometimes(.worsening),
            .usually(.kneeLift),
            .almostAlways(.painRunning),
            .often(.painFastRunning),
            .occasionally(.cannotRun),
            .seldom(.strongPain),
            .often(.stairsSlopes),
            .often(.sitToStand),
            .sometimes(.sitting15),
            .occasionally(.coughSneeze, "Sitting up from lying is its work, too."),
            .occasionally(.twisting),
            .occasionally(.painImpact),
            .occasionally(.painWeightBearing),
            .seldom(.limp),
            .seldom(.turnInBed),
            .often(.easesWarmUp),
            .sometimes(.snapping),
            .occasionally(.mechanical),
            .often(.recurrentAnterior),
            .occasionally(.nightPain),
            .sometimes(.noPainWalking),
            .sometimes(.morningStiff),
            .sometimes(.notImproving),
            .sometimes(.noReliefSitting),
            .sometimes(.hardSurfaceOrHills),
            .often(.thomas),
            .usually(.stinchfield),
            .often(.adductorSqueeze, "Squeezing hurts in most groin pain, whatever the cause."),
            .sometimes(.adductorPalpation),
        ]),
        mustNotMiss: false,
        clinic: """
            They press the tendon and test lifting and stretching of the thigh; ultrasound shows \
            it moving, MRI looks behind it for joint and bone.
            """,
        running: """
            Often 6 to 12 weeks of graded strengthening, commonly with some running (our judgement).
            """,
        sources: [.article2022, .weir2015, .nielsen2014recovery]
    )
}
