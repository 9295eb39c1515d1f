import ActivityFile
import Measure
import Testing

@Suite struct FITDecoderTests {
    @Test func `a plain run gives its summary and its samples`() throws {
        let decoded = try FITDecoder().decode(FITBuilder.run(seconds: 10).file())
        let run = try #require(try fitActivities(FITBuilder.run(seconds: 10).file()).first)
        #expect(decoded.damage.isEmpty)
        #expect(run.sport == .running)
        #expect(run.start == Instant(secondsSince1970: FITBuilder.newYearSince1970))
        #expect(run.elapsedSeconds == 10)
        #expect(run.timerSeconds == 10)
        #expect(run.distanceMeters == 1000)
        #expect(run.device == "garmin fenix6")
        #expect(run.samples.offsetsMilliseconds == (0..<10).map { $0 * 1000 })
        #expect(run.samples.columns[.heartRate] == (0..<10).map { 100 + Double($0) })
        #expect(run.averageHeartRate == 104.5)
    }

    @Test func `both byte orders mean the same`() throws {
        var big = FITBuilder(bigEndian: true)
        big.fileID()
        big.records(10)
        big.session(seconds: 10)
        #expect(try fitActivities(big.file()) == fitActivities(FITBuilder.run().file()))
    }

    @Test(arguments: [12, 14, 16])
    func `headers of old, usual and odd length are read`(_ size: Int) throws {
        let file = FITBuilder.run().file(headerSize: size)
        #expect(try fitActivities(file) == fitActivities(FITBuilder.run().file()))
    }

    @Test func `compressed time stamps count on and run over`() throws {
        var builder = FITBuilder()
        // The low five bits of this time are 30, so that the third record runs over.
        let start = FITBuilder.newYear / 32 * 32 + 30
        builder.fileID()
        builder.message(20, [(253, .u32(start)), (3, .u8(100))])
        builder.define(20, local: 1, [(3, .u8(0))])
        builder.compressed(local: 1, offset: 31, [.u8(101)])
        builder.compressed(local: 1, offset: 0, [.u8(102)])
        builder.compressed(local: 1, offset: 9, [.u8(103)])
        builder.compressed(local: 1, offset: 8, [.u8(104)])
        let run = try #require(try fitActivities(builder.file()).first)
        #expect(run.samples.offsetsMilliseconds == [0, 1000, 2000, 11_000, 42_000])
        #expect(run.samples.columns[.heartRate] == [100, 101, 102, 103, 104])
    }

    @Test func `a local number can be given a new meaning`() throws {
        var builder = FITBuilder()
        builder.fileID()
        builder.message(20, [(253, .u32(FITBuilder.newYear)), (3, .u8(100))])
        builder.message(20, [(7, .u16(250)), (253, .u32(FITBuilder.newYear + 1))])
        let samples = try #require(try fitActivities(builder.file()).first).samples
        let bits = { (channel: Channel) in samples.columns[channel]?.map { $0.isNaN ? -1 : $0 } }
        #expect(bits(.heartRate) == [100, -1])
        #expect(bits(.power) == [-1, 250])
    }

    @Test func `chained files that introduce themselves are separate activities`() throws {
        var second = FITBuilder()
        second.fileID()
        second.records(5, from: FITBuilder.newYear + 100)
        second.session(start: FITBuilder.newYear + 100, seconds: 5, sport: 2)
        let chain = FITBuilder.run().file() + second.file()
        let activities = try fitActivities(chain)
        #expect(activities.map(\.sport) == [.running, .cycling])
        #expect(activities.map(\.samples.count) == [10, 5])
        #expect(try FITDecoder().decode(chain).damage.isEmpty)
    }

    @Test func `a chained file without an introduction continues the one before`() throws {
        var heartRates = FITBuilder()
        heartRates.message(132, [(253, .u32(FITBuilder.newYear)), (6, .u8(80))])
        let activities = try fitActivities(FITBuilder.run().file() + heartRates.file())
        #expect(activities.map(\.samples.count) == [10])
    }

    @Test func `each record of a triathlon belongs to one leg`() throws {
        var builder = FITBuilder()
        let start = FITBuilder.newYear
        builder.fileID()
        builder.records(40, from: start - 5)
        builder.session(start: start, seconds: 10, sport: 5)
        builder.session(start: start + 10, seconds: 5, sport: 3)
        builder.session(start: start + 20, seconds: 10, sport: 1)
        let legs = try fitActivities(builder.file())
        #expect(legs.map(\.sport) == [.swimming, .transition, .running])
        // 5 early ones and 10 of its own; 5 of its own and 16 to 17 nearer to it; the rest.
        #expect(legs.map(\.samples.count) == [15, 8, 17])
        #expect(legs[0].samples.offsetsMilliseconds.first == -5000)
    }

