/// How much weight a claim can bear, strongest first.
public enum Strength: String, CaseIterable, Sendable, Codable, Comparable {
    /// A large cohort, a trial or a meta-analysis that addresses this very question.
    case strong
    /// Several consistent smaller studies, or one good one.
    case moderate
    /// Small, specialist or indirect studies.
    case weak
    /// Agreed practice or our own estimate; no study speaks.
    case judgement

    public static func < (left: Strength, right: Strength) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .judgement: 0
        case .weak: 1
        case .moderate: 2
        case .strong: 3
        }
    }
}
