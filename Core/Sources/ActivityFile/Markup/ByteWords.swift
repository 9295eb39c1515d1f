/// Reads eight bytes at a time, which is what makes searching and comparing text fast.
///
/// The only place of the kernel that reads memory without a check of each byte: every function
/// checks the whole range first.
extension Span<UInt8> {
    /// Eight bytes from `offset` on as a number, the first byte lowest.
    @inline(__always)
    func word(at offset: Int) -> UInt64 {
        precondition(offset >= 0 && offset <= count - 8, "A word lies inside its span.")
        return unsafe UInt64(
            littleEndian: bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: offset,
                as: UInt64.self
            )
        )
    }

    /// Fewer than eight bytes as a number, zeros above them.
    @inline(__always)
    func shortWord(at offset: Int, count length: Int) -> UInt64 {
        precondition(offset >= 0 && length < 8 && offset <= count - length)
        var word: UInt64 = 0
        var position = offset
        var shift: UInt64 = 0
        if length & 4 != 0 {
            word = unsafe UInt64(
                UInt32(
                    littleEndian: bytes.unsafeLoadUnaligned(
                        fromUncheckedByteOffset: position,
                        as: UInt32.self
                    )
                )
            )
            position += 4
            shift = 32
        }
        if length & 2 != 0 {
            let pair = unsafe UInt16(
                littleEndian: bytes.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: position,
                    as: UInt16.self
                )
            )
            word |= UInt64(pair) &<< shift
            position += 2
            shift += 16
        }
        if length & 1 != 0 { word |= UInt64(self[position]) &<< shift }
        return word
    }

    /// Where the first `<`, `&`, control character or byte beyond ASCII is, from `start` on; else the end.
    ///
    /// A line feed counts as a control character.
    @inline(__always)
    func endOfPlainText(from start: Int) -> Int {
        var position = start
        while position <= count - 8 {
            let word = word(at: position)
            let found =
                word.markingBytes(equalTo: ByteWord.lessThan)
                | word.markingBytes(equalTo: ByteWord.ampersand) | word.markingControlBytes | word
            let marks = found & ByteWord.highBits
            if marks != 0 { return position + marks.trailingZeroBitCount / 8 }
            position += 8
        }
        while position < count {
            let byte = self[position]
            if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "<")
                || byte == UInt8(ascii: "&")
            {
                return position
            }
            position += 1
        }
        return position
    }

    /// Where the first `quote`, `<` or control character is, from `start` on; else the end.
    @inline(__always)
    func endOfQuoted(from start: Int, quote: UInt8) -> Int {
        let pattern = ByteWord.ones &* UInt64(quote)
        var position = start
        while position <= count - 8 {
            let word = word(at: position)
            let found =
                word.markingBytes(equalTo: pattern)
                | word.markingBytes(equalTo: ByteWord.lessThan) | word.markingControlBytes
            let marks = found & ByteWord.highBits
            if marks != 0 { return position + marks.trailingZeroBitCount / 8 }
            position += 8
        }
        while position < count {
            let byte = self[position]
            if byte < 0x20 || byte == quote || byte == UInt8(ascii: "<") { return position }
            position += 1
        }
        return position
    }

    /// Whether `text` stands at `offset`.
    func has(_ text: StaticString, at offset: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard offset <= count - length else { return false }
        for index in 0..<length where unsafe self[offset + index] != text.utf8Start[index] {
            return false
        }
        return true
    }
}

/// Eight times the same byte.
enum ByteWord {
    static let ones: UInt64 = 0x0101_0101_0101_0101
    static let highBits: UInt64 = 0x8080_8080_8080_8080
    static let lessThan: UInt64 = 0x3C3C_3C3C_3C3C_3C3C
    static let ampersand: UInt64 = 0x2626_2626_2626_2626
}

extension UInt64 {
    /// The high bit of each byte that equals the one of `pattern`; exact up to the first such byte.
    @inline(__always)
    fileprivate func markingBytes(equalTo pattern: UInt64) -> UInt64 {
        let difference = self ^ pattern
        return (difference &- ByteWord.ones) & ~difference
    }

    /// The high bit of each byte below 32; exact up to the first such byte.
    @inline(__always)
    fileprivate var markingControlBytes: UInt64 { (self &- ByteWord.ones &* 0x20) & ~self }
}

extension [UInt8] {
    /// Appends part of `bytes`, all at once.
    @inline(__always)
    mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        let part = bytes.extracting(range)
        unsafe part.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}