    @Test func `distance that counts through all legs starts at zero in each`() throws {
        var builder = FITBuilder()
        let start = FITBuilder.newYear
        builder.fileID()
        builder.define(20, [(253, .u32(0)), (5, .u32(0))])
        for second in UInt32(0)..<4 { builder.data([.u32(start + second), .u32(second * 1000)]) }
        builder.session(start: start, seconds: 2, sport: 2)
        builder.session(start: start + 2, seconds: 2, sport: 1)
        let legs = try fitActivities(builder.file())
        #expect(legs.map { $0.samples.columns[.distance] } == [[0, 10], [10, 20]])
    }

    @Test func `laps go to the leg they begin in`() throws {
        var builder = FITBuilder()
        let start = FITBuilder.newYear
        builder.fileID()
        for offset in [UInt32(0), 5, 10] {
            builder.message(
                19,
                [(2, .u32(start + offset)), (7, .u32(5500)), (9, .u32(12_345))]
            )
        }
        builder.session(start: start, seconds: 10, sport: 2)
        builder.session(start: start + 10, seconds: 10, sport: 1)
        let legs = try fitActivities(builder.file())
        #expect(legs.map(\.laps.count) == [2, 1])
        #expect(legs[1].laps[0].elapsedSeconds == 5.5)
        #expect(legs[1].laps[0].distanceMeters == 123.45)
    }

    @Test func `without a session one is rebuilt from records and timer events`() throws {
        var builder = FITBuilder()
        let start = FITBuilder.newYear
        builder.fileID()
        builder.message(12, [(0, .raw([17], base: 0)), (1, .raw([0], base: 0))])
        let timer: (UInt32, UInt8) -> [(UInt8, FITBuilder.Value)] = { time, type in
            [(253, .u32(time)), (0, .raw([0], base: 0)), (1, .raw([type], base: 0))]
        }
        builder.message(21, timer(start, 0))
        builder.records(21)
        builder.message(21, timer(start + 5, 4))
        builder.message(21, timer(start + 15, 0))
        let hike = try #require(try fitActivities(builder.file()).first)
        #expect(hike.sport == .hiking)
        #expect(hike.elapsedSeconds == 20)
        #expect(hike.timerSeconds == 10)
        #expect(hike.samples.count == 21)
    }

    @Test func `a track without distances is measured`() throws {
        var builder = FITBuilder()
        builder.fileID()
        builder.define(20, [(253, .u32(0)), (0, .s32(0)), (1, .s32(0))])
        // Three steps of 2²¹ semicircles along the equator, each 180/1024 degrees.
        for step in 0..<4 {
            builder.data([
                .u32(FITBuilder.newYear + UInt32(step)), .s32(0), .s32(Int32(step) << 21),
            ])
        }
        let length = try #require(try fitActivities(builder.file()).first?.distanceMeters)
        // 3 · 180/1024 degrees of a circle of 6378137 m.
        #expect((length - 58_703.64).magnitude < 0.01)
    }

    static let kinds: [(UInt8, String)] = [
        (2, "settings"), (5, "workout plan"), (6, "course"), (15, "daily monitoring"),
        (32, "daily monitoring"), (44, "metrics"), (49, "sleep"), (200, "FIT file of type 200"),
    ]

    @Test(arguments: kinds)
    func `other kinds of file are named`(_ type: UInt8, _ kind: String) throws {
        var builder = FITBuilder()
        builder.fileID(type: type)
        guard case .noActivity(kind) = try FITDecoder().decode(builder.file()).contents else {
            Issue.record("type \(type) is not called \(kind)")
            return
        }
    }

    @Test func `the points of a course are no activity, those of an unknown type are one`() throws {
        for (type, count) in [(UInt8(6), 0), (UInt8(200), 1)] {
            var builder = FITBuilder()
            builder.fileID(type: type)
            builder.records(5)
            #expect(try fitActivities(builder.file()).count == count)
        }
    }

    @Test func `only files with the mark are recognised`() {
        #expect(FITDecoder.recognises(FITBuilder.run().file()))
        #expect(!FITDecoder.recognises(Array("<?xml version=\"1.0\"?>".utf8)))
        #expect(!FITDecoder.recognises([14, 0x10]))
    }
}
