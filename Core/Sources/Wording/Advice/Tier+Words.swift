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
            Something you answered needs a doctor's eyes today. It may turn out to be harmless, \
            but if it is not, being found early makes a difference.
            """
        case .withinDays:
            """
            Something you answered should be looked into before you run again. It is not an \
            emergency as long as it does not get worse.
            """
        case .routine:
            """
            Your answers so far show no danger sign. This pain still deserves a professional's \
            look, for the reasons below.
            """
        case .selfCare:
            """
            You said no to the danger signs that were asked, and the pain is recent and mild. If \
            it does not settle within two weeks, be seen.
            """
        }
    }
}
