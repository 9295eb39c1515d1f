import Foundation
import Frames
import Gait
import Pose
import Tape

/// Reads a clip for the waistband, the camera, the people in it and the points of the runner.
///
/// The first look needs every frame only where a tape is followed; else it reads the frames in which
/// people are looked for, and the camera is watched in the second.
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
        var camera: CameraWatch? = CameraWatch()
        guard let estimator else {
            progress(WatchProgress(stage: .reading, done: 0, of: frames))
            try await look(request, &camera, &watched) { frame in
                progress(WatchProgress(stage: .reading, done: frame.index + 1, of: frames))
            }
            return
        }
        progress(WatchProgress(stage: .findingRunner, done: 0, of: frames))
        var finder = RunnerFinder(estimator)
        if request.waist != nil {
            try await look(request, &camera, &watched) { frame in
                try finder.look(at: frame)
                progress(WatchProgress(stage: .findingRunner, done: frame.index + 1, of: frames))
            }
            camera = nil
        } else if try await !skim(&finder, progress) {
            finder = RunnerFinder(estimator)
            try await readAll(&watched) { frame in
                try finder.look(at: frame)
                progress(WatchProgress(stage: .findingRunner, done: frame.index + 1, of: frames))
            }
        }
        let seen = try finder.finish(runner: request.runner)
        watched.people = seen?.people ?? []
        watched.isRunnerAmbiguous = seen?.isAmbiguous ?? false
        guard let seen else {
            // The camera was not watched yet, and nobody knows how long the clip really is.
            if camera != nil { try await look(request, &camera, &watched) { _ in } }
            return
        }
        try await follow(seen.runner, request.view, estimator, &camera, &watched, progress)
    }

    /// Reads all frames for the waistband and the camera; `body` sees them too.
    private func look(
        _ request: ClipRequest,
        _ camera: inout CameraWatch?,
        _ watched: inout WatchedClip,
        _ body: (VideoFrame) throws -> Void
    ) async throws {
        var tracker = request.waist.map { TapeTracker($0) }
        if let ahead = tracker?.learnsAt, ahead > 0 {
            let marked = try await Self.frame(of: path, at: ahead, limits: limits)
            tracker?.learn(from: marked)
        }
        try await readAll(&watched) { frame in
            tracker?.add(frame)
            camera?.add(frame)
            try body(frame)
        }
        watched.cameraShift = camera?.greatestShift
        guard let tracker else { return }
        watched.waistChecks = tracker.checks
        switch tracker.finish(slowMotionFactor: watched.description.slowMotionFactor) {
        case .success(let track): watched.waist = track
        case .failure(let refusal): watched.waistProblem = refusal
        }
    }

    /// Looks for people in the frames that the finder wants; whether those can be relied on.
    private func skim(
        _ finder: inout RunnerFinder,
        _ progress: (WatchProgress) -> Void
    ) async throws -> Bool {
        guard
            var skimmer = try ClipSkimmer(path: path, limits: limits, isWanted: RunnerFinder.wants)
        else { return false }
        var frame = Self.emptyFrame
        while try skimmer.read(into: &frame) {
            try await Self.pause()
            try finder.look(at: frame)
            progress(
                WatchProgress(stage: .findingRunner, done: frame.index + 1, of: skimmer.frames)
            )
        }
        return skimmer.isWhole
    }

    /// The second pass: the runner's points, and the camera where it was not yet watched.
    private func follow(
        _ runner: RunnerTrack,
        _ view: CameraView,
        _ estimator: any PoseEstimator,
        _ camera: inout CameraWatch?,
        _ watched: inout WatchedClip,
        _ progress: (WatchProgress) -> Void
    ) async throws {
        var follower = PointFollower(
            estimator,
            runner: runner,
            view: view,
            slowMotionFactor: watched.description.slowMotionFactor
        )
        try await readAll(&watched) { frame in
            try follower.follow(frame)
            camera?.add(frame)
            progress(WatchProgress(stage: .followingPoints, done: frame.index + 1, of: frames))
        }
        if let camera { watched.cameraShift = camera.greatestShift }
        watched.pose = try follower.finish(
            width: watched.description.width,
            height: watched.description.height
        )
    }

    /// Hands over every frame in order, then notes what the clip turned out to be.
    ///
    /// Throws `broken` for a clip of which too much could not be decoded.
    private func readAll(
        _ watched: inout WatchedClip,
        _ body: (VideoFrame) throws -> Void
    ) async throws {
        let reader = try FramesAhead(path: path, limits: limits)
        var frame = Self.emptyFrame
        while try reader.read(into: &frame) {
            try await Self.pause()
            try body(frame)
        }
        guard let summary = reader.summary else { return }
        guard summary.lostShare <= limits.lost else {
            throw ClipProblem(
                path: path,
                kind: .broken(
                    afterFrames: frame.index + 1,
                    reason: summary.damage.first ?? "much of it could not be decoded"
                ),
                remedy: "Copy the clip from the phone again, or film anew."
            )
        }
        // Only now the file's own count is known to be right.
        watched.description.frames = frame.index + 1
        watched.damage = summary.damage
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
