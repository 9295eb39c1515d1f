import Anatomy
import Evidence
import Interview

extension RedFlagRule {
    /// A course that should have been different, and slower illnesses.
    static let course: [RedFlagRule] = [
        RedFlagRule(
            "inflammatory",
            tier: .withinDays,
            when: .any([
                .has(.morningStiffLong),
                .all([.under(45), .hurtsOverSacrum, .lasted(weeks: 13)]),
            ]),
            feared: [.spondyloarthritis, .sacroiliacPain],
            reason: """
                Long morning stiffness, or months of back pain before 45, can come from an \
                inflammation that has good treatment.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // Judgement: beyond 45, and for the buttock, the related illnesses take the place of age.
        RedFlagRule(
            "inflammatory_history",
            tier: .withinDays,
            when: .all([
                .has(.spondyloarthritisHistory), .any([.hurtsOverSacrum, .has(.siteButtock)]),
                .any([.has(.nightPain), .lasted(weeks: 13)]),
            ]),
            feared: [.spondyloarthritis],
            reason: """
                Back or buttock pain that lasts or wakes you can belong to psoriasis or to an \
                inflamed bowel or eye, and early treatment helps.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        RedFlagRule(
            "not_improving",
            tier: .routine,
            when: .has(.notImproving),
            feared: [],
            reason: """
                Overload usually eases within three weeks of doing less; when it does not, the \
                cause should be looked for.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        RedFlagRule(
            "recurrent_anterior",
            tier: .routine,
            when: .has(.recurrentAnterior),
            feared: [
                .labralTear, .iliopsoasTendinopathy, .femoroacetabularImpingement,
                .femoralNeckStress,
            ],
            reason: """
                Pain at the front of the hip that keeps returning should be looked at, even when \
                it is mild.
                """,
            sources: [.article2022],
            strength: .judgement
        ),
        RedFlagRule(
            "persistent",
            tier: .routine,
            when: .lasted(weeks: 6),
            feared: [.hipOsteoarthritis, .labralTear],
            reason: "After six weeks it is time for someone to look at it.",
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        RedFlagRule(
            "mechanical_locking",
            tier: .routine,
            when: .has(.locking),
            feared: [.labralTear],
            reason: "A hip that gets stuck or gives way may have something loose inside.",
            sources: [.griffin2016],
            strength: .judgement
        ),
        RedFlagRule(
            "osteoarthritis_age",
            tier: .routine,
            when: .all([
                .age(50...120), .has(.siteGroin),
                .any([.has(.morningStiff), .has(.flexionLimited), .has(.internalRotationLimited)]),
            ]),
            feared: [.hipOsteoarthritis],
            reason: """
                From 50 on, a stiff and sore groin often means a worn joint, for which much can \
                be done.
                """,
            sources: [.altman1991],
            strength: .weak
        ),
    ]
}
