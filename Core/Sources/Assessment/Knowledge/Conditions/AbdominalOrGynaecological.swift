import Anatomy
import Evidence
import Interview

extension Condition {
    static let abdominalOrGynaecological = Condition(
        .abdominalOrGynaecological,
        group: .abdominalPelvic,
        name: "pain from the abdomen or pelvic organs",
        otherNames: [
            "appendicitis", "hernia", "ovarian cyst", "endometriosis", "ectopic pregnancy",
            "urinary stone",
        ],
        codes: Codes(icd10cm: ["R10.3", "K37", "N83.20", "N80.9", "N20.1"]),
        tissue: .referred,
        structures: [
            "bowel and appendix", "ovaries and uterus", "urinary tract", "wall of the groin",
        ],
        place: "Groin and lower abdomen.",
        summary: """
            An organ of the abdomen or pelvis is ill and the pain is felt at the hip. Moving the \
            hip hardly changes it; the stomach, bladder, bowel or cycle does.
            """,
        prevalence: .graded(0.012, "Uncommon; no count among runners."),
        riskFactors: [
            .times(1.5, .sex(.female), "Ovaries and pregnancy add causes; the figure is ours."),
            .times(2, .finding(.pregnantNow), "Pregnancy adds causes; the figure is ours."),
        ],
        effects: [
            .often(.siteGroin),
            .almostAlways(.siteLowerAbdomen),
            .sometimes(.siteLowBack),
            .occasionally(.siteGenital),
            .occasionally(.sitePubic),
            .occasionally(.siteAnteriorThigh),
            .occasionally(.siteHipVague),
            .seldom(.siteMedialThigh),
            .seldom(.siteButtock),
            .seldom(.siteLateral),
            .seldom(.siteSacrum),
            .usually(.notChangedByMovement),
            .often(.suddenOnset),
            .sometimes(.insidious),
            .often(.recentOnset),
            .sometimes(.longStanding, "Endometriosis, a hernia."),
            .sometimes(.overAYear),
            .sometimes(.worsening),
            .sometimes(.strongPain),
            .sometimes(.cannotRun),
            .occasionally(.painRunning),
            .sometimes(.constantPain),
            .sometimes(.nightPain),
            .occasionally(.fever),
            .occasionally(.bladderBowel, "Urinary or bowel change."),
            .occasionally(.abdominalEmergency),
            .seldom(.pregnancyPain),
            .occasionally(.suddenTesticularOvarianPain, "A stone or a burst cyst."),
            .seldom(.irreducibleLump),
            .sometimes(.coughSneeze),
            .occasionally(.kneeLift, "An inflamed appendix lies on the psoas."),
            .seldom(.growingLump),
        ],
        mustNotMiss: true,
        clinic: """
            They examine the abdomen, test urine and, where it could be, for pregnancy; pictures \
            follow what they find. Moving the hip does not bring the pain on.
            """,
        running: "Not a question until the cause is known.",
        sources: [.chamberlain2021, .clinicalConsensus]
    )
}
