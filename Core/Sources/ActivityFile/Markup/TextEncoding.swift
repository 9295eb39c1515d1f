/// How a document's bytes stand for characters, and what is left of one between two pieces.
struct TextEncoding: Sendable {
    private var kind: Kind
    /// The first byte of a pair in UTF-16, and the first half of a pair of units.
    private var oddByte: UInt8?
    private var highHalf: UInt32 = 0
    /// Bytes before the first character.
    private(set) var markLength = 0

    private enum Kind: Sendable {
        case utf8, latin1, windows1252, utf16(isBigEndian: Bool)
    }

    /// Judges by the mark at the front or by what the XML declaration says, as far as it lies in `head`.
    ///
    /// A name that is not known here is read as Latin letters: tags, numbers and times are the same in
    /// all encodings that activity files come in.
    init(head: Span<UInt8>) {
        if head.count >= 2, head[0] == 0xFF, head[1] == 0xFE {
            kind = .utf16(isBigEndian: false)
            markLength = 2
        } else if head.count >= 2, head[0] == 0xFE, head[1] == 0xFF {
            kind = .utf16(isBigEndian: true)
            markLength = 2
        } else if head.count >= 2, head[0] == 0x3C, head[1] == 0 {
            kind = .utf16(isBigEndian: false)
        } else if head.count >= 2, head[0] == 0, head[1] == 0x3C {
            kind = .utf16(isBigEndian: true)
        } else if head.count >= 3, head[0] == 0xEF, head[1] == 0xBB, head[2] == 0xBF {
            kind = .utf8
            markLength = 3
        } else {
            kind = Self.declared(in: head)
        }
    }

    /// Whether bytes need no conversion.
    var isPlain: Bool {
        if case .utf8 = kind { return true }
        return false
    }

    /// Appends what `piece` says to `text`, in UTF-8.
    mutating func append(_ piece: Span<UInt8>, to text: inout [UInt8]) {
        switch kind {
        case .utf8: text.append(piece, piece.indices)
        case .latin1:
            for index in piece.indices { text.append(scalar: UInt32(piece[index])) }
        case .windows1252:
            for index in piece.indices { text.append(scalar: Self.windows(piece[index])) }
        case .utf16(let isBigEndian):
            for index in piece.indices {
                guard let first = oddByte else {
                    oddByte = piece[index]
                    continue
                }
                oddByte = nil
                let (high, low) = isBigEndian ? (first, piece[index]) : (piece[index], first)
                appendUnit(UInt32(high) << 8 | UInt32(low), to: &text)
            }
        }
    }

    private mutating func appendUnit(_ unit: UInt32, to text: inout [UInt8]) {
        switch unit {
        case 0xD800...0xDBFF: highHalf = unit
        case 0xDC00...0xDFFF where highHalf != 0:
            text.append(scalar: 0x1_0000 + (highHalf - 0xD800) << 10 + (unit - 0xDC00))
            highHalf = 0
        default:
            highHalf = 0
            text.append(scalar: unit)
        }
    }

    private static func declared(in head: Span<UInt8>) -> Kind {
        var position = 0
        while position < head.count, head[position].isMarkupBlank { position += 1 }
        guard head.has("<?xml", at: position) else { return .utf8 }
        var name = ""
        while position < head.count, head[position] != UInt8(ascii: ">") {
            if head.has("encoding", at: position) {
                let rest = head.extracting((position + 8)..<min(position + 48, head.count))
                let words = String(bytes: rest).split { "\"'= \t\n\r?>".contains($0) }
                name = words.first?.lowercased() ?? ""
                break
            }
            position += 1
        }
        switch name {
        case "", "utf-8", "utf8", "us-ascii", "ascii", "utf-16": return .utf8
        case "windows-1252", "cp1252", "cp-1252": return .windows1252
        default: return .latin1
        }
    }

    /// Windows' Western set differs from Latin-1 in 27 places.
    private static func windows(_ byte: UInt8) -> UInt32 {
        guard byte >= 0x80, byte < 0xA0 else { return UInt32(byte) }
        let scalar = extras[Int(byte - 0x80)]
        return scalar == 0 ? 0xFFFD : scalar
    }

    private static let extras: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
        0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
        0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]
}

extension [UInt8] {
    fileprivate mutating func append(scalar value: UInt32) {
        if value < 0x80 {
            append(UInt8(truncatingIfNeeded: value))
        } else {
            append(
                contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.EncodedScalar()
            )
        }
    }
}
