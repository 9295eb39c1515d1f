import Anatomy
import Foundation
import Gait
import Testing

@testable import Frames

/// The annotated clip of the figure, drawn from the stored points of a peer and the true tape.
@Suite struct AnnotatorTests {
    @Test func `an annotated clip keeps its frames, times and shape, and has a still`() async throws
    {
        let folder = try TemporaryFolder()
        let request = try FigureAnnotation.request(in: folder, frames: 70)
        try await Annotator.annotate(request)
        let stillPath = try #require(request.stillPath)
        let still = try #require(Picture(png: Array(Data(contentsOf: URL(filePath: stillPath)))))
        #expect(still.width == 720 && still.height == 1280)
        var reader = try ClipReader(path: request.clipPath)
        var frame = VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
        var nearest = (seconds: -1.0, difference: Double.infinity)
        while try reader.read(into: &frame) {
            #expect(abs(frame.seconds - Double(frame.index) / 100) < 0.0011)
            let difference = Comparison.meanDifference(still, frame.picture)
            if difference < nearest.difference { nearest = (frame.seconds, difference) }
        }
        #expect(reader.description.frames == 70)
        // The still is a frame of the clip, at a mid-stance on the leg with the greater drop.
        let steps = request.analysis.steps.filter { $0.side == .left }
        #expect(steps.contains { abs($0.midStance - nearest.seconds) < 0.006 }, "\(nearest)")
        #expect(nearest.difference < 4)
        // Nothing else was left in the folder: the source, the clip and the still.
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.root.path()).count == 3)
        try folder.keep("clip.webm", "still.png")
    }

    @Test func `a refused clip says so and shows no angle`() async throws {
        let folder = try TemporaryFolder()
        var request = try FigureAnnotation.request(in: folder, frames: 3)
        let plan = try AnnotationPlan(request, description: ClipReader.describe(path: request.path))
        #expect(plan.drops.count == 2)
        request.analysis.refusals = [.cameraMoves(shareOfWidth: 0.2)]
        let refused = try AnnotationPlan(
            request,
            description: ClipReader.describe(path: request.path)
        )
        #expect(refused.drops.isEmpty && refused.level.isEmpty)
        try await Annotator.annotate(request)
        #expect(try ClipReader.describe(path: request.clipPath).frames == 3)
    }

    @Test func `a task that is cancelled leaves no file`() async throws {
        let folder = try TemporaryFolder()
        let request = try FigureAnnotation.request(in: folder, frames: 70)
        let (stream, started) = AsyncStream.makeStream(of: Int.self)
        let task = Task {
            try await Annotator.annotate(request) { started.yield($0.done) }
        }
        for await done in stream where done >= 3 { break }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.root.path())
        #expect(left == ["source.webm"])
    }
}

/// The figure from behind with tape: points as a peer saw them in the clip without tape (the same
/// motion and camera), tape where it truly is, mid-stances where the true hips are lowest.
enum FigureAnnotation {
    static func request(in folder: TemporaryFolder, frames: Int) throws -> AnnotationRequest {
        let path = try source(in: folder, frames: frames)
        let description = try ClipReader.describe(path: path)
        let truth = try table("video/mannequin_rear_truth_px.csv")
        let tape = try table("video/mannequin_rear_taped_truth_px.csv")
        let start = tape[0][0]
        let waist = WaistTrack(
            method: .tape,
            frames: tape.map {
                WaistFrame(
                    seconds: $0[0] - start,
                    right: PixelPoint($0[1], $0[2]),
                    left: PixelPoint($0[3], $0[4])
                )
            }
        )
        let analysis = GaitAnalysis(
            view: .rear,
            description: description,
            steps: steps(truth).filter { $0.midStance < description.duration },
            measures: [drop(.left, 3.9, 2.6, 5.2), drop(.right, 1.1, -0.3, 2.5)]
        )
        return AnnotationRequest(
            path: path,
            pose: try pose(),
            waist: waist,
            analysis: analysis,
            clipPath: folder.path("clip.webm"),
            stillPath: folder.path("still.png")
        )
    }

    /// The first frames of the figure's clip.
    private static func source(in folder: TemporaryFolder, frames: Int) throws -> String {
        var reader = try ClipReader(path: SharedClips.clip("mannequin_rear_taped.mp4"))
        let path = folder.path("source.webm")
        var writer = try ClipWriter(path: path, width: 720, height: 1280, frameRate: 100)
        var frame = VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
        for _ in 0..<frames where try reader.read(into: &frame) {
            try writer.write(frame.picture, seconds: frame.seconds)
        }
        try writer.finish()
        return path
    }

    private static func drop(
        _ side: Side,
        _ value: Double,
        _ low: Double,
        _ high: Double
    ) -> GaitMeasure {
        GaitMeasure(
            quantity: .pelvicDrop,
            side: side,
            value: value,
            low: low,
            high: high,
            unit: .degrees,
            steps: 7,
            trust: .measured,
            uncertainty: GaitUncertainty(scatter: 1, points: 0.5, camera: 0.5, system: 0.3)
        )
    }

    /// Where the middle of the hips is lower than in the 0.15 s around it.
    private static func steps(_ rows: [[Double]]) -> [GaitStep] {
        let hips = rows.map { ($0[2] + $0[4]) / 2 }
        return rows.indices.filter { index in
            index >= 15 && index + 15 < rows.count
                && hips[index] >= hips[(index - 15)...(index + 15)].max() ?? 0
        }.map { index in
            // Behind a runner who comes no nearer, the lower ankle is the one stood on.
            GaitStep(
                side: rows[index][10] > rows[index][12] ? .right : .left,
                midStance: rows[index][0] - rows[0][0]
            )
        }
    }

    private static func pose() throws -> PoseTrack {
        let path = try SharedClips.path("oracle/mannequin_rear_mediapipe_full_unsmoothed.csv.gz")
        let text = try Gunzip.text(path)
        let frames = text.split(whereSeparator: \.isNewline).dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map {
                Double($0)
            }
            let points = (0..<33).map { index -> TrackedPoint? in
                let place = 2 + index * 3
                guard place + 2 < cells.count, let x = cells[place], let y = cells[place + 1] else {
                    return nil
                }
                return TrackedPoint(PixelPoint(x, y), visibility: cells[place + 2] ?? 0)
            }
            return PoseFrame(seconds: cells[1] ?? 0, points: points)
        }
        return PoseTrack(width: 720, height: 1280, frames: frames)
    }

    private static func table(_ name: String) throws -> [[Double]] {
        try String(contentsOfFile: SharedClips.path(name), encoding: .utf8)
            .split(separator: "\n").dropFirst()
            .map { $0.split(separator: ",").compactMap { Double($0) } }
    }
}

enum Gunzip {
    /// The text of a gzipped file, by the program of that name.
    static func text(_ path: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }
}
