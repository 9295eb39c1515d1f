import Foundation
import Gait
import Testing

@testable import Frames

/// Skimming against reading straight through.
@Suite struct ClipSkimmerTests {
    @Test(arguments: SharedClipTests.facts)
    func `the frames are those that reading straight through gives`(
        _ facts: SharedClipTests.Facts
    ) throws {
        let path = try SharedClips.clip(facts.name)
        let made = try ClipSkimmer(path: path) { $0.isMultiple(of: 10) || $0 == 57 }
        guard var skimmer = made else {
            Issue.record("the clip tells no times")
            return
        }
        #expect(skimmer.frames == facts.frames)
        var reader = try ClipReader(path: path)
        var skimmed = Self.empty
        var read = Self.empty
        var seen: [Int] = []
        while try skimmer.read(into: &skimmed) {
            seen.append(skimmed.index)
            while try reader.read(into: &read), read.index < skimmed.index {}
            let isSame = read == skimmed
            #expect(isSame, "frame \(skimmed.index)")
        }
        #expect(seen == (0..<facts.frames).filter { $0.isMultiple(of: 10) || $0 == 57 })
        let isWhole = skimmer.isWhole
        #expect(isWhole)
    }

    @Test func `a clip with a damaged stretch is not whole`() throws {
        let whole = try Data(
            contentsOf: URL(filePath: SharedClips.clip("mannequin_side.mp4"))
        )
        let path = FileManager.default.temporaryDirectory
            .appending(path: "skim-\(UUID().uuidString).mp4").path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        var broken = whole
        for index in (whole.count / 2)..<(whole.count / 2 + 40_000) { broken[index] = 0x55 }
        try broken.write(to: URL(filePath: path))
        let made = try ClipSkimmer(path: path) { $0.isMultiple(of: 10) }
        guard var skimmer = made else {
            Issue.record("the clip tells no times")
            return
        }
        var frame = Self.empty
        while try skimmer.read(into: &frame) {}
        let isWhole = skimmer.isWhole
        #expect(!isWhole)
    }

    private static var empty: VideoFrame {
        VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
    }
}
