/// The two points on the back of the waistband through a clip.
public struct WaistTrack: Sendable, Hashable, Codable {
    public var method: WaistMethod
    /// In order of time, one for each frame of the clip.
    public var frames: [WaistFrame]

    public init(method: WaistMethod, frames: [WaistFrame]) {
        self.method = method
        self.frames = frames
    }
}

/// How the waistband was followed.
public enum WaistMethod: String, Sendable, Hashable, Codable {
    /// Two pieces of coloured tape.
    case tape
    /// Two places the runner clicked, followed by their texture.
    case clickedPoints = "clicked_points"
    /// Laboratory markers.
    case markers
}

/// The waistband in one frame; a point that was lost is `nil`.
public struct WaistFrame: Sendable, Hashable, Codable {
    /// Since the start of the clip, in true seconds.
    public var seconds: Double
    /// On the runner's right.
    public var right: PixelPoint?
    public var left: PixelPoint?

    public init(seconds: Double, right: PixelPoint?, left: PixelPoint?) {
        self.seconds = seconds
        self.right = right
        self.left = left
    }
}
