import Anatomy
import Evidence
import Interview

extension Condition {
    static let ischiofemoralImpingement = Condition(
        .ischiofemoralImpingement,
        group: .deepGluteal,
        name: "pinching between sit bone and thigh bone",
        otherNames: ["ischiofemoral impingement", "quadratus femoris impingement"],
        codes: Codes(),
        tissue: .muscle,
        structures: ["quadratus femoris", "ischium", "lesser trochanter"],
        place: """
            Deep in the lower buttock, beside the sit bone, at times the groin or the back of \
            the thigh.
            """,
        summary: """
            A small muscle is squeezed between sit bone and thigh bone when the leg goes far \
            back. Long steps hurt, short steps do not. Narrow gaps on scans are common without \
            pain.
            """,
        prevalence: .graded(0.008, "Uncommon; no count among runners."),
        riskFactors: [
            .times(1.8, .sex(.female), "Mostly women; the figure is ours."),
            .times(0.6, .sex(.male), "Fewer men; the figure is ours."),
            .times(0.4, .ages(8..<20), "Rare in the young; judgement."),
        ],
        effects: [
            .usually(.siteButtock),
            .often(.siteSitBone),
            .sometimes(.siteGroin),
            .sometimes(.sitePosteriorThigh),
            .sometimes(.siteHipVague),
            .occasionally(.siteMedialThigh),
            .occasionally(.siteThighVague),
            .occasionally(.siteLowBack),
            .occasionally(.siteBelowKnee),
            .seldom(.siteLateral),
            .seldom(.siteKnee),
            .usually(.insidious),
            .occasionally(.suddenOnset),
            .usually(.longStanding),
            .often(.overAYear),
            .sometimes(.worsening),
            .occasionally(.strongPain),
            .occasionally(.cannotRun),
            .usually(
                .longStride,
                "Pain on long steps is its leading sign; published figures are not verified here."
            ),
            .usually(.painRunning),
            .often(.painFastRunning),
            .occasionally(.painDownhill),
            .often(.noPainWalking),
            .often(.sitting15),
            .sometimes(.sitToStand),
            .sometimes(.stairsSlopes),
            .sometimes(.nightPain),
            .sometimes(.turnInBed),
            .seldom(.sideLying),
            .sometimes(.twisting),
            .occasionally(.bendForward),
            .occasionally(.bendBackward),
            .occasionally(.spinePosition),
            .sometimes(.snapping, "A snap behind the hip in some."),
            .occasionally(.mechanical),
            .sometimes(.neuro, "The sciatic nerve runs beside it."),
            .seldom(.painImpact),
            .occasionally(.limp),
            .often(.notImproving),
            .sometimes(.fair),
            .sometimes(.activePiriformis),
            .sometimes(.seatedPiriformis),
            .occasionally(.puranenOrava),
            .occasionally(.bentKneeStretch),
            .occasionally(.slump),
            .seldom(.squatPosterior),
        ],
        mustNotMiss: false,
        clinic: """
            They have you walk with long and short steps and press beside the sit bone; an MRI \
            measures the gap and shows swelling in the muscle.
            """,
        running: """
            Commonly 6 to 12 weeks with shorter steps and hip strengthening (our judgement).
            """,
        sources: [.clinicalConsensus]
    )
}
