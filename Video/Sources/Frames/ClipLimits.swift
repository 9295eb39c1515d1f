/// What a clip may be; a file is taken for hostile until it was read.
public struct ClipLimits: Sendable, Hashable {
    public var bytes = 2 << 30
    /// As played.
    public var seconds = 120.0
    /// Of one picture, as stored and as shown.
    public var pixels = 4096 * 4096
    public var frames = 30_000

    public init() {}
}
