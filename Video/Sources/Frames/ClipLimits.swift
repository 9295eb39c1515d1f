/// What a clip may be; a file is taken for hostile until it was read.
public struct ClipLimits: Sendable, Hashable {
    public var bytes = 2 << 30
    /// As played.
    public var seconds = 120.0
    /// Of one picture, as stored and as shown.
    public var pixels = 4096 * 4096
    public var frames = 30_000
    /// Share of pictures that could not be decoded; those after them are built on them and wrong
    /// without a sign, so few are too many.
    public var lost = 0.02

    public init() {}
}
