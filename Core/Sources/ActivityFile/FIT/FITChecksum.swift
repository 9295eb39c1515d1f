/// The 16-bit checksum of FIT headers and files: the reflected polynomial 0xA001, starting at 0.
enum FITChecksum {
    /// Sixteen tables of 256: what a byte does to the sum when 0 to 15 more bytes follow it.
    private static let tables: [UInt16] = {
        var tables: [UInt16] = (0..<256).map { index in
            var value = UInt16(index)
            for _ in 0..<8 {
                value = value & 1 == 1 ? value >> 1 ^ 0xA001 : value >> 1
            }
            return value
        }
        for index in 256..<16 * 256 {
            let before = tables[index - 256]
            tables.append(before >> 8 ^ tables[Int(before & 0xFF)])
        }
        return tables
    }()

    /// Takes sixteen bytes at a time, as their lookups do not wait for each other.
    static func of(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt16 {
        let tables = tables.span
        let raw = unsafe bytes.bytes
        var sum: UInt16 = 0
        var position = range.lowerBound
        while position + 16 <= range.upperBound {
            // The bounds are checked, and any bits make a whole number.
            let low = unsafe raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
            let high = unsafe raw.unsafeLoadUnaligned(fromByteOffset: position + 8, as: UInt64.self)
            sum =
                half(tables, low.littleEndian ^ UInt64(sum), followedBy: 8)
                ^ half(tables, high.littleEndian, followedBy: 0)
            position += 16
        }
        for index in position..<range.upperBound {
            sum = sum >> 8 ^ tables[Int(UInt8(sum & 0xFF) ^ bytes[index])]
        }
        return sum
    }

    /// What eight bytes, the first in the low bits, do to the sum when `count` more follow them.
    @inline(__always)
    private static func half(
        _ tables: Span<UInt16>,
        _ word: UInt64,
        followedBy count: Int
    ) -> UInt16 {
        var sum: UInt16 = 0
        for place in 0..<8 {
            let byte = Int(UInt8(truncatingIfNeeded: word >> UInt64(8 * place)))
            // Below 16 · 256 by construction: at most 15 tables on, and a byte.
            sum ^= unsafe tables[unchecked: (7 - place + count) * 256 + byte]
        }
        return sum
    }
}
