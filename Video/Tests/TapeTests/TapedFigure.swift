import Foundation
import Frames
import Gait
import Testing

@testable import Tape

/// The clips of the figure, and what is known of them.
enum TapedFigure {
    static let folder: URL = {
        let base =
            ProcessInfo.processInfo.environment["HIPWISE_SHARED"].map { URL(filePath: $0) }
            ?? URL(filePath: #filePath).appending(path: "../../../../../shared").standardized
        return base.appending(path: "data/gait/video")
    }()

    /// The path of a file; the test is cancelled, and says so, where the folder is missing.
    static func path(_ name: String) throws -> String {
        let path = folder.appending(path: name).path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else {
            try Test.cancel("the shared clips are not here; set HIPWISE_SHARED to use them")
        }
        return path
    }

    /// Hands over every frame of a clip, after `change` had it.
    static func watch(
        _ name: String,
        most: Int = .max,
        change: (inout VideoFrame) -> Void = { _ in },
        look: (borrowing VideoFrame) -> Void
    ) throws {
        var reader = try ClipReader(path: path(name))
        var frame = VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
        var count = 0
        while count < most, try reader.read(into: &frame) {
            change(&frame)
            look(frame)
            count += 1
        }
    }

    static func result(
        _ marking: WaistMarking,
        clip: String = "mannequin_rear_taped.mp4",
        most: Int = .max,
        change: (inout VideoFrame) -> Void = { _ in }
    ) throws -> Result<WaistTrack, GaitRefusal> {
        var tracker = TapeTracker(marking)
        if let ahead = tracker.learnsAt, ahead > 0 {
            tracker.learn(from: try ClipReader.still(path: path(clip), at: ahead))
        }
        try watch(clip, most: most, change: change) { tracker.add($0) }
        return tracker.finish(slowMotionFactor: 1)
    }

    static func track(
        _ marking: WaistMarking,
        clip: String = "mannequin_rear_taped.mp4",
        change: (inout VideoFrame) -> Void = { _ in }
    ) throws -> WaistTrack {
        try result(marking, clip: clip, change: change).get()
    }
}

/// Where pairs of points truly are in the figure's clips.
enum WaistTruth: String, CaseIterable {
    case waist, dimples, hips

    private var file: String {
        self == .hips ? "mannequin_rear_truth_px.csv" : "mannequin_rear_taped_truth_px.csv"
    }

    private var column: Int { self == .dimples ? 5 : 1 }

    /// Right and left, frame by frame.
    func points() throws -> [(right: PixelPoint, left: PixelPoint)] {
        let text = try String(contentsOfFile: TapedFigure.path(file), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
            let fields = line.split(separator: ",").compactMap { Double($0) }
            guard fields.count > column + 3 else { return nil }
            return (
                PixelPoint(fields[column], fields[column + 1]),
                PixelPoint(fields[column + 2], fields[column + 3])
            )
        }
    }

    func errors(of track: WaistTrack) throws -> TiltErrors {
        let truth = try points()
        try #require(truth.count == track.frames.count)
        return TiltErrors(
            degrees: zip(track.frames, truth).compactMap { frame, truth in
                guard let right = frame.right, let left = frame.left else { return nil }
                return tilt(right, left) - tilt(truth.right, truth.left)
            }
        )
    }
}

/// In degrees, positive when the right side is higher.
func tilt(_ right: PixelPoint, _ left: PixelPoint) -> Double {
    atan2(left.y - right.y, right.x - left.x) * 180 / .pi
}

/// How far a track's tilt is off.
struct TiltErrors {
    var degrees: [Double]

    var mean: Double { degrees.reduce(0, +) / Double(degrees.count) }
    var deviation: Double {
        (degrees.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(degrees.count)).squareRoot()
    }
    var farthest: Double { degrees.map { abs($0) }.max() ?? .infinity }
    var summary: String {
        "n \(degrees.count) mean \(mean) sd \(deviation) max \(farthest)"
    }
}
