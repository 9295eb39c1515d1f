import Measure

/// Collects the text of one element without allocating; 256 bytes are plenty for numbers, times and titles.
///
/// Whatever is longer is cut, which matters only for titles.
struct TextBuffer: Sendable {
    private var bytes = InlineArray<256, UInt8>(repeating: 0)
    private var count = 0

    mutating func clear() { count = 0 }

    mutating func append(_ piece: Span<UInt8>) {
        let room = min(piece.count, 256 - count)
        for index in 0..<room { bytes[count + index] = piece[index] }
        count += room
    }

    /// The text as a decimal number; see `DecimalNumber`.
    var number: Double? {
        let text = bytes.span.extracting(0..<count)
        return DecimalNumber.parse(text)
    }

    /// The text as a time, with the zone it names; see `TimeParser`.
    func time(_ parser: inout TimeParser) -> ZonedInstant? {
        let text = bytes.span.extracting(0..<count)
        return parser.parse(text)
    }

    /// The text without blanks around it; `nil` when nothing is left.
    var string: String? {
        let text = bytes.span.extracting(0..<count)
        let trimmed = text.extracting(text.withoutOuterBlanks)
        guard trimmed.count > 0 else { return nil }
        return String(bytes: trimmed)
    }
}

extension Span<UInt8> {
    /// The range that remains without spaces, tabs and line ends on either side.
    var withoutOuterBlanks: Range<Int> {
        var lower = 0
        var upper = count
        while lower < upper, self[lower] <= 0x20 { lower += 1 }
        while upper > lower, self[upper - 1] <= 0x20 { upper -= 1 }
        return lower..<upper
    }
}

extension String {
    /// Decodes UTF-8; a character that was cut off at the end is dropped, other damage is repaired.
    init(bytes: Span<UInt8>) {
        var copy: [UInt8] = []
        copy.reserveCapacity(bytes.count)
        for index in bytes.indices { copy.append(bytes[index]) }
        var text = String(decoding: copy, as: UTF8.self)
        if copy.count >= 250, text.last == "\u{FFFD}" { text.removeLast() }
        self = text
    }
}
