public import Frames
public import Gait

/// Finds people and their points in one picture; OpenVINO is one, another may take its place.
public protocol PoseEstimator: Sendable {
    /// How many regions should be in work at once to keep the machine busy.
    var parallelRegions: Int { get }
    /// Begins to look for everybody in the picture; the picture may change as soon as it returns.
    func startPeople(in picture: Picture) throws -> PendingPeople
    /// Begins to look for the points of the one in `region`; as with `startPeople(in:)`.
    func startPoints(in picture: Picture, region: PoseRegion) throws -> PendingPoints
}

extension PoseEstimator {
    /// Everybody in the picture, the surest first.
    public func people(in picture: Picture) throws -> [DetectedPerson] {
        try startPeople(in: picture).finish()
    }

    /// The points of the one in `region`, in pixels of the picture; `nil` when nobody is there.
    public func points(in picture: Picture, region: PoseRegion) throws -> [TrackedPoint]? {
        try startPoints(in: picture, region: region).finish()
    }
}

/// People who are being looked for.
public struct PendingPeople: Sendable {
    /// Waits for the answer, once.
    public let finish: @Sendable () throws -> [DetectedPerson]

    public init(finish: @escaping @Sendable () throws -> [DetectedPerson]) {
        self.finish = finish
    }
}

/// Points that are being looked for.
public struct PendingPoints: Sendable {
    /// Waits for the answer, once.
    ///
    /// `nil` when nobody is in the region.
    public let finish: @Sendable () throws -> [TrackedPoint]?

    public init(finish: @escaping @Sendable () throws -> [TrackedPoint]?) {
        self.finish = finish
    }
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
