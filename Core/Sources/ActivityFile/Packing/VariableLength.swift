/// Writes whole numbers in seven-bit groups, low group first, so that small ones take one byte.
struct VariableLengthWriter {
    var bytes: [UInt8] = []

    mutating func write(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Signed numbers, folded so that small negative ones stay small.
    mutating func write(zigzag value: Int64) {
        write(UInt64(bitPattern: (value << 1) ^ (value >> 63)))
    }
}

/// Reads what `VariableLengthWriter` wrote and stops with a place and a reason at damage.
struct VariableLengthReader {
    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position >= bytes.count }

    mutating func next() throws(DecodeError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count, shift < 64 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw error("the stored samples end in the middle of a number")
    }

    mutating func nextZigzag() throws(DecodeError) -> Int64 {
        let value = try next()
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    /// A count that the data can really hold.
    mutating func count(atMost limit: Int) throws(DecodeError) -> Int {
        guard let count = Int(exactly: try next()), count <= limit else {
            throw error("the stored samples claim more than they hold")
        }
        return count
    }

    mutating func skip(to end: Int) throws(DecodeError) {
        guard end <= bytes.count else {
            throw error("the stored samples end in the middle of a column")
        }
        position = end
    }

    func error(_ reason: String) -> DecodeError {
        DecodeError(Damage(place: .byte(position), reason: reason))
    }
}
