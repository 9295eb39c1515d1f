import Foundation
import Frames
import Gait
import Pose
import Tape

/// Reads a clip straight through, once for the waistband, the camera and the people in it, and
/// once more for the runner's points.
struct ClipPass: Sendable {
    let path: String
    let limits: ClipLimits
    let frames: Int

    static var threads: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

    func watch(
        _ request: ClipRequest,
        estimator: (any PoseEstimator)?,
        into watched: inout WatchedClip,
        progress: (WatchProgress) -> Void
    ) async throws {
        let factor = watched.description.slowMotionFactor
        let seen = try await look(request, estimator, &watched, progress)
        guard let estimator, let seen else { return }
        var follower = PointFollower(
            estimator,
            runner: seen.runner,
            view: request.view,
            slowMotionFactor: factor
        )
        var reader = try ClipReader(path: path, limits: limits)
        var frame = Self.emptyFrame
        while try reader.read(into: &frame) {
            try await Self.pause()
            try follower.follow(frame)
            progress(WatchProgress(stage: .followingPoints, done: frame.index + 1, of: frames))
        }
        watched.pose = try follower.finish(
            width: watched.description.width,
            height: watched.description.height
        )
    }

    /// The first pass; who was seen, `nil` when nobody was or nobody was looked for.
    private func look(
        _ request: ClipRequest,
        _ estimator: (any PoseEstimator)?,
        _ watched: inout WatchedClip,
        _ progress: (WatchProgress) -> Void
    ) async throws -> RunnersSeen? {
        var tracker = request.waist.map { TapeTracker($0) }
        if let ahead = tracker?.learnsAt, ahead > 0 {
            let marked = try await Self.frame(of: path, at: ahead, limits: limits)
            tracker?.learn(from: marked)
        }
        var camera = CameraWatch()
        var finder = estimator.map { RunnerFinder($0) }
        let stage: WatchProgress.Stage = estimator == nil ? .reading : .findingRunner
        var reader = try ClipReader(path: path, limits: limits)
        var frame = Self.emptyFrame
        while try reader.read(into: &frame) {
            try await Self.pause()
            tracker?.add(frame)
            camera.add(frame)
            try finder?.look(at: frame)
            progress(WatchProgress(stage: stage, done: frame.index + 1, of: frames))
        }
        guard reader.lostShare <= limits.lost else {
            throw ClipProblem(
                path: path,
                kind: .broken(
                    afterFrames: frame.index + 1,
                    reason: reader.damage.first ?? "much of it could not be decoded"
                ),
                remedy: "Copy the clip from the phone again, or film anew."
            )
        }
        // Only now the file's own count is known to be right.
        watched.description.frames = frame.index + 1
        watched.damage = reader.damage
        watched.cameraShift = camera.greatestShift
        if let tracker {
            watched.waistChecks = tracker.checks
            switch tracker.finish(slowMotionFactor: watched.description.slowMotionFactor) {
            case .success(let track): watched.waist = track
            case .failure(let refusal): watched.waistProblem = refusal
            }
        }
        let seen = try finder?.finish(runner: request.runner)
        watched.people = seen?.people ?? []
        watched.isRunnerAmbiguous = seen?.isAmbiguous ?? false
        return seen
    }

    /// The frame of a moment (as played), reached by reading straight through, or the last one.
    static func frame(
        of path: String,
        at seconds: Double,
        limits: ClipLimits
    ) async throws -> VideoFrame {
        let description = try ClipReader.describe(path: path, limits: limits)
        let near = seconds - 0.5 / max(1, description.frameRate)
        guard near > 1 else {
            return try ClipReader.still(path: path, at: seconds, limits: limits)
        }
        var reader = try ClipReader(path: path, limits: limits)
        var frame = emptyFrame
        while try reader.read(into: &frame), frame.seconds < near { try await pause() }
        return frame
    }

    /// Lets go of the thread, among others for whoever wants to cancel, and stops if so.
    private static func pause() async throws {
        try Task.checkCancellation()
        await Task.yield()
    }

    private static var emptyFrame: VideoFrame {
        VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
    }
}
