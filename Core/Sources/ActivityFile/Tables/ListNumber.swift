/// Which sign stands before the decimals in a column.
enum DecimalSign: Sendable {
    case point, comma

    /// Decides over all values of a column.
    ///
    /// `1.234` alone may be a thousand or a bit more than one; `groupsLikely` says which of them
    /// the quantity makes likely.
    static func of(_ texts: some Sequence<String>, groupsLikely: Bool) -> DecimalSign {
        var commas = 0
        var points = 0
        var loneComma = false
        var lonePoint = false
        for whole in texts {
            let text = whole.prefix { !$0.isLetter }
            let marks = text.utf8.filter { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
            guard let last = marks.last else { continue }
            let isComma = last == UInt8(ascii: ",")
            if Set(marks).count == 2 {
                if isComma { commas += 1 } else { points += 1 }
            } else if marks.count == 1 {
                let sign: Character = isComma ? "," : "."
                let decimals = text.split(separator: sign, omittingEmptySubsequences: false).last?
                    .prefix { $0.isASCII && $0.isNumber }.count
                if decimals == 3 {
                    if isComma { loneComma = true } else { lonePoint = true }
                } else {
                    if isComma { commas += 1 } else { points += 1 }
                }
            } else if isComma {
                points += 1
            } else {
                commas += 1
            }
        }
        if commas != points { return commas > points ? .comma : .point }
        if loneComma != lonePoint { return loneComma != groupsLikely ? .comma : .point }
        return .point
    }
}

/// A number with what follows it: `10,5 km`, `1 234.5`, `152 bpm`.
struct ListNumber: Equatable, Sendable {
    var value: Double
    /// In small letters, without blanks.
    var unit: String

    init?(_ text: String, decimal: DecimalSign) {
        let characters = text.filter { !$0.isWhitespace }
        let number = characters.prefix { $0.isASCII && $0.isNumber || ".,'’+-−".contains($0) }
        var digits: [UInt8] = []
        for (place, character) in zip(number.indices, number) {
            switch character {
            case "-", "−": digits.append(UInt8(ascii: "-"))
            case "'", "’": break
            case ",", ".":
                let isDecimal = (character == ",") == (decimal == .comma)
                let following = number[number.index(after: place)...].prefix(while: \.isNumber)
                    .count
                // Thousands come in groups of three; a lone sign before other than three digits is
                // the other way of writing decimals, whatever the column does.
                if isDecimal || following != 3 { digits.append(UInt8(ascii: ".")) }
            default: digits += Array(String(character).utf8)
            }
        }
        guard let value = DecimalNumber.parse(digits.span) else { return nil }
        self.value = value
        unit = characters[number.endIndex...].lowercased()
    }
}
