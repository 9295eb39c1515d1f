import Foundation
import Gait
import Synchronization
import Testing

@testable import Watching

/// The watcher on the clips of the figure, whose motion is known.
@Suite struct WatchingTests {
    static let watcher = ClipWatcher(
        askedPoseFolder: ProcessInfo.processInfo.environment["HIPWISE_POSE"],
        executable: nil
    )

    @Test func `the waistband alone needs no network and one look`() async throws {
        let stages = Mutex<Set<WatchProgress.Stage>>([])
        let request = ClipRequest(
            path: try FigureClips.path("mannequin_rear_taped.mp4"),
            view: .rear,
            waist: .colours(right: .yellow, left: .orange),
            wantsPose: false
        )
        let watched = try await ClipWatcher(poseFolder: "/nowhere")
            .watch(request) { step in stages.withLock { _ = $0.insert(step.stage) } }
        #expect(watched.waist?.frames.count == 510)
        #expect(watched.waistProblem == nil)
        #expect(watched.pose == nil && watched.poseAbsence == nil)
        let shift = try #require(watched.cameraShift)
        #expect(shift < 0.002)
        #expect(stages.withLock { $0 } == [.reading])
    }

    @Test func `without the network it says what is missing and follows the tape`() async throws {
        let request = ClipRequest(
            path: try FigureClips.path("mannequin_rear_taped.mp4"),
            view: .rear,
            waist: .colours(right: .yellow, left: .orange)
        )
        let watched = try await ClipWatcher(poseFolder: "/nowhere").watch(request) { _ in }
        #expect(watched.poseAbsence?.missing.isEmpty == false)
        #expect(watched.waist != nil)
    }

    @Test func `slow motion is undone in every time of the track`() async throws {
        let request = ClipRequest(
            path: try FigureClips.path("mannequin_rear_taped.mp4"),
            view: .rear,
            waist: .colours(right: .yellow, left: .orange),
            slowMotionFactor: 4,
            wantsPose: false
        )
        let watched = try await Self.watcher.watch(request) { _ in }
        let last = try #require(watched.waist?.frames.last?.seconds)
        #expect(abs(last - 5.09 / 4) < 1e-6)
        #expect(watched.description.captureRate > 399)
    }

    @Test func `a click in the middle of the clip teaches the frames before it too`() async throws {
        let truth = try FigureClips.waist()[250]
        let request = ClipRequest(
            path: try FigureClips.path("mannequin_rear_taped.mp4"),
            view: .rear,
            waist: .tape([WaistMark(seconds: 2.5, right: truth.right, left: truth.left)]),
            wantsPose: false
        )
        let watched = try await Self.watcher.watch(request) { _ in }
        let seen = try #require(watched.waist).frames.count { $0.right != nil && $0.left != nil }
        #expect(seen >= 500)
    }

    @Test func `a cancelled look stops soon`() async throws {
        let request = ClipRequest(
            path: try FigureClips.path("mannequin_rear_taped.mp4"),
            view: .rear,
            waist: .colours(right: .yellow, left: .orange),
            wantsPose: false
        )
        let done = Mutex(0)
        let task = Task {
            try await Self.watcher.watch(request) { step in
                done.withLock { $0 = step.done }
                if step.done == 20 { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
            }
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(done.withLock { $0 } == 20)
    }

    @Test func `a still is the frame that was asked for`() async throws {
        let path = try FigureClips.path("mannequin_rear_taped.mp4")
        for asked in [0.0, 0.5, 2.503] {
            let still = try await Self.watcher.still(path, seconds: asked)
            #expect(abs(still.seconds - asked) <= 0.0051)
            #expect(still.width == 720 && still.height == 1280)
            #expect(still.png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        }
    }

    @Test func `what is no clip is refused with what to do`() async throws {
        let path = try FigureClips.path("mannequin_rear_taped_truth_px.csv")
        let request = ClipRequest(path: path, view: .rear)
        let problem = await #expect(throws: ClipProblem.self) {
            try await Self.watcher.watch(request) { _ in }
        }
        #expect(problem?.remedy.isEmpty == false)
    }
}
