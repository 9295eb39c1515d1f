import ActivityFile
import Testing

@Suite struct FITFieldTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var field: UInt8
        var value: FITBuilder.Value
        var channel: Channel
        var expected: Double?
        var testDescription: String {
            "field \(field) of \(value) is \(channel) \(expected ?? .nan)"
        }
    }

    // Scales by hand from the public profile: altitude (x / 5) - 500, speed x / 1000, and so on.
    static let examples: [Example] = [
        Example(field: 0, value: .s32(1 << 29), channel: .latitude, expected: 45),
        Example(field: 1, value: .s32(-(1 << 30)), channel: .longitude, expected: -90),
        Example(field: 0, value: .s32(.max), channel: .latitude, expected: nil),
        Example(field: 2, value: .u16(2521), channel: .altitude, expected: 4.2),
        Example(field: 78, value: .u32(2500), channel: .altitude, expected: 0),
        Example(field: 78, value: .u32(.max), channel: .altitude, expected: nil),
        Example(field: 5, value: .u32(483_538), channel: .distance, expected: 4835.38),
        Example(field: 6, value: .u16(2735), channel: .speed, expected: 2.735),
        Example(field: 73, value: .u32(2735), channel: .speed, expected: 2.735),
        Example(field: 3, value: .u8(255), channel: .heartRate, expected: nil),
        Example(field: 3, value: .raw([0], base: 0x0A), channel: .heartRate, expected: nil),
        Example(field: 4, value: .u8(85), channel: .cadence, expected: 85),
        Example(field: 52, value: .u16(21_888), channel: .cadence, expected: 85.5),
        Example(field: 53, value: .u8(64), channel: .cadence, expected: nil),
        Example(field: 7, value: .u16(.max), channel: .power, expected: nil),
        Example(field: 13, value: .s8(-7), channel: .temperature, expected: -7),
        Example(field: 39, value: .u16(887), channel: .verticalOscillation, expected: 88.7),
        Example(field: 41, value: .u16(2480), channel: .groundContactTime, expected: 248),
        Example(field: 83, value: .u16(837), channel: .verticalRatio, expected: 8.37),
        Example(field: 84, value: .u16(5159), channel: .groundContactBalance, expected: 51.59),
        Example(field: 85, value: .u16(9770), channel: .stepLength, expected: 977),
        // A float where a whole number is usual, and floats that are no number.
        Example(field: 7, value: .f32(250.5), channel: .power, expected: 250.5),
        Example(field: 7, value: .f32(.infinity), channel: .power, expected: nil),
        Example(field: 7, value: .f64(1e300), channel: .power, expected: nil),
        // The first value of an array; a size that is no multiple; a type nobody knows.
        Example(field: 3, value: .raw([101, 102], base: 0x02), channel: .heartRate, expected: 101),
        Example(field: 7, value: .raw([1, 0, 7], base: 0x84), channel: .power, expected: nil),
        Example(field: 7, value: .raw([1, 0], base: 0x7B), channel: .power, expected: nil),
        // Plain bytes that hold a number.
        Example(field: 7, value: .raw([250, 0], base: 0x0D), channel: .power, expected: 250),
    ]

    @Test(arguments: examples)
    func `a field is scaled to the unit of its channel`(_ example: Example) throws {
        // The field behind it shows that the field's bytes were stepped over rightly.
        let isTemperature = example.channel == .temperature
        let next: (UInt8, FITBuilder.Value) = isTemperature ? (3, .u8(21)) : (13, .s8(21))
        var builder = FITBuilder()
        builder.fileID()
        builder.message(
            20,
            [(253, .u32(FITBuilder.newYear)), (example.field, example.value), next]
        )
        let columns = try #require(try fitActivities(builder.file()).first).samples.columns
        let value = columns[example.channel]?.first.flatMap { $0.isNaN ? nil : $0 }
        #expect(value == example.expected)
        #expect(columns[isTemperature ? .heartRate : .temperature] == [21])
    }

    @Test func `enhanced speed and altitude win, plain ones fill in`() throws {
        var builder = FITBuilder()
        builder.fileID()
        let fields: [(UInt8, FITBuilder.Value)] = [
            (253, .u32(0)), (73, .u32(0)), (78, .u32(0)), (6, .u16(0)), (2, .u16(0)),
        ]
        builder.define(20, fields)
        let start = FITBuilder.newYear
        builder.data([.u32(start), .u32(3000), .u32(3000), .u16(2000), .u16(2600)])
        builder.data([.u32(start + 1), .u32(.max), .u32(.max), .u16(2000), .u16(2600)])
        let columns = try #require(try fitActivities(builder.file()).first).samples.columns
        #expect(columns[.speed] == [3, 2])
        #expect(columns[.altitude] == [100, 20])
    }

    @Test func `the fraction of cadence is added in samples and averages`() throws {
        var builder = FITBuilder()
        builder.fileID()
        builder.message(
            20,
            [(253, .u32(FITBuilder.newYear)), (53, .u8(64)), (4, .u8(85))]
        )
        builder.message(
            18,
            [(2, .u32(FITBuilder.newYear)), (7, .u32(1000)), (92, .u8(32)), (18, .u8(84))]
        )
        let run = try #require(try fitActivities(builder.file()).first)
        #expect(run.samples.columns[.cadence] == [85.5])
        #expect(run.averageCadence == 84.25)
    }

    @Test func `packed speed and distance unfold and run over`() throws {
        var builder = FITBuilder()
        builder.fileID()
        let pack = { (speed: Int, distance: Int) -> FITBuilder.Value in
            let bits = speed | distance << 12
            return .raw((0..<3).map { UInt8(bits >> (8 * $0) & 0xFF) }, base: 0x0D)
        }
        builder.define(20, [(253, .u32(0)), (8, pack(0, 0))])
        for (second, distance) in [4000, 4080, 64].enumerated() {
            builder.data([.u32(FITBuilder.newYear + UInt32(second)), pack(273, distance)])
        }
        builder.data([.u32(FITBuilder.newYear + 3), .raw([255, 255, 255], base: 0x0D)])
        let columns = try #require(try fitActivities(builder.file()).first).samples.columns
        #expect(columns[.speed]?.prefix(3) == [2.73, 2.73, 2.73])
        // 4000/16 m, 80/16 m on, and again 80/16 m on over the end of twelve bits.
        #expect(columns[.distance]?.prefix(3) == [250, 255, 260])
        #expect(columns[.distance]?.last?.isNaN == true)
    }

    @Test func `local time gives the zone, a clock set to 1989 does not`() throws {
        let zones: [(UInt32, Int?)] = [
            (FITBuilder.newYear + 7203, 7200), (FITBuilder.newYear - 12_600, -12_600), (7200, nil),
            // Clocks as indoor apps leave them: days off, or minutes that no zone has.
            (FITBuilder.newYear + 3 * 86_400, nil), (FITBuilder.newYear - 432_000, nil),
            (FITBuilder.newYear + 7200 + 400, nil), (0, nil), (.max, nil),
        ]
        for (local, expected) in zones {
            var builder = FITBuilder.run()
            builder.message(34, [(253, .u32(FITBuilder.newYear)), (5, .u32(local))])
            #expect(try fitActivities(builder.file()).first?.utcOffsetSeconds == expected)
        }
    }

    struct Code: Sendable {
        var sport: UInt8
        var subSport: UInt8
        var name: Sport
        var subName: String?
    }

    static let codes: [Code] = [
        Code(sport: 1, subSport: 1, name: .running, subName: "treadmill"),
        Code(sport: 1, subSport: 3, name: .running, subName: "trail"),
        Code(sport: 2, subSport: 58, name: .cycling, subName: "virtual_activity"),
        Code(sport: 11, subSport: 0, name: .walking, subName: nil),
        Code(sport: 4, subSport: 14, name: .other("fitness_equipment"), subName: "indoor_rowing"),
        Code(sport: 250, subSport: 240, name: .other("sport_250"), subName: "sub_sport_240"),
        Code(sport: 0, subSport: 255, name: .unknown, subName: nil),
    ]

    @Test(arguments: codes)
    func `sports go by their name in the profile`(_ code: Code) throws {
        var builder = FITBuilder()
        builder.fileID()
        builder.message(
            18,
            [
                (2, .u32(FITBuilder.newYear)), (7, .u32(1000)),
                (5, .raw([code.sport], base: 0)), (6, .raw([code.subSport], base: 0)),
            ]
        )
        let activity = try #require(try fitActivities(builder.file()).first)
        #expect(activity.sport == code.name)
        #expect(activity.subSport == code.subName)
    }
}
