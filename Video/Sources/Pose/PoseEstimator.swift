public import Frames
public import Gait

/// Finds people and their points in one picture; OpenVINO is one, another may take its place.
public protocol PoseEstimator: Sendable {
    /// Everybody in the picture, the surest first.
    func people(in picture: Picture) throws -> [DetectedPerson]
    /// The points of the one in `region`, in pixels of the picture; `nil` when nobody is there.
    func points(in picture: Picture, region: PoseRegion) throws -> [TrackedPoint]?
}

/// A person as the detector tells it, in pixels of the picture.
public struct DetectedPerson: Sendable, Hashable {
    /// 0 to 1.
    public var score: Double
    public var from: PixelPoint
    public var to: PixelPoint
    /// The square the landmark network should look at.
    public var region: PoseRegion

    public init(score: Double, from: PixelPoint, to: PixelPoint, region: PoseRegion) {
        self.score = score
        self.from = from
        self.to = to
        self.region = region
    }
}

/// A square of a picture, perhaps turned.
public struct PoseRegion: Sendable, Hashable {
    public var centre: PixelPoint
    /// Length of a side in pixels.
    public var side: Double
    /// Clockwise, in degrees.
    public var rotationDegrees: Double
    /// Whether the square is looked at in a mirror; the points come back as in the picture, left
    /// and right put right.
    public var isMirrored: Bool

    public init(
        centre: PixelPoint,
        side: Double,
        rotationDegrees: Double = 0,
        isMirrored: Bool = false
    ) {
        self.centre = centre
        self.side = side
        self.rotationDegrees = rotationDegrees
        self.isMirrored = isMirrored
    }
}
