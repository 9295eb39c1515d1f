import Companion
import Foundation
import Gait

/// Sees in every clip what it was told to see.
struct FixedClipWatcher: ClipWatching {
    var seen: WatchedClip
    var problem: ClipProblem?
    /// Drawing ends as it does when somebody stops it.
    var isStopped = false

    func describe(_ path: String) async throws -> ClipDescription { seen.description }

    func still(_ path: String, seconds: Double) async throws -> ClipStill {
        ClipStill(seconds: seconds, width: 1, height: 1, png: [0x89])
    }

    func watch(
        _ request: ClipRequest,
        progress: @escaping @Sendable (WatchProgress) -> Void
    ) async throws -> WatchedClip {
        if let problem { throw problem }
        return seen
    }

    func annotate(
        _ request: AnnotationRequest,
        progress: @escaping @Sendable (WatchProgress) -> Void
    ) async throws {
        if isStopped { throw CancellationError() }
        if let problem { throw problem }
        try Data("drawn".utf8).write(to: URL(filePath: request.clipPath))
    }

    func missingForPose() -> PoseAbsence? { nil }
}
