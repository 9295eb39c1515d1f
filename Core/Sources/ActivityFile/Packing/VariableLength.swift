/// Writes whole numbers in seven-bit groups, low group first, so that small ones take one byte.
///
/// It writes over bytes that are there already, as growing an array byte by byte costs more than
/// the numbers do.
struct VariableLengthWriter {
    private var room: [UInt8] = []
    private var count = 0

    /// Bytes that a number can take.
    private static let most = 10

    /// All that was written.
    var bytes: [UInt8] { Array(room[..<count]) }

    var byteCount: Int { count }

    mutating func removeAll() { count = 0 }

    func append(to bytes: inout [UInt8]) { bytes += room[..<count] }

    mutating func write(_ value: UInt64) {
        writeAll(atMost: 1) { $0(value) }
    }

    /// Writes numbers one after the other, as many as `body` hands over, and no more than it says.
    @inline(__always)
    mutating func writeAll(atMost numbers: Int, _ body: ((UInt64) -> Void) -> Void) {
        let needed = count + Self.most * numbers
        if room.count < needed {
            room += [UInt8](repeating: 0, count: max(needed - room.count, room.count, 64))
        }
        var position = count
        var span = room.mutableSpan
        body { Self.write($0, to: &span, at: &position) }
        count = position
    }

    @inline(__always)
    private static func write(
        _ value: UInt64,
        to span: inout MutableSpan<UInt8>,
        at position: inout Int
    ) {
        // One byte or two without a branch, as which of them comes cannot be foretold.
        if value < 0x4000 {
            let isLong = value >= 0x80
            span[position] = UInt8(truncatingIfNeeded: value & 0x7F) | (isLong ? 0x80 : 0)
            span[position + 1] = UInt8(truncatingIfNeeded: value >> 7)
            position += isLong ? 2 : 1
            return
        }
        var rest = value
        while rest >= 0x80 {
            span[position] = UInt8(truncatingIfNeeded: rest) | 0x80
            position += 1
            rest >>= 7
        }
        span[position] = UInt8(truncatingIfNeeded: rest)
        position += 1
    }

    /// Signed numbers, folded so that small negative ones stay small.
    @inline(__always)
    static func zigzag(_ value: Int64) -> UInt64 {
        UInt64(bitPattern: (value << 1) ^ (value >> 63))
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
