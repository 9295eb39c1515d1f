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
            feared: [.tumour, .abdominalOrGynaecological],
            reason: "Pain that no movement and no rest changes may not come from the hip at all.",
            sources: [.wilson2014, .clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice; pain from lying on the sore side is asked about apart.
        RedFlagRule(
            "night_or_constant",
            tier: .withinDays,
            when: .hurtsAtRest,
            feared: [.tumour, .femoralNeckStress, .femoralHeadOsteonecrosis],
            reason: "Pain at night, at rest or all the time is more than a matter of load.",
            sources: [.wilson2014, .clinicalConsensus],
            strength: .judgement
        ),
    ]
}
