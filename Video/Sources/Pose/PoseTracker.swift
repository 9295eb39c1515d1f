public import Frames
public import Gait

/// Follows one runner through a clip: reads it twice, first to find the person, then the points.
public enum PoseTracker {
    /// What following brought.
    public struct Tracked: Sendable, Hashable {
        /// `nil` when nobody was seen.
        public var pose: PoseTrack?
        /// Everybody seen for long, the followed one first.
        public var people: [PersonSeen]
        /// Whether somebody else might as well be the runner; then ask for a click.
        public var isAmbiguous: Bool
        /// Damage of the file that was worked around.
        public var damage: [String]
    }

    /// Long work with flat memory; stops soon after its task was cancelled.
    ///
    /// `runner`: a click on the one to follow. Throws `ClipProblem`, `PoseProblem` or
    /// `CancellationError`.
    public static func track(
        path: String,
        view: CameraView,
        estimator: any PoseEstimator,
        runner: PixelPoint? = nil,
        slowMotionFactor: Double = 1,
        limits: ClipLimits = ClipLimits(),
        progress: (WatchProgress) -> Void = { _ in }
    ) throws -> Tracked {
        var finder = RunnerFinder(estimator)
        if try !skim(path, limits, progress, { try finder.look(at: $0) }) {
            finder = RunnerFinder(estimator)
            _ = try read(path, limits, .findingRunner, progress, RunnerFinder.wants) {
                try finder.look(at: $0)
            }
        }
        guard let seen = try finder.finish(runner: runner) else {
            return Tracked(pose: nil, people: [], isAmbiguous: false, damage: [])
        }
        var follower = PointFollower(
            estimator,
            runner: seen.runner,
            view: view,
            slowMotionFactor: slowMotionFactor
        )
        let clip = try read(path, limits, .followingPoints, progress) {
            try follower.follow($0)
        }
        return Tracked(
            pose: try follower.finish(
                width: clip.description.width,
                height: clip.description.height
            ),
            people: seen.people,
            isAmbiguous: seen.isAmbiguous,
            damage: clip.damage
        )
    }

    /// The frames that the first pass looks at; whether they can be relied on.
    private static func skim(
        _ path: String,
        _ limits: ClipLimits,
        _ progress: (WatchProgress) -> Void,
        _ body: (VideoFrame) throws -> Void
    ) throws -> Bool {
        guard
            var skimmer = try ClipSkimmer(path: path, limits: limits, isWanted: RunnerFinder.wants)
        else { return false }
        var frame = VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
        while try skimmer.read(into: &frame) {
            try Task.checkCancellation()
            try body(frame)
            progress(
                WatchProgress(stage: .findingRunner, done: frame.index + 1, of: skimmer.frames)
            )
        }
        return skimmer.isWhole
    }

    private static func read(
        _ path: String,
        _ limits: ClipLimits,
        _ stage: WatchProgress.Stage,
        _ progress: (WatchProgress) -> Void,
        _ isWanted: (Int) -> Bool = { _ in true },
        _ body: (VideoFrame) throws -> Void
    ) throws -> (description: ClipDescription, damage: [String]) {
        var reader = try ClipReader(path: path, limits: limits)
        var frame = VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
        var index = 0
        while true {
            try Task.checkCancellation()
            // Making a picture costs as much as decoding one: only those that are looked at.
            if isWanted(index) {
                guard try reader.read(into: &frame) else { break }
                index = frame.index
                try body(frame)
            } else if try reader.skip() == nil {
                break
            }
            index += 1
            progress(WatchProgress(stage: stage, done: index, of: reader.description.frames))
        }
        return (reader.description, reader.damage)
    }
}
