import Anatomy
import Evidence
import Interview

extension Condition {
    static let septicArthritis = Condition(
        .septicArthritis,
        group: .infection,
        name: "infected hip joint",
        otherNames: ["septic arthritis of the hip", "osteomyelitis of the upper femur"],
        codes: Codes(icd10cm: ["M00.85", "M00.9"]),
        tissue: .joint,
        structures: ["hip joint"],
        place: "Groin, with pain on any movement of the hip.",
        summary: """
            Germs have reached the joint, through the blood or from outside. It destroys cartilage \
            within days and makes the whole body ill.
            """,
        prevalence: .graded(0.0005, "Very rare in runners; no count."),
        riskFactors: [
            .times(8, .finding(.immuneOrRecentSurgery), "Agreed risk; the figure is ours."),
            .times(4, .ages(2..<10), "Young children get it more; the figure is ours."),
            .times(
                4,
                .finding(.recentInfection),
                "Germs come through the blood; the figure is ours."
            ),
            .times(2, .finding(.steroidUse), "Steroids dull the defence; the figure is ours."),
        ],
        effects: [
            .almostAlways(.siteGroin),
            .sometimes(.siteButtock),
            .sometimes(.siteAnteriorThigh),
            .often(.siteHipVague),
            .sometimes(.siteKnee, "In children at times the only place."),
            .occasionally(.siteThighVague),
            .occasionally(.siteMedialThigh),
            .occasionally(.siteLateral),
            .seldom(.siteLowerAbdomen),
            .usually(.feverHipPain, "Some stay without fever, the weakened above all."),
            .usually(.fever),
            .sometimes(.nightSystemic),
            .usually(.suddenOnset, "Within hours to days."),
            .occasionally(.insidious),
            .almostAlways(.recentOnset),
            .usually(.worsening),
            .usually(.strongPain),
            .almostAlways(.cannotRun),
            .often(.notImproving),
            .almostAlways(.nightPain),
            .usually(.boneNightPain),
            .usually(.constantPain),
            .almostAlways(.painWeightBearing),
            .almostAlways(.noPainWalking),
            .almostAlways(.limp),
            .usually(.cannotBearWeight),
            .almostAlways(.painRunning),
            .almostAlways(.painfulMotionLoss),
            .often(.turnInBed),
            .usually(.shoesSocks),
            .often(.kneeLift),
            .sometimes(.footTurnedOut, "The hip is held bent and turned out."),
            .almostAlways(.logRoll, "Even a small roll hurts badly."),
            .usually(.flexionLimited),
            .usually(.internalRotationLimited),
            .usually(.faberGroin),
            .usually(.stinchfield),
            .almostAlways(.hipRotationGroin),
            .often(.extensionLimited),
            .sometimes(.adductorSqueeze),
        ],
        mustNotMiss: true,
        clinic: """
            Blood tests, ultrasound and a needle into the joint the same hour; then a wash-out and \
            medicine into a vein.
            """,
        running: "None; the hospital leads and it commonly takes months (our judgement).",
        sources: [.clinicalConsensus, .wilson2014]
    )
}
