import Anatomy
import Evidence
import Interview

extension RedFlagRule {
    /// Growths, and pain that does not behave like overload.
    static let tumour: [RedFlagRule] = [
        RedFlagRule(
            "cancer_hx",
            tier: .sameDay,
            when: .has(.cancerHistory),
            feared: [.tumour],
            reason: """
                New lasting pain after an earlier cancer is checked soon, in case it has come \
                back in bone.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        RedFlagRule(
            "night_systemic",
            tier: .sameDay,
            when: .has(.nightSystemic),
            feared: [.tumour, .septicArthritis],
            reason: """
                Pain every night together with feeling ill can come from an infection or a \
                growth.
                """,
            sources: [.wilson2014],
            strength: .judgement
        ),
        // Agreed practice.
        RedFlagRule(
            "growing_lump",
            tier: .withinDays,
            when: .has(.growingLump),
            feared: [.tumour],
            reason: "A growing lump needs to be looked at, painful or not.",
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice.
        RedFlagRule(
            "not_mechanical",
            tier: .withinDays,
            when: .has(.notChangedByMovement),
            feared: [.tumour, .osteoidOsteoma, .abdominalOrGynaecological, .pelvicInfection],
            reason: "Pain that no movement and no rest changes may not come from the hip at all.",
            sources: [.wilson2014, .clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice. Pain from lying on the sore side is asked about apart, and a sore outer
        // hip at night takes another sign; see hurtsWithoutPressure.
        RedFlagRule(
            "night_or_constant",
            tier: .withinDays,
            when: .hurtsWithoutPressure,
            feared: [
                .tumour, .osteoidOsteoma, .femoralNeckStress, .femoralHeadOsteonecrosis,
                .acetabularStress,
            ],
            reason: "Pain at night, at rest or all the time is more than a matter of load.",
            sources: [.wilson2014, .clinicalConsensus],
            strength: .judgement
        ),
        // Judgement: never a matter for self-care, even where pressure is the likely reason.
        RedFlagRule(
            "night_pain",
            tier: .routine,
            when: .has(.nightPain),
            feared: [.greaterTrochantericPain, .tumour],
            reason: """
                A hip that hurts at night is often sore from being lain on, but it should not go \
                on without someone having looked.
                """,
            sources: [.allison2016, .clinicalConsensus],
            strength: .judgement
        ),
    ]
}
