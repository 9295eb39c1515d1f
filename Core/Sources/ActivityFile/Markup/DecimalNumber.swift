/// Reads decimal numbers such as `28.0784869752824306488037109375`, `-0.5` and `5.0E-4` from bytes.
enum DecimalNumber {
    /// The value of `text`, blanks around it ignored; `nil` when it is not a finite decimal number.
    ///
    /// Up to 15 significant digits are exact to the last bit. Beyond 19 digits the rest is dropped,
    /// so that a result may be one unit in the last place off, a nanometre for a longitude, and
    /// a little more for powers of ten beyond 22, which no sample needs.
    static func parse(_ text: Span<UInt8>) -> Double? {
        let range = text.withoutOuterBlanks
        var position = range.lowerBound
        let end = range.upperBound
        guard position < end else { return nil }
        let isNegative = text[position] == UInt8(ascii: "-")
        if isNegative || text[position] == UInt8(ascii: "+") { position += 1 }

        var mantissa: UInt64 = 0
        var exponent = 0
        var digits = 0
        var isFraction = false
        while position < end {
            let byte = text[position]
            if byte &- 48 < 10 {
                digits += 1
                if mantissa < 1_000_000_000_000_000_000 {
                    mantissa = mantissa * 10 + UInt64(byte - 48)
                    if isFraction { exponent -= 1 }
                } else if !isFraction {
                    exponent += 1
                }
            } else if byte == UInt8(ascii: "."), !isFraction {
                isFraction = true
            } else {
                break
            }
            position += 1
        }
        guard digits > 0 else { return nil }
        if position < end {
            guard let power = self.exponent(text.extracting(position..<end)) else { return nil }
            exponent += power
        }
        let magnitude = scaled(mantissa, by: exponent)
        guard magnitude.isFinite else { return nil }
        return isNegative ? -magnitude : magnitude
    }

    /// The part from `e` or `E` on; powers are limited, which is far beyond any sample.
    private static func exponent(_ text: Span<UInt8>) -> Int? {
        guard text[0] | 0x20 == UInt8(ascii: "e"), text.count > 1 else { return nil }
        let isNegative = text[1] == UInt8(ascii: "-")
        let first = isNegative || text[1] == UInt8(ascii: "+") ? 2 : 1
        guard first < text.count, text.count - first <= 3 else { return nil }
        var value = 0
        for index in first..<text.count {
            guard text[index] &- 48 < 10 else { return nil }
            value = value * 10 + Int(text[index] - 48)
        }
        return isNegative ? -value : value
    }

    private static func scaled(_ mantissa: UInt64, by exponent: Int) -> Double {
        var value = Double(mantissa)
        var remaining = exponent
        while remaining < 0 {
            let step = min(-remaining, 22)
            value /= powersOfTen[step]
            remaining += step
        }
        while remaining > 0 {
            let step = min(remaining, 22)
            value *= powersOfTen[step]
            remaining -= step
        }
        return value
    }

    /// The powers of ten that a double holds exactly.
    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ]
}
