import Anatomy
import Evidence
import Interview

extension Condition {
    static let meralgiaParaesthetica = Condition(
        .meralgiaParaesthetica,
        group: .nerveEntrapment,
        name: "pinched skin nerve of the outer thigh",
        otherNames: ["meralgia paraesthetica", "numb outer thigh"],
        codes: Codes(icd10cm: ["G57.1"], osiicsStub: "TN"),
        tissue: .nerve,
        structures: ["lateral femoral cutaneous nerve"],
        place: "A patch of skin on the outer and front thigh.",
        summary: """
            A nerve that only serves the skin is squeezed near the front of the pelvis, by a belt, \
            waistband or pack or a change of weight. It burns or goes numb; strength stays.
            """,
        prevalence: .graded(0.01, "Uncommon; no count among runners."),
        riskFactors: [
            .times(2, .finding(.recentBirth), "Seen in and after pregnancy; the figure is ours."),
            .times(2, .finding(.pregnantNow), "Seen in pregnancy; the figure is ours."),
            .times(1.8, .bodyMassIndex(30...60), "Weight presses the nerve; the figure is ours."),
        ],
        effects: [
            .almostAlways(.siteLateralThigh),
            .often(.siteAnteriorThigh),
            .occasionally(.siteLateral),
            .occasionally(.siteThighVague),
            .occasionally(.siteIliacCrest),
            .seldom(.siteGroin),
            .seldom(.siteHipVague),
            .seldom(.siteKnee),
            .almostAlways(.numbSkinPatch, "A numb or burning patch is the whole picture."),
            .usually(.neuro),
            .usually(.insidious),
            .occasionally(.recentOnset),
            .often(.longStanding),
            .sometimes(.overAYear),
            .occasionally(.worsening),
            .sometimes(.notChangedByMovement),
            .sometimes(.nightPain),
            .sometimes(.painRunning),
            .occasionally(.painFastRunning),
            .seldom(.cannotRun),
            .occasionally(.strongPain),
            .occasionally(.noPainWalking),
            .occasionally(.bendBackward),
            .seldom(.turnInBed),
            .occasionally(.constantPain),
            .sometimes(.notImproving),
        ],
        mustNotMiss: false,
        clinic: """
            They map the numb skin and tap near the front of the pelvis; strength and reflexes are \
            normal. No scan.
            """,
        running: "Commonly settles in 2 to 12 weeks once the pressure is gone (our judgement).",
        sources: [.clinicalConsensus]
    )
}
