/// Which levels of load belong to which phase of the way back.
///
/// Our judgement: the ladder has thirteen rungs so that one rung is a step that a sore hip can
/// answer to, and so that an undisturbed course takes about a season.
public enum LoadLevels {
    public static let calm = 0...1
    public static let load = 2...4
    public static let build = 5...8
    public static let `return` = 9...11
    public static let keep = 12...12

    public static func levels(of phase: ProgrammePhase.Kind) -> ClosedRange<Int> {
        switch phase {
        case .calm: calm
        case .load: load
        case .build: build
        case .return: `return`
        case .keep: keep
        }
    }

    /// The phase that a level belongs to; below 0 counts as 0, above the top as the top.
    public static func phase(of level: Int) -> ProgrammePhase.Kind {
        ProgrammePhase.Kind.allCases.last { levels(of: $0).lowerBound <= level } ?? .calm
    }
}
