public import Gait

/// Looks at clips of this machine.
public struct ClipWatcher: ClipWatching {
    /// Where the pose network and its runtime lie; see `scripts/prepare-pose`.
    private let poseFolder: String

    public init(poseFolder: String) { self.poseFolder = poseFolder }

    public func describe(_ path: String) async throws -> ClipDescription {
        throw ClipProblem(path: path, kind: .noFrames, remedy: "")
    }

    public func still(_ path: String, seconds: Double) async throws -> ClipStill {
        throw ClipProblem(path: path, kind: .noFrames, remedy: "")
    }

    public func watch(
        _ request: ClipRequest,
        progress: @escaping @Sendable (WatchProgress) -> Void
    ) async throws -> WatchedClip {
        throw ClipProblem(path: request.path, kind: .noFrames, remedy: "")
    }

    public func annotate(
        _ request: AnnotationRequest,
        progress: @escaping @Sendable (WatchProgress) -> Void
    ) async throws {
        throw ClipProblem(path: request.path, kind: .noFrames, remedy: "")
    }

    public func missingForPose() -> PoseAbsence? {
        PoseAbsence(missing: [], folder: poseFolder, remedy: "scripts/prepare-pose")
    }
}
