import Foundation
import Gait
import Testing

@testable import Frames

/// Frames read ahead on another thread are the frames of the clip.
@Suite struct FramesAheadTests {
    private static func read(
        _ path: String,
        limits: ClipLimits = ClipLimits(),
        most: Int = .max
    ) throws -> (frames: [VideoFrame], summary: FramesAhead.Summary?) {
        let reader = try FramesAhead(path: path, limits: limits)
        var frame = VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
        var frames: [VideoFrame] = []
        while frames.count < most, try reader.read(into: &frame) { frames.append(frame) }
        return (frames, reader.summary)
    }

    @Test(arguments: ["moving.mp4", "corners.mp4", "uneven_anamorphic.mp4"])
    func `they are the same in the same order, with the same facts`(_ name: String) throws {
        let path = ClipFixtures.path(name)
        let ahead = try Self.read(path)
        var reader = try ClipReader(path: path)
        var frame = VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
        var place = 0
        while try reader.read(into: &frame) {
            let isSame = place < ahead.frames.count && ahead.frames[place] == frame
            #expect(isSame, "frame \(place)")
            place += 1
        }
        #expect(ahead.frames.count == place)
        #expect(ahead.summary?.description == reader.description)
        #expect(ahead.summary?.damage == [] && ahead.summary?.lostShare == 0)
    }

    @Test func `a problem comes behind the frames before it`() throws {
        var limits = ClipLimits()
        limits.frames = 59
        let reader = try FramesAhead(path: ClipFixtures.path("moving.ts"), limits: limits)
        var frame = VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
        var count = 0
        #expect(throws: ClipProblem.self) {
            while try reader.read(into: &frame) { count += 1 }
        }
        #expect(count == 59 && reader.summary == nil)
        #expect(throws: ClipProblem.self) { try reader.read(into: &frame) }
    }

    @Test func `what is no clip is refused before a frame is asked for`() {
        #expect(throws: ClipProblem.self) { try FramesAhead(path: ClipFixtures.path("NOTES.md")) }
    }

    @Test func `who stops in the middle gets what was there, and the end is not known`() throws {
        let read = try Self.read(ClipFixtures.path("moving.mp4"), most: 5)
        #expect(read.frames.map(\.index) == [0, 1, 2, 3, 4])
        #expect(read.summary == nil)
    }
}
