import Anatomy
import Evidence
import Interview

extension Condition {
    static let inguinalRelated = Condition(
        .inguinalRelated,
        group: .inguinal,
        name: "groin pain from the lower abdominal wall",
        otherNames: ["sports hernia", "athletic pubalgia", "inguinal-related groin pain"],
        codes: Codes(icd10cm: ["S39.01", "K40.9"]),
        tissue: .tendon,
        structures: ["back wall of the inguinal canal", "conjoint tendon", "pubic aponeurosis"],
        place: "Above the groin crease, along the canal to the pubic bone.",
        summary: """
            The layers of the lowest abdominal wall have been overstrained by twisting and \
            sprinting. Coughing, sneezing and sit-ups hurt; a true hernia is a separate matter.
            """,
        prevalence: .graded(0.02, "Mostly field sports; uncommon in runners, no count."),
        riskFactors: [
            .times(1.6, .sex(.male), "Mostly men; the figure is ours."),
            .times(0.3, .sex(.female), "Few women; the figure is ours."),
        ],
        effects: .overuse([
            .almostAlways(.siteGroin),
            .often(.siteLowerAbdomen),
            .often(.sitePubic),
            .occasionally(.siteGenital),
            .occasionally(.siteMedialThigh),
            .seldom(.siteHipVague),
            .seldom(.siteAnteriorThigh),
            .often(.insidious),
            .sometimes(.suddenOnset),
            .occasionally(.recentOnset),
            .often(.longStanding),
            .sometimes(.overAYear),
            .sometimes(.worsening),
            .usually(.coughSneeze, "Pressure in the abdomen is its mark."),
            .almostAlways(.painRunning),
            .usually(.painFastRunning),
            .sometimes(.cannotRun),
            .occasionally(.strongPain),
            .usually(.twisting),
            .often(.squeezeKnees),
            .sometimes(.kneeLift),
            .sometimes(.sitToStand),
            .occasionally(.stairsSlopes),
            .occasionally(.noPainWalking),
            .occasionally(.painImpact),
            .seldom(.painWeightBearing),
            .seldom(.bendBackward),
            .sometimes(.easesWarmUp),
            .occasionally(.morningStiff),
            .seldom(.nightPain),
            .seldom(.limp),
            .seldom(.groinSkinBurning),
            .sometimes(.turnInBed),
            .often(.notImproving),
            // The irreducible lump is the true hernia that this label also covers.
            .seldom(.irreducibleLump),
            .measured(.adductorSqueeze, sensitivity: 0.854, .falvey2016, people: nil),
            .measured(.adductorPalpation, sensitivity: 0.621, .falvey2016, people: nil),
            .measured(.pubicPalpation, sensitivity: 0.853, .falvey2016, people: nil),
            .measured(.crossover, sensitivity: 0.45, .falvey2016, people: nil),
        ]),
        mustNotMiss: false,
        clinic: """
            They feel the canal, look for a lump and have you tense the abdomen; ultrasound in \
            motion or MRI when it lasts.
            """,
        running: """
            Commonly 8 to 12 weeks of exercise, a surgeon's opinion if that fails (our judgement).
            """,
        sources: [.weir2015, .falvey2016]
    )
}
