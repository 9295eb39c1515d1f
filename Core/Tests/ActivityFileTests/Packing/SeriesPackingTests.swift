import ActivityFile
import Testing

@Suite struct SeriesPackingTests {
    /// Values that lie on each channel's steps, so that a round trip must be exact.
    static let series = SampleSeries(
        offsetsMilliseconds: [0, 1000, 2000, 3500, 3500, 9000],
        columns: [
            .latitude: [0.0, 180.0 / 2_147_483_648, .nan, -45.0, 45.0, 89.0],
            .distance: [0, 3.25, 6.5, 12.5, 12.5, 40_000.25],
            .heartRate: [.nan, .nan, 140, 141, .nan, 139],
            .cadence: [86.5, 87, 0, 250, 88.5, .nan],
            .speed: [3, 3.25, 0, 0, 0, 7.5],
        ]
    )

    @Test func `a series survives packing to within a step`() throws {
        let series = Self.series
        let unpacked = try SampleSeries(packed: series.packed())
        #expect(unpacked.offsetsMilliseconds == series.offsetsMilliseconds)
        #expect(Set(unpacked.columns.keys) == Set(series.columns.keys))
        for (channel, column) in series.columns {
            let other = try #require(unpacked.columns[channel])
            for (before, after) in zip(column, other) {
                #expect(before.isNaN == after.isNaN, "\(channel)")
                if !before.isNaN { #expect(abs(before - after) < 1e-7, "\(channel)") }
            }
        }
    }

    @Test func `packing what was unpacked changes nothing more`() throws {
        let once = Self.series.packed()
        #expect(try SampleSeries(packed: once).packed() == once)
    }

    @Test func `an empty series and an all-missing column are fine`() throws {
        #expect(try SampleSeries(packed: SampleSeries().packed()) == SampleSeries())
        let missing = SampleSeries(
            offsetsMilliseconds: [0, 1000],
            columns: [.power: [.nan, .nan]]
        )
        #expect(try SampleSeries(packed: missing.packed()).columns[.power] == nil)
    }

    @Test func `a steady second-by-second run takes a few bytes a sample`() {
        let seconds = Array(0..<3600)
        let series = SampleSeries(
            offsetsMilliseconds: seconds.map { Int64($0) * 1000 },
            columns: [
                .distance: seconds.map { Double($0) * 3 },
                .heartRate: seconds.map { Double(140 + $0 % 3) },
            ]
        )
        // One byte for each of the three columns, plus the headers.
        #expect(series.packed().count < 3600 * 3 + 60)
    }

    @Test func `every cut and every changed byte is refused or read, never a crash`() {
        let bytes = Self.series.packed()
        for length in 0..<bytes.count {
            _ = try? SampleSeries(packed: Array(bytes[..<length]))
        }
        for position in bytes.indices {
            for value: UInt8 in [0x00, 0x7F, 0x80, 0xFF] {
                var broken = bytes
                broken[position] = value
                _ = try? SampleSeries(packed: broken)
            }
        }
        #expect(throws: DecodeError.self) { try SampleSeries(packed: Array(bytes.dropLast())) }
        #expect(throws: DecodeError.self) { try SampleSeries(packed: [2, 0]) }
    }
}
