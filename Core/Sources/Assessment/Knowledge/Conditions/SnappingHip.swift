import Anatomy
import Evidence
import Interview

extension Condition {
    static let snappingHip = Condition(
        .snappingHip,
        group: .snappingHip,
        name: "snapping hip",
        otherNames: ["clicking hip", "dancer's hip", "coxa saltans"],
        codes: Codes(icd10cm: ["M24.85"], osiicsStub: "GT"),
        tissue: .tendon,
        structures: ["iliopsoas tendon", "iliotibial band", "gluteus maximus"],
        place: "Front of the hip (inner kind) or over the outer hip (outer kind).",
        summary: """
            A tendon flicks over bone with a snap that can be heard or seen. Mostly it does not \
            hurt and needs nothing.
            """,
        prevalence: .graded(0.02, "Common and mostly harmless; seldom the reason for pain."),
        riskFactors: [
            .times(1.6, .sex(.female), "More young women and dancers; the figure is ours."),
            .times(1.4, .ages(12..<31), "More in the young; the figure is ours."),
            .times(0.5, .ages(50..<100), "Less in later life; the figure is ours."),
        ],
        effects: [
            .almostAlways(.snapping, "There is no snapping hip without a snap."),
            .often(.mechanical),
            .often(.siteGroin),
            .occasionally(.siteHipVague),
            .sometimes(.siteLateral),
            .seldom(.siteLateralThigh),
            .seldom(.siteButtock),
            .seldom(.siteAnteriorThigh),
            .usually(.insidious),
            .often(.longStanding),
            .sometimes(.overAYear),
            .seldom(.worsening),
            .sometimes(.kneeLift),
            .sometimes(.stairsSlopes),
            .sometimes(.sitToStand),
            .sometimes(.recurrentAnterior),
            .often(.painRunning),
            .occasionally(.painFastRunning),
            .occasionally(.twisting),
            .occasionally(.sideLying),
            .occasionally(.noPainWalking),
            .seldom(.locking),
            .sometimes(.notImproving),
            .sometimes(.thomas),
            .sometimes(.stinchfield),
        ],
        mustNotMiss: false,
        clinic: "They make it snap by moving the hip; ultrasound in motion if it hurts.",
        running: """
            No break needed when it does not hurt; a sore one is treated like the tendon it comes \
            from.
            """,
        sources: [.chamberlain2021]
    )
}
