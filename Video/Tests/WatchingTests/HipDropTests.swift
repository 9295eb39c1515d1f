import Anatomy
import Foundation
import Gait
import Testing

@testable import Watching

/// From the clip to the hip drop, against the figure's true motion.
///
/// The figure stood before a level camera, and no standing clip of it exists; the design's 1.1 and
/// 3.9 degrees are the tilt at mid-stance against the horizontal, so the baseline is a tilt of 0.
@Suite struct HipDropTests {
    static let level = StandingBaseline(tiltDegrees: 0, standardErrorDegrees: 0.05, seconds: 2)

    static func watched(_ clip: String, waist: WaistMarking?, pose: Bool) async throws
        -> WatchedClip
    {
        let request = ClipRequest(
            path: try FigureClips.path(clip),
            view: .rear,
            waist: waist,
            wantsPose: pose
        )
        return try await WatchingTests.watcher.watch(request) { _ in }
    }

    static func analysis(
        _ watched: WatchedClip,
        standing: StandingBaseline?,
        stance: KnownStance? = nil
    )
        -> GaitAnalysis
    {
        var clip = GaitClip(
            view: .rear,
            description: watched.description,
            pose: watched.pose,
            waist: watched.waist,
            standing: standing,
            cameraShift: watched.cameraShift
        )
        clip.knownStance = stance
        return GaitAnalyst().analyse(clip)
    }

    /// At the middle of each contact by the force plates: that the track alone is right, however
    /// mid-stance is found.
    @Test func `the tape of the figure tells 1.1 degrees on the right and 3.9 on the left`()
        async throws
    {
        let watched = try await Self.watched(
            "mannequin_rear_taped.mp4",
            waist: .colours(right: .yellow, left: .orange),
            pose: false
        )
        let track = try #require(watched.waist)
        let right = try FigureClips.midStances("right").map { try Self.tilt(track, at: $0) }
        let left = try FigureClips.midStances("left").map { -(try Self.tilt(track, at: $0)) }
        #expect(right.count == 7 && left.count == 7)
        #expect(abs(right.reduce(0, +) / 7 - 1.1) <= 0.3)
        #expect(abs(left.reduce(0, +) / 7 - 3.9) <= 0.3)
    }

    /// The mean over five frames.
    static func tilt(_ track: WaistTrack, at seconds: Double) throws -> Double {
        let near = track.frames.filter { abs($0.seconds - seconds) < 0.025 }
        let tilts = near.compactMap { frame -> Double? in
            guard let right = frame.right, let left = frame.left else { return nil }
            return atan2(left.y - right.y, right.x - left.x) * 180 / .pi
        }
        try #require(tilts.count >= 4)
        return tilts.reduce(0, +) / Double(tilts.count)
    }

    @Test func `without tape the hip drop is never a number`() async throws {
        let watched = try await Self.watched("mannequin_rear.mp4", waist: nil, pose: true)
        let analysis = Self.analysis(watched, standing: Self.level)
        let drops: Set<GaitQuantity> = [
            .pelvicDrop, .pelvicDropMean, .pelvicDropDifference, .pelvicDropRange, .hipAdduction,
        ]
        #expect(!analysis.measures.contains { drops.contains($0.quantity) })
        #expect(
            analysis.isRefused
                || analysis.withheld.contains {
                    $0.quantity == .pelvicDrop && $0.reason == .waistNotMarked
                }
        )
    }
}
