import Anatomy
import Evidence
import Interview

extension Condition {
    static let lesserTrochanterAvulsion = Condition(
        .lesserTrochanterAvulsion,
        group: .apophysealAvulsion,
        name: "inner knob of the thigh bone pulled off",
        otherNames: ["lesser trochanter avulsion fracture"],
        codes: Codes(icd10cm: ["S72.12"]),
        tissue: .bone,
        structures: ["lesser trochanter", "iliopsoas insertion"],
        place: "Groin and upper inner thigh, worst on lifting the knee.",
        summary: """
            In a sprinting teenager the hip flexor can pull its fastening off the thigh bone. In \
            an adult without a hard fall it suggests that the bone was diseased before.
            """,
        prevalence: .graded(0.0006, "The rarest of the pull-offs; no count."),
        riskFactors: [
            .times(40, .ages(11..<18), "The plate is open then; the figure is ours."),
            .times(5, .ages(8..<11), "An open plate, less pull; the figure is ours."),
            .times(0.2, .ages(20..<110), "Then only in diseased bone; the figure is ours."),
            .times(
                15,
                .finding(.cancerHistory),
                "A sign of a growth in adults; the figure is ours."
            ),
            .times(
                2,
                .finding(.growthSpurt),
                "The plate is weakest in the spurt; the figure is ours."
            ),
        ],
        effects: [
            .usually(.siteGroin),
            .sometimes(.siteMedialThigh),
            .sometimes(.siteAnteriorThigh),
            .sometimes(.siteHipVague),
            .occasionally(.siteThighVague),
            .seldom(.siteKnee),
            .seldom(.siteButtock),
            .almostAlways(.suddenOnset),
            .seldom(.insidious),
            .often(.pop),
            .usually(.onsetSprinting),
            .usually(.recentOnset),
            .usually(.strongPain),
            .usually(.cannotRun),
            .almostAlways(.painRunning),
            .almostAlways(.kneeLift, "Sitting, the thigh can hardly be lifted."),
            .usually(.stairsSlopes),
            .often(.sitToStand),
            .usually(.limp),
            .usually(.noPainWalking),
            .often(.painWeightBearing),
            .occasionally(.cannotBearWeight),
            .occasionally(.bruising),
            .sometimes(.nightPain),
            .occasionally(.boneNightPain, "In diseased bone."),
            .sometimes(.turnInBed),
            .occasionally(.painfulMotionLoss),
            .usually(.stinchfield),
            .often(.thomas),
            .sometimes(.logRoll),
            .sometimes(.extensionLimited),
            .usually(.earlyXrayNormal, "The pulled-off piece mostly shows."),
        ],
        mustNotMiss: true,
        clinic: """
            They have you lift the thigh while sitting and X-ray the hip. In an adult who did not \
            fall hard, the bone is searched for a growth.
            """,
        running: """
            In the young commonly 6 to 12 weeks in stages (our judgement); in adults not before \
            the cause is known.
            """,
        sources: [.clinicalConsensus]
    )
}
