/// What a field description message says about a field that an app added.
///
/// Only descriptions that come before the definition using them count, as the protocol demands.
struct FITDeveloperField {
    var name: String
    var units: String
    var nativeMessage: UInt16?
    var nativeField: UInt8?
    var type: FITBaseType
    var scale: Double
    var offset: Double

    init?(_ definition: FITDefinition, in bytes: Span<UInt8>, at start: Int) {
        guard let code = definition.whole(2, in: bytes, at: start),
            let type = UInt8(exactly: code).flatMap(FITBaseType.init(code:))
        else { return nil }
        self.type = type
        name = definition.text(3, in: bytes, at: start)?.lowercased() ?? ""
        units = definition.text(8, in: bytes, at: start)?.lowercased() ?? ""
        nativeMessage = definition.whole(14, in: bytes, at: start).flatMap(UInt16.init(exactly:))
        nativeField = definition.whole(15, in: bytes, at: start).flatMap(UInt8.init(exactly:))
        scale = definition.number(6, in: bytes, at: start) ?? 1
        offset = definition.number(7, in: bytes, at: start) ?? 0
        if scale == 0 { scale = 1 }
    }

    /// The channel of a record that this field can stand in for, with the factor to its unit.
    ///
    /// A field either names the native record field it repeats, or goes by a name that running
    /// pods (Stryd, RunScribe) give it. The unit must be one we know, else the field is left out.
    var channel: (channel: Channel, factor: Double)? {
        guard nativeMessage == nil || nativeMessage == FITMessage.record else { return nil }
        let channel: Channel? =
            if let nativeField { Self.channelsByNativeField[nativeField] } else {
                Self.channelsByName[name]
            }
        guard let channel else { return nil }
        guard let unit = Self.units[channel] else { return (channel, 1) }
        return unit[units].map { (channel, $0) }
    }

    private static let channelsByNativeField: [UInt8: Channel] = [
        3: .heartRate, 4: .cadence, 5: .distance, 6: .speed, 7: .power, 39: .verticalOscillation,
        41: .groundContactTime, 73: .speed, 83: .verticalRatio, 84: .groundContactBalance,
        85: .stepLength,
    ]

    private static let channelsByName: [String: Channel] = [
        "cadence": .cadence, "power": .power, "ground time": .groundContactTime,
        "contact time": .groundContactTime, "stance time": .groundContactTime,
        "ground contact time": .groundContactTime, "vertical oscillation": .verticalOscillation,
    ]

    private static let units: [Channel: [String: Double]] = [
        // "spm" is left out: an app may mean strokes, strides or steps.
        .cadence: ["rpm": 1, "": 1],
        .groundContactTime: ["milliseconds": 1, "ms": 1, "": 1],
        .verticalOscillation: [
            "centimeters": 10, "centimetres": 10, "cm": 10, "millimeters": 1, "millimetres": 1,
            "mm": 1,
        ],
        .stepLength: [
            "mm": 1, "millimeters": 1, "cm": 10, "centimeters": 10, "m": 1000, "meters": 1000,
        ],
        .speed: ["m/s": 1, "meters/second": 1],
        .distance: ["m": 1, "meters": 1],
    ]
}
