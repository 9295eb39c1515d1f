import Foundation
import Gait
import Testing

@testable import Frames

@Suite struct ClipWriterTests {
    /// A soft pattern that moves: sharp noise would measure the codec, not the writer.
    static func picture(_ index: Int, width: Int = 160, height: Int = 120) -> Picture {
        var picture = Picture(width: width, height: height)
        for y in 0..<height {
            for x in 0..<width {
                let place = (y * width + x) * 3
                picture.pixels[place] = UInt8((x + 2 * index) % 200)
                picture.pixels[place + 1] = UInt8(40 + y)
                picture.pixels[place + 2] = UInt8(80 + (x + y) / 4)
            }
        }
        return picture
    }

    @Test func `pictures and their uneven times come back`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("clip.webm")
        let times = [0, 0.01, 0.02, 0.05, 0.051, 0.3, 0.304, 0.5]
        var writer = try ClipWriter(path: path, width: 160, height: 120, frameRate: 100)
        for (index, time) in times.enumerated() {
            try writer.write(Self.picture(index), seconds: time)
        }
        // Until it is whole it has another name.
        #expect(!FileManager.default.fileExists(atPath: path))
        try writer.finish()
        let read = try ClipFixtures.read(path)
        #expect(read.damage.isEmpty)
        #expect(read.frames.count == times.count)
        for (frame, time) in zip(read.frames, times) {
            #expect(abs(frame.seconds - time) < 0.0006)
            let psnr = Comparison.psnr(frame.picture, Self.picture(frame.index))
            #expect(psnr > 30, "frame \(frame.index): \(psnr) dB")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.root.path()).count == 1)
    }

    @Test func `an odd size loses its last row and column`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("clip.webm")
        var writer = try ClipWriter(path: path, width: 161, height: 121, frameRate: 30)
        try writer.write(Self.picture(0, width: 161, height: 121), seconds: 0)
        try writer.finish()
        let frame = try ClipReader.still(path: path, at: 0)
        #expect(frame.picture.width == 160 && frame.picture.height == 120)
        #expect(Comparison.psnr(frame.picture, Self.picture(0)) > 30)
    }

    @Test func `a writer that is left half way leaves nothing, and the old clip stays`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("clip.webm")
        try Data("old".utf8).write(to: URL(filePath: path))
        do {
            var writer = try ClipWriter(path: path, width: 64, height: 48, frameRate: 30)
            try writer.write(Self.picture(0, width: 64, height: 48), seconds: 0)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.root.path()).count == 2
            )
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.root.path())
        #expect(left == ["clip.webm"])
        #expect(try Data(contentsOf: URL(filePath: path)) == Data("old".utf8))
    }

    @Test func `an unwritable place is an error that names the file`() throws {
        let path = "/nowhere/clip.webm"
        let problem = #expect(throws: ClipProblem.self) {
            _ = try ClipWriter(path: path, width: 64, height: 48, frameRate: 30)
        }
        #expect(problem?.path == path)
        guard case .notWritable = problem?.kind else {
            Issue.record("\(String(describing: problem))")
            return
        }
    }

    @Test func `a clip without pictures is not written`() throws {
        let folder = try TemporaryFolder()
        #expect(throws: ClipProblem.self) {
            var writer = try ClipWriter(
                path: folder.path("clip.webm"),
                width: 64,
                height: 48,
                frameRate: 30
            )
            try writer.finish()
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.root.path()).isEmpty)
    }
}
