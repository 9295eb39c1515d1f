import Testing

@testable import Gait

@Suite struct MarkerFileTests {
    private static func file(
        units: String = "mm",
        names: String = "A\t\t\tB\t\t",
        rows: [String] = ["1\t0\t1\t2\t3\t4\t5\t6", "2\t0.01\t1\t\t3\t4\t5\t6"]
    ) -> [UInt8] {
        let head = [
            "PathFileType\t4\t(X/Y/Z)\tx.trc",
            "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits",
            "100\t100\t2\t2\t  \(units)", "Frame#\tTime\t\(names)", "\t\tX1\tY1\tZ1\tX2\tY2\tZ2",
            "",
        ]
        return Array((head + rows).joined(separator: "\r\n").utf8)
    }

    @Test(arguments: [("mm", 0.001), ("cm", 0.01), ("m", 1.0)])
    func `places come in metres`(_ unit: String, _ scale: Double) throws {
        let file = try MarkerFile(trc: Self.file(units: unit))
        #expect(file.times == [0, 0.01])
        #expect(
            file.markers["B"]?.first == MarkerFile.Place(x: 4 * scale, y: 5 * scale, z: 6 * scale)
        )
    }

    @Test func `a blank is a lost marker, and so is a line that ends early`() throws {
        let file = try MarkerFile(trc: Self.file(rows: ["1\t0\t1\t\t3\t4\t5\t6", "2\t1\t1\t2\t3"]))
        #expect(file.markers["A"]?[0] == nil)
        #expect(file.markers["A"]?[1] != nil)
        #expect(file.markers["B"]?[1] == nil)
    }

    static let damaged: [(bytes: [UInt8], error: MarkerFileError)] = [
        ([], MarkerFileError(line: 1, reason: .notMarkers)),
        ([0xff, 0xfe, 0x00], MarkerFileError(line: 1, reason: .notText)),
        (Array("PathFileType".utf8), MarkerFileError(line: 2, reason: .missingHeader("Units"))),
        (file(units: "ft"), MarkerFileError(line: 3, reason: .unknownUnit("ft"))),
        (file(names: ""), MarkerFileError(line: 4, reason: .missingHeader("marker names"))),
        (file(names: "A\t\t\tA"), MarkerFileError(line: 4, reason: .duplicateMarker("A"))),
        (file(rows: []), MarkerFileError(line: 6, reason: .noFrames)),
        (
            file(rows: ["1\t0\tx\t2\t3"]),
            MarkerFileError(line: 7, reason: .badNumber("x"))
        ),
        (
            file(rows: ["1\tnan\t1\t2\t3"]),
            MarkerFileError(line: 7, reason: .badNumber("nan"))
        ),
        (
            file(rows: ["1\t1\t1\t2\t3", "2\t1\t1\t2\t3"]),
            MarkerFileError(line: 8, reason: .timeNotRising)
        ),
    ]

    @Test(arguments: damaged.indices)
    func `damage is told with its line`(_ index: Int) {
        let example = Self.damaged[index]
        #expect(throws: example.error) { try MarkerFile(trc: example.bytes) }
    }

    @Test func `the laboratory's own files are read whole`() throws {
        let run = try GaitData.markers("rajagopal_motion_capture_run")
        #expect(run.times.count == 510)
        #expect(run.markers.count == 42)
        let walk = try GaitData.markers("gait2392_subject01_walk1")
        #expect(walk.times.count == 151)
        #expect(walk.markers.count == 41)
    }
}
