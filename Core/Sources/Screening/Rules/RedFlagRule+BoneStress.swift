import Anatomy
import Evidence
import Interview

extension RedFlagRule {
    /// Stress injuries of bone: signs on loading and at rest.
    static let boneStress: [RedFlagRule] = [
        RedFlagRule(
            "bsi_wb_pain",
            tier: .sameDay,
            when: .any([.has(.painWeightBearing), .has(.standingSign)]),
            feared: [
                .femoralNeckStress, .pubicRamusStress, .acetabularStress, .transientOsteoporosis,
            ],
            reason: """
                Deep pain under plain body weight can come from a stress injury of the hip, which \
                can break if it is run on.
                """,
            sources: [.robertson2017, .noakes1985],
            strength: .judgement
        ),
        // The source counts pain on impact among proven stress injuries of the thigh bone, and says
        // nothing of other hips. Judgement: deep pain on landing is for today by itself, elsewhere
        // in the hip only with a sign that bone is giving way or had reason to.
        RedFlagRule(
            "bsi_hop_history",
            tier: .sameDay,
            when: .any([
                .has(.hopTest),
                .all([.has(.painImpact), .any([.hurtsDeep, .boneIsAtRisk])]),
            ]),
            feared: [.femoralNeckStress, .femoralShaftStress, .acetabularStress],
            reason: "Deep pain on landing is common in stress injuries of the thigh bone.",
            sources: [.clement1993],
            strength: .weak
        ),
        // Judgement: the milder half of bsi_hop_history. A sore outer hip, a groin tendon or a sore
        // sit bone often hurts on landing as well.
        RedFlagRule(
            "impact_pain",
            tier: .withinDays,
            when: .has(.painImpact),
            feared: [.pubicRamusStress, .sacralStress, .iliacStress, .femoralNeckStress],
            reason: """
                Pain on landing is often a matter of tendons, but bone can hurt like this, and \
                someone should tell the two apart before you run on.
                """,
            sources: [.clement1993, .clinicalConsensus],
            strength: .judgement
        ),
        RedFlagRule(
            "bsi_night",
            tier: .sameDay,
            when: .all([.has(.boneNightPain), .any([.trainingRose, .energyIsLow])]),
            feared: [.femoralNeckStress],
            reason: """
                A deep ache at night after a rise in training, or with too little energy, can \
                come from bone.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice: pain at rest or in the morning after a rise in training.
        RedFlagRule(
            "rest_pain_after_load",
            tier: .sameDay,
            when: .all([
                .hurtsAtRest, .hurtsInFront, .any([.trainingRose, .energyIsLow]),
            ]),
            feared: [.femoralNeckStress, .femoralShaftStress],
            reason: """
                Pain at the front of the hip that has gone on from running to resting can come \
                from bone.
                """,
            sources: [.robertson2017, .clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice: running that has become impossible is the first of the three signs in the
        // source. A strain begins at a moment; this pain crept in or keeps growing.
        RedFlagRule(
            "bone_cannot_run",
            tier: .sameDay,
            when: .all([
                .has(.cannotRun), .hurtsInFront, .any([.has(.insidious), .has(.worsening)]),
                .any([
                    .trainingRose, .energyIsLow, .has(.priorStressFracture), .has(.lowBoneDensity),
                ]),
            ]),
            feared: [.femoralNeckStress, .pubicRamusStress, .femoralShaftStress],
            reason: """
                Groin or thigh pain that crept in and now stops all running, where bone had reason \
                to suffer, can be a stress injury.
                """,
            sources: [.noakes1985, .clinicalConsensus],
            strength: .judgement
        ),
        RedFlagRule(
            "bone_tapping",
            tier: .sameDay,
            when: .has(.percussion),
            feared: [.acuteHipFracture, .femoralNeckStress],
            reason: "The tapping test that a clinician entered can be a sign of a break.",
            sources: [.reiman2013],
            strength: .weak
        ),
        // Agreed practice: after years of such medicine the shaft can crack from the outside.
        RedFlagRule(
            "bone_medicine",
            tier: .sameDay,
            when: .all([.has(.boneMedicine), .hurtsOverThigh]),
            feared: [.femoralShaftStress, .femoralNeckStress],
            reason: """
                Years of medicine against thin bones can, rarely, let the thigh bone crack slowly, \
                and an ache in groin or thigh is how it begins.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        RedFlagRule(
            "bone_bending",
            tier: .withinDays,
            when: .has(.fulcrum),
            feared: [.femoralShaftStress],
            reason: """
                The bending test that a clinician entered can be a sign of a stress injury of the \
                thigh bone.
                """,
            sources: [.johnson1994],
            strength: .weak
        ),
        // Agreed practice: a suspected stress injury that can still be walked on.
        RedFlagRule(
            "bsi_suspected",
            tier: .withinDays,
            when: .any([
                .all([
                    .has(.tenderBonySpot),
                    .any([.hurtsOverBone, .hurtsOverSacrum, .has(.siteIliacCrest)]),
                ]),
                .all([
                    .has(.standingOneLeg),
                    .any([.hurtsOverBone, .hurtsOverSacrum, .has(.siteButtock)]),
                ]),
            ]),
            feared: [
                .pubicRamusStress, .sacralStress, .femoralNeckStress, .iliacStress,
                .acetabularStress, .adductorInsertionAvulsion,
            ],
            reason: """
                A sore spot on bone, or pain when standing on that leg, can come from a stress \
                injury.
                """,
            sources: [.noakes1985, .clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice: pain without an explanation that rest does not settle. Elsewhere
        // not_improving is routine.
        RedFlagRule(
            "bone_not_settling",
            tier: .withinDays,
            when: .all([.has(.notImproving), .any([.hurtsOverBone, .has(.siteSacrum)])]),
            feared: [
                .femoralNeckStress, .pubicRamusStress, .sacralStress, .acetabularStress,
                .adductorInsertionAvulsion, .femoralHeadOsteonecrosis,
            ],
            reason: """
                Pain in the groin, the thigh or the sacrum that rest has not settled needs a \
                closer look at the bone.
                """,
            sources: [.robertson2017, .clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice: the same places, and a pain that grows instead of settling.
        RedFlagRule(
            "bone_worsening",
            tier: .withinDays,
            when: .all([.has(.worsening), .any([.hurtsOverBone, .has(.siteSacrum)])]),
            feared: [
                .femoralNeckStress, .femoralShaftStress, .sacralStress, .tumour,
                .transientOsteoporosis,
            ],
            reason: """
                Pain in the groin, the thigh or the sacrum that keeps growing should be explained \
                before more running.
                """,
            sources: [.robertson2017, .clinicalConsensus],
            strength: .judgement
        ),
    ]
}
