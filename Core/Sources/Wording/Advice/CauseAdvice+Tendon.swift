import Anatomy
import Evidence

extension CauseAdvice {
    static func onTendon(_ condition: ConditionID) -> CauseAdvice {
        switch condition {
        case .greaterTrochantericPain, .glutealTendonTear, .iliotibialBandSyndrome:
            onOuterHip(condition)
        case .adductorTendinopathy, .inguinalRelated, .pubicRelated:
            onGroin(condition)
        case .iliopsoasTendinopathy:
            CauseAdvice(
                now: [.agreed("Shorten your steps; keep the knees low on stairs and slopes.")],
                leave: [.agreed("No hill repeats, no sprints, no stretch that brings on the pain.")]
            )
        case .proximalHamstringTendinopathy:
            CauseAdvice(
                now: [
                    .sourced(
                        "Sit less, and on something soft, so that the sit bone is not pressed.",
                        .goom2016
                    ),
                    .judged("Be patient: three to six months is usual for this tendon."),
                ],
                leave: [
                    .sourced(
                        "No hamstring stretches and no toe touching: they press the tendon.",
                        .goom2016
                    )
                ]
            )
        case .snappingHip:
            CauseAdvice(
                now: [.agreed("A snap that does not hurt is harmless and needs no treatment.")],
                leave: [.agreed("Do not make it snap again and again.")]
            )
        default: CauseAdvice(now: [], leave: [])
        }
    }

    private static func onOuterHip(_ condition: ConditionID) -> CauseAdvice {
        switch condition {
        case .greaterTrochantericPain:
            CauseAdvice(
                now: [
                    .sourced(
                        """
                        Learning what presses the tendons, together with exercise, helps: after \
                        eight weeks 51 of 66 people were better; of those who only waited, 20 of 68.
                        """,
                        .mellor2018
                    ),
                    pillow,
                ],
                leave: [crossing]
            )
        case .glutealTendonTear:
            CauseAdvice(
                now: [pillow, .agreed("A stick in the opposite hand eases walking.")],
                leave: [crossing]
            )
        case .iliotibialBandSyndrome:
            CauseAdvice(
                now: [.judged("A slightly wider step and a quicker beat often ease it.")],
                leave: [
                    .sourced(
                        """
                        No hard stretching or rolling to lengthen the band: it is pressed, not \
                        short.
                        """,
                        .hutchinson2022
                    ),
                    .agreed("No long downhill runs and no cambered roads."),
                ]
            )
        default: CauseAdvice(now: [], leave: [])
        }
    }

    private static func onGroin(_ condition: ConditionID) -> CauseAdvice {
        switch condition {
        case .adductorTendinopathy:
            CauseAdvice(
                now: [
                    .sourced(
                        """
                        Active strengthening worked better than massage, stretching and other \
                        passive treatment: 23 athletes with long-standing groin pain came back to \
                        sport without pain, against 4 of the others (68 in all).
                        """,
                        .holmich1999
                    )
                ],
                leave: [.agreed("No wide stretches and no sharp changes of direction.")]
            )
        case .inguinalRelated:
            CauseAdvice(
                now: [.agreed("Breathe out when you lift, and support the groin when you cough.")],
                leave: [.agreed("No sit-ups and no heavy lifting for now.")]
            )
        case .pubicRelated:
            CauseAdvice(
                now: [
                    .agreed("Train evenly and with patience; months rather than weeks are usual.")
                ],
                leave: [.agreed("No kicking, no wide lunges, no running on one-sided slopes.")]
            )
        default: CauseAdvice(now: [], leave: [])
        }
    }

    private static let pillow = AdviceLine.judged(
        "At night, lie on the comfortable side with a pillow between the knees, or on your back."
    )

    private static let crossing = AdviceLine.sourced(
        """
        Do not hang on one hip, cross your legs or pull the leg across the body: all of these \
        press on the sore tendons.
        """,
        .allison2016
    )
}
