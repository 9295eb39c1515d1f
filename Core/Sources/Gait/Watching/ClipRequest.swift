/// What to look for in a clip.
public struct ClipRequest: Sendable, Hashable {
    public var path: String
    public var view: CameraView
    /// Where the waistband is; empty: it is not followed.
    public var waist: WaistMarking?
    /// A click on the runner, where several people are in the picture.
    public var runner: PixelPoint?
    /// How many times slower the clip plays than life; `nil`: as the file says, else 1.
    public var slowMotionFactor: Double?
    /// `false`: the waistband only, which needs no network.
    public var wantsPose: Bool

    public init(
        path: String,
        view: CameraView,
        waist: WaistMarking? = nil,
        runner: PixelPoint? = nil,
        slowMotionFactor: Double? = nil,
        wantsPose: Bool = true
    ) {
        self.path = path
        self.view = view
        self.waist = waist
        self.runner = runner
        self.slowMotionFactor = slowMotionFactor
        self.wantsPose = wantsPose
    }
}

/// How the waistband is found.
public enum WaistMarking: Sendable, Hashable, Codable {
    /// Two colours, found without a click: of the tape on the runner's right and left.
    case colours(right: TapeColour, left: TapeColour)
    /// Pieces of tape, clicked in one frame; later marks correct the track from there on.
    case tape([WaistMark])
    /// Two places of the waistband without tape, clicked; later marks correct.
    case points([WaistMark])
}

/// Colours that tape is sold in and clothes seldom have.
public enum TapeColour: String, Sendable, Hashable, Codable, CaseIterable {
    case yellow, orange, red, magenta, blue, cyan, green
}

/// Two clicks in one frame.
public struct WaistMark: Sendable, Hashable, Codable {
    /// As played.
    public var seconds: Double
    /// On the runner's right.
    public var right: PixelPoint
    public var left: PixelPoint

    public init(seconds: Double, right: PixelPoint, left: PixelPoint) {
        self.seconds = seconds
        self.right = right
        self.left = left
    }
}
