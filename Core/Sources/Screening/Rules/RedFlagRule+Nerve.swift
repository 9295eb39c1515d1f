import Anatomy
import Evidence
import Interview

extension RedFlagRule {
    /// Nerves: the bottom of the spine first, then one leg.
    static let nerve: [RedFlagRule] = [
        RedFlagRule(
            "ces_saddle",
            tier: .emergency,
            when: .has(.saddleNumbness),
            feared: [.caudaEquina],
            reason: """
                Numbness between the legs can mean that the nerves at the bottom of the spine are \
                squeezed, and hours count.
                """,
            sources: [.bmjbpCes],
            strength: .judgement
        ),
        RedFlagRule(
            "ces_bladder_bowel",
            tier: .emergency,
            when: .has(.bladderBowel),
            feared: [.caudaEquina],
            reason: """
                New trouble with bladder or bowel can come from squeezed nerves at the bottom of \
                the spine, and hours count.
                """,
            sources: [.bmjbpCes],
            strength: .judgement
        ),
        RedFlagRule(
            "ces_bilateral",
            tier: .emergency,
            when: .has(.bothLegs),
            feared: [.caudaEquina],
            reason: """
                Nerve signs in both legs can come from the middle of the spine, where waiting can \
                do lasting harm.
                """,
            sources: [.gardner2011],
            strength: .judgement
        ),
        RedFlagRule(
            "ces_sexual",
            tier: .emergency,
            when: .has(.sexualNumbness),
            feared: [.caudaEquina],
            reason: """
                A sudden loss of feeling during sex can come from squeezed nerves at the bottom \
                of the spine.
                """,
            sources: [.bmjbpCes],
            strength: .judgement
        ),
        RedFlagRule(
            "ces_retention_hours",
            tier: .emergency,
            when: .has(.urinaryRetention),
            feared: [.caudaEquina],
            reason: "Not being able to pass urine for hours needs help now, whatever the cause.",
            sources: [.gardner2011],
            strength: .judgement
        ),
        // The evidence base says so in a note to motor_weakness; a rule of its own here.
        RedFlagRule(
            "nerve_weakness_growing",
            tier: .emergency,
            when: .all([.has(.motorWeakness), .has(.nerveSignsWorsening)]),
            feared: [.caudaEquina, .lumbarReferred],
            reason: """
                Weakness that is growing means that a nerve is losing ground, and every hour may \
                count.
                """,
            sources: [.bmjbpCes],
            strength: .judgement
        ),
        RedFlagRule(
            "motor_weakness",
            tier: .sameDay,
            when: .has(.motorWeakness),
            feared: [.lumbarReferred],
            reason: """
                A leg that drags or gives way for weakness means that a nerve needs to be checked \
                today.
                """,
            sources: [.bmjbpCes],
            strength: .judgement
        ),
        // The threshold asks for weakness or spreading numbness; tingling alone is the next rule.
        RedFlagRule(
            "neuro_article",
            tier: .sameDay,
            when: .any([
                .has(.nerveSignsWorsening), .all([.has(.neuro), .has(.motorWeakness)]),
            ]),
            feared: [.lumbarReferred, .deepGlutealSyndrome],
            reason: """
                Numbness that spreads, or weakness with it, means that a nerve needs to be \
                checked today.
                """,
            sources: [.article2022, .bmjbpCes],
            strength: .judgement
        ),
        // Judgement: the milder half of the threshold of neuro_article.
        RedFlagRule(
            "nerve_tingling",
            tier: .withinDays,
            when: .has(.neuro),
            feared: [.lumbarReferred, .deepGlutealSyndrome],
            reason: """
                Numbness, tingling or weakness comes from a nerve, and a clinician should find \
                out which.
                """,
            sources: [.article2022],
            strength: .judgement
        ),
        RedFlagRule(
            "numb_patch",
            tier: .routine,
            when: .has(.numbSkinPatch),
            feared: [.meralgiaParaesthetica],
            reason: """
                One numb patch of skin is usually a pinched skin nerve, which can be looked at \
                without haste.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // Judgement, as for numb_patch: skin and single nerves, while the leg does its work.
        RedFlagRule(
            "groin_nerve",
            tier: .routine,
            when: .any([.has(.innerThighNumb), .has(.groinSkinBurning), .has(.perinealSitting)]),
            feared: [.obturatorNeuropathy, .groinNerveEntrapment, .pudendalNeuralgia],
            reason: """
                Numb or burning skin of the groin or the inner thigh usually comes from one small \
                nerve, which can be looked at without haste.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
    ]
}
