public import Frames
public import Gait

/// Second pass over a clip: the runner's points in every frame.
///
/// Give it all frames in order, then ask for `finish()`. Some regions are in work at a time, so
/// that decoding and the network run side by side; no picture is kept.
public struct PointFollower: ~Copyable {
    private struct Work {
        var seconds: Double
        var plain: PendingPoints?
        var mirrored: PendingPoints?
    }

    private let estimator: any PoseEstimator
    private let runner: RunnerTrack
    private let looksInMirror: Bool
    private let slowMotionFactor: Double
    private var pending: [Work] = []
    private var frames: [PoseFrame] = []

    /// From behind each frame is looked at in the mirror too and both are averaged; from the side
    /// the mirror would trade the legs.
    public init(
        _ estimator: any PoseEstimator,
        runner: RunnerTrack,
        view: CameraView,
        slowMotionFactor: Double = 1
    ) {
        self.estimator = estimator
        self.runner = runner
        looksInMirror = view == .rear
        self.slowMotionFactor = slowMotionFactor
    }

    /// Begins to look at a frame, and finishes old ones when enough are in work.
    public mutating func follow(_ frame: VideoFrame) throws {
        let inWork = looksInMirror ? (estimator.parallelRegions + 1) / 2 : estimator.parallelRegions
        while pending.count >= max(1, inWork) { try settle() }
        var work = Work(seconds: frame.seconds / slowMotionFactor)
        if var region = runner.region(frame: frame.index) {
            work.plain = try estimator.startPoints(in: frame.picture, region: region)
            if looksInMirror {
                region.isMirrored = true
                work.mirrored = try estimator.startPoints(in: frame.picture, region: region)
            }
        }
        pending.append(work)
    }

    /// The whole track; `width` and `height` of the picture in pixels.
    public mutating func finish(width: Int, height: Int) throws -> PoseTrack {
        while !pending.isEmpty { try settle() }
        return PoseTrack(width: width, height: height, frames: frames)
    }

    private mutating func settle() throws {
        let work = pending.removeFirst()
        // Both are finished before anything is decided: a request in work must not be forgotten.
        let plain = Result { try work.plain?.finish() }
        let mirrored = Result { try work.mirrored?.finish() }
        switch (try plain.get(), try mirrored.get()) {
        case (let points?, nil) where !looksInMirror:
            frames.append(PoseFrame(seconds: work.seconds, points: points))
        case (let points?, let others?):
            frames.append(Self.average(points, others, seconds: work.seconds))
        default:
            frames.append(PoseFrame(seconds: work.seconds, points: []))
        }
    }

    static func average(
        _ plain: [TrackedPoint],
        _ mirrored: [TrackedPoint],
        seconds: Double
    ) -> PoseFrame {
        let points = zip(plain, mirrored).map { a, b in
            let (x, y) = (a.point.x - b.point.x, a.point.y - b.point.y)
            return TrackedPoint(
                PixelPoint((a.point.x + b.point.x) / 2, (a.point.y + b.point.y) / 2),
                visibility: (a.visibility + b.visibility) / 2,
                spread: (x * x + y * y).squareRoot() / 2
            )
        }
        return PoseFrame(
            seconds: seconds,
            points: points,
            mirrorDisagreementDegrees: abs(
                Angle.wrapped(shoulderLine(plain) - shoulderLine(mirrored))
            )
        )
    }

    private static func shoulderLine(_ points: [TrackedPoint]) -> Double {
        Angle.degrees(
            from: points[PoseLandmark.leftShoulder.rawValue].point,
            to: points[PoseLandmark.rightShoulder.rawValue].point
        )
    }
}
