extension Claim {
    /// Every claim that lives in this room, for the evidence page and for the test that proves ids unique.
    public static let all: [Claim] = Topic.allCases.flatMap(\.claims)

    /// What claims are about; a claim that belongs to none is used nowhere and shown nowhere.
    public enum Topic: CaseIterable, Sendable {
        case trainingLoad, gait, movementScreen

        public var claims: [Claim] {
            switch self {
            case .trainingLoad: Claim.trainingLoad
            case .gait: Claim.gait
            case .movementScreen: Claim.movementScreen
            }
        }
    }
}
