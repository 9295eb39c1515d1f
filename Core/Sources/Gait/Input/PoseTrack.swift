/// The runner's points through a clip, frame by frame.
public struct PoseTrack: Sendable, Hashable, Codable {
    /// Size of the picture in pixels.
    public var width: Int
    public var height: Int
    /// In order of time; a frame without the runner has no points.
    public var frames: [PoseFrame]

    public init(width: Int, height: Int, frames: [PoseFrame]) {
        self.width = width
        self.height = height
        self.frames = frames
    }
}

/// The runner's points in one frame.
public struct PoseFrame: Sendable, Hashable, Codable {
    /// Since the start of the clip, in true seconds: slow motion is already undone.
    public var seconds: Double
    /// One entry for each `PoseLandmark`, by its index; empty when nobody was found.
    public var points: [TrackedPoint?]
    /// By how many degrees the shoulder line differs between the picture and its mirror image;
    /// `nil` where no mirror image was looked at (side view).
    public var mirrorDisagreementDegrees: Double?

    public init(
        seconds: Double,
        points: [TrackedPoint?],
        mirrorDisagreementDegrees: Double? = nil
    ) {
        self.seconds = seconds
        self.points = points
        self.mirrorDisagreementDegrees = mirrorDisagreementDegrees
    }

    public subscript(_ landmark: PoseLandmark) -> TrackedPoint? {
        landmark.rawValue < points.count ? points[landmark.rawValue] : nil
    }
}

/// One point of the body in one frame.
public struct TrackedPoint: Sendable, Hashable, Codable {
    public var point: PixelPoint
    /// How sure the network is that the point is seen, 0 to 1; 1 for a marker.
    public var visibility: Double
    /// Half the distance between the point in the picture and in its mirror image, in pixels;
    /// `nil` where no mirror image was looked at.
    public var spread: Double?

    public init(_ point: PixelPoint, visibility: Double = 1, spread: Double? = nil) {
        self.point = point
        self.visibility = visibility
        self.spread = spread
    }
}
