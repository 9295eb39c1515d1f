import Anatomy
import Evidence
import Interview

extension RedFlagRule {
    /// Infection, and joints too irritable to wait.
    static let infection: [RedFlagRule] = [
        RedFlagRule(
            "infection_joint",
            tier: .emergency,
            when: .any([
                .has(.feverHipPain),
                .all([
                    .has(.immuneOrRecentSurgery),
                    .any([.has(.fever), .has(.nightSystemic), .has(.painfulMotionLoss)]),
                ]),
            ]),
            feared: [.septicArthritis, .pelvicInfection],
            reason: """
                Fever or shivering with hip pain can mean an infected joint, which is harmed \
                within days.
                """,
            sources: [.wilson2014],
            strength: .judgement
        ),
        // Agreed practice: fever with pain of hip, groin or buttock.
        RedFlagRule(
            "fever_hip_pain",
            tier: .emergency,
            when: .has(.fever),
            feared: [.septicArthritis, .pelvicInfection],
            reason: "A fever that came with the pain can mean an infection of joint or bone.",
            sources: [.wilson2014, .clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice.
        RedFlagRule(
            "irritable_joint",
            tier: .withinDays,
            when: .any([.has(.painfulMotionLoss), .has(.logRoll)]),
            feared: [.septicArthritis, .femoralHeadOsteonecrosis, .acuteHipFracture],
            reason: "A hip that hurts at every small movement is more than overloaded.",
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice. A fresh hip that hardly moves may be infected before any fever; one that
        // has been stiff for months is worn.
        RedFlagRule(
            "irritable_joint_severe",
            tier: .sameDay,
            when: .all([
                .has(.painfulMotionLoss),
                .any([
                    .hurtsAtRest, .number(.painNow, 7...10), .number(.painDurationWeeks, 0...2),
                ]),
            ]),
            feared: [.septicArthritis, .femoralHeadOsteonecrosis, .acuteHipFracture],
            reason: """
                A hip that can hardly be moved needs to be seen today when that is new, or when \
                it hurts at rest or badly: it may be infected, which blood tests can show.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // Judgement: germs in the blood settle in a joint or a bone; fever can be missing or masked.
        // A cold and ordinary pain on running are common together and fire nothing.
        RedFlagRule(
            "recent_infection",
            tier: .sameDay,
            when: .all([
                .has(.recentInfection),
                .any([
                    .has(.painfulMotionLoss), .has(.constantPain), .has(.boneNightPain),
                    .has(.nightSystemic), .number(.painNow, 7...10),
                    .all([.has(.nightPain), .has(.worsening)]),
                    .all([
                        .has(.nightPain),
                        .any([.has(.siteGroin), .has(.siteLowBack), .has(.kneeLift)]),
                    ]),
                    .all([.under(17), .has(.limp)]),
                ]),
            ]),
            feared: [.septicArthritis, .pelvicInfection, .transientSynovitis],
            reason: """
                After an infection, hip pain that is strong, never leaves or keeps the hip from \
                moving can mean that germs have reached the joint or the bone.
                """,
            sources: [.wilson2014, .clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice: germs settle on metal, and what holds it can loosen or slip.
        RedFlagRule(
            "hip_implant",
            tier: .withinDays,
            when: .all([.has(.hipImplant), .hurtsSomewhere]),
            feared: [.acuteHipFracture, .septicArthritis],
            reason: """
                New pain around an artificial hip or metal in the bone should be looked at by those \
                who know the operation.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        RedFlagRule(
            "hip_implant_acute",
            tier: .emergency,
            when: .all([
                .has(.hipImplant),
                .any([
                    .has(.fever), .has(.feverHipPain), .has(.nightSystemic),
                    .has(.painfulMotionLoss), .has(.cannotBearWeight), .has(.pop),
                ]),
            ]),
            feared: [.septicArthritis, .acuteHipFracture],
            reason: """
                An artificial hip that is suddenly too sore to move or load, or that hurts with a \
                fever, may be infected, broken or out of place.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // Judgement.
        RedFlagRule(
            "severe_pain",
            tier: .withinDays,
            when: .number(.painNow, 8...10),
            feared: [.acuteHipFracture, .septicArthritis],
            reason: "Pain this strong should not be left without an explanation.",
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // Judgement.
        RedFlagRule(
            "severe_constant",
            tier: .sameDay,
            when: .all([.has(.constantPain), .number(.painNow, 8...10)]),
            feared: [.septicArthritis, .pelvicInfection, .tumour],
            reason: "Strong pain that never leaves needs to be seen today.",
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
    ]
}
