import Measure

/// Turns rows of a sample series into the fields of record messages.
struct FITEncoderRecord {
    private let stored: [Stored]

    private struct Stored {
        var channel: Channel
        var number: UInt8
        var type: FITBaseType
        var scale = 1.0
        var shift = 0.0
    }

    init(channels: Set<Channel>) {
        stored = Self.all.filter { channels.contains($0.channel) }
    }

    /// The fields without values, for the definition.
    var layout: [FITEncoderField] {
        fields(SampleSeries(), row: nil, time: nil)
    }

    func fields(_ samples: SampleSeries, row: Int?, time: Instant?) -> [FITEncoderField] {
        var fields = [FITEncoderField(FITField.timestamp, .unsigned32, time: time)]
        for item in stored {
            let value = row.flatMap { samples.columns[item.channel]?[$0] } ?? .nan
            let present = value.isNaN ? nil : value
            guard item.channel == .cadence else {
                let shifted = present.map { $0 + item.shift }
                fields.append(
                    FITEncoderField(item.number, item.type, shifted, scale: item.scale)
                )
                continue
            }
            let parts = present.map(Self.splitCadence)
            fields.append(FITEncoderField(item.number, item.type, parts?.whole))
            fields.append(FITEncoderField(53, .unsigned8, parts?.fraction))
        }
        return fields
    }

    /// Whole cycles and the rest in 1/128.
    static func splitCadence(_ cadence: Double) -> (whole: Double, fraction: Double) {
        let steps = (cadence * 128).rounded()
        let whole = (steps / 128).rounded(.down)
        return (whole, steps - whole * 128)
    }

    // Numbers and scales of the public profile's record message.
    private static let all = [
        Stored(
            channel: .latitude,
            number: 0,
            type: .signed32,
            scale: 2_147_483_648 / 180
        ),
        Stored(
            channel: .longitude,
            number: 1,
            type: .signed32,
            scale: 2_147_483_648 / 180
        ),
        Stored(channel: .altitude, number: 78, type: .unsigned32, scale: 5, shift: 500),
        Stored(channel: .distance, number: 5, type: .unsigned32, scale: 100),
        Stored(channel: .speed, number: 73, type: .unsigned32, scale: 1000),
        Stored(channel: .heartRate, number: 3, type: .unsigned8),
        Stored(channel: .cadence, number: 4, type: .unsigned8),
        Stored(channel: .power, number: 7, type: .unsigned16),
        Stored(channel: .groundContactTime, number: 41, type: .unsigned16, scale: 10),
        Stored(channel: .groundContactBalance, number: 84, type: .unsigned16, scale: 100),
        Stored(channel: .verticalOscillation, number: 39, type: .unsigned16, scale: 10),
        Stored(channel: .verticalRatio, number: 83, type: .unsigned16, scale: 100),
        Stored(channel: .stepLength, number: 85, type: .unsigned16, scale: 10),
        Stored(channel: .temperature, number: 13, type: .signed8),
    ]
}
