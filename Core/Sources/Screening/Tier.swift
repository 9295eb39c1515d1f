/// How soon to be seen, least urgent first so that `max` picks the most urgent.
public enum Tier: String, CaseIterable, Comparable, Sendable, Codable {
    case selfCare = "self_care"
    case routine
    case withinDays = "within_days"
    case sameDay = "same_day"
    case emergency

    public static func < (left: Tier, right: Tier) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .selfCare: 0
        case .routine: 1
        case .withinDays: 2
        case .sameDay: 3
        case .emergency: 4
        }
    }
}
