import Anatomy
import Evidence
import Interview

extension RedFlagRule {
    /// Stress injuries of bone: what makes them likely.
    static let boneStressPicture: [RedFlagRule] = [
        // The source counts overuse injuries of every kind; that bone may be meant is judgement.
        RedFlagRule(
            "bsi_load",
            tier: .withinDays,
            when: .all([.trainingRose, .any([.hurtsOverBone, .has(.siteSacrum)])]),
            feared: [.femoralNeckStress, .sacralStress],
            reason: """
                Your training rose sharply before this began, which goes with more overuse \
                injuries. In the groin, the thigh or the sacrum, bone has to be thought of.
                """,
            sources: [.frandsen2025],
            strength: .judgement
        ),
        // The stated upgrade of bsi_load.
        RedFlagRule(
            "bsi_load_impact",
            tier: .sameDay,
            when: .all([
                .trainingRose, .hurtsOverBone,
                .any([.has(.painImpact), .has(.painWeightBearing)]),
            ]),
            feared: [.femoralNeckStress, .femoralShaftStress],
            reason: """
                After a sharp rise in training, groin or thigh pain under weight can come from a \
                stress injury.
                """,
            sources: [.frandsen2025, .clement1993],
            strength: .judgement
        ),
        RedFlagRule(
            "bsi_energy",
            tier: .withinDays,
            when: .energyIsLow,
            feared: [.femoralNeckStress, .sacralStress],
            reason: """
                Too little energy, or periods that stop, weakens bone, so pain should be looked \
                at early.
                """,
            sources: [.stellingwerff2023, .article2022],
            strength: .weak
        ),
        // The stated upgrade of bsi_energy.
        RedFlagRule(
            "bsi_energy_place",
            tier: .sameDay,
            when: .all([.energyIsLow, .any([.hurtsOverBone, .has(.siteSacrum)])]),
            feared: [.femoralNeckStress, .sacralStress],
            reason: """
                Pain where stress injuries sit, in a body short of energy, should be looked at \
                today.
                """,
            sources: [.stellingwerff2023],
            strength: .judgement
        ),
        // Judgement: two signs together count wherever in the hip it hurts. Below 16 the index
        // means something else.
        RedFlagRule(
            "bsi_risks_together",
            tier: .sameDay,
            when: .all([
                .energyIsLow, .hurtsSomewhere,
                .any([
                    .has(.priorStressFracture), .has(.lowBoneDensity),
                    .all([.age(16...120), .bodyMassIndex(0...18.5.nextDown)]),
                ]),
            ]),
            feared: [.femoralNeckStress, .sacralStress],
            reason: """
                Too little energy together with thin bones, an earlier stress fracture or a very \
                low weight makes a stress injury likely enough to be seen today.
                """,
            sources: [.stellingwerff2023, .clinicalConsensus],
            strength: .judgement
        ),
        // The question asks about the past two years, and about hip, pelvis and sacrum at any time.
        RedFlagRule(
            "bsi_past",
            tier: .withinDays,
            when: .has(.priorStressFracture),
            feared: [.femoralNeckStress, .sacralStress, .pubicRamusStress],
            reason: """
                After one stress fracture another is more likely, so pain should be looked at \
                early.
                """,
            sources: [.stellingwerff2023],
            strength: .weak
        ),
        RedFlagRule(
            "bsi_bone",
            tier: .withinDays,
            when: .has(.lowBoneDensity),
            feared: [.femoralNeckStress, .acuteHipFracture],
            reason: "Thin bones break under less load, so pain should be looked at early.",
            sources: [.stellingwerff2023],
            strength: .weak
        ),
        // Agreed practice.
        RedFlagRule(
            "after_birth",
            tier: .withinDays,
            when: .all([.has(.recentBirth), .any([.hurtsOverBone, .hurtsOverSacrum])]),
            feared: [.sacralStress, .pubicRamusStress, .transientOsteoporosis],
            reason: "In the year after a birth the bones of the pelvis are weaker for a while.",
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // Judgement: in late pregnancy the bone of the hip can soften for some months. Pain under
        // plain body weight is for today by bsi_wb_pain. Pain of the pubic bone or the back of the
        // pelvis is usual in pregnancy and needs a limp beside it.
        RedFlagRule(
            "pregnancy_hip",
            tier: .withinDays,
            when: .all([
                .has(.pregnantNow), .any([.hurtsDeep, .has(.limp), .has(.painWeightBearing)]),
            ]),
            feared: [.transientOsteoporosis, .femoralNeckStress],
            reason: """
                In pregnancy the bone of the hip can weaken for a while, so deep hip pain or a \
                limp should be looked at within days.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
    ]
}
