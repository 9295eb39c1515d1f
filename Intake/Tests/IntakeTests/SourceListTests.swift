import Foundation
import Testing

@testable import Intake

@Suite struct SourceListTests {
    @Test func `sizes add up to the largest number at most`() {
        #expect(2.addingSaturated(3) == 5)
        #expect((Int.max - 1).addingSaturated(1) == Int.max)
        #expect(Int.max.addingSaturated(Int.max) == Int.max)
    }

    @Test func `two sparse files of eight exabytes are refused one by one`() throws {
        let folder = try TemporaryFolder()
        for name in ["a.gpx", "b.gpx"] {
            let path = try folder.write(name, Fixtures.gpx)
            let handle = try #require(FileHandle(forWritingAtPath: path))
            defer { try? handle.close() }
            do {
                try handle.truncate(atOffset: UInt64(Int64.max))
            } catch {
                try Test.cancel("this file system holds no file of eight exabytes")
            }
        }
        let walker = IntakeWalker(paths: [folder.path])
        #expect(walker.byteCount == Int.max)
        var items: [IntakeItem] = []
        walker.forEach { items.append($0) }
        let words = "failed: too large (8589934591 GB); an activity file has at most 512 MB"
        #expect(items.map(\.words) == [words, words])
        #expect(items.last?.bytesDone == Int.max)
    }
}
