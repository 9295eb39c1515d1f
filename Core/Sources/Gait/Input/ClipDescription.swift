/// What a clip is, before anybody is looked for in it.
public struct ClipDescription: Sendable, Hashable, Codable {
    /// Size in pixels, as shown: after rotation.
    public var width: Int
    public var height: Int
    public var frames: Int
    /// As played, in seconds.
    public var duration: Double
    /// Frames a second as played: one over the median time between frames.
    public var frameRate: Double
    /// Whether the time between frames varies by more than a tenth of its median.
    public var hasVariableRate: Bool
    /// How many times slower the clip plays than life; 1 for an ordinary one.
    public var slowMotionFactor: Double

    public init(
        width: Int,
        height: Int,
        frames: Int,
        duration: Double,
        frameRate: Double,
        hasVariableRate: Bool = false,
        slowMotionFactor: Double = 1
    ) {
        self.width = width
        self.height = height
        self.frames = frames
        self.duration = duration
        self.frameRate = frameRate
        self.hasVariableRate = hasVariableRate
        self.slowMotionFactor = slowMotionFactor
    }

    /// Frames a second of real time.
    public var captureRate: Double { frameRate * slowMotionFactor }
}
