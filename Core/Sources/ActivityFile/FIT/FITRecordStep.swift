/// One instruction of a compiled record definition: read a number and put it into a channel.
struct FITRecordStep {
    var offset: Int
    var type: FITBaseType
    var channel: Int
    var rule: Rule
    var divisor: Double
    /// Taken off the stored number before dividing, so that 4.2 m of altitude is 4.2 and not 4.1999….
    var shift: Double

    enum Rule {
        case replace
        /// Adds to a value that an earlier step has set.
        case add
        /// As `replace`, but zero does not displace what a developer field has said.
        case replaceUnlessZero
    }

    /// The steps for a record definition, weakest source first, so that later steps win.
    ///
    /// Order: developer fields, plain native fields, then the enhanced ones.
    static func steps(
        for definition: FITDefinition,
        developerFields: [UInt16: FITDeveloperField]
    ) -> [FITRecordStep] {
        var steps: [FITRecordStep] = []
        /// A bit for each channel.
        var standIns = 0
        for reference in definition.developerFields {
            guard let field = developerFields[reference.key], let (channel, factor) = field.channel,
                field.type != .text, reference.size >= field.type.size,
                reference.size % field.type.size == 0
            else { continue }
            standIns |= 1 << Int(channel.rawValue)
            steps.append(
                FITRecordStep(
                    offset: reference.offset,
                    type: field.type,
                    channel: Int(channel.rawValue),
                    rule: .replace,
                    divisor: field.scale / factor,
                    shift: field.offset * field.scale
                )
            )
        }
        for native in natives {
            for field in definition.fields where field.number == native.number {
                guard field.type != .text else { continue }
                let channel = Int(native.channel.rawValue)
                let isStandIn = standIns & 1 << channel != 0 && native.rule == .replace
                steps.append(
                    FITRecordStep(
                        offset: field.offset,
                        type: field.type,
                        channel: channel,
                        rule: isStandIn ? .replaceUnlessZero : native.rule,
                        divisor: native.divisor,
                        shift: native.shift
                    )
                )
            }
        }
        return steps
    }

    private struct Native {
        var number: UInt8
        var channel: Channel
        var divisor = 1.0
        var shift = 0.0
        var rule = Rule.replace
    }

    /// Positions are signed fractions of half a turn: 2³¹ steps for 180 degrees.
    private static let semicirclesPerDegree = 2_147_483_648.0 / 180

    // Field numbers, scales and offsets of the public profile's record message.
    private static let natives = [
        Native(number: 0, channel: .latitude, divisor: semicirclesPerDegree),
        Native(number: 1, channel: .longitude, divisor: semicirclesPerDegree),
        Native(number: 2, channel: .altitude, divisor: 5, shift: 2500),
        Native(number: 78, channel: .altitude, divisor: 5, shift: 2500),
        Native(number: 5, channel: .distance, divisor: 100),
        Native(number: 6, channel: .speed, divisor: 1000),
        Native(number: 73, channel: .speed, divisor: 1000),
        Native(number: 3, channel: .heartRate),
        Native(number: 4, channel: .cadence),
        Native(number: 53, channel: .cadence, divisor: 128, rule: .add),
        Native(number: 52, channel: .cadence, divisor: 256),
        Native(number: 7, channel: .power),
        Native(number: 41, channel: .groundContactTime, divisor: 10),
        Native(number: 84, channel: .groundContactBalance, divisor: 100),
        Native(number: 39, channel: .verticalOscillation, divisor: 10),
        Native(number: 83, channel: .verticalRatio, divisor: 100),
        Native(number: 85, channel: .stepLength, divisor: 10),
        Native(number: 13, channel: .temperature),
    ]
}
