import ActivityFile
import Testing

@Suite struct FITDamageTests {
    private func damage(_ bytes: [UInt8]) throws -> [String] {
        try FITDecoder().decode(bytes).damage.map(\.description)
    }

    @Test func `the checksum is the one of the protocol`() {
        // The catalogued check value of CRC-16/ARC, which FIT uses.
        #expect(FITBuilder.checksum(Array("123456789".utf8)) == 0xBB3D)
    }

    @Test func `a wrong checksum is reported and the data kept`() throws {
        let file = FITBuilder.run().file(checksum: 0x1234)
        #expect(try damage(file) == ["at byte \(file.count - 2): the checksum is wrong"])
        #expect(try fitActivities(file) == fitActivities(FITBuilder.run().file()))
        #expect(
            try damage(FITBuilder.run().file(checksum: 0))
                == ["at byte \(file.count - 2): the checksum is missing"]
        )
    }

    @Test func `a header without checksum is sound, one with a wrong checksum is reported`() throws
    {
        #expect(try damage(FITBuilder.run().file(headerChecksum: 0)) == [])
        #expect(
            try damage(FITBuilder.run().file(headerChecksum: 1))
                == ["at byte 12: the header's checksum is wrong"]
        )
    }

    @Test func `a file cut anywhere is read up to the cut`() throws {
        let whole = FITBuilder.run(seconds: 10).file()
        var lastCount = 0
        for length in 0..<whole.count {
            let decoded: DecodedFile
            do {
                decoded = try FITDecoder().decode(Array(whole.prefix(length)))
            } catch {
                // Nothing to read before the first record is complete.
                #expect(lastCount == 0)
                continue
            }
            #expect(!decoded.damage.isEmpty, "cut at \(length)")
            guard case .activities(let activities) = decoded.contents else {
                Issue.record("cut at \(length) holds no activity")
                continue
            }
            let count = activities[0].samples.count
            #expect(count == lastCount || count == lastCount + 1)
            lastCount = count
        }
        #expect(lastCount == 10)
    }

    @Test func `a claim of two gigabytes is bounded by what is there`() throws {
        let file = FITBuilder.run().file(announced: 0x7FFF_FFFF)
        #expect(try fitActivities(file).first?.samples.count == 10)
        #expect(try damage(file).count == 1)
    }

    @Test func `a claim that is too short is corrected`() throws {
        let file = FITBuilder.run().file(announced: 40)
        #expect(try fitActivities(file).first?.samples.count == 10)
        #expect(try damage(file) == ["at byte 4: the file is longer than its header says"])
    }

    @Test func `stray bytes before and after the file are left out`() throws {
        let file = FITBuilder.run().file()
        let stray = Array(repeating: UInt8(0xC7), count: 23)
        #expect(try fitActivities(stray + file + stray) == fitActivities(file))
        #expect(
            try damage(stray + file + stray)
                == [
                    "at byte 0: 23 stray bytes are left out",
                    "at byte \(23 + file.count): 23 stray bytes are left out",
                ]
        )
    }

    @Test func `a missing mark is forgiven when all lengths fit`() throws {
        var file = FITBuilder.run().file()
        file.replaceSubrange(8..<12, with: Array("NOPE".utf8))
        #expect(try fitActivities(file).first?.samples.count == 10)
    }

    @Test func `after a message without definition reading goes on where it makes sense`() throws {
        var builder = FITBuilder()
        builder.fileID()
        builder.records(20)
        builder.raw([0x07, 0xBA, 0xDB, 0xAD, 0xBA, 0xDB, 0xAD])
        for second in UInt32(20)..<40 {
            builder.data([.u32(FITBuilder.newYear + second), .u8(99)])
        }
        builder.session(seconds: 40)
        let decoded = try FITDecoder().decode(builder.file())
        let run = try #require(try fitActivities(builder.file()).first)
        #expect(run.samples.count == 40)
        #expect(run.samples.columns[.heartRate]?.suffix(20) == ArraySlice(repeating: 99, count: 20))
        #expect(
            decoded.damage.map(\.reason) == ["a message comes without its definition"]
        )
    }

    @Test func `a lost byte costs at most part of a minute, not the rest of the file`() throws {
        var builder = FITBuilder()
        builder.fileID()
        builder.records(200)
        builder.session(seconds: 200)
        let whole = builder.file()
        for position in stride(from: 200, to: 1200, by: 37) {
            var file = whole
            file.remove(at: position)
            let run = try #require(try fitActivities(file).first)
            // Shifted bytes can look like messages for a while: here a time stamp's low byte
            // passes for a compressed header until it has counted through 32 seconds.
            #expect(run.samples.count >= 160, "byte \(position) lost")
            #expect(run.elapsedSeconds == 200)
            let offsets = run.samples.offsetsMilliseconds
            #expect(zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 })
        }
    }

    @Test func `stamps that count from switching on are reported`() throws {
        var builder = FITBuilder()
        builder.fileID(time: 1000)
        builder.records(5, from: 1000)
        let reason = "the device did not know the date; kept, but not counted as training"
        #expect(try damage(builder.file()) == ["at byte 0: \(reason)"])
        #expect(try fitActivities(builder.file()).first?.samples.count == 5)
    }

    static let refused: [(String, [UInt8], String)] = [
        ("nothing", [], "at byte 0: the file is empty"),
        ("text", Array("<html><body>404</body></html>".utf8), "at byte 0: this is not a FIT file"),
        ("a few bytes", [14, 16], "at byte 0: this is not a FIT file"),
    ]

    @Test(arguments: refused)
    func `what is not FIT is refused`(_ what: String, _ bytes: [UInt8], _ message: String) {
        let error = #expect(throws: DecodeError.self) { try FITDecoder().decode(bytes) }
        #expect(error?.description == message)
    }

    @Test func `records without end do not fill the memory`() throws {
        var builder = FITBuilder()
        builder.fileID()
        builder.define(20, local: 1, [])
        builder.raw(Array(repeating: 1, count: 100_000))
        builder.message(20, local: 2, [(253, .u32(FITBuilder.newYear))])
        // A record that holds neither time nor value is none.
        #expect(try fitActivities(builder.file()).first?.samples.count == 1)
        let skip = Skip(count: 100_000, reason: "records with neither a time nor a value")
        #expect(try FITDecoder().decode(builder.file()).skipped == [skip])
    }

    @Test func `more sessions than any device writes are cut short and reported`() throws {
        var builder = FITBuilder()
        builder.fileID()
        builder.define(18, [(2, .u32(0)), (7, .u32(0))])
        for _ in 0..<1500 { builder.data([.u32(FITBuilder.newYear), .u32(1000)]) }
        #expect(try fitActivities(builder.file()).count == 1000)
        #expect(try damage(builder.file()).first?.contains("more than any device writes") == true)
    }
}
