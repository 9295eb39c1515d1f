import ActivityFile
import Measure
import Testing

/// Files that leave out what most files have.
@Suite struct FITSparseTests {
    private let start = FITBuilder.newYear

    @Test func `laps alone make an activity`() throws {
        var builder = FITBuilder()
        builder.fileID()
        for lap in [UInt32(0), 300] {
            builder.message(
                19,
                [
                    (253, .u32(start + lap + 300)), (2, .u32(start + lap)), (7, .u32(300_000)),
                    (9, .u32(100_000)),
                ]
            )
        }
        let run = try #require(try fitActivities(builder.file()).first)
        #expect(run.start == Instant(secondsSince1970: FITBuilder.newYearSince1970))
        #expect(run.elapsedSeconds == 600)
        #expect(run.laps.map(\.distanceMeters) == [1000, 1000])
        #expect(run.samples.isEmpty)
    }

    @Test func `a session alone is an activity, as a treadmill or a list by hand gives it`() throws
    {
        var builder = FITBuilder()
        builder.fileID()
        builder.session(seconds: 1800, centimeters: 500_000)
        let run = try #require(try fitActivities(builder.file()).first)
        #expect(run.distanceMeters == 5000)
        #expect(run.laps.isEmpty && run.samples.isEmpty && run.pauses.isEmpty)
    }

    @Test func `points without a position keep what else they say`() throws {
        var builder = FITBuilder()
        builder.fileID()
        builder.define(20, [(253, .u32(0)), (0, .s32(0)), (1, .s32(0)), (3, .u8(0))])
        // On the equator; in the second there is no reception, in the fourth half a position.
        for (second, longitude) in [Int32(0), .max, 1 << 21, .max, 1 << 22].enumerated() {
            let latitude: Int32 = second == 1 ? .max : 0
            builder.data([
                .u32(start + UInt32(second)), .s32(latitude), .s32(longitude),
                .u8(100 + UInt8(second)),
            ])
        }
        let run = try #require(try fitActivities(builder.file()).first)
        #expect(run.samples.columns[.heartRate] == [100, 101, 102, 103, 104])
        #expect(run.samples.columns[.longitude]?.map(\.isNaN) == [false, true, false, true, false])
        // 2 · 180/1024 degrees of a circle of 6378137 m.
        #expect(abs((run.distanceMeters ?? 0) - 39_135.76) < 0.01)
    }

    @Test func `running cadence stays that of one leg, as files store it`() throws {
        var builder = FITBuilder()
        builder.fileID()
        builder.message(20, [(253, .u32(start)), (4, .u8(87))])
        builder.message(
            18,
            [(2, .u32(start)), (7, .u32(1000)), (5, .raw([1], base: 0)), (18, .u8(87))]
        )
        let run = try #require(try fitActivities(builder.file()).first)
        #expect(run.samples.columns[.cadence] == [87])
        #expect(run.averageCadence == 87)
    }

    @Test func `records of several shapes in turn fill the same columns in order`() throws {
        var builder = FITBuilder()
        builder.fileID()
        builder.define(20, local: 0, [(253, .u32(0)), (3, .u8(0))])
        builder.define(20, local: 1, [(3, .u8(0)), (7, .u16(0)), (253, .u32(0))])
        for second in UInt32(0)..<6 {
            if second % 3 == 1 {
                builder.data(local: 1, [.u8(150), .u16(200), .u32(start + second)])
            } else {
                builder.data(local: 0, [.u32(start + second), .u8(120)])
            }
        }
        let columns = try #require(try fitActivities(builder.file()).first).samples.columns
        #expect(columns[.heartRate] == [120, 150, 120, 120, 150, 120])
        #expect(columns[.power]?.map { $0.isNaN ? 0 : $0 } == [0, 200, 0, 0, 200, 0])
    }
}
