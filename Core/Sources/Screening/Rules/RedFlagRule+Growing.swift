import Anatomy
import Evidence
import Interview

extension RedFlagRule {
    /// Children and teenagers, whose growing bone fails in its own ways.
    static let growing: [RedFlagRule] = [
        // Judgement: a slip that no longer bears weight endangers the blood supply within hours.
        RedFlagRule(
            "scfe_unstable",
            tier: .emergency,
            when: .all([.aged(from: 8, under: 17), .has(.cannotBearWeight)]),
            feared: [.slippedEpiphysis, .septicArthritis],
            reason: """
                A growing child who cannot put weight on a sore hip may have a growth plate that \
                has slipped. Keep all weight off the leg.
                """,
            sources: [.peck2017, .clinicalConsensus],
            strength: .judgement
        ),
        RedFlagRule(
            "scfe",
            tier: .sameDay,
            when: .all([
                .aged(from: 8, under: 17),
                .any([.has(.limp), .has(.footTurnedOut), .has(.legDeformity)]),
            ]),
            feared: [.slippedEpiphysis, .perthes],
            reason: """
                In a growing child a limp, or a foot that turns out, can mean that the head of \
                the thigh bone is slipping.
                """,
            sources: [.peck2017],
            strength: .weak
        ),
        // Agreed practice: the same slip, seen in the movement before the limp.
        RedFlagRule(
            "scfe_stiff",
            tier: .sameDay,
            when: .all([
                .aged(from: 8, under: 17),
                .any([
                    .has(.internalRotationLimited), .has(.hipRotationGroin), .has(.flexionLimited),
                ]),
            ]),
            feared: [.slippedEpiphysis],
            reason: """
                In a growing child a hip that turns or bends less than the other can be a \
                slipping growth plate.
                """,
            sources: [.peck2017, .clinicalConsensus],
            strength: .judgement
        ),
        // Judgement: a slip is easily missed while the child still walks well.
        RedFlagRule(
            "scfe_growth",
            tier: .sameDay,
            when: .all([
                .aged(from: 8, under: 17), .has(.growthSpurt),
                .any([
                    .hurtsInFront, .has(.siteMedialThigh), .has(.siteLateral), .has(.siteKnee),
                ]),
                .any([.lasted(weeks: 2), .has(.notImproving)]),
            ]),
            feared: [.slippedEpiphysis],
            reason: """
                During a growth spurt, hip, thigh or knee pain that lasts can be a slipping \
                growth plate.
                """,
            sources: [.peck2017, .clinicalConsensus],
            strength: .judgement
        ),
        RedFlagRule(
            "child_limp",
            tier: .sameDay,
            when: .all([.under(10), .hurtsSomewhere]),
            feared: [.septicArthritis, .perthes, .transientSynovitis],
            reason: "In a child under ten, hip pain or a limp is always looked at the same day.",
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // The threshold says 12 to 18; growing bone varies by a year or so (judgement).
        RedFlagRule(
            "adolescent_pop",
            tier: .withinDays,
            when: .all([
                .aged(from: 11, under: 20),
                .any([.has(.pop), .all([.has(.suddenOnset), .has(.onsetSprinting)])]),
            ]),
            feared: [.apophysealAvulsion, .ischialAvulsion, .lesserTrochanterAvulsion],
            reason: """
                In teenagers a pop at speed can mean that a muscle has pulled off a piece of \
                growing bone.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice.
        RedFlagRule(
            "adolescent_pop_fresh",
            tier: .sameDay,
            when: .all([
                .aged(from: 11, under: 20),
                .any([
                    .all([.has(.pop), .number(.painDurationWeeks, 0...2)]),
                    .all([
                        .any([.has(.pop), .all([.has(.suddenOnset), .has(.onsetSprinting)])]),
                        .any([
                            .has(.limp), .has(.painfulMotionLoss), .has(.painWeightBearing),
                            .has(.cannotBearWeight),
                        ]),
                    ]),
                ]),
            ]),
            feared: [
                .apophysealAvulsion, .ischialAvulsion, .lesserTrochanterAvulsion,
                .slippedEpiphysis,
            ],
            reason: "A fresh pop or sudden pain at speed in a teenager needs an X-ray today.",
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
        // Agreed practice: growing bone, and growths that are rare but seek this age.
        RedFlagRule(
            "young_lasting",
            tier: .withinDays,
            when: .all([
                .under(18),
                .any([.lasted(weeks: 3), .hurtsInFront, .has(.siteMedialThigh), .has(.siteKnee)]),
            ]),
            feared: [
                .slippedEpiphysis, .apophysealAvulsion, .apophysitis, .perthes, .tumour,
                .osteoidOsteoma,
            ],
            reason: """
                Before 18, hip or thigh pain that lasts, or that sits in front, needs an X-ray \
                before more running.
                """,
            sources: [.peck2017, .clinicalConsensus],
            strength: .judgement
        ),
        // Judgement: the arch at the back of a growing vertebra can be overloaded.
        RedFlagRule(
            "young_back",
            tier: .withinDays,
            when: .all([.under(20), .has(.bendBackward), .hurtsOverSacrum]),
            feared: [.parsStress],
            reason: """
                In young runners, back pain on bending backwards can be a stress injury of the \
                lowest spine.
                """,
            sources: [.clinicalConsensus],
            strength: .judgement
        ),
    ]
}
