import Anatomy
import Evidence
import Interview

extension Condition {
    static let femoroacetabularImpingement = Condition(
        .femoroacetabularImpingement,
        group: .intraArticularHip,
        name: "pinching of the hip joint (impingement)",
        otherNames: ["hip impingement", "femoroacetabular impingement syndrome", "FAI"],
        codes: Codes(icd10cm: ["M25.85"], osiicsStub: "GQ"),
        tissue: .joint,
        structures: ["femoral head and neck", "rim of the socket"],
        place: "In the groin, at times the outer hip or the buttock.",
        summary: """
            The shape of ball or socket makes them meet early when the hip is bent and turned. The \
            shape alone is common in people without pain; it takes symptoms, signs and pictures \
            together.
            """,
        prevalence: .graded(0.055, "Uncommon; the novice cohort lists none among 32 hip entries."),
        riskFactors: [
            .times(1.5, .ages(15..<41), "Mostly the young and active; the figure is ours."),
            .times(
                0.4,
                .ages(60..<100),
                "After 60 the worn joint is the likelier reading; judgement."
            ),
            .times(1.3, .sex(.male), "The ball's bump is commoner in men; the figure is ours."),
        ],
        effects: [
            .almostAlways(.siteGroin),
            .sometimes(.siteLateral),
            .sometimes(.siteButtock),
            .often(.siteHipVague),
            .occasionally(.siteAnteriorThigh),
            .occasionally(.siteMedialThigh),
            .occasionally(.siteKnee),
            .occasionally(.siteThighVague),
            .seldom(.siteLateralThigh),
            .seldom(.siteLowBack),
            .usually(.insidious),
            .occasionally(.suddenOnset),
            .seldom(.recentOnset),
            .often(.longStanding),
            .sometimes(.overAYear),
            .sometimes(.worsening),
            .often(.cSign),
            .often(.mechanical, "Clicking, catching and locking belong to the agreed symptoms."),
            .occasionally(.locking),
            .sometimes(.snapping),
            .usually(.painRunning),
            .often(.painFastRunning),
            .occasionally(.painDownhill),
            .occasionally(.strongPain),
            .occasionally(.cannotRun),
            .sometimes(.painImpact),
            .occasionally(.painWeightBearing),
            .usually(.sitting15, "Sitting keeps the hip bent."),
            .often(.sitToStand),
            .often(.twisting),
            .often(.recurrentAnterior),
            .often(.stairsSlopes),
            .sometimes(.shoesSocks),
            .seldom(.painfulMotionLoss),
            .sometimes(.kneeLift),
            .sometimes(.morningStiff, "Stiffness belongs to the agreed symptoms."),
            .sometimes(.nightPain),
            .sometimes(.noPainWalking),
            .occasionally(.limp),
            .occasionally(.turnInBed),
            .occasionally(.sideLying),
            .sometimes(.easesWarmUp),
            .often(.notImproving),
            // Published ratios run from 1.0 when positive to 0.83 when negative at the cautious end.
            .fitted(.fadir, 0.3, .reiman2020, people: 693),
            .often(.flexionInternalRotation),
            // The pain criterion of FABER told nothing in 138 people, so it has no effect here.
            // Ratios 4.83 and 0.76 mean about 28 in 100; one study of 63.
            .measured(.internalRotationLimited, sensitivity: 0.28, .reiman2020, people: 63),
            .sometimes(.flexionLimited),
            .measured(.internalRotationOverpressure, sensitivity: 0.91, .maslowski2010, people: 50),
            .often(.stinchfield),
            .often(.adductorSqueeze, "Squeezing hurts in most groin pain, whatever the cause."),
            .sometimes(.adductorPalpation),
            .often(.scour),
            .occasionally(.logRoll),
            .measured(.hipRotationGroin, sensitivity: 0.901, .falvey2016, people: nil),
            // The shape shows on plain films, but also in people without pain.
            .often(.earlyXrayNormal, "The shape shows on a plain film."),
        ],
        mustNotMiss: false,
        clinic: """
            They look for pain and limited turning with the hip bent, then X-ray the pelvis from \
            two sides; MRI before any surgery.
            """,
        running: """
            Commonly 12 weeks or more of guided strengthening first; surgery is an option, not the \
            rule (our judgement).
            """,
        sources: [.griffin2016, .reiman2020, .frank2015, .maslowski2010]
    )
}
