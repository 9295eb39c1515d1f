/// Damages one file; the same seed and number give the same damage.
struct Damager {
    private var state: UInt64

    init(seed: UInt64, number: Int) {
        state = (seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(number)) &* 0xBF58_476D_1CE4_E5B9 | 1
        _ = roll(2)
    }

    /// A number from 0 to below `sides`.
    private mutating func roll(_ sides: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int((state >> 11) % UInt64(max(1, sides)))
    }

    /// Chooses a file and damages a copy of it in one to six places.
    mutating func pick(from originals: [Original]) -> (Original, [UInt8]) {
        let original = originals[roll(originals.count)]
        let other = originals[roll(originals.count)]
        var bytes = original.bytes
        for _ in 0...roll(6) { damage(&bytes, other: other.bytes) }
        return (original, bytes)
    }

    private mutating func damage(_ bytes: inout [UInt8], other: [UInt8]) {
        guard !bytes.isEmpty else { return }
        switch roll(9) {
        case 0: bytes[roll(bytes.count)] ^= 1 << UInt8(roll(8))
        case 1: bytes[roll(bytes.count)] = UInt8(roll(256))
        case 2: bytes.removeLast(roll(1 + bytes.count / 4))
        case 3: splice(&bytes, other)
        case 4: lie(&bytes, at: roll(bytes.count))
        // Headers and first definitions decide most.
        case 5: lie(&bytes, at: roll(min(bytes.count, 200)))
        case 6: swap(&bytes)
        case 7: bytes.removeSubrange(stretch(of: bytes))
        default:
            let piece = Array(bytes[stretch(of: bytes)])
            bytes.insert(contentsOf: piece, at: roll(bytes.count))
        }
    }

    /// Mostly short, now and then a large part.
    private mutating func stretch(of bytes: [UInt8]) -> Range<Int> {
        let start = roll(bytes.count)
        let longest = roll(8) == 0 ? bytes.count / 2 : 64
        return start..<min(bytes.count, start + 1 + roll(longest))
    }

    /// Puts part of another file over or between the bytes.
    private mutating func splice(_ bytes: inout [UInt8], _ other: [UInt8]) {
        let piece = other[stretch(of: other)]
        let start = roll(bytes.count)
        let end = roll(2) == 0 ? start : min(bytes.count, start + piece.count)
        bytes.replaceSubrange(start..<end, with: piece)
    }

    /// Lengths, counts and numbers at the edges of what they can be, in either byte order.
    private mutating func lie(_ bytes: inout [UInt8], at position: Int) {
        let lies: [[UInt8]] = [
            [0], [0xFF], [0x7F], [0x80], [0xFF, 0xFF], [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF],
            [0xFF, 0xFF, 0xFF, 0x7F], [0x7F, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0x80],
            Array("999999999999999999999".utf8), Array("-1".utf8), Array("NaN".utf8),
            Array("1e999".utf8), Array("&#0;".utf8), Array("]]>".utf8), Array("<!--".utf8),
        ]
        for (index, byte) in lies[roll(lies.count)].enumerated()
        where position + index < bytes.count {
            bytes[position + index] = byte
        }
    }

    private mutating func swap(_ bytes: inout [UInt8]) {
        let first = stretch(of: bytes)
        let start = roll(bytes.count)
        for (offset, index) in first.enumerated() where start + offset < bytes.count {
            bytes.swapAt(index, start + offset)
        }
    }
}
