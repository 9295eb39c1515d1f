import Anatomy
import Evidence
import Interview

extension Condition {
    static let caudaEquina = Condition(
        .caudaEquina,
        group: .lumbarReferred,
        name: "squeezed nerves at the base of the spine (cauda equina)",
        otherNames: ["cauda equina syndrome"],
        codes: Codes(icd10cm: ["G83.4"], osiicsStub: "LN"),
        tissue: .nerve,
        structures: ["lumbosacral nerve roots"],
        place: "Low back, both legs and the saddle area.",
        summary: """
            A large disc or another mass presses all the nerves that serve the legs, bladder and \
            bowel. Hours count: pressure left on may stay for life.
            """,
        prevalence: .graded(0.0005, "Very rare; kept because hours count."),
        riskFactors: [
            .times(0.3, .ages(8..<18), "Almost only adults; the figure is ours.")
        ],
        effects: [
            .usually(.siteLowBack),
            .often(.siteButtock),
            .often(.sitePosteriorThigh),
            .often(.siteBelowKnee),
            .sometimes(.siteSacrum),
            .occasionally(.siteLateralThigh),
            .occasionally(.siteAnteriorThigh),
            .occasionally(.siteMedialThigh, "The edge of the saddle."),
            .seldom(.siteSitBone),
            .seldom(.siteGroin),
            .seldom(.siteHipVague),
            .seldom(.siteThighVague),
            .occasionally(.siteGenital),
            .usually(.saddleNumbness),
            .usually(.bladderBowel),
            .often(.sexualNumbness),
            .sometimes(.urinaryRetention),
            .usually(.bothLegs),
            .almostAlways(.neuro),
            .often(.motorWeakness),
            .usually(.nerveSignsWorsening),
            .sometimes(.numbSkinPatch),
            .occasionally(.innerThighNumb),
            .often(.suddenOnset),
            .sometimes(.insidious),
            .usually(.recentOnset),
            .usually(.worsening),
            .usually(.strongPain),
            .usually(.cannotRun),
            .often(.painRunning),
            .often(.spinePosition),
            .often(.bendForward),
            .sometimes(.sitting15),
            .sometimes(.turnInBed),
            .often(.noPainWalking),
            .sometimes(.limp),
            .often(.nightPain),
            .often(.constantPain),
            .sometimes(.coughSneeze),
            .often(.straightLegRaise),
            .often(.slump),
        ],
        mustNotMiss: true,
        clinic: """
            Suspicion is enough for an emergency MRI within hours; no bedside test excludes it.
            """,
        running: "None; the hospital leads, and the outcome varies (our judgement).",
        sources: [.bmjbpCes, .gardner2011]
    )
}
