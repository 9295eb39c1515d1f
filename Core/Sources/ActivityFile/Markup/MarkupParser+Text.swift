extension MarkupParser {
    /// Delivers text up to the next tag, or up to what needs more bytes to be understood.
    mutating func text(_ bytes: Span<UInt8>, at start: Int, isLast: Bool) -> Int {
        if open.isEmpty { return outerText(bytes, at: start) }
        var pieceStart = start
        var position = start
        while true {
            position = bytes.endOfPlainText(from: position)
            guard position < bytes.count else { break }
            let byte = bytes[position]
            if byte == 0x0A {
                line += 1
                position += 1
            } else if byte == 0x09 {
                position += 1
            } else if byte == UInt8(ascii: "<") {
                break
            } else {
                send(bytes, pieceStart..<position)
                guard let next = character(bytes, at: position, isLast: isLast) else {
                    return stop == nil ? position : bytes.count
                }
                position = next
                pieceStart = next
            }
        }
        send(bytes, pieceStart..<position)
        return position
    }

    @inline(__always)
    private mutating func send(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        if !range.isEmpty { reader.text(bytes.extracting(range)) }
    }

    /// Delivers one reference, carriage return or character beyond ASCII and returns where it ends.
    ///
    /// `nil` where more bytes are needed, or where the reading ends.
    private mutating func character(
        _ bytes: Span<UInt8>,
        at position: Int,
        isLast: Bool
    ) -> Int? {
        let byte = bytes[position]
        if byte == UInt8(ascii: "&") { return reference(bytes, at: position, isLast: isLast) }
        if byte == 0x0D {
            // A line ends with a line feed, with both or, in old files, with this alone.
            guard position + 1 < bytes.count || isLast else { return nil }
            if position + 1 < bytes.count, bytes[position + 1] == 0x0A { return position + 1 }
            send([0x0A])
            return position + 1
        }
        guard byte >= 0x80 else {
            guard note(.character) else { return nil }
            send([0x20])
            return position + 1
        }
        let length = bytes.lengthOfCharacter(at: position)
        if length > 0 {
            send(bytes, position..<(position + length))
            return position + length
        }
        if length < 0, !isLast { return nil }
        guard note(.encoding) else { return nil }
        send([0xEF, 0xBF, 0xBD])
        return position + 1
    }

    private mutating func reference(_ bytes: Span<UInt8>, at position: Int, isLast: Bool) -> Int? {
        switch bytes.reference(at: position) {
        case .character(let scalar, let end):
            send(Array(UTF8.encode(scalar) ?? UTF8.EncodedScalar()))
            return end
        case .incomplete where !isLast: return nil
        case .forbidden(let end): return note(.character) ? end : nil
        case .entity(let end): return note(.entity) ? end : nil
        case .stray, .incomplete:
            guard note(.strayAmpersand) else { return nil }
            send([UInt8(ascii: "&")])
            return position + 1
        }
    }

    private mutating func send(_ bytes: [UInt8]) { reader.text(bytes.span) }

    /// Text outside the outermost element may only be blank.
    private mutating func outerText(_ bytes: Span<UInt8>, at start: Int) -> Int {
        var position = start
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
            guard bytes[position].isMarkupBlank else {
                return end(bytes, hasRoot ? .afterEnd : .empty)
            }
            if bytes[position] == 0x0A { line += 1 }
            position += 1
        }
        return position
    }
}

/// What an `&` begins.
enum MarkupReference {
    case character(Unicode.Scalar, end: Int)
    /// A character that XML does not allow.
    case forbidden(end: Int)
    /// Anything but the five entities that every document has.
    case entity(end: Int)
    case stray
    case incomplete
}

extension Span<UInt8> {
    /// Longer than any name of an entity in use.
    private static let longestReference = 64

    func reference(at start: Int) -> MarkupReference {
        var end = start + 1
        while end < count, self[end] != UInt8(ascii: ";") {
            guard end - start < Self.longestReference, self[end].isPartOfReference else {
                return .stray
            }
            end += 1
        }
        guard end < count else { return .incomplete }
        guard end > start + 1 else { return .stray }
        if self[start + 1] == UInt8(ascii: "#") { return number(start + 2, end) }
        switch (end - start - 1, self[start + 1]) {
        case (2, UInt8(ascii: "l")) where self[start + 2] == UInt8(ascii: "t"):
            return .character("<", end: end + 1)
        case (2, UInt8(ascii: "g")) where self[start + 2] == UInt8(ascii: "t"):
            return .character(">", end: end + 1)
        case (3, _) where has("amp", at: start + 1): return .character("&", end: end + 1)
        case (4, _) where has("quot", at: start + 1): return .character("\"", end: end + 1)
        case (4, _) where has("apos", at: start + 1): return .character("'", end: end + 1)
        default: return .entity(end: end + 1)
        }
    }

    private func number(_ start: Int, _ end: Int) -> MarkupReference {
        let isHexadecimal = start < end && self[start] | 0x20 == UInt8(ascii: "x")
        let first = isHexadecimal ? start + 1 : start
        guard first < end else { return .stray }
        var value: UInt32 = 0
        for index in first..<end {
            guard let digit = self[index].hexadecimalDigit, isHexadecimal || digit < 10 else {
                return .stray
            }
            value = min(value, 0x20_0000) * (isHexadecimal ? 16 : 10) + digit
        }
        let isAllowed = value >= 0x20 || value == 0x09 || value == 0x0A || value == 0x0D
        guard isAllowed, let scalar = Unicode.Scalar(value) else { return .forbidden(end: end + 1) }
        return .character(scalar, end: end + 1)
    }

    /// Bytes of the UTF-8 character at `start`: 0 where it is none, -1 where the end cuts it off.
    func lengthOfCharacter(at start: Int) -> Int {
        let first = self[start]
        let length: Int
        var least: UInt8 = 0x80
        var most: UInt8 = 0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF:
            length = 3
            if first == 0xE0 { least = 0xA0 }
            if first == 0xED { most = 0x9F }
        case 0xF0...0xF4:
            length = 4
            if first == 0xF0 { least = 0x90 }
            if first == 0xF4 { most = 0x8F }
        default: return 0
        }
        for index in 1..<length {
            guard start + index < count else { return -1 }
            let byte = self[start + index]
            guard byte >= least, byte <= most else { return 0 }
            (least, most) = (0x80, 0xBF)
        }
        return length
    }
}

extension UInt8 {
    fileprivate var isPartOfReference: Bool {
        beginsMarkupName || self &- 48 < 10 || self == UInt8(ascii: "#")
            || self == UInt8(ascii: ".")
            || self == UInt8(ascii: "-")
    }

    fileprivate var hexadecimalDigit: UInt32? {
        switch self {
        case 48...57: UInt32(self) - 48
        case 65...70: UInt32(self) - 55
        case 97...102: UInt32(self) - 87
        default: nil
        }
    }
}
