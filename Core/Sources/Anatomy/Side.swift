/// The runner's own left and right.
public enum Side: String, CaseIterable, Sendable, Codable {
    case left, right

    public var mirrored: Side { self == .left ? .right : .left }
}

/// Where along the midline something is felt; several places may each have their own.
public enum Laterality: String, CaseIterable, Sendable, Codable {
    case left, right, both

    public var mirrored: Laterality {
        switch self {
        case .left: .right
        case .right: .left
        case .both: .both
        }
    }
}
