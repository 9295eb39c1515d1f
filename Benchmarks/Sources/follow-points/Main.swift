import Foundation
import Frames
import Gait
import Pose

/// How fast the points of a runner are found, from the file to the track; models loaded before.
///
///     follow-points CLIP rear|side [THREADS]      default: as many as there are processors
///
/// Prints one line of JSON: frames, frames with the runner, seconds, frames a second, and the
/// resident megabytes in the middle and at the end of the second pass.
@main
struct Main {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let path = arguments.first, arguments.count >= 2,
            let view = CameraView(rawValue: arguments[2])
        else {
            print("follow-points CLIP rear|side [THREADS]")
            exit(2)
        }
        let threads =
            arguments.dropFirst(2).first.flatMap { Int($0) }
            ?? ProcessInfo.processInfo.activeProcessorCount
        let runtime = try PoseRuntime.find(
            asked: ProcessInfo.processInfo.environment["HIPWISE_POSE"],
            executable: CommandLine.arguments[0]
        ).get()
        let estimator = try OpenVINOPoseEstimator(runtime, threads: threads)
        var middle = 0.0
        let clock = ContinuousClock()
        let start = clock.now
        let tracked = try PoseTracker.track(path: path, view: view, estimator: estimator) {
            if $0.stage == .followingPoints, $0.done == $0.of / 2 { middle = resident() }
        }
        let duration = start.duration(to: clock.now)
        let seconds =
            Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        let frames = tracked.pose?.frames ?? []
        let found = frames.filter { !$0.points.isEmpty }.count
        print(
            """
            {"frames": \(frames.count), "found": \(found), "threads": \(threads), \
            "seconds": \(seconds), "rate": \(Double(frames.count) / seconds), \
            "middle_mb": \(middle), "end_mb": \(resident())}
            """
        )
    }

    /// Resident memory in megabytes; 0 where the system does not tell it this way.
    private static func resident() -> Double {
        let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        let number = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
        return number.flatMap { Double($0) }.map { $0 / 1024 } ?? 0
    }
}
