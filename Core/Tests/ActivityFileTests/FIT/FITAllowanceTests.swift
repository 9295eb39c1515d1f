import Testing

@testable import ActivityFile

@Suite struct FITAllowanceTests {
    private let warning =
        "at byte 0: the file holds more than any device writes; the rest is left out"

    private func decode(
        _ bytes: [UInt8],
        records: Int = 1000,
        laps: Int = 1000,
        sessions: Int = 1000
    ) throws -> (activities: [RecordedActivity], damage: [String]) {
        var decoder = FITDecoder()
        decoder.allowance.records = FITAllowance.Count(left: records)
        decoder.allowance.laps = FITAllowance.Count(left: laps)
        decoder.allowance.sessions = FITAllowance.Count(left: sessions)
        let decoded = try decoder.decode(bytes)
        guard case .activities(let activities) = decoded.contents else { return ([], []) }
        return (activities, decoded.damage.map(\.description))
    }

    @Test func `all parts of a chain share one allowance of records`() throws {
        let file = FITBuilder.run(seconds: 10).file()
        let whole = try decode(file + file + file, records: 30)
        #expect(whole.activities.map(\.samples.count) == [10, 10, 10])
        #expect(whole.damage == [])
        let cut = try decode(file + file + file, records: 14)
        #expect(cut.activities.map(\.samples.count) == [10, 4, 0])
        #expect(cut.damage == [warning])
    }

    @Test func `all parts of a chain share one allowance of sessions and laps`() throws {
        var builder = FITBuilder.run(seconds: 10)
        builder.message(19, [(2, .u32(FITBuilder.newYear)), (7, .u32(10_000))])
        builder.session(start: FITBuilder.newYear + 5, seconds: 5)
        let file = builder.file()
        let whole = try decode(file + file, laps: 2, sessions: 4)
        #expect(whole.activities.map(\.laps.count) == [1, 0, 1, 0])
        #expect(whole.damage == [])
        let fewerLaps = try decode(file + file, laps: 1, sessions: 4)
        #expect(fewerLaps.activities.map(\.laps.count) == [1, 0, 0, 0])
        #expect(fewerLaps.damage == [warning])
        let fewerSessions = try decode(file + file, laps: 2, sessions: 3)
        #expect(fewerSessions.activities.map(\.laps.count) == [1, 0, 1])
        #expect(fewerSessions.damage == [warning])
    }

    @Test func `a flood of one-byte records ends at the allowance`() throws {
        var builder = FITBuilder.run(seconds: 3)
        builder.define(20, local: 1, [])
        for second in 0..<5000 {
            builder.compressed(local: 1, offset: UInt8(second % 32), [])
        }
        let decoded = try decode(builder.file(), records: 3)
        #expect(decoded.activities.map(\.samples.count) == [3])
        #expect(decoded.damage == [warning])
    }

    /// The columns and values of the last part when these files are read one after the other.
    private func lastPart(of files: [[UInt8]]) -> FITPart? {
        var reader = FITReader(allowance: FITAllowance())
        for bytes in files {
            reader.beginFile()
            #expect(reader.readMessages(bytes.span, from: 14, to: bytes.count - 2) == nil)
            reader.settle(bytes.span)
        }
        return reader.parts.last
    }

    @Test(arguments: [false, true])
    func `a part has only the columns of its own definitions`(definedFirst: Bool) throws {
        var second = FITBuilder()
        if !definedFirst { second.fileID(time: FITBuilder.newYear + 60) }
        second.define(20, local: 1, [(253, .u32(0)), (4, .u8(0))])
        // A file may introduce itself only after it has defined its records.
        if definedFirst { second.fileID(time: FITBuilder.newYear + 60) }
        second.data(local: 1, [.u32(FITBuilder.newYear + 60), .u8(84)])
        let part = try #require(lastPart(of: [FITBuilder.run().file(), second.file()]))
        #expect(part.created == Int64(FITBuilder.newYear + 60))
        #expect(part.columns.active == [Int(Channel.cadence.rawValue)])
        #expect(part.columns.values[Int(Channel.cadence.rawValue)] == [84])
    }
}
