import Foundation
import Gait
import Synchronization
import Watching

/// How fast a clip is watched, as `hipwise gait` does it: from the file to the track, models loaded
/// before.
///
///     follow-points CLIP rear|side
///
/// Prints one line of JSON: frames, frames with the runner, seconds, frames a second, the seconds
/// with loading, and the resident megabytes in the middle and at the end of the second pass.
@main
struct Main {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count == 2, let view = CameraView(rawValue: arguments[1]) else {
            print("follow-points CLIP rear|side")
            exit(2)
        }
        let watcher = ClipWatcher(
            askedPoseFolder: ProcessInfo.processInfo.environment["HIPWISE_POSE"],
            executable: CommandLine.arguments[0]
        )
        let clock = ContinuousClock()
        let called = clock.now
        // The first sign of progress comes when the models are loaded, before a frame is read.
        let marks = Mutex<(start: ContinuousClock.Instant?, middle: Double, last: Double)>(
            (nil, 0, 0)
        )
        let watched = try await watcher.watch(ClipRequest(path: arguments[0], view: view)) { step in
            marks.withLock { marks in
                if marks.start == nil { marks.start = clock.now }
                guard step.stage == .followingPoints else { return }
                if step.done == step.of / 2 { marks.middle = resident() }
                if step.done == step.of { marks.last = resident() }
            }
        }
        let end = clock.now
        let (start, middle, last) = marks.withLock { ($0.start ?? called, $0.middle, $0.last) }
        let seconds = Self.seconds(start.duration(to: end))
        let frames = watched.pose?.frames ?? []
        let found = frames.filter { !$0.points.isEmpty }.count
        print(
            """
            {"frames": \(frames.count), "found": \(found), "seconds": \(seconds), \
            "rate": \(Double(frames.count) / seconds), \
            "seconds_with_loading": \(Self.seconds(called.duration(to: end))), \
            "middle_mb": \(middle), "end_mb": \(last)}
            """
        )
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    /// Resident memory in megabytes; 0 where the system does not tell it this way.
    private static func resident() -> Double {
        let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        let number = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
        return number.flatMap { Double($0) }.map { $0 / 1024 } ?? 0
    }
}
