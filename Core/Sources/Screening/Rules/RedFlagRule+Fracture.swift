import Anatomy
import Evidence
import Interview

extension RedFlagRule {
    /// Broken bones and torn muscles.
    static let fracture: [RedFlagRule] = [
        // The threshold asks for a fall or a crack. A sudden start and thin bones are added: with
        // them a break needs no fall.
        RedFlagRule(
            "fracture_no_wb",
            tier: .emergency,
            when: .all([
                .has(.cannotBearWeight),
                .any([
                    .has(.trauma), .has(.majorTrauma), .has(.pop), .has(.suddenOnset),
                    .has(.lowBoneDensity),
                ]),
            ]),
            feared: [.acuteHipFracture, .femoralNeckStress],
            reason: """
                A leg that carries nothing after a fall, a crack or a sudden pain may be broken.
                """,
            sources: [.reiman2013],
            strength: .judgement
        ),
        RedFlagRule(
            "fracture_deformity",
            tier: .emergency,
            when: .has(.legDeformity),
            feared: [.acuteHipFracture],
            reason: """
                A leg that is shorter or rolled out, or a hip that cracked and gave way, may be \
                broken.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        RedFlagRule(
            "major_trauma",
            tier: .emergency,
            when: .has(.majorTrauma),
            feared: [.acuteHipFracture],
            reason: """
                After a hard crash or fall the pelvis and the organs have to be checked in \
                hospital.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice beyond the list: a crack while running counts as a break when the bone
        // had reason to be weak; without one, a pop at speed is more often muscle.
        RedFlagRule(
            "crack_running",
            tier: .emergency,
            when: .all([
                .has(.pop),
                .any([.hurtsInFront, .has(.siteLateral)]),
                .any([
                    .trainingRose, .energyIsLow, .has(.priorStressFracture), .has(.lowBoneDensity),
                ]),
            ]),
            feared: [.acuteHipFracture, .femoralNeckStress],
            reason: """
                A crack in a hip whose bone was under strain may be a break that must not move \
                further.
                """,
            sources: [.robertson2017, .clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice: also without a fall or a crack.
        RedFlagRule(
            "cannot_bear_weight",
            tier: .sameDay,
            when: .has(.cannotBearWeight),
            feared: [.femoralNeckStress, .septicArthritis, .femoralHeadOsteonecrosis],
            reason: "A leg that can hardly carry you needs an examination and a picture today.",
            sources: [.reiman2013],
            strength: .judgement
        ),
        // Agreed practice: a limp with groin pain under load.
        RedFlagRule(
            "limp_front",
            tier: .sameDay,
            when: .all([.has(.limp), .hurtsInFront]),
            feared: [.femoralNeckStress, .femoralShaftStress],
            reason: """
                A limp with pain at the front of the hip or thigh can come from bone, which must \
                not be run on.
                """,
            sources: [.robertson2017, .clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice.
        RedFlagRule(
            "limp",
            tier: .withinDays,
            when: .has(.limp),
            feared: [.sacralStress, .lumbarReferred, .apophysealAvulsion, .iliacStress],
            reason: """
                A limp means that the body is sparing something, and someone should find out \
                what.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // The threshold keeps today for a limp or sore bone. Signs that mean the same, and bones
        // that break easily, are added (judgement).
        RedFlagRule(
            "trauma_article",
            tier: .sameDay,
            when: .all([
                .has(.trauma),
                .any([
                    .has(.limp), .has(.tenderBonySpot), .has(.cannotBearWeight),
                    .has(.painWeightBearing), .has(.painfulMotionLoss), .has(.boneNightPain),
                    .has(.lowBoneDensity), .age(65...120), .number(.painNow, 7...10),
                ]),
            ]),
            feared: [.acuteHipFracture, .contusion],
            reason: """
                After a fall or a blow, a limp, a sore bone, strong pain or thin bones mean that \
                a break has to be ruled out today.
                """,
            sources: [.article2022],
            strength: .judgement
        ),
        // Judgement: the milder half of the threshold of trauma_article.
        RedFlagRule(
            "trauma_simple",
            tier: .withinDays,
            when: .has(.trauma),
            feared: [.contusion, .acuteHipFracture],
            reason: """
                Pain that stays after a fall or a blow should be looked at, even when you can \
                walk.
                """,
            sources: [.article2022],
            strength: .judgement
        ),
        RedFlagRule(
            "muscle_avulsion",
            tier: .withinDays,
            when: .all([
                .any([.has(.pop), .has(.bruising)]),
                .any([.has(.siteSitBone), .has(.sitePosteriorThigh)]),
            ]),
            feared: [
                .proximalHamstringAvulsion, .ischialAvulsion, .strainHamstring,
                .proximalHamstringTendinopathy,
            ],
            reason: """
                A pop or a bruise below the sit bone can mean that the hamstring has come off the \
                bone, and early advice matters.
                """,
            sources: [.goom2016],
            strength: .judgement
        ),
        // Agreed practice.
        RedFlagRule(
            "pop_sudden",
            tier: .withinDays,
            when: .all([.has(.pop), .has(.suddenOnset)]),
            feared: [
                .strainHipFlexor, .strainAdductor, .apophysealAvulsion, .proximalHamstringAvulsion,
                .lesserTrochanterAvulsion,
            ],
            reason: """
                A pop at a sudden start means that something has torn, and someone should see how \
                much.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // Judgement: grown bone seldom lets a tendon pull a piece off unless something has weakened
        // it before. Whether there was a fall does not matter: with one it is a fracture.
        RedFlagRule(
            "adult_avulsion",
            tier: .sameDay,
            when: .all([
                .age(25...120), .has(.pop), .any([.hurtsInFront, .has(.siteMedialThigh)]),
                .any([.hurtsAtRest, .has(.worsening), .age(50...120)]),
            ]),
            feared: [.lesserTrochanterAvulsion, .tumour, .acuteHipFracture],
            reason: """
                In a grown-up a pop at the front of the hip, with pain at rest or from 50 on, can \
                mean that weakened bone has given way.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
    ]
}
