/// How far looking at a clip has come.
public struct WatchProgress: Sendable, Hashable {
    public enum Stage: String, Sendable, Hashable {
        case reading, findingRunner = "finding_runner", followingPoints = "following_points"
        case drawing
    }

    public var stage: Stage
    public var done: Int
    /// 0 when nobody knows.
    public var of: Int

    public init(stage: Stage, done: Int, of: Int) {
        self.stage = stage
        self.done = done
        self.of = of
    }
}
