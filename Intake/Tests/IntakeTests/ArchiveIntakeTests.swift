import Intake
import Testing

@Suite struct ArchiveIntakeTests {
    typealias Member = ArchiveMaker.Member

    private func read(
        _ bytes: [UInt8],
        name: String = "x.zip",
        limits: IntakeLimits = IntakeLimits()
    ) throws -> [String] {
        let folder = try TemporaryFolder()
        let path = try folder.write(name, bytes)
        return Fixtures.items([path], limits: limits).map { item in
            "\(item.label.dropFirst(folder.path.count + 1)): \(item.words)"
        }
    }

    @Test func `reads members in place, zipped, tarred and gzipped`() throws {
        let members = [
            Member("activities/1.gpx", Fixtures.gpx),
            Member("activities/2.tcx.gz", ArchiveMaker.gzip(Array(Fixtures.tcx.utf8))),
            Member("Größe/ラン.gpx", Fixtures.gpx),
            Member("bikes.csv", "a,b\n"),
        ]
        func expected(_ name: String) -> [String] {
            [
                "\(name) » activities/1.gpx: 1 activity",
                "\(name) » activities/2.tcx.gz: 1 activity",
                "\(name) » Größe/ラン.gpx: 1 activity",
                "\(name) » bikes.csv: skipped: not an activity file (CSV)",
            ]
        }
        #expect(try read(ArchiveMaker.zip(members)) == expected("x.zip"))
        let tarred = try read(ArchiveMaker.tar(members), name: "x.tgz")
        #expect(tarred == expected("x.tgz"), "\(tarred)")
    }

