import Foundation
import Gait
import Pose
import Testing

@testable import Watching

/// From the clip to the measures with the network, on clips whose answer is known.
///
/// Without the installed network a test is cancelled, and says so; in CI it fails.
@Suite(.serialized) struct NetworkClipTests {
    /// From the force plates, in steps a minute.
    static let cadence = 174.39

    static func analysis(_ name: String, _ view: CameraView) async throws -> GaitAnalysis {
        let path = try FigureClips.path(name)
        let watcher = ClipWatcher(poseFolder: try FigureClips.poseFolder())
        let watched = try await watcher.watch(ClipRequest(path: path, view: view)) { _ in }
        try #require(watched.poseAbsence == nil)
        let clip = GaitClip(
            view: view,
            description: watched.description,
            pose: watched.pose,
            cameraShift: watched.cameraShift
        )
        return GaitAnalyst().analyse(clip)
    }

    @Test(arguments: [("mannequin_rear.mp4", CameraView.rear), ("mannequin_side.mp4", .side)])
    func `cadence of the figure is within a hundredth`(
        _ name: String,
        _ view: CameraView
    ) async throws {
        let analysis = try await Self.analysis(name, view)
        #expect(analysis.refusals == [])
        let cadence = try #require(analysis.measure(.cadence))
        #expect(abs(cadence.value - Self.cadence) < 0.01 * Self.cadence)
    }

    @Test(arguments: [("mannequin_rear.mp4", CameraView.rear), ("mannequin_side.mp4", .side)])
    func `the figure is found in nearly every frame, once and by one track`(
        _ name: String,
        _ view: CameraView
    ) async throws {
        let path = try FigureClips.path(name)
        let watcher = ClipWatcher(poseFolder: try FigureClips.poseFolder())
        let watched = try await watcher.watch(ClipRequest(path: path, view: view)) { _ in }
        let pose = try #require(watched.pose)
        #expect(pose.frames.count == 510 && watched.description.frames == 510)
        #expect(watched.people.count == 1)
        #expect(!watched.isRunnerAmbiguous)
        // Watched in the second pass, where no tape is followed.
        #expect(try #require(watched.cameraShift) < 0.002)
        let found = pose.frames.filter { !$0.points.isEmpty }
        #expect(found.count >= 505)
        #expect(found.allSatisfy { ($0.mirrorDisagreementDegrees != nil) == (view == .rear) })
    }

    @Test func `cancelling stops it while points are followed`() async throws {
        let path = try FigureClips.path("mannequin_rear.mp4")
        let watcher = ClipWatcher(poseFolder: try FigureClips.poseFolder())
        let task = Task {
            try await watcher.watch(ClipRequest(path: path, view: .rear)) { step in
                if step.stage == .followingPoints {
                    unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
                }
            }
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func `the oblique clip is refused for its view`() async throws {
        let analysis = try await Self.analysis("pose2sim_single_cam04_rear_oblique.mp4", .rear)
        #expect(analysis.refusals.contains(.wrongView(expected: .rear)))
        #expect(analysis.measures.isEmpty)
    }

    @Test func `a clip from the front is refused for its view`() async throws {
        let analysis = try await Self.analysis("pose2sim_single_cam02_front.mp4", .rear)
        #expect(analysis.refusals.contains(.wrongView(expected: .rear)))
        #expect(analysis.measures.isEmpty)
    }
}
