import Foundation
import Gait
import Synchronization

/// Takes a clip for what its text says: "clip", "people", "broken", "slow"; the rest is no video.
///
/// It remembers what it was asked.
final class FixedClipWatcher: ClipWatching {
    static let size = (width: 720, height: 1280)
    static let frames = 300
    static let drawing = Array("0123456789abcdefghij".utf8)

    private let asked = Mutex<[ClipRequest]>([])
    private let absence: PoseAbsence?

    init(absence: PoseAbsence? = nil) { self.absence = absence }

    var requests: [ClipRequest] { asked.withLock { $0 } }

    private func content(_ path: String) -> String {
        (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    }

    static let description = ClipDescription(
        width: size.width,
        height: size.height,
        frames: frames,
        duration: 10,
        frameRate: 30
    )

    func describe(_ path: String) async throws -> ClipDescription {
        guard ["clip", "people", "broken", "slow"].contains(content(path)) else {
            throw ClipProblem(
                path: path,
                kind: .notAVideo(reason: "no stream"),
                remedy: "Choose the clip itself."
            )
        }
        return Self.description
    }

    func still(_ path: String, seconds: Double) async throws -> ClipStill {
        ClipStill(
            seconds: seconds,
            width: Self.size.width,
            height: Self.size.height,
            png: Array("png at \(seconds)".utf8)
        )
    }

    func watch(
        _ request: ClipRequest,
        progress: @escaping @Sendable (WatchProgress) -> Void
    ) async throws -> WatchedClip {
        asked.withLock { $0.append(request) }
        progress(WatchProgress(stage: .followingPoints, done: 120, of: Self.frames))
        switch content(request.path) {
        case "broken":
            throw ClipProblem(
                path: request.path,
                kind: .broken(afterFrames: 12, reason: "data"),
                remedy: "Film again."
            )
        case "slow": try await Task.sleep(for: .seconds(600))
        default: break
        }
        let isCrowd = content(request.path) == "people"
        let track = request.waist.map { _ in
            WaistTrack(
                method: .tape,
                frames: (0..<Self.frames).map { index in
                    let y = 600 + Self.sway(index)
                    return WaistFrame(
                        seconds: Double(index) / 30,
                        right: index == 60 ? nil : PixelPoint(420, y),
                        left: PixelPoint(300, y + 2)
                    )
                }
            )
        }
        return WatchedClip(
            description: Self.description,
            poseAbsence: absence,
            waist: track,
            people: isCrowd
                ? [
                    PersonSeen(
                        seconds: 1,
                        from: PixelPoint(0, 0),
                        to: PixelPoint(100, 200),
                        share: 0.9
                    ),
                    PersonSeen(
                        seconds: 2,
                        from: PixelPoint(400, 0),
                        to: PixelPoint(600, 300),
                        share: 0.8
                    ),
                ] : []
        )
    }

    /// Up and down by 20 pixels, ten frames a step: 180 steps a minute.
    private static func sway(_ index: Int) -> Double {
        let phase = Double(index % 10) / 10
        return 80 * phase * (1 - phase)
    }

    func annotate(
        _ request: AnnotationRequest,
        progress: @escaping @Sendable (WatchProgress) -> Void
    ) async throws {
        try Data(Self.drawing).write(to: URL(filePath: request.clipPath))
    }

    func missingForPose() -> PoseAbsence? { absence }
}
