public import Screening

extension Tier {
    /// What to do about it, in one line.
    public var headline: String {
        switch self {
        case .emergency: "Get emergency help now"
        case .sameDay: "Be seen by a doctor today"
        case .withinDays: "Be seen in the next few days"
        case .routine: "Make an ordinary appointment, and ease off until then"
        case .selfCare: "Start with care at home, and look again in two weeks"
        }
    }

    /// Why, and what it does not mean.
    public var explanation: String {
        switch self {
        case .emergency:
            """
            Something you answered can be a sign of an injury or illness in which hours count. \
            It may turn out to be harmless, but only an emergency team can find that out.
            """
        case .sameDay:
            """
            Something you answered needs a doctor's eyes today. Most people with such an answer \
            turn out to be safe, yet the few who are not do better when found early.
            """
        case .withinDays:
            """
            Something you answered should be looked into before you run again. It is not an \
            emergency as long as it does not get worse.
            """
        case .routine:
            """
            Nothing you answered is a sign of danger. Still, this pain deserves a professional's \
            look, because it keeps coming back, has lasted, or has a cause that is worth knowing.
            """
        case .selfCare:
            """
            Nothing you answered is a sign of danger. Many hips like this settle within weeks \
            when the load is right. If yours does not, that is the time to be seen.
            """
        }
    }
}
