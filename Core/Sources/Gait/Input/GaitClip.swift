public import Anatomy
public import Measure

/// All that geometry needs to know of a clip: tracks and circumstances, no pictures.
public struct GaitClip: Sendable, Hashable {
    public var view: CameraView
    public var description: ClipDescription
    /// `nil` without a pose network; then only what the waistband tells can be measured.
    public var pose: PoseTrack?
    /// Whether the network looked for somebody in vain; without points this tells why.
    public var isNobodySeen: Bool
    public var waist: WaistTrack?
    public var standing: StandingBaseline?
    /// Several people run in the picture, and nobody said who is meant.
    public var isRunnerUnclear: Bool
    /// The greatest shift of the background between frames, as a share of the picture's width.
    public var cameraShift: Double?
    public var bodyHeight: Distance?
    /// Between the two pieces of tape, centre to centre.
    public var tapeSpacing: Distance?
    /// In the side view, the side nearer to the camera; `nil`: told by the points.
    public var nearSide: Side?
    /// Which foot was on the ground at one moment; asked for where no ankles are followed.
    public var knownStance: KnownStance?

    public init(
        view: CameraView,
        description: ClipDescription,
        pose: PoseTrack? = nil,
        isNobodySeen: Bool = false,
        waist: WaistTrack? = nil,
        standing: StandingBaseline? = nil,
        isRunnerUnclear: Bool = false,
        cameraShift: Double? = nil,
        bodyHeight: Distance? = nil,
        tapeSpacing: Distance? = nil,
        nearSide: Side? = nil,
        knownStance: KnownStance? = nil
    ) {
        self.view = view
        self.description = description
        self.pose = pose
        self.isNobodySeen = isNobodySeen
        self.waist = waist
        self.standing = standing
        self.isRunnerUnclear = isRunnerUnclear
        self.cameraShift = cameraShift
        self.bodyHeight = bodyHeight
        self.tapeSpacing = tapeSpacing
        self.nearSide = nearSide
        self.knownStance = knownStance
    }
}

/// The tilt of the waistband while standing quietly on both feet before the same camera.
///
/// It holds the camera's roll, where the tape sits and the leg lengths, which all leave the drop.
public struct StandingBaseline: Sendable, Hashable, Codable {
    /// Positive when the runner's right side is higher.
    public var tiltDegrees: Double
    /// Standard error of that mean.
    public var standardErrorDegrees: Double
    /// How long was stood still.
    public var seconds: Double

    public init(tiltDegrees: Double, standardErrorDegrees: Double, seconds: Double) {
        self.tiltDegrees = tiltDegrees
        self.standardErrorDegrees = standardErrorDegrees
        self.seconds = seconds
    }
}
