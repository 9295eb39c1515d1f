import Anatomy
import Evidence
import Interview

extension Condition {
    static let pudendalNeuralgia = Condition(
        .pudendalNeuralgia,
        group: .nerveEntrapment,
        name: "irritated nerve of the saddle area",
        otherNames: ["pudendal neuralgia", "Alcock canal syndrome"],
        codes: Codes(),
        tissue: .nerve,
        structures: ["pudendal nerve", "pelvic floor"],
        place: "Between the sit bones: genitals, perineum, the inner side of a sit bone.",
        summary: """
            The nerve of the saddle area is pressed or stretched, by long sitting, cycling or a \
            birth. It burns on sitting, less on a toilet seat, and does not wake people at \
            night. Numbness there that is new is another matter and an emergency.
            """,
        prevalence: .graded(0.003, "Rare; no count among runners."),
        riskFactors: [
            .times(2, .finding(.recentBirth), "Birth stretches the nerve; the figure is ours."),
            .times(1.4, .finding(.sitsAllDay), "Sitting presses it; the figure is ours."),
            .times(1.3, .sex(.female), "More women; the figure is ours."),
            .times(0.3, .ages(8..<18), "Rare in the young; judgement."),
        ],
        effects: [
            .usually(.siteGenital),
            .often(.siteSitBone),
            .sometimes(.siteButtock),
            .occasionally(.sitePubic),
            .occasionally(.siteGroin),
            .occasionally(.siteSacrum),
            .occasionally(.siteLowerAbdomen),
            .seldom(.siteMedialThigh),
            .seldom(.sitePosteriorThigh),
            .seldom(.siteHipVague),
            .almostAlways(
                .perinealSitting,
                "Pain on sitting, less on a toilet seat, is part of the agreed criteria."
            ),
            .almostAlways(.sitting15),
            .often(.groinSkinBurning),
            .occasionally(.neuro),
            // True loss of feeling is not part of it: such answers belong to the spine until shown
            // otherwise.
            .seldom(.saddleNumbness),
            .seldom(.sexualNumbness),
            .seldom(.bladderBowel),
            .usually(.insidious),
            .usually(.longStanding),
            .often(.overAYear),
            .sometimes(.worsening),
            .sometimes(.strongPain),
            .seldom(.cannotRun),
            .sometimes(.painRunning),
            .occasionally(.painFastRunning),
            .occasionally(.noPainWalking),
            .occasionally(.bendForward),
            .seldom(.nightPain),
            .occasionally(.notChangedByMovement),
            .seldom(.constantPain),
            .often(.notImproving),
            .occasionally(.fair),
            .sometimes(.seatedPiriformis),
        ],
        mustNotMiss: false,
        clinic: """
            They check feeling and reflexes of the saddle area first, then press inside the sit \
            bone; a numbing injection supports it, an MRI looks for what presses.
            """,
        running: """
            Commonly months; less sitting and treatment of the pelvic floor come first, and \
            running may go on when it does not stir it (our judgement).
            """,
        sources: [.clinicalConsensus]
    )
}
