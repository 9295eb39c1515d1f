import Anatomy
import Evidence
import Interview

extension Condition {
    static let pubicRamusStress = Condition(
        .pubicRamusStress,
        group: .pelvicStress,
        name: "stress injury of the front of the pelvis",
        otherNames: ["pelvic stress fracture", "pubic ramus stress fracture"],
        codes: Codes(icd10cm: ["M84.35"], osiicsStub: "GS"),
        tissue: .bone,
        structures: ["inferior pubic ramus"],
        place: "Groin, between the legs or the inner buttock.",
        summary: """
            The lower bar of the pubic bone cracks after races or hard blocks of training. Running \
            becomes impossible and standing on that leg alone hurts in the groin.
            """,
        prevalence: .graded(0.01, "Rare; a series of 12, most of them competitive women."),
        riskFactors: .weakBone + [
            .times(1.6, .sex(.female), "Mostly women in the series; the figure is ours."),
            .times(0.4, .sex(.male), "Few men in the series; the figure is ours."),
            .times(2, .finding(.recentBirth), "Seen after birth; the figure is ours."),
            .times(1.5, .finding(.pregnantNow), "Seen in late pregnancy; the figure is ours."),
        ],
        effects: .overuse([
            .usually(.siteGroin),
            .often(.sitePubic),
            .sometimes(.siteMedialThigh),
            .occasionally(.siteLowerAbdomen),
            .occasionally(.siteAnteriorThigh),
            .seldom(.sitePosteriorThigh),
            .seldom(.siteThighVague),
            .sometimes(.siteButtock),
            .occasionally(.siteSitBone),
            .sometimes(.siteHipVague),
            .occasionally(.siteGenital),
            .usually(.insidious),
            .sometimes(.suddenOnset, "Some feel it give in a race."),
            .sometimes(.recentOnset),
            .occasionally(.longStanding),
            .often(.worsening),
            .almostAlways(
                .painRunning,
                "Running impossible is one of three features in the series."
            ),
            .usually(.cannotRun, "Running impossible, as above; no figure."),
            .sometimes(.strongPain),
            .sometimes(.painFastRunning),
            .usually(.painImpact),
            .usually(.painWeightBearing),
            .usually(.noPainWalking),
            .usually(.standingOneLeg),
            .often(.limp),
            .sometimes(.boneNightPain),
            .sometimes(.nightPain),
            .often(.tenderBonySpot),
            .sometimes(.squeezeKnees),
            .sometimes(.turnInBed),
            .sometimes(.sitToStand),
            .occasionally(.kneeLift),
            .occasionally(.coughSneeze),
            .occasionally(.sitting15),
            .occasionally(.twisting),
            .often(.notImproving),
            .occasionally(.hardSurfaceOrHills),
            .almostAlways(.standingSign, "One of three features in the series; no figure."),
            .usually(.hopTest),
            .often(.pubicPalpation),
            .often(.adductorSqueeze),
            .sometimes(.adductorPalpation),
            .occasionally(.crossover),
            .sometimes(.stinchfield),
            .sometimes(.faberGroin),
            .occasionally(.earlyXrayNormal, "Early films are often normal."),
        ]),
        mustNotMiss: true,
        clinic: """
            They press the bone and watch you stand on that leg; an MRI shows it, an early X-ray \
            often does not.
            """,
        running: """
            8 to 12 weeks without running in the published series, then walking and running in \
            turn; food and bone health are reviewed.
            """,
        sources: [.noakes1985, .hoenig2023, .stellingwerff2023, .wright2015]
    )
}
