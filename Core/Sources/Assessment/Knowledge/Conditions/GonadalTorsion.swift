import Anatomy
import Evidence
import Interview

extension Condition {
    static let gonadalTorsion = Condition(
        .gonadalTorsion,
        group: .urogenital,
        name: "twisted testicle or ovary",
        otherNames: ["testicular torsion", "ovarian torsion"],
        codes: Codes(icd10cm: ["N44.0", "N83.51"]),
        tissue: .referred,
        structures: ["testicle and spermatic cord", "ovary and tube"],
        place: "Testicle or low on one side of the belly, running into the groin.",
        summary: """
            A testicle or an ovary turns on its stalk and loses its blood. The pain is sudden and \
            strong, often with vomiting; the organ can be saved for a few hours only.
            """,
        prevalence: .graded(0.0003, "Very rare among hip pain; kept because hours count."),
        riskFactors: [
            .times(8, .ages(10..<20), "The peak for the testicle; the figure is ours."),
            .times(2, .ages(20..<35), "Young adults still get it; the figure is ours."),
            .times(0.3, .ages(45..<110), "Rare later; the figure is ours."),
            .times(1.3, .sex(.male), "The testicle twists more often; the figure is ours."),
            .times(2, .finding(.pregnantNow), "A larger ovary twists; the figure is ours."),
        ],
        effects: [
            .usually(.siteGenital),
            .often(.siteLowerAbdomen),
            .often(.siteGroin),
            .occasionally(.siteLowBack),
            .occasionally(.siteMedialThigh),
            .seldom(.siteAnteriorThigh),
            .seldom(.sitePubic),
            .seldom(.siteHipVague),
            .almostAlways(.suddenTesticularOvarianPain),
            .almostAlways(.suddenOnset),
            .almostAlways(.recentOnset, "Hours; earlier spells may have passed by themselves."),
            .almostAlways(.strongPain),
            .often(.worsening),
            .usually(.notChangedByMovement),
            .usually(.constantPain),
            .often(.nightPain, "It often begins in sleep."),
            .sometimes(.abdominalEmergency, "Pain with vomiting."),
            .usually(.cannotRun),
            .sometimes(.painRunning),
            .sometimes(.noPainWalking),
            .occasionally(.limp),
            .occasionally(.coughSneeze),
            .seldom(.fever),
            .seldom(.bladderBowel),
        ],
        mustNotMiss: true,
        clinic: """
            Surgeons look at the testicle or the ovary within the hour; ultrasound may not delay \
            an operation.
            """,
        running: "None until it has been treated; the hospital decides (our judgement).",
        sources: [.clinicalConsensus]
    )
}
