import Anatomy
import Evidence
import Interview

extension Condition {
    static let obturatorNeuropathy = Condition(
        .obturatorNeuropathy,
        group: .nerveEntrapment,
        name: "trapped nerve of the inner thigh",
        otherNames: ["obturator nerve entrapment", "obturator neuropathy"],
        codes: Codes(),
        tissue: .nerve,
        structures: ["obturator nerve", "adductor fascia"],
        place: "Inner thigh from the groin downward, at times to the inner knee.",
        summary: """
            The nerve of the inner thigh muscles is caught under a tight sheet of tissue, mostly \
            in field sports. Running brings a growing ache, tingling and a weak feeling of the \
            inner thigh; rest takes them away.
            """,
        prevalence: .graded(0.003, "Rare; no count among runners."),
        riskFactors: [
            .times(1.6, .sex(.male), "Most were men of field sports; the figure is ours.")
        ],
        effects: [
            .almostAlways(.siteMedialThigh),
            .often(.siteGroin),
            .sometimes(.siteKnee, "The nerve ends near the inner knee."),
            .occasionally(.sitePubic),
            .occasionally(.siteThighVague),
            .seldom(.siteAnteriorThigh),
            .seldom(.siteHipVague),
            .usually(.innerThighNumb, "It serves the inner thigh alone."),
            .sometimes(.neuro),
            .occasionally(.motorWeakness),
            .usually(.insidious),
            .often(.longStanding),
            .sometimes(.overAYear),
            .sometimes(.worsening),
            .occasionally(.strongPain),
            .sometimes(.cannotRun),
            .almostAlways(.painRunning, "It builds up while running."),
            .usually(.painFastRunning),
            .sometimes(.effortClaudication, "It forces a stop and fades within minutes."),
            .occasionally(.noPainWalking),
            .sometimes(.squeezeKnees),
            .occasionally(.kneeLift),
            .sometimes(.twisting),
            .occasionally(.stairsSlopes),
            .occasionally(.nightPain),
            .seldom(.coughSneeze),
            .often(.noReliefSitting),
            .often(.notImproving),
            .sometimes(.adductorSqueeze),
            .sometimes(.adductorPalpation),
            .sometimes(.passiveAdductionPain),
            .seldom(.crossover),
        ],
        mustNotMiss: false,
        clinic: """
            They examine straight after a run, when strength and feeling are down, and may test \
            the muscle electrically; an MRI looks for anything that presses on the nerve.
            """,
        running: """
            Exercises alone often fail; after release of the nerve athletes commonly return in 6 \
            to 12 weeks (our judgement).
            """,
        sources: [.clinicalConsensus]
    )
}
