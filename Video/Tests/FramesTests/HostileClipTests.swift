import Foundation
import Gait
import Testing

@testable import Frames

/// Files that are no clips, or broken ones, or meant to do harm.
@Suite struct HostileClipTests {
    @Test func `what is no clip is refused with its reason and a remedy`() throws {
        let folder = try TemporaryFolder()
        let list = "#EXTM3U\nfile:///etc/passwd\n"
        for (name, bytes) in [
            ("empty.mp4", ""), ("text.mp4", "not a clip"), ("list.m3u8", list),
            ("list.ffconcat", "ffconcat version 1.0\nfile '\(ClipFixtures.path("moving.mp4"))'\n"),
            ("image.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ] {
            let path = folder.path(name)
            try Data(bytes.utf8).write(to: URL(filePath: path))
            try Self.expectNotAVideo(path)
        }
        for name in ["picture.png", "sound.m4a", "NOTES.md", "no_frames.mp4"] {
            try Self.expectNotAVideo(ClipFixtures.path(name))
        }
        try Self.expectNotAVideo(folder.root.path(percentEncoded: false))
        try Self.expectNotAVideo("/dev/zero")
    }

    static func expectNotAVideo(_ path: String) throws {
        for attempt in [
            { (path: String) throws in _ = try ClipReader(path: path) },
            { (path: String) throws in _ = try ClipReader.describe(path: path) },
        ] {
            let problem = try #require(
                #expect(throws: ClipProblem.self, "\(path)") { try attempt(path) }
            )
            guard case .notAVideo = problem.kind else {
                Issue.record("\(problem)")
                continue
            }
            #expect(problem.path == path && problem.remedy.hasSuffix("."))
            #expect(problem.description.contains("not a clip"))
        }
    }

