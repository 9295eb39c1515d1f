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
        let request = try FigureAnnotation.request(
            clipPath: folder.path("clip.webm"),
            stillPath: folder.path("still.png")
        )
        try await Annotator.annotate(request)
        let clip = try ClipReader.describe(path: request.clipPath)
        #expect(clip.frames == 510 && clip.width == 720 && clip.height == 1280)
        #expect(abs(clip.duration - 5.1) < 0.02)
        let still = try #require(
            Picture(png: Array(Data(contentsOf: URL(filePath: folder.path("still.png")))))
        )
        #expect(still.width == 720 && still.height == 1280)
        // The still is one of the frames of the clip, at a mid-stance on the left leg.
        let step = try #require(
            request.analysis.steps.filter { $0.side == .left }.min {
                Self.difference(still, at: $0, in: request)
                    < Self.difference(still, at: $1, in: request)
            }
        )
        #expect(Self.difference(still, at: step, in: request) < 6)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.root.path()).count == 2)
        try folder.keep("clip.webm", "still.png")
    }

    /// Mean difference of the pixels, in steps of 256; infinite where there is no such frame.
    static func difference(_ still: Picture, at step: GaitStep, in request: AnnotationRequest)
        -> Double
    {
        guard let frame = try? ClipReader.still(path: request.clipPath, at: step.midStance) else {
            return .infinity
        }
        return Comparison.meanDifference(still, frame.picture)
    }

    @Test func `a task that is cancelled leaves no file`() async throws {
        let folder = try TemporaryFolder()
        let request = try FigureAnnotation.request(
            clipPath: folder.path("clip.webm"),
            stillPath: folder.path("still.png")
        )
        let (stream, started) = AsyncStream.makeStream(of: Int.self)
        let task = Task {
            try await Annotator.annotate(request) { started.yield($0.done) }
        }
        for await done in stream where done >= 3 { break }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.root.path()).isEmpty)
    }
}

/// The figure from behind with tape: points as a peer saw them in the clip without tape (the same
/// motion and camera), tape where it truly is, mid-stances where the true hips are lowest.
enum FigureAnnotation {
    static func request(clipPath: String, stillPath: String?) throws -> AnnotationRequest {
        let path = try SharedClips.clip("mannequin_rear_taped.mp4")
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
            steps: steps(truth),
            measures: [drop(.left, 3.9, 2.6, 5.2), drop(.right, 1.1, -0.3, 2.5)]
        )
        return AnnotationRequest(
            path: path,
            pose: try pose(),
            waist: waist,
            analysis: analysis,
            clipPath: clipPath,
            stillPath: stillPath
        )
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
