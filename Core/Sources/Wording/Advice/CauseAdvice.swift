public import Anatomy
import Evidence

/// What eases one cause and what feeds it, beyond what holds for every sore hip.
public struct CauseAdvice: Sendable, Hashable {
    public let now: [AdviceLine]
    public let leave: [AdviceLine]

    /// Empty for causes that are in a clinician's hands from the start.
    public static func on(_ condition: ConditionID) -> CauseAdvice {
        switch condition {
        case .strainHipFlexor, .strainAdductor, .strainHamstring, .contusion, .muscleSoreness:
            onMuscle(condition)
        case .iliopsoasTendinopathy, .proximalHamstringTendinopathy, .adductorTendinopathy,
            .greaterTrochantericPain, .glutealTendonTear, .iliotibialBandSyndrome, .snappingHip,
            .inguinalRelated, .pubicRelated:
            onTendon(condition)
        case .labralTear, .femoroacetabularImpingement, .hipOsteoarthritis, .sacroiliacPain,
            .hipDysplasia, .spondyloarthritis:
            onJoint(condition)
        case .deepGlutealSyndrome, .lumbarReferred, .meralgiaParaesthetica,
            .ischiofemoralImpingement, .groinNerveEntrapment, .obturatorNeuropathy,
            .pudendalNeuralgia:
            onNerve(condition)
        case .femoralNeckStress, .femoralShaftStress, .pubicRamusStress, .sacralStress,
            .iliacStress, .acetabularStress, .parsStress, .adductorInsertionAvulsion:
            onBoneStress
        case .caudaEquina, .acuteHipFracture, .apophysealAvulsion, .slippedEpiphysis,
            .femoralHeadOsteonecrosis, .septicArthritis, .tumour, .vascular,
            .abdominalOrGynaecological, .ischialAvulsion, .lesserTrochanterAvulsion, .apophysitis,
            .transientOsteoporosis, .perthes, .pelvicInfection, .osteoidOsteoma,
            .iliacArteryEndofibrosis, .gonadalTorsion, .proximalHamstringAvulsion,
            .transientSynovitis:
            CauseAdvice(now: [], leave: [])
        }
    }

    private static let onBoneStress = CauseAdvice(
        now: [
            .agreed("Take weight off the leg: walk only without pain, with crutches if need be."),
            .sourced(
                """
                Eat enough, above all on days on which you would have trained hard: bone that is short \
                of energy heals slowly.
                """,
                .mountjoy2023
            ),
        ],
        leave: []
    )

    private static func onMuscle(_ condition: ConditionID) -> CauseAdvice {
        switch condition {
        case .strainHamstring:
            CauseAdvice(
                now: [
                    .sourced(
                        """
                        Load it early and gently. Footballers who trained it while stretched \
                        long were back after 28 days on average, others after 51.
                        """,
                        .askling2013
                    )
                ],
                leave: [.agreed("No sprinting and no hard stretching of the back of the thigh.")]
            )
        case .strainAdductor:
            CauseAdvice(
                now: [.agreed("Gentle squeezes come first, movement next, sideways steps last.")],
                leave: [.agreed("No wide stretches and no sharp changes of direction.")]
            )
        case .strainHipFlexor:
            CauseAdvice(
                now: [.agreed("Gentle holds come first; lift the knee against a band only later.")],
                leave: [.agreed("No sprints, no kicking, no high knee lifts.")]
            )
        case .contusion:
            CauseAdvice(
                now: [.agreed("Keep it cool and lightly bandaged on the first day, then move it.")],
                leave: [.agreed("No firm massage of a deep bruise: bone can form inside it.")]
            )
        case .muscleSoreness:
            CauseAdvice(
                now: [.agreed("Move easily: a walk or a gentle spin. It fades within days.")],
                leave: [.agreed("No hard or downhill running until stairs feel normal again.")]
            )
        default: CauseAdvice(now: [], leave: [])
        }
    }

    private static func onJoint(_ condition: ConditionID) -> CauseAdvice {
        switch condition {
        case .labralTear, .femoroacetabularImpingement:
            CauseAdvice(
                now: [
                    .agreed("Sit high, the knees below the hips, and get up often."),
                    .sourced(
                        """
                        Guided exercise for about three months is a fair first choice; an \
                        operation is not the default.
                        """,
                        .griffin2016
                    ),
                ],
                leave: [.agreed("No deep squats, low seats or twisting on a bent hip: no pinch.")]
            )
        case .hipOsteoarthritis:
            CauseAdvice(
                now: [
                    .sourced(
                        """
                        Keep moving. Arthritis of hip or knee was found in 3.5 of 100 people \
                        who run for fun, 10.2 of 100 who do not run and 13.3 of 100 who race at a \
                        high level; that does not show cause.
                        """,
                        .alentorn2017
                    )
                ],
                leave: [.agreed("No movement that pinches; less range before less movement.")]
            )
        case .sacroiliacPain:
            CauseAdvice(
                now: [.agreed("Keep both legs level: short steps, weight on both feet.")],
                leave: [.agreed("No standing on one leg to dress and no long lunges for now.")]
            )
        case .hipDysplasia:
            CauseAdvice(
                now: [.agreed("Strength helps most: a loose hip lives by the muscles around it.")],
                leave: [
                    .agreed("No splits and no stretching to the end: the hip is not too tight.")
                ]
            )
        case .spondyloarthritis:
            CauseAdvice(
                now: [
                    .agreed("Keep moving every day: movement eases it, rest makes it stiff."),
                    .agreed("Ask for a rheumatologist: treatment works best when it starts early."),
                ],
                leave: [.agreed("No days of bed rest and no hours in one position.")]
            )
        default: CauseAdvice(now: [], leave: [])
        }
    }

    private static func onNerve(_ condition: ConditionID) -> CauseAdvice {
        switch condition {
        case .deepGlutealSyndrome:
            CauseAdvice(
                now: [.agreed("Break up sitting every half hour and empty the back pocket.")],
                leave: [.agreed("No stretch that sends tingling down the leg.")]
            )
        case .lumbarReferred:
            CauseAdvice(
                now: [.agreed("Stay active: short walks often, and whichever posture eases it.")],
                leave: [.agreed("No long bed rest and no heavy lifting with a bent back.")]
            )
        case .ischiofemoralImpingement:
            CauseAdvice(
                now: [.agreed("Shorten your steps, in walking and in running.")],
                leave: [.agreed("No long strides, and no leg drawn far back or across the other.")]
            )
        case .groinNerveEntrapment:
            CauseAdvice(
                now: [.agreed("Loosen belts and waistbands, and roll to the side to get up.")],
                leave: [.agreed("No bending far back and no sit-ups while the skin burns.")]
            )
        case .obturatorNeuropathy:
            CauseAdvice(
                now: [.agreed("Stop and walk as soon as the inner thigh tingles or feels weak.")],
                leave: [.agreed("No wide stretches and no sharp changes of direction.")]
            )
        case .pudendalNeuralgia:
            CauseAdvice(
                now: [
                    .agreed("Sit less, on a cushion with a gap in the middle, and stand up often.")
                ],
                leave: [.agreed("No cycling and no deep squats while sitting burns.")]
            )
        case .meralgiaParaesthetica:
            CauseAdvice(
                now: [.agreed("Loosen belts, tight waistbands and the hip strap of a pack.")],
                leave: [.agreed("No pressure and no long stretch at the front of the hip.")]
            )
        default: CauseAdvice(now: [], leave: [])
        }
    }
}
