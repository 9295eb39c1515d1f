import Foundation
import Intake
import Testing

@Suite struct IntakeWalkerTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var name: String
        var content: [UInt8]
        var words: String
        var testDescription: String { "\(name): \(words)" }

        init(_ name: String, _ content: String, _ words: String) {
            self.init(name, Array(content.utf8), words)
        }

        init(_ name: String, _ content: [UInt8], _ words: String) {
            self.name = name
            self.content = content
            self.words = words
        }
    }

    @Test(arguments: examples)
    func `judges a file by what it holds`(_ example: Example) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(example.name, example.content)
        let items = Fixtures.items([path])
        #expect(items.map(\.words) == [example.words])
        #expect(items.map(\.label) == [path])
    }

    static let examples: [Example] = [
        Example("run.gpx", Fixtures.gpx, "1 activity"),
        Example("run.tcx", Fixtures.tcx, "1 activity"),
        Example("run.gpx.gz", ArchiveMaker.gzip(Array(Fixtures.gpx.utf8)), "1 activity"),
        Example("wrong.fit", Fixtures.gpx, "1 activity"),
        Example("noending", Fixtures.tcx, "1 activity"),
        Example(
            "empty.fit",
            "",
            "failed: the file is empty; export it or copy it from the watch again"
        ),
        Example("empty.txt", "", "skipped: empty file"),
        Example("bikes.csv", "a,b\n1,2\n", "skipped: not an activity file (CSV)"),
        Example("readme", "hello", "skipped: not an activity file (text)"),
        Example("a.json", " {\"a\": 1}", "skipped: not an activity file (JSON)"),
        Example(
            "error.fit",
            "{\"error\": 401}",
            "failed: named .fit but holds JSON; export it again from where it came"
        ),
        Example(
            "login.gpx",
            "<!DOCTYPE html>\n<html><body>Sign in</body></html>",
            "failed: named .gpx but holds a web page; export it again from where it came"
        ),
        Example(
            "lost.tcx",
            [UInt8](repeating: 0, count: 5000),
            "failed: named .tcx but holds nothing but zero bytes; export it again from where it came"
        ),
        Example(
            "notes.gpx",
            "<notes><n/></notes>",
            "failed: named .gpx but holds XML of another kind, <notes>; "
                + "export it again from where it came"
        ),
        Example(
            "photo.jpg",
            [0xFF, 0xD8, 0xFF, 0xE0],
            "skipped: not an activity file (a picture)"
        ),
        Example(
            "._run.fit",
            [0x00, 0x05, 0x16, 0x07, 0x00],
            "skipped: file information of macOS, not an activity file"
        ),
        Example(
            "all.7z",
            [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4],
            "failed: 7-Zip archives cannot be opened here; unpack it and import the folder"
        ),
        Example(
            "export.xml",
            "<?xml version='1.0'?>\n<!DOCTYPE HealthData [\n<!ELEMENT x (y>z)>\n]>\n"
                + "<HealthData locale='de'/>",
            "no activity: Apple Health export without workouts"
        ),
        Example("map.kml", "<kml xmlns='k'/>", "skipped: KML map"),
        Example(
            "planned.gpx",
            "<gpx><rte><rtept lat='1' lon='2'/></rte></gpx>",
            "no activity: planned route"
        ),
        Example(
            "cut.gpx",
            String(Fixtures.gpx.dropLast(40)),
            "1 activity with damage [\"at line 5: the file ends too early\"]"
        ),
        Example(
            "cut.tcx",
            String(Fixtures.tcx.prefix(150)),
            "failed: nothing could be read from it: at line 3: the file ends too early"
        ),
    ]

    @Test func `walks folders by name, whatever the order on disk`() throws {
        let folder = try TemporaryFolder()
        try folder.write("b/2.gpx", Fixtures.gpx)
        try folder.write("b/10.gpx", Fixtures.gpx)
        try folder.write("a.gpx", Fixtures.gpx)
        try folder.write("ä.gpx", Fixtures.gpx)
        try folder.write(".hidden/x.gpx", Fixtures.gpx)
        let walker = IntakeWalker(paths: [folder.path])
        var labels: [String] = []
        walker.forEach { labels.append(String($0.label.dropFirst(folder.path.count + 1))) }
        #expect(labels == [".hidden", "a.gpx", "b/10.gpx", "b/2.gpx", "ä.gpx"])
        #expect(walker.fileCount == 4)
        #expect(walker.byteCount == 4 * Fixtures.gpx.utf8.count)
    }

    @Test func `says so when a path leads nowhere`() {
        let items = Fixtures.items(["/nonexistent/run.fit"])
        #expect(items.map(\.words) == ["failed: there is no such file or folder"])
    }

    @Test func `reads each folder once, so that links in a circle end`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a/run.gpx", Fixtures.gpx)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/a/up",
            withDestinationPath: folder.path
        )
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/self",
            withDestinationPath: "self"
        )
        let words = Fixtures.items([folder.path]).map(\.words)
        #expect(
            words == [
                "1 activity", "skipped: leads to a folder that is read already",
                "failed: its links lead in a circle",
            ]
        )
    }

    @Test func `a folder without permission is one failure, and the rest is read`() throws {
        let folder = try TemporaryFolder()
        try folder.write("closed/run.gpx", Fixtures.gpx)
        try folder.write("open.gpx", Fixtures.gpx)
        let closed = folder.path + "/closed"
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: closed)
        defer {
            try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: closed)
        }
        if FileManager.default.isReadableFile(atPath: closed) {
            try Test.cancel("this user may read everything, so permissions cannot be tried")
        }
        let words = Fixtures.items([folder.path]).map(\.words)
        #expect(
            words == [
                "failed: no permission to read it; change that, or copy it to where you may read",
                "1 activity",
            ]
        )
    }

    @Test func `refuses ten sparse gigabytes without reading them`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("huge.gpx", Fixtures.gpx)
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.truncate(atOffset: 10 << 30)
        try handle.close()
        let items = Fixtures.items([path])
        #expect(
            items.map(\.words) == [
                "failed: too large (10 GB); an activity file has at most 512 MB"
            ]
        )
        #expect(items.first?.byteCount == 0)
    }

    @Test func `known contents are recognised by digest, packed or not`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.gpx", Fixtures.gpx)
        try folder.write("b.gpx.gz", ArchiveMaker.gzip(Array(Fixtures.gpx.utf8)))
        var digests: Set<String> = []
        var words: [String] = []
        IntakeWalker(paths: [folder.path]).forEach(isKnown: { digests.contains($0) }) { item in
            words.append(item.words)
            if let digest = item.digest { digests.insert(digest) }
        }
        #expect(words == ["1 activity", "known"])
    }

    @Test func `an upload is reported by the name it came with`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("upload-7", Fixtures.gpx)
        var labels: [String] = []
        IntakeWalker(sources: [IntakeSource(label: "Morning.gpx", path: path)]).forEach {
            labels.append($0.label)
        }
        #expect(labels == ["Morning.gpx"])
    }

    @Test func `the parallel walk stops at the error its receiver throws`() async throws {
        let folder = try TemporaryFolder()
        for number in 0..<50 { try folder.write("\(number).gpx", Fixtures.gpx) }
        struct Enough: Error {}
        var count = 0
        await #expect(throws: Enough.self) {
            try await IntakeWalker(paths: [folder.path]).forEachInParallel(
                workers: 2,
                prepare: { $0 }
            ) { _ in
                count += 1
                if count == 5 { throw Enough() }
            }
        }
        #expect(count == 5)
    }
}
