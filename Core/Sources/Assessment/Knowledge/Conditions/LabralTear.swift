import Anatomy
import Evidence
import Interview

extension Condition {
    static let labralTear = Condition(
        .labralTear,
        group: .intraArticularHip,
        name: "torn rim of the hip socket (labrum)",
        otherNames: ["hip labral tear", "torn labrum"],
        codes: Codes(icd10cm: ["M24.15", "S73.19"], osiicsStub: "GC"),
        tissue: .joint,
        structures: ["acetabular labrum"],
        place: "In the groin, deep at the front of the hip; many cup the hip with a hand.",
        summary: """
            The ring of cartilage around the socket is torn, mostly without one moment to recall. \
            Scans also find such tears in 39 to 69 of 100 hips that do not hurt, so a tear seen is \
            not always the cause.
            """,
        prevalence: .graded(0.06, "Uncommon; the novice cohort lists none among 32 hip entries."),
        riskFactors: [
            .times(
                0.5,
                .ages(60..<100),
                "After 60 the worn joint is the likelier reading; judgement."
            ),
            .times(1.5, .finding(.childhoodHip), "A shallow socket loads its rim; judgement."),
            // 47 of 66 in one arthroscopy series were women; surgical series do not give odds.
            .times(
                1.3,
                .sex(.female),
                "Most in one surgical series were women; the figure is ours."
            ),
        ],
        effects: [
            // 66 tears seen at arthroscopy: people ill enough for surgery.
            .measured(.siteGroin, sensitivity: 0.92, .burnett2006, people: 66),
            .measured(.insidious, sensitivity: 0.61, .burnett2006, people: 66),
            .measured(.nightPain, sensitivity: 0.71, .burnett2006, people: 66),
            .measured(.mechanical, sensitivity: 0.53, .burnett2006, people: 66),
            .measured(.trendelenburg, sensitivity: 0.38, .burnett2006, people: 66),
            .sometimes(.locking),
            .sometimes(.snapping),
            .often(.cSign, "A classic joint sign without figures."),
            .sometimes(.siteLateral),
            .sometimes(.siteButtock),
            .occasionally(.siteAnteriorThigh),
            .often(.siteHipVague),
            .occasionally(.siteMedialThigh),
            .occasionally(.siteKnee),
            .occasionally(.siteThighVague),
            .seldom(.siteLateralThigh),
            .seldom(.siteLowBack),
            .seldom(.siteSitBone),
            .sometimes(.suddenOnset),
            .seldom(.recentOnset),
            .often(.longStanding),
            .sometimes(.overAYear),
            .sometimes(.worsening),
            .occasionally(.trauma),
            .usually(.painRunning),
            .sometimes(.painFastRunning),
            .occasionally(.painDownhill),
            .occasionally(.strongPain),
            .sometimes(.cannotRun),
            .usually(.twisting),
            .often(.sitToStand),
            .often(.sitting15),
            .often(.recurrentAnterior),
            .often(.stairsSlopes),
            .often(.noPainWalking),
            .sometimes(.painImpact),
            .sometimes(.painWeightBearing),
            .sometimes(.kneeLift),
            .seldom(.painfulMotionLoss),
            .sometimes(.shoesSocks),
            .sometimes(.limp),
            .sometimes(.turnInBed),
            .occasionally(.sideLying),
            .occasionally(.standingOneLeg),
            .occasionally(.morningStiff),
            .seldom(.easesWarmUp),
            .often(.notImproving),
            .occasionally(.abductorWeakness),
            // Published ratios: about 1 when positive, 0.76 at the cautious end when negative.
            .fitted(.fadir, 0.35, .reiman2020, people: 325),
            // Published: sensitivity 0.96, specificity 0.17 in 42; held below it like FADIR.
            .fitted(.flexionInternalRotation, 0.6, .reiman2013, people: 42),
            .measured(.faberGroin, sensitivity: 0.82, .maslowski2010, people: 50),
            .measured(.internalRotationOverpressure, sensitivity: 0.91, .maslowski2010, people: 50),
            .often(.stinchfield),
            .often(.adductorSqueeze, "Squeezing hurts in most groin pain, whatever the cause."),
            .sometimes(.adductorPalpation),
            .often(.scour),
            .occasionally(.logRoll),
            .sometimes(.thomas, "The old figures are not used."),
            .measured(.hipRotationGroin, sensitivity: 0.901, .falvey2016, people: nil),
        ],
        mustNotMiss: false,
        clinic: """
            They bend and turn the hip; no such test proves a tear. An MRI, with dye or a strong \
            magnet, is read together with the story.
            """,
        running: """
            Commonly 12 weeks or more of strengthening before surgery is discussed, and 6 months \
            or more after surgery (our judgement).
            """,
        sources: [
            .burnett2006, .register2012, .lee2015, .heerey2019, .reiman2013, .reiman2020,
            .maslowski2010,
        ]
    )
}
