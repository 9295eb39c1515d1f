public import Frames
public import Gait
import Pose
import Tape

/// Looks at clips of this machine.
public struct ClipWatcher: ClipWatching {
    private let pose: Result<PoseRuntime, PoseAbsence>
    private let limits: ClipLimits

    /// `poseFolder`: where the pose network and its runtime lie; see `scripts/prepare-pose`.
    public init(poseFolder: String, limits: ClipLimits = ClipLimits()) {
        pose = PoseRuntime.find(folder: poseFolder)
        self.limits = limits
    }

    /// Looks for the pose network itself: in the folder `asked` for (HIPWISE_POSE), else beside or
    /// above the program.
    public init(
        askedPoseFolder asked: String?,
        executable: String?,
        limits: ClipLimits = ClipLimits()
    ) {
        pose = PoseRuntime.find(asked: asked, executable: executable)
        self.limits = limits
    }

    @concurrent public func describe(_ path: String) async throws -> ClipDescription {
        try ClipReader.describe(path: path, limits: limits)
    }

    @concurrent public func still(_ path: String, seconds: Double) async throws -> ClipStill {
        let frame = try await ClipPass.frame(of: path, at: seconds, limits: limits)
        guard let png = frame.picture.png() else {
            throw ClipProblem(
                path: path,
                kind: .notReadable(reason: "there is not enough memory for its pictures"),
                remedy: "Record at 1080p, or make the clip smaller."
            )
        }
        return ClipStill(
            seconds: frame.seconds,
            width: frame.picture.width,
            height: frame.picture.height,
            png: png
        )
    }

    /// Reads the clip twice where the runner's points are asked for and can be had, else once; a
    /// mark inside the clip costs a third look up to there.
    @concurrent public func watch(
        _ request: ClipRequest,
        progress: @escaping @Sendable (WatchProgress) -> Void
    ) async throws -> WatchedClip {
        var description = try ClipReader.describe(path: request.path, limits: limits)
        if let factor = request.slowMotionFactor, factor > 0 {
            description.slowMotionFactor = factor
        }
        var watched = WatchedClip(description: description)
        var estimator: (any PoseEstimator)?
        if request.wantsPose {
            switch loadPose() {
            case .success(let loaded): estimator = loaded
            case .failure(let absence): watched.poseAbsence = absence
            }
        }
        let pass = ClipPass(path: request.path, limits: limits, frames: description.frames)
        try await pass.watch(request, estimator: estimator, into: &watched, progress: progress)
        return watched
    }

    @concurrent public func annotate(
        _ request: AnnotationRequest,
        progress: @escaping @Sendable (WatchProgress) -> Void
    ) async throws {
        try await Annotator.annotate(request, limits: limits, progress: progress)
    }

    public func missingForPose() -> PoseAbsence? {
        switch pose {
        case .success: nil
        case .failure(let absence): absence
        }
    }

    /// The network ready for work; one that is there and does not load counts as missing.
    private func loadPose() -> Result<any PoseEstimator, PoseAbsence> {
        switch pose {
        case .failure(let absence): return .failure(absence)
        case .success(let runtime):
            do throws(PoseProblem) {
                let loaded = try OpenVINOPoseEstimator(runtime, threads: ClipPass.threads)
                return .success(loaded)
            } catch {
                return .failure(
                    PoseAbsence(
                        missing: [error.description],
                        folder: runtime.folder,
                        remedy: "scripts/prepare-pose"
                    )
                )
            }
        }
    }
}
