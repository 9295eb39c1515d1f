import Anatomy
import Evidence
import Interview

extension Condition {
    static let groinNerveEntrapment = Condition(
        .groinNerveEntrapment,
        group: .nerveEntrapment,
        name: "trapped nerve of the groin skin",
        otherNames: [
            "ilioinguinal neuralgia", "iliohypogastric nerve entrapment", "genitofemoral neuralgia",
        ],
        codes: Codes(),
        tissue: .nerve,
        structures: ["ilioinguinal nerve", "iliohypogastric nerve", "genitofemoral nerve"],
        place: "Groin, lowest belly, upper inner thigh and the skin of the genitals.",
        summary: """
            A small nerve of the belly wall is caught or scarred, after a hernia, appendix or \
            caesarean operation or by the strain of twisting sports. The skin burns, stings or \
            goes numb; stretching the belly wall brings it on.
            """,
        prevalence: .graded(0.005, "Uncommon, mostly after an operation; no count among runners."),
        riskFactors: [
            .times(
                2,
                .finding(.immuneOrRecentSurgery),
                "Scars of operations near the groin catch the nerve; the figure is ours."
            ),
            .times(1.5, .finding(.pregnantNow), "The belly wall is stretched; the figure is ours."),
            .times(1.5, .finding(.recentBirth), "Also after a caesarean; the figure is ours."),
        ],
        effects: [
            .almostAlways(.siteGroin),
            .often(.siteLowerAbdomen),
            .often(.siteGenital),
            .sometimes(.sitePubic),
            .sometimes(.siteMedialThigh),
            .occasionally(.siteIliacCrest),
            .occasionally(.siteAnteriorThigh),
            .seldom(.siteLateral),
            .seldom(.siteHipVague),
            .almostAlways(
                .groinSkinBurning,
                "Changed feeling in the skin of the nerve is the whole picture."
            ),
            .occasionally(.neuro),
            .seldom(.numbSkinPatch),
            .often(.insidious),
            .occasionally(.suddenOnset),
            .usually(.longStanding),
            .often(.overAYear),
            .occasionally(.worsening),
            .occasionally(.strongPain),
            .occasionally(.cannotRun),
            .often(.painRunning),
            .sometimes(.painFastRunning),
            .sometimes(.noPainWalking),
            .sometimes(.coughSneeze),
            .often(.bendBackward, "Bending back stretches the belly wall."),
            .sometimes(.twisting),
            .occasionally(.kneeLift),
            .occasionally(.stairsSlopes),
            .occasionally(.sitToStand),
            .occasionally(.sitting15),
            .sometimes(.nightPain),
            .occasionally(.turnInBed),
            .occasionally(.constantPain),
            .occasionally(.notChangedByMovement),
            .often(.notImproving),
            .sometimes(.adductorSqueeze),
            .occasionally(.adductorPalpation),
            .sometimes(.pubicPalpation),
        ],
        mustNotMiss: false,
        clinic: """
            They map the skin and tap along the nerve inside the front corner of the pelvis; a \
            small numbing injection tells. Hernia and hip are excluded first.
            """,
        running: """
            Commonly 4 to 12 weeks once nothing presses on it; some need an injection or a \
            surgeon (our judgement).
            """,
        sources: [.clinicalConsensus]
    )
}
