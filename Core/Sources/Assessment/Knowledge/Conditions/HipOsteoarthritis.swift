import Anatomy
import Evidence
import Interview

extension Condition {
    static let hipOsteoarthritis = Condition(
        .hipOsteoarthritis,
        group: .intraArticularHip,
        name: "worn hip joint (osteoarthritis)",
        otherNames: ["hip arthritis", "osteoarthritis of the hip"],
        codes: Codes(
            icd10cm: ["M16.9", "M16.1", "M16.5"],
            snomedCT: "239872002",
            osiicsStub: "GA"
        ),
        tissue: .joint,
        structures: ["articular cartilage", "bone beneath it", "synovium", "labrum"],
        place: "Groin, inner thigh or buttock, sometimes only the knee.",
        summary: """
            The whole joint changes with age, old injury, shape and family. People who run \
            for fun do not have more of it; symptoms and pictures often disagree.
            """,
        prevalence: .graded(
            0.06,
            "For a runner of unknown age: uncommon under 45, common over 55."
        ),
        riskFactors: [
            // The published ratio is for under 60, in clinics older than ours. The whole of it goes only
            // to runners under 40; above that the odds climb by our judgement.
            RiskFactor(
                .ages(0..<40),
                oddsRatio: 0.11,
                logSpread: 2.0,
                source: .aafp2020hipoa,
                why: "Under 60 the odds fell to about a ninth (0.01 to 0.78)."
            ),
            .times(0.5, .ages(40..<50), "The odds climb through these years; the figure is ours."),
            .times(
                2,
                .ages(50..<60),
                "Over 50 is part of the clinical criteria; the figure is ours."
            ),
            .times(
                5,
                .ages(60..<110),
                "The other side of the published ratio; the figure is ours."
            ),
            RiskFactor(
                .finding(.familyOsteoarthritis),
                oddsRatio: 2.1,
                logSpread: 0.55,
                source: .aafp2020hipoa,
                why: "Published ratio 2.1 (1.2 to 3.6)."
            ),
            RiskFactor(
                .finding(.kneeOsteoarthritis),
                oddsRatio: 2.1,
                logSpread: 0.62,
                source: .aafp2020hipoa,
                why: "Published ratio 2.1 (1.1 to 3.8)."
            ),
            .times(3, .finding(.childhoodHip), "A misshapen hip wears early; the figure is ours."),
        ],
        effects: [
            .usually(.siteGroin),
            // Published ratio 7.8 (1.7 to 37); kept at the cautious end, as sore adductors hurt there too.
            .fitted(.siteMedialThigh, 0.25, .aafp2020hipoa, people: nil),
            .sometimes(.siteButtock),
            .sometimes(.siteAnteriorThigh),
            .sometimes(.siteLateral),
            .sometimes(.siteKnee),
            .often(.siteHipVague),
            .sometimes(.siteThighVague),
            .occasionally(.siteLateralThigh),
            .occasionally(.siteLowBack),
            .seldom(.sitePosteriorThigh),
            .seldom(.siteBelowKnee),
            .almostAlways(.insidious),
            .usually(.longStanding),
            .often(.overAYear),
            .sometimes(.worsening),
            .usually(.morningStiff, "Up to an hour of stiffness is part of the clinical criteria."),
            .usually(.shoesSocks, "Trouble with socks points to the joint, ease to the outer hip."),
            // Published ratio 2.1 (1.6 to 2.8).
            .fitted(.stairsSlopes, 0.75, .aafp2020hipoa, people: nil),
            // Pain-free walking: published ratios 0.25 to 0.58; fitted to the cautious end.
            .fitted(.noPainWalking, 0.45, .aafp2020hipoa, people: nil),
            // Not eased by sitting: published ratio 0.24 (0.06 to 0.92); held nearer 1.
            .fitted(.noReliefSitting, 0.55, .aafp2020hipoa, people: nil),
            .usually(.sitToStand),
            .often(.cSign),
            .seldom(.painfulMotionLoss),
            .often(.twisting),
            .often(.painRunning),
            .sometimes(.painFastRunning),
            .sometimes(.painDownhill),
            .sometimes(.painImpact),
            .sometimes(.painWeightBearing),
            .occasionally(.strongPain),
            .sometimes(.cannotRun),
            .sometimes(.nightPain),
            .occasionally(.boneNightPain),
            .sometimes(.mechanical),
            .sometimes(.limp),
            .sometimes(.turnInBed),
            .sometimes(.sideLying),
            .sometimes(.sitting15),
            .sometimes(.standingOneLeg),
            .sometimes(.kneeLift),
            .seldom(.morningStiffLong),
            .occasionally(.footTurnedOut),
            .sometimes(.trendelenburg),
            .often(.easesWarmUp),
            .often(.notImproving),
            // Measured by an examiner (0.44, ratio 4.5); a runner's own report is worth less.
            .fitted(.abductorWeakness, 0.3, .metcalfe2019, people: nil),
            .usually(.internalRotationLimited, "Part of the clinical criteria."),
            .often(.flexionLimited, "Part of the clinical criteria."),
            .measured(.squatPosterior, sensitivity: 0.24, .metcalfe2019, people: nil),
            .measured(.passiveAdductionPain, sensitivity: 0.33, .metcalfe2019, people: nil),
            .measured(.passiveAdductionLoss, sensitivity: 0.8, .metcalfe2019, people: nil),
            .measured(.faberGroin, sensitivity: 0.82, .maslowski2010, people: 50),
            .measured(.internalRotationOverpressure, sensitivity: 0.91, .maslowski2010, people: 50),
            .measured(.hipRotationGroin, sensitivity: 0.901, .falvey2016, people: nil),
            .often(.stinchfield),
            .sometimes(.adductorSqueeze, "Squeezing hurts in most groin pain, whatever the cause."),
            .usually(.scour, "An item of a five-part cluster; no figure of its own."),
            .sometimes(.logRoll),
            .sometimes(.extensionLimited),
            .usually(.earlyXrayNormal, "A plain film shows most worn joints."),
        ],
        mustNotMiss: false,
        clinic: """
            They measure turning, bending and strength, and X-ray the pelvis while you stand; the \
            picture and the pain often do not match.
            """,
        running: """
            It does not heal away, but many keep running with a dose set by symptoms; there is no \
            fixed number of weeks.
            """,
        sources: [
            .metcalfe2019, .sutlive2008, .altman1991, .alentorn2017, .aafp2020hipoa, .fearon2013,
        ]
    )
}