    @Test func `names with parent folders and links are labels only`() throws {
        let zip = ArchiveMaker.zip([
            Member("../../../tmp/evil.gpx", Fixtures.gpx),
            Member("/etc/evil.gpx", Fixtures.gpx),
            Member("secret.gpx", linkTo: "/etc/passwd"),
            Member("__MACOSX/._1.gpx", [0x00, 0x05, 0x16, 0x07]),
        ])
        #expect(
            try read(zip) == [
                "x.zip » ../../../tmp/evil.gpx: 1 activity",
                "x.zip » /etc/evil.gpx: 1 activity",
                "x.zip » secret.gpx: skipped: a link, which archives may not follow",
                "x.zip » __MACOSX/._1.gpx: skipped: hidden",
            ]
        )
    }

    @Test func `archives may lie two deep in each other and no deeper`() throws {
        let inner = ArchiveMaker.zip([Member("run.gpx", Fixtures.gpx)])
        let middle = ArchiveMaker.zip([Member("inner.zip", inner)])
        let outer = ArchiveMaker.zip([Member("middle.zip", middle), Member("b.gpx", Fixtures.gpx)])
        #expect(try read(middle) == ["x.zip » inner.zip » run.gpx: 1 activity"])
        #expect(
            try read(outer) == [
                "x.zip » middle.zip » inner.zip: failed: archives lie more than 2 deep in each "
                    + "other; unpack the outer ones and import the folder",
                "x.zip » b.gpx: 1 activity",
            ]
        )
    }

    @Test func `gzip around gzip is opened, but not without end`() throws {
        var packed = ArchiveMaker.gzip(Array(Fixtures.gpx.utf8))
        packed = ArchiveMaker.gzip(packed)
        #expect(try read(packed, name: "x.gz") == ["x.gz: 1 activity"])
        for _ in 0..<30 { packed = ArchiveMaker.gzip(packed) }
        let words = try read(packed, name: "x.gz")
        #expect(words.count == 1)
        #expect(words.first?.hasPrefix("x.gz: failed: ") == true)
    }

    @Test func `an archive that unpacks to far more than its size is left`() throws {
        // 8 MB of blanks inside a GPX element: about 8 kB packed.
        let bomb = "<gpx>" + String(repeating: " ", count: 8 << 20) + "</gpx>"
        let zip = ArchiveMaker.zip([Member("bomb.gpx", bomb), Member("run.gpx", Fixtures.gpx)])
        #expect(zip.count < 20_000)
        var limits = IntakeLimits()
        limits.archiveRatio = 100
        limits.archiveRatioFrom = 1 << 20
        #expect(
            try read(zip, limits: limits) == [
                "x.zip: failed: unpacks to more than 100 times its own size, as archives made to "
                    + "fill a disk do; the rest is not read"
            ]
        )
        #expect(
            try read(zip) == [
                "x.zip » bomb.gpx: no activity: GPX without points", "x.zip » run.gpx: 1 activity",
            ]
        )
    }

    @Test func `a member that is too large does not stop the next`() throws {
        let large = "<gpx>" + String(repeating: " ", count: 1 << 20) + "</gpx>"
        let zip = ArchiveMaker.zip([Member("large.gpx", large), Member("run.gpx", Fixtures.gpx)])
        var limits = IntakeLimits()
        limits.fileBytes = 100_000
        #expect(
            try read(zip, limits: limits) == [
                "x.zip » large.gpx: failed: too large (1 MB); an activity file has at most "
                    + "100000 bytes",
                "x.zip » run.gpx: 1 activity",
            ]
        )
    }

    @Test func `an archive inside another may be larger than an activity file, up to a limit`()
        throws
    {
        let members = (0..<1500).map { Member("\($0).txt", "x") }
        let inner = ArchiveMaker.zip(members + [Member("run.gpx", Fixtures.gpx)])
        #expect(inner.count > 150_000)
        let outer = ArchiveMaker.zip([Member("inner.zip", inner), Member("b.gpx", Fixtures.gpx)])
        var limits = IntakeLimits()
        limits.fileBytes = 100_000
        #expect(
            try read(outer, limits: limits).suffix(2) == [
                "x.zip » inner.zip » run.gpx: 1 activity", "x.zip » b.gpx: 1 activity",
            ]
        )
        limits.innerArchiveBytes = 120_000
        #expect(
            try read(outer, limits: limits) == [
                "x.zip » inner.zip: failed: an archive inside an archive is read only up to "
                    + "120000 bytes; unpack it and import the folder",
                "x.zip » b.gpx: 1 activity",
            ]
        )
    }

    @Test func `an archive with too many members is left`() throws {
        let members = (0..<20).map { Member("\($0).txt", "x") }
        var limits = IntakeLimits()
        limits.archiveMembers = 10
        let words = try read(ArchiveMaker.zip(members), limits: limits)
        #expect(words.count == 11)
        #expect(words.last == "x.zip: failed: holds more than 10 files; the rest is not read")
    }

    @Test func `a password is asked for in words`() throws {
        let zip = ArchiveMaker.zip([Member("run.gpx", Fixtures.gpx)], password: "secret")
        #expect(
            try read(zip) == [
                "x.zip » run.gpx: failed: protected by a password; unpack it with the password "
                    + "first, then import the folder"
            ]
        )
    }

    @Test func `a gzip file cut short gives what is left of it`() throws {
        let points = (0..<3000).map { second in
            "<trkpt lat='52.\(10000 + second * 7)' lon='13.4'>"
                + "<time>2024-05-01T0\(6 + second / 3600):\(Self.two(second / 60 % 60)):"
                + "\(Self.two(second % 60))Z</time></trkpt>\n"
        }
        let document = "<gpx><trk><trkseg>\n\(points.joined())</trkseg></trk></gpx>"
        let packed = ArchiveMaker.gzip(Array(document.utf8))
        let words = try read(Array(packed[..<(packed.count / 2)]), name: "x.gpx.gz")
        #expect(words.count == 1)
        #expect(words.first?.hasPrefix("x.gpx.gz: 1 activity with damage") == true)
        #expect(words.first?.contains("truncated gzip input") == true)
        let stump = try read(Array(packed[..<5]), name: "x.gpx.gz")
        #expect(stump.count == 1)
        #expect(stump.first?.hasPrefix("x.gpx.gz: failed: ") == true)
    }

    @Test func `a zip file cut short gives the members before the cut`() throws {
        let members = (0..<10).map { Member("\($0).gpx", Fixtures.gpx) }
        let zip = ArchiveMaker.zip(members)
        let words = try read(Array(zip[..<(zip.count / 2)]))
        #expect(words.first == "x.zip » 0.gpx: 1 activity")
        #expect(words.count { $0.hasSuffix(": 1 activity") } >= 3)
        #expect(words.last?.hasPrefix("x.zip") == true)
        #expect(words.last?.contains("failed: ") == true || words.last?.contains("damage") == true)
    }

    @Test func `garbage behind a zip signature is one failure`() throws {
        let words = try read(Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 7, count: 300))
        #expect(words.count == 1)
        #expect(words.first?.hasPrefix("x.zip: failed: ") == true)
    }

    private static func two(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
