/// Text of spreadsheets in the encodings that programs save them in.
enum TableText {
    /// UTF-16 with its mark becomes UTF-8; all else stays as it is.
    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE]) { return utf8(bytes, low: 0, high: 1) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf8(bytes, low: 1, high: 0) }
        return bytes
    }

    private static func utf8(_ bytes: [UInt8], low: Int, high: Int) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count / 2)
        var leading: UInt32?
        for index in stride(from: 2, to: bytes.count - 1, by: 2) {
            let unit = UInt32(bytes[index + high]) << 8 | UInt32(bytes[index + low])
            if let first = leading {
                leading = nil
                if (0xDC00...0xDFFF).contains(unit) {
                    append(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00), to: &result)
                    continue
                }
                append(0xFFFD, to: &result)
            }
            if (0xD800...0xDBFF).contains(unit) {
                leading = unit
            } else {
                append(unit, to: &result)
            }
        }
        return result
    }

    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        bytes += Array(String(Character(scalar)).utf8)
    }

    /// The text of a cell without blanks around it: UTF-8 or, where it is not that, Windows-1252.
    static func string(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes.drop { $0 <= 0x20 }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        guard let text = String(validating: bytes, as: UTF8.self) else { return windows1252(bytes) }
        return text.contains(where: isEdgeBlank) ? trimmed(text) : text
    }

    private static func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }

    private static func isEdgeBlank(_ character: Character) -> Bool {
        !character.isASCII && character.isWhitespace
    }

    private static func windows1252(_ bytes: ArraySlice<UInt8>) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            let value = (0x80...0x9F).contains(byte) ? specials[Int(byte) - 0x80] : UInt32(byte)
            scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return String(scalars)
    }

    /// What Windows-1252 has where Latin-1 has control characters; five places are empty.
    private static let specials: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}

extension String {
    /// A name of a column or sort for comparing: small letters, accents off, single blanks, no full stops.
    var plainName: String {
        var result = ""
        var isGap = false
        for character in self.lowercased() {
            if character.isWhitespace || character == "_" {
                isGap = !result.isEmpty
                continue
            }
            if character == "." || character == "\u{FEFF}" { continue }
            if isGap { result.append(" ") }
            isGap = false
            result.append(Self.withoutAccent[character] ?? String(character))
        }
        return result
    }

    private static let withoutAccent: [Character: String] = {
        let groups: [(String, String)] = [
            ("àáâãäå", "a"), ("èéêë", "e"), ("ìíîï", "i"), ("òóôõöø", "o"), ("ùúûü", "u"),
            ("ç", "c"), ("ñ", "n"), ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("’`´", "'"),
        ]
        var table: [Character: String] = [:]
        for (letters, plain) in groups {
            for letter in letters { table[letter] = plain }
        }
        return table
    }()
}