    @Test(arguments: [
        "nowhere.mp4", "http://127.0.0.1:9/clip.mp4", "concat:a.mp4|b.mp4", "pipe:0", "",
    ])
    func `a name that is no local file is not found`(_ path: String) {
        let problem = #expect(throws: ClipProblem.self) {
            _ = try ClipReader(path: path)
        }
        #expect(problem?.kind == .notFound || path.isEmpty)
    }

    @Test func `each limit holds, before anything is decoded where the head tells`() throws {
        let path = ClipFixtures.path("moving.mp4")
        var limits = ClipLimits()
        limits.pixels = 96 * 72 - 1
        #expect(throws: Self.problem(path, .tooManyPixels(width: 96, height: 72))) {
            try Self.read(path, limits)
        }
        limits = ClipLimits()
        limits.seconds = 3.9
        #expect(throws: Self.problem(path, .tooLong(seconds: 4, limit: 3.9))) {
            try Self.read(path, limits)
        }
        limits = ClipLimits()
        limits.frames = 119
        #expect(throws: Self.problem(path, .tooManyFrames(limit: 119))) {
            try Self.read(path, limits)
        }
        limits.frames = 120
        #expect(try ClipFixtures.read(path, limits: limits).frames.count == 120)
        limits.bytes = 1_000
        let size = try ClipFixtures.bytes("moving.mp4").count
        #expect(throws: Self.problem(path, .tooLarge(bytes: size, limit: 1_000))) {
            try Self.read(path, limits)
        }
    }

    /// A container that announces neither frames nor length, or announces less than it holds.
    @Test func `limits hold while reading too`() throws {
        let path = ClipFixtures.path("moving.ts")
        var limits = ClipLimits()
        limits.frames = 59
        #expect(throws: Self.problem(path, .tooManyFrames(limit: 59))) {
            try Self.read(path, limits)
        }
        #expect(throws: Self.problem(path, .tooManyFrames(limit: 59))) {
            try ClipReader.describe(path: path, limits: limits)
        }
    }

    @Test func `a truncated clip gives what is there and tells what is missing`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("cut.ts")
        let transport = try ClipFixtures.bytes("moving.ts")
        try Data(transport.prefix(transport.count / 2)).write(to: URL(filePath: path))
        let read = try ClipFixtures.read(path)
        #expect(read.frames.count > 10 && read.frames.count < 60)

        let other = folder.path("cut.mp4")
        let whole = try ClipFixtures.bytes("moving_index_first.mp4")
        try Data(whole.prefix(whole.count * 2 / 3)).write(to: URL(filePath: other))
        let cut = try ClipFixtures.read(other)
        #expect(cut.frames.count > 10 && cut.frames.count < 120)
        #expect(cut.damage.contains { $0.contains("missing") || $0.contains("decoded") })
    }

    @Test func `a clip with its index cut off is no clip`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("cut.mp4")
        let whole = try ClipFixtures.bytes("moving.mp4")
        try Data(whole.prefix(whole.count / 2)).write(to: URL(filePath: path))
        try Self.expectNotAVideo(path)
    }

    /// Zeros in place of a part of the pictures' data.
    @Test func `a corrupted stream is read on, without the broken pictures`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("holes.mp4")
        var bytes = try ClipFixtures.bytes("moving.mp4")
        for place in bytes.count / 3..<(bytes.count / 3 + 1_500) { bytes[place] = 0 }
        try Data(bytes).write(to: URL(filePath: path))
        let read = try ClipFixtures.read(path)
        #expect(read.frames.count > 60 && read.frames.count < 120)
        #expect(read.damage.contains { $0.contains("could not be decoded") }, "\(read.damage)")
        // What comes after the hole is good again, at its own time.
        let whole = try ClipFixtures.read(ClipFixtures.path("moving.mp4"))
        let last = try #require(read.frames.last)
        #expect(abs(last.seconds - 119.0 / 30) < 0.001)
        #expect(Comparison.meanDifference(last.picture, whole.frames[119].picture) < 1)
    }

    @Test func `a still from a broken end is the last whole frame`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("broken.mp4")
        var bytes = try ClipFixtures.bytes("moving_index_first.mp4")
        for place in bytes.count / 2..<bytes.count { bytes[place] = 0 }
        try Data(bytes).write(to: URL(filePath: path))
        let read = try ClipFixtures.read(path)
        let last = try #require(read.frames.last)
        #expect(last.seconds > 1 && last.seconds < 3)
        #expect(try ClipReader.still(path: path, at: 3.9) == last)
    }

    /// Decoding on several threads would tell of a broken picture sometimes before it is handed out
    /// and sometimes after.
    @Test(arguments: [
        ("moving_index_first.mp4", 2, 1 << 20), ("moving_index_first.mp4", 3, 1_500),
        ("moving.ts", 2, 1 << 20), ("moving.avi", 3, 1_500), ("ten_bit_hlg.mp4", 3, 60),
    ])
    func `a damaged clip gives the same at every reading`(
        _ name: String,
        _ place: Int,
        _ length: Int
    ) throws {
        let folder = try TemporaryFolder()
        let path = folder.path(name)
        var bytes = try ClipFixtures.bytes(name)
        let start = bytes.count / place
        for index in start..<min(start + length, bytes.count) { bytes[index] = 0 }
        try Data(bytes).write(to: URL(filePath: path))
        let first = try ClipFixtures.read(path)
        for _ in 0..<20 {
            let again = try ClipFixtures.read(path)
            #expect(again.damage == first.damage)
            // As one truth value: a failure would print every pixel.
            let isSame = again.frames == first.frames
            #expect(isSame)
        }
    }

    /// Bytes changed at places that a simple generator picks: nothing may crash, hang or grow.
    @Test(arguments: ["moving.mp4", "moving.avi", "moving.ts", "ten_bit_hlg.mp4", "corners.mp4"])
    func `no changed byte makes more than an error`(_ name: String) throws {
        let folder = try TemporaryFolder()
        let whole = try ClipFixtures.bytes(name)
        var state: UInt64 = 88_172_645_463_325_252
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        let path = folder.path(name)
        var outcomes: Set<String> = []
        for _ in 0..<25 {
            var bytes = whole
            for _ in 0..<8 { bytes[next(bytes.count)] = UInt8(next(256)) }
            try Data(bytes).write(to: URL(filePath: path))
            do {
                let read = try ClipFixtures.read(path)
                #expect(
                    zip(read.frames, read.frames.dropFirst()).allSatisfy { $0.seconds < $1.seconds }
                )
                outcomes.insert("read")
            } catch let problem as ClipProblem {
                #expect(!problem.remedy.isEmpty)
                outcomes.insert("refused")
            }
            _ = try? ClipReader.describe(path: path)
        }
        #expect(!outcomes.isEmpty)
    }

    private static func read(_ path: String, _ limits: ClipLimits) throws {
        _ = try ClipFixtures.read(path, limits: limits)
    }

    private static func problem(_ path: String, _ kind: ClipProblem.Kind) -> ClipProblem {
        let remedy =
            if case .tooManyPixels = kind { ClipRemedy.smaller } else { ClipRemedy.shorten }
        return ClipProblem(path: path, kind: kind, remedy: remedy)
    }
}
