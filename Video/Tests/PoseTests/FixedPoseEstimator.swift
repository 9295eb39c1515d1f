import Frames
import Gait

@testable import Pose

/// Tells what it was given; a picture's first byte says which frame it is.
struct FixedPoseEstimator: PoseEstimator {
    var parallelRegions = 3
    var people: @Sendable (_ frame: Int) -> [DetectedPerson] = { _ in [] }
    var points: @Sendable (_ frame: Int, PoseRegion) -> [TrackedPoint]? = { _, _ in nil }

    func startPeople(in picture: Picture) -> PendingPeople {
        let frame = Int(picture.pixels[0])
        return PendingPeople { people(frame) }
    }

    func startPoints(in picture: Picture, region: PoseRegion) -> PendingPoints {
        let frame = Int(picture.pixels[0])
        return PendingPoints { points(frame, region) }
    }

    static func frame(_ index: Int) -> VideoFrame {
        VideoFrame(
            index: index,
            seconds: Double(index) / 50,
            picture: Picture(width: 1, height: 1, grey: UInt8(index))
        )
    }

    /// Somebody whose hip is there and whose reach is half of `side` over 1.25.
    static func person(_ x: Double, _ y: Double, side: Double, score: Double = 0.9)
        -> DetectedPerson
    {
        let reach = side / 2.5
        return DetectedPerson(
            score: score,
            from: PixelPoint(x - reach / 2, y - reach),
            to: PixelPoint(x + reach / 2, y + reach),
            region: PoseRegion(centre: PixelPoint(x, y), side: side, rotationDegrees: 4)
        )
    }
}
