import ActivityFile

/// Builds FIT files byte by byte for tests, without any of the code under test.
struct FITBuilder {
    var bigEndian = false
    private(set) var messages: [UInt8] = []

    /// A value as it is stored: sizes and base types of the protocol description.
    enum Value {
        case u8(UInt8), s8(Int8), u16(UInt16), u32(UInt32), s32(Int32), f32(Float), f64(Double)
        case text(String, size: Int)
        /// Any bytes under any base type.
        case raw([UInt8], base: UInt8)

        var base: UInt8 {
            switch self {
            case .u8: 0x02
            case .s8: 0x01
            case .u16: 0x84
            case .u32: 0x86
            case .s32: 0x85
            case .f32: 0x88
            case .f64: 0x89
            case .text: 0x07
            case .raw(_, let base): base
            }
        }

        func bytes(bigEndian: Bool) -> [UInt8] {
            func split(_ bits: UInt64, _ count: Int) -> [UInt8] {
                let little = (0..<count).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) }
                return bigEndian ? little.reversed() : little
            }
            switch self {
            case .u8(let value): return [value]
            case .s8(let value): return [UInt8(bitPattern: value)]
            case .u16(let value): return split(UInt64(value), 2)
            case .u32(let value): return split(UInt64(value), 4)
            case .s32(let value): return split(UInt64(UInt32(bitPattern: value)), 4)
            case .f32(let value): return split(UInt64(value.bitPattern), 4)
            case .f64(let value): return split(value.bitPattern, 8)
            case .text(let text, let size):
                return Array((Array(text.utf8) + Array(repeating: 0, count: size)).prefix(size))
            case .raw(let bytes, _): return bytes
            }
        }
    }

    /// A field that an app declared: its number, the app's index and the value.
    struct Developer {
        var number: UInt8
        var index: UInt8
        var value: Value
    }

    /// Writes the definition that fits the fields, then one message with them.
    mutating func message(
        _ number: UInt16,
        local: UInt8 = 0,
        _ fields: [(UInt8, Value)],
        developer: [Developer] = []
    ) {
        define(number, local: local, fields, developer: developer)
        data(local: local, fields.map(\.1) + developer.map(\.value))
    }

    mutating func define(
        _ number: UInt16,
        local: UInt8 = 0,
        _ fields: [(UInt8, Value)],
        developer: [Developer] = []
    ) {
        messages += [0x40 | local | (developer.isEmpty ? 0 : 0x20), 0, bigEndian ? 1 : 0]
        messages += Value.u16(number).bytes(bigEndian: bigEndian)
        messages.append(UInt8(fields.count))
        for (field, value) in fields {
            messages += [field, UInt8(value.bytes(bigEndian: false).count), value.base]
        }
        guard !developer.isEmpty else { return }
        messages.append(UInt8(developer.count))
        for field in developer {
            messages += [
                field.number, UInt8(field.value.bytes(bigEndian: false).count), field.index,
            ]
        }
    }

    /// Another message of a definition made before.
    mutating func data(local: UInt8 = 0, _ values: [Value]) {
        messages.append(local)
        for value in values { messages += value.bytes(bigEndian: bigEndian) }
    }

    /// A message whose header carries the last five bits of the time.
    mutating func compressed(local: UInt8, offset: UInt8, _ values: [Value]) {
        messages.append(0x80 | local << 5 | offset)
        for value in values { messages += value.bytes(bigEndian: bigEndian) }
    }

    mutating func raw(_ bytes: [UInt8]) { messages += bytes }

    /// Header, messages and checksum.
    ///
    /// `checksum` and `announced` replace the true values.
    func file(
        headerSize: Int = 14,
        headerChecksum: UInt16? = nil,
        announced: UInt32? = nil,
        checksum: UInt16? = nil
    ) -> [UInt8] {
        var file: [UInt8] = [UInt8(headerSize), 0x10, 0x54, 0x08]
        file += Value.u32(announced ?? UInt32(messages.count)).bytes(bigEndian: false)
        file += Array(".FIT".utf8)
        if headerSize >= 14 {
            file += Value.u16(headerChecksum ?? Self.checksum(file)).bytes(bigEndian: false)
            file += Array(repeating: 0, count: headerSize - 14)
        }
        file += messages
        return file + Value.u16(checksum ?? Self.checksum(file)).bytes(bigEndian: false)
    }

    /// The protocol's checksum, bit by bit.
    static func checksum(_ bytes: [UInt8]) -> UInt16 {
        var sum: UInt16 = 0
        for byte in bytes {
            sum ^= UInt16(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xA001 : sum >> 1 }
        }
        return sum
    }
}

extension FITBuilder {
    /// 2023-01-01T00:00:00Z on the clock of FIT, and the same moment since 1970.
    static let newYear: UInt32 = 1_041_465_600
    static let newYearSince1970 = 1_672_531_200.0

    mutating func fileID(type: UInt8 = 4, time: UInt32 = newYear) {
        message(0, [(0, .raw([type], base: 0)), (1, .u16(1)), (2, .u16(3290)), (4, .u32(time))])
    }

    /// A session that begins at `start` and lasts `seconds`, with its distance in centimetres.
    mutating func session(
        start: UInt32 = newYear,
        seconds: UInt32,
        sport: UInt8 = 1,
        centimeters: UInt32 = 100_000
    ) {
        message(
            18,
            [
                (253, .u32(start + seconds)), (2, .u32(start)), (7, .u32(seconds * 1000)),
                (8, .u32(seconds * 1000)), (9, .u32(centimeters)),
                (5, .raw([sport], base: 0)),
            ]
        )
    }

    /// Records at one a second with a heart rate that counts up from 100.
    mutating func records(_ count: Int, from start: UInt32 = newYear) {
        define(20, [(253, .u32(0)), (3, .u8(0))])
        for second in 0..<count {
            data([.u32(start + UInt32(second)), .u8(100 + UInt8(second % 50))])
        }
    }

    static func run(seconds: Int = 10) -> FITBuilder {
        var builder = FITBuilder()
        builder.fileID()
        builder.records(seconds)
        builder.session(seconds: UInt32(seconds))
        return builder
    }
}

/// The activities of a file that must hold some.
func fitActivities(_ bytes: [UInt8]) throws -> [RecordedActivity] {
    guard case .activities(let activities) = try FITDecoder().decode(bytes).contents else {
        return []
    }
    return activities
}
