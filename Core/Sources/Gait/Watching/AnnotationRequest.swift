/// What to draw, and where it goes.
public struct AnnotationRequest: Sendable, Hashable {
    public var path: String
    public var pose: PoseTrack?
    public var waist: WaistTrack?
    public var analysis: GaitAnalysis
    /// The WebM file to write.
    public var clipPath: String
    /// The PNG to write; `nil`: none.
    public var stillPath: String?
    public var blursFace: Bool

    public init(
        path: String,
        pose: PoseTrack?,
        waist: WaistTrack?,
        analysis: GaitAnalysis,
        clipPath: String,
        stillPath: String? = nil,
        blursFace: Bool = true
    ) {
        self.path = path
        self.pose = pose
        self.waist = waist
        self.analysis = analysis
        self.clipPath = clipPath
        self.stillPath = stillPath
        self.blursFace = blursFace
    }
}
