import ActivityFile
import Testing

@Suite struct FITDeveloperFieldTests {
    /// Describes field 3 of app 0 as a running pod does.
    private func described(
        _ name: String,
        units: String,
        base: UInt8,
        native: UInt8? = nil,
        message: UInt16 = 20
    ) -> FITBuilder {
        var builder = FITBuilder()
        builder.fileID()
        builder.message(
            206,
            [
                (0, .u8(0)), (1, .u8(3)), (2, .u8(base)), (3, .text(name, size: 24)),
                (8, .text(units, size: 16)), (14, .u16(native == nil ? .max : message)),
                (15, .u8(native ?? .max)),
            ]
        )
        return builder
    }

    private func samples(
        _ builder: FITBuilder,
        native: [(UInt8, FITBuilder.Value)],
        developer: FITBuilder.Value
    ) throws -> SampleSeries {
        var builder = builder
        builder.message(
            20,
            [(253, .u32(FITBuilder.newYear))] + native,
            developer: [FITBuilder.Developer(number: 3, index: 0, value: developer)]
        )
        return try #require(try fitActivities(builder.file()).first).samples
    }

    @Test func `a pod's contact time and oscillation fill the native channels`() throws {
        let ground = try samples(
            described("Ground Time", units: "Milliseconds", base: 0x84),
            native: [],
            developer: .u16(208)
        )
        #expect(ground.columns[.groundContactTime] == [208])
        let bounce = try samples(
            described("Vertical Oscillation", units: "Centimeters", base: 0x88, native: 39),
            native: [],
            developer: .f32(6.25)
        )
        #expect(bounce.columns[.verticalOscillation] == [62.5])
    }

    @Test func `what the watch measured itself comes first, unless it is zero or missing`() throws {
        let cadence = described("Cadence", units: "RPM", base: 0x02, native: 4)
        for (native, expected) in [(UInt8(85), 85.0), (0, 95), (255, 95)] {
            let samples = try samples(cadence, native: [(4, .u8(native))], developer: .u8(95))
            #expect(samples.columns[.cadence] == [expected])
        }
    }

    @Test func `a field of another message, unit or meaning is left alone`() throws {
        let odd = [
            described("Power", units: "Watts", base: 0x84, native: 20, message: 19),
            described("Vertical Oscillation", units: "furlongs", base: 0x84),
            described("Leg Spring Stiffness", units: "kN/m", base: 0x84),
        ]
        for builder in odd {
            let samples = try samples(builder, native: [(3, .u8(120))], developer: .u16(9))
            #expect(samples.columns == [.heartRate: [120]])
        }
    }

    @Test func `a field that nobody described is stepped over`() throws {
        var builder = FITBuilder()
        builder.fileID()
        let developer = FITBuilder.Developer(number: 9, index: 4, value: .u32(7))
        builder.message(
            20,
            [(253, .u32(FITBuilder.newYear)), (3, .u8(120))],
            developer: [developer]
        )
        builder.data([.u32(FITBuilder.newYear + 1), .u8(121), .u32(8)])
        let run = try #require(try fitActivities(builder.file()).first)
        #expect(run.samples.columns == [.heartRate: [120, 121]])
        let skipped = try FITDecoder().decode(builder.file()).skipped
        #expect(skipped == [Skip(count: 1, reason: "fields of apps that do not say what they are")])
    }

    // Names that Stryd's and RunScribe's apps and others give the same measure.
    static let names: [(String, String, Channel)] = [
        ("Ground Time", "Milliseconds", .groundContactTime),
        ("Contact Time", "ms", .groundContactTime),
        ("Stance Time", "ms", .groundContactTime),
        ("Ground Contact Time", "ms", .groundContactTime),
        ("Vertical Oscillation", "millimeters", .verticalOscillation),
        ("Power", "Watts", .power), ("Cadence", "RPM", .cadence),
    ]

    @Test(arguments: names)
    func `a pod's measures fill channels the watch leaves at zero or without`(
        _ name: String,
        _ units: String,
        _ channel: Channel
    ) throws {
        let pod = described(name, units: units, base: 0x84)
        let alone = try samples(pod, native: [], developer: .u16(88))
        #expect(alone.columns[channel] == [88])
        let beside = try samples(pod, native: [(4, .u8(0))], developer: .u16(88))
        #expect(beside.columns[channel] == [88])
    }
}
