/// What an exercise cannot be done without.
public enum Equipment: String, Sendable, Hashable, CaseIterable, Codable {
    /// A chair or a bed's edge; every home has one.
    case chair
    case step
    case band
    case weights
    case ball
    case slider
    case foamRoller = "foam_roller"
    /// A low bench or a partner who holds.
    case benchOrPartner = "bench_or_partner"
    case treadmill

    /// Taken for granted in every home, so that no exercise is left out for want of it.
    public static let everyHome: Set<Equipment> = [.chair]
}
