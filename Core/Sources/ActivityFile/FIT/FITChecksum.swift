/// The 16-bit checksum of FIT headers and files: the reflected polynomial 0xA001, starting at 0.
enum FITChecksum {
    /// Eight tables of 256: what a byte does to the sum when 0 to 7 more bytes follow it.
    private static let tables: [UInt16] = {
        var tables: [UInt16] = (0..<256).map { index in
            var value = UInt16(index)
            for _ in 0..<8 {
                value = value & 1 == 1 ? value >> 1 ^ 0xA001 : value >> 1
            }
            return value
        }
        for index in 256..<8 * 256 {
            let before = tables[index - 256]
            tables.append(before >> 8 ^ tables[Int(before & 0xFF)])
        }
        return tables
    }()

    /// Takes eight bytes at a time, as their lookups do not wait for each other.
    static func of(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt16 {
        let tables = tables.span
        var sum: UInt16 = 0
        var position = range.lowerBound
        while position + 8 <= range.upperBound {
            let part = bytes.extracting(position..<position + 8)
            let first = tables[1792 + Int(part[0] ^ UInt8(sum & 0xFF))]
            let second = tables[1536 + Int(part[1] ^ UInt8(sum >> 8))]
            let third = tables[1280 + Int(part[2])] ^ tables[1024 + Int(part[3])]
            let fourth = tables[768 + Int(part[4])] ^ tables[512 + Int(part[5])]
            let fifth = tables[256 + Int(part[6])] ^ tables[Int(part[7])]
            sum = first ^ second ^ third ^ fourth ^ fifth
            position += 8
        }
        for index in position..<range.upperBound {
            sum = sum >> 8 ^ tables[Int(UInt8(sum & 0xFF) ^ bytes[index])]
        }
        return sum
    }
}
