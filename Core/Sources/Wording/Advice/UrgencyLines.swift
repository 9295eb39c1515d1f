public import Anatomy
import Evidence
public import Screening

/// What to do, whom to see and when to look again, by urgency alone.
public enum UrgencyLines {
    /// The first things to do; what is feared decides whether the leg may carry any weight.
    public static func now(_ tier: Tier, feared: [ConditionID]) -> [AdviceLine] {
        switch tier {
        case .emergency: inEmergency(feared)
        case .sameDay:
            [
                .agreed(
                    """
                    Be seen today: your own doctor, an urgent care or out-of-hours clinic, or an \
                    emergency department if none can see you.
                    """
                ),
                mayBreakOrSlip(feared) ? noWeight : littleWeight,
                .agreed("Do not drive if the leg is numb or weak."),
                askAboutPainRelief,
            ]
        case .withinDays:
            [
                .agreed("Book a visit in the next few days, and do not run until then."),
                .agreed("Walk only as far as it does not hurt; sit or lie when it does."),
                askAboutPainRelief,
            ]
        case .routine, .selfCare:
            [
                .agreed(
                    "Ease off rather than stop: keep up what does not hurt, and do less of what does."
                ),
                .sourced("If you sit most of the day, get up and move often.", .article2022),
                askAboutPainRelief,
            ]
        }
    }

    private static func inEmergency(_ feared: [ConditionID]) -> [AdviceLine] {
        let isBroken = feared.contains(.acuteHipFracture)
        // Someone who should not be moved is not sent to find a lift.
        let call: [AdviceLine] =
            isBroken
            ? [.agreed("Call your emergency number now (112, 999 or 911)."), keepStill]
            : [
                .agreed(
                    """
                    Call your emergency number now (112, 999 or 911), or have someone take you to \
                    an emergency department.
                    """
                )
            ]
        let weight = mayBreakOrSlip(feared) && !isBroken ? [noWeight] : []
        return call + weight + [
            .agreed(
                """
                Do not drive yourself, above all if a leg is numb or weak, and do not walk on a \
                leg that cannot carry you.
                """
            ),
            .agreed("Do not eat or drink until someone has seen you."),
            .judged("Have someone stay with you until help is there."),
        ]
    }

    /// Injuries that a single step could make worse.
    private static func mayBreakOrSlip(_ feared: [ConditionID]) -> Bool {
        feared.contains { [.slippedEpiphysis, .femoralNeckStress, .acuteHipFracture].contains($0) }
    }

    /// What to stay away from.
    public static func leave(_ tier: Tier) -> [AdviceLine] {
        switch tier {
        case .emergency, .sameDay:
            [
                .agreed("No running, no exercises and no stretching."),
                .agreed(
                    "Do not test the hip: no hopping, no self-tests, nothing to see if it holds."
                ),
            ]
        case .withinDays:
            [
                .agreed("No running and no exercises for the hip until you have been seen."),
                .agreed("Do not test the hip: no hopping and no self-tests."),
            ]
        case .routine, .selfCare:
            [
                .agreed("Leave out fast running, hills and races for now."),
                .judged("Do not hop on the leg to see how it is."),
                .agreed("Do not run through pain that makes you limp."),
            ]
        }
    }

    /// The professional to turn to.
    public static func seeWhom(_ tier: Tier) -> [AdviceLine] {
        switch tier {
        case .emergency:
            [.agreed("An emergency team, now: your emergency number (112, 999 or 911).")]
        case .sameDay:
            [
                .agreed(
                    """
                    A doctor, today. If it gets worse while you wait, call your emergency number \
                    (112, 999 or 911).
                    """
                )
            ]
        case .withinDays:
            [
                .agreed(
                    """
                    A doctor, ideally one who knows sports injuries. They can order the pictures \
                    or blood tests that may be needed.
                    """
                )
            ]
        case .routine:
            [
                .agreed(
                    """
                    A physiotherapist who sees runners, or your own doctor, at their next ordinary \
                    appointment.
                    """
                )
            ]
        case .selfCare:
            [
                .judged(
                    "Nobody yet. If two weeks bring no change, a physiotherapist who sees runners."
                )
            ]
        }
    }

    /// When to look again.
    public static func review(_ tier: Tier) -> [AdviceLine] {
        switch tier {
        case .emergency, .sameDay:
            [
                .judged(
                    """
                    Come back to this check once you have been seen. Bring what they told you and \
                    what they allow.
                    """
                ),
                .agreed("If it gets worse on the way, call your emergency number."),
            ]
        case .withinDays:
            [
                .judged("If you have not been seen within five days, ask again and say why."),
                worsening, worseningOfBone,
            ]
        case .routine: [answerAgain, worsening, worseningOfBone]
        case .selfCare:
            [
                answerAgain,
                .judged(
                    "No better after two weeks of doing less: be seen, whatever this page says."
                ),
                worsening, worseningOfBone,
            ]
        }
    }

    /// Days until the check should be answered again; `nil` while others decide that.
    public static func reviewDays(_ tier: Tier) -> Int? {
        switch tier {
        case .emergency, .sameDay: nil
        case .withinDays: 5
        case .routine, .selfCare: 14
        }
    }

    /// Begins the list of findings to pass on.
    public static let tellThem = "Tell them that this is why you come:"

    /// Said where no rule of danger fired but a probability asks for care.
    public static func raised(by condition: String, words: String) -> AdviceLine {
        .judged(
            """
            No danger sign asks for haste, yet this should be ruled out before you load the leg: \
            \(condition) (\(words)).
            """
        )
    }

    static let askAboutPainRelief = AdviceLine.judged(
        "For pain relief, ask a pharmacist or doctor; they know what suits you."
    )

    static let noWeight = AdviceLine.agreed(
        "Put no weight on the leg: use crutches, or be carried or driven."
    )

    static let littleWeight = AdviceLine.agreed(
        "Take as little weight on the leg as you need to be free of pain."
    )

    static let keepStill = AdviceLine.agreed(
        """
        Stay where you are if you can, keep the leg still, and wait for help rather than being \
        moved.
        """
    )

    static let answerAgain = AdviceLine.judged(
        """
        Answer the check again in two weeks, sooner if it changes. Better means: less pain in \
        daily life, and running that has settled by the next morning.
        """
    )

    /// A stress injury of bone that shows itself late.
    static let worseningOfBone = AdviceLine.agreed(
        """
        The same day: the groin or thigh begins to hurt deep inside when you walk, stand on the \
        leg or land, you begin to limp, or it wakes you at night. Do not run again until you have \
        been seen.
        """
    )

    static let worsening = AdviceLine.agreed(
        """
        At once, not later: you cannot stand on the leg, have a fever, feel numb between the legs, \
        cannot control bladder or bowel, a leg grows weak, cold or swollen, you are short of breath \
        or have chest pain, or a testicle or the belly suddenly hurts badly.
        """
    )
}
