/// What was seen in a clip.
public struct WatchedClip: Sendable, Hashable {
    public var description: ClipDescription
    /// `nil` when it was not asked for or could not be had; see `poseAbsence`.
    public var pose: PoseTrack?
    public var poseAbsence: PoseAbsence?
    public var waist: WaistTrack?
    /// Why the waistband could not be followed though it was asked for.
    public var waistProblem: GaitRefusal?
    /// Frames in which the runner should look whether clicked points still sit; none for tape.
    public var waistChecks: [WaistCheck]
    /// The greatest shift of the background, as a share of the picture's width.
    public var cameraShift: Double?
    /// Everybody who was seen for long; the first is the runner that was followed.
    public var people: [PersonSeen]
    /// Whether another person was about as large and as long in the picture and nobody clicked.
    public var isRunnerAmbiguous: Bool
    /// Damage that was worked around: "frame 312 could not be decoded".
    public var damage: [String]

    public init(
        description: ClipDescription,
        pose: PoseTrack? = nil,
        poseAbsence: PoseAbsence? = nil,
        waist: WaistTrack? = nil,
        waistProblem: GaitRefusal? = nil,
        waistChecks: [WaistCheck] = [],
        cameraShift: Double? = nil,
        people: [PersonSeen] = [],
        isRunnerAmbiguous: Bool = false,
        damage: [String] = []
    ) {
        self.description = description
        self.pose = pose
        self.poseAbsence = poseAbsence
        self.waist = waist
        self.waistProblem = waistProblem
        self.waistChecks = waistChecks
        self.cameraShift = cameraShift
        self.people = people
        self.isRunnerAmbiguous = isRunnerAmbiguous
        self.damage = damage
    }
}

/// A person in the clip.
public struct PersonSeen: Sendable, Hashable, Codable {
    /// A frame in which the person is well seen, as played.
    public var seconds: Double
    /// Corners of the box around the person there.
    public var from: PixelPoint
    public var to: PixelPoint
    /// In how many of the frames looked at.
    public var share: Double

    public init(seconds: Double, from: PixelPoint, to: PixelPoint, share: Double) {
        self.seconds = seconds
        self.from = from
        self.to = to
        self.share = share
    }
}

/// What the pose network needs and does not find.
public struct PoseAbsence: Error, Sendable, Hashable, Codable {
    /// "the OpenVINO runtime", "pose_landmark_full.tflite".
    public var missing: [String]
    /// Where was looked.
    public var folder: String
    /// The command that gets it: "scripts/prepare-pose".
    public var remedy: String

    public init(missing: [String], folder: String, remedy: String) {
        self.missing = missing
        self.folder = folder
        self.remedy = remedy
    }
}
