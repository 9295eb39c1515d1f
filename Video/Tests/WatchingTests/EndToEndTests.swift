import Anatomy
import Foundation
import Frames
import Gait
import Testing

@testable import Watching

/// From the file to the measures, as a runner's clip goes.
@Suite struct EndToEndTests {
    /// Standing still with the tapes at one height, drawn into a clip of its own.
    static func standing(in folder: URL) throws -> String {
        let path = folder.appending(path: "standing.webm").path(percentEncoded: false)
        var picture = Picture(width: 720, height: 1280, grey: 190)
        // A pattern, so that there is a background that can be seen to stand still.
        for y in 0..<1280 {
            for x in 0..<720 where (x / 24 + y / 24).isMultiple(of: 2) {
                for colour in 0..<3 { picture.pixels[(y * 720 + x) * 3 + colour] = 150 }
            }
        }
        for (place, colour) in [((391, 595), [239, 235, 20]), ((314, 595), [251, 120, 0])] {
            for y in -9...9 {
                for x in -9...9 where x * x + y * y <= 81 {
                    let pixel = ((place.1 + y) * 720 + place.0 + x) * 3
                    for index in 0..<3 { picture.pixels[pixel + index] = UInt8(colour[index]) }
                }
            }
        }
        var writer = try ClipWriter(path: path, width: 720, height: 1280, frameRate: 30)
        for index in 0..<90 { try writer.write(picture, seconds: Double(index) / 30) }
        try writer.finish()
        return path
    }

    static func analysis(
        _ name: String,
        _ view: CameraView,
        taped: Bool = false,
        standing: StandingBaseline? = nil
    ) async throws -> GaitAnalysis {
        let request = ClipRequest(
            path: try FigureClips.path(name),
            view: view,
            waist: taped ? .colours(right: .yellow, left: .orange) : nil
        )
        let watched = try await WatchingTests.watcher.watch(request) { _ in }
        if let absence = watched.poseAbsence {
            try Test.cancel("the pose network is not here (\(absence.remedy)); this was not tried")
        }
        let clip = GaitClip(
            view: view,
            description: watched.description,
            pose: watched.pose,
            waist: watched.waist,
            standing: standing,
            cameraShift: watched.cameraShift
        )
        return GaitAnalyst().analyse(clip)
    }

    @Test func `the taped figure drops as the force plates and the true tape say`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let request = ClipRequest(
            path: try Self.standing(in: folder),
            view: .rear,
            waist: .colours(right: .yellow, left: .orange),
            wantsPose: false
        )
        let track = try #require(
            try await WatchingTests.watcher.watch(request) { _ in }.waist
        )
        let baseline = try StandingBaseline.reading(track).get()
        #expect(abs(baseline.tiltDegrees) < 0.1)
        let analysis = try await Self.analysis(
            "mannequin_rear_taped.mp4",
            .rear,
            taped: true,
            standing: baseline
        )
        // Tilt of the true tape at the middle of each contact by the force plates, level camera.
        for (side, truth) in [(Side.right, 1.1), (.left, 3.9)] {
            let drop = try #require(analysis.measure(.pelvicDrop, side: side))
            #expect(abs(drop.value - truth) <= 0.3, "\(side): \(drop.value)")
            #expect(drop.low < truth && drop.high > truth)
        }
    }

    @Test func `without tape there is a cadence and never a drop`() async throws {
        let analysis = try await Self.analysis("mannequin_rear_taped.mp4", .rear)
        #expect(analysis.measures.allSatisfy { !$0.quantity.rawValue.contains("pelvic") })
        #expect(analysis.measure(.cadence) != nil, "\(analysis.refusals)")
        #expect(analysis.withheld.contains { $0.reason == .waistNotMarked })
    }

    @Test(arguments: [("mannequin_rear.mp4", CameraView.rear), ("mannequin_side.mp4", .side)])
    func `cadence holds within one percent`(name: String, view: CameraView) async throws {
        let analysis = try await Self.analysis(name, view)
        let cadence = try #require(analysis.measure(.cadence), "\(analysis.refusals)")
        #expect(abs(cadence.value - 174.39) <= 1.7439)
    }

    @Test func `somebody who walks is not measured`() async throws {
        let analysis = try await Self.analysis("sports2d_demo.mp4", .side)
        #expect(analysis.measures.isEmpty)
        #expect(
            analysis.refusals.contains { if case .notRunning = $0 { true } else { false } }
        )
    }
}
