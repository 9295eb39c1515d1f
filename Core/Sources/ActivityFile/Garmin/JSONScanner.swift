/// Walks through a JSON document (RFC 8259) one token at a time, without building it.
///
/// Nothing is nested in the scanner itself, so that depth costs no stack; strings and numbers are
/// decoded only when asked for.
///
///     var scanner = JSONScanner(bytes)
///     while let token = try scanner.next() { print(token) }
struct JSONScanner {
    enum Token: Equatable {
        case beginObject, endObject, beginArray, endArray
        /// The name before a value.
        case key(String)
        case string(String)
        case number(Double)
        case bool(Bool)
        case null
    }

    private(set) var position = 0
    private let bytes: [UInt8]
    /// True for an object, false for an array.
    private var open: [Bool] = []
    private var expectsKey = false
    private var isDone = false

    /// Deeper than any export, shallow enough to hold.
    private static let deepest = 256
    private static let longestString = 10_000

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// Objects and arrays around the present place.
    var depth: Int { open.count }

    /// The next token, or `nil` behind the document.
    mutating func next() throws(DecodeError) -> Token? {
        skipBlanks()
        if isDone { return nil }
        guard position < bytes.count else { throw fault("the document ends too early") }
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            return try close(isObject: byte == UInt8(ascii: "}"))
        case UInt8(ascii: ","):
            guard !open.isEmpty else { throw fault("a comma stands where none belongs") }
            position += 1
            expectsKey = open.last ?? false
            return try next(after: ",")
        default: return try value(byte)
        }
    }

    private mutating func next(after comma: Character) throws(DecodeError) -> Token? {
        skipBlanks()
        guard position < bytes.count else { throw fault("the document ends too early") }
        guard bytes[position] != UInt8(ascii: ",") else { throw fault("a value is missing") }
        return try value(bytes[position])
    }

    private mutating func value(_ byte: UInt8) throws(DecodeError) -> Token {
        if expectsKey {
            guard byte == UInt8(ascii: "\"") else {
                throw fault("a name in quotation marks is missing")
            }
            let name = try string()
            skipBlanks()
            guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
                throw fault("a colon is missing")
            }
            position += 1
            expectsKey = false
            return .key(name)
        }
        let token: Token
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard open.count < Self.deepest else { throw fault("nested too deep") }
            open.append(byte == UInt8(ascii: "{"))
            expectsKey = byte == UInt8(ascii: "{")
            position += 1
            return byte == UInt8(ascii: "{") ? .beginObject : .beginArray
        case UInt8(ascii: "\""): token = .string(try string())
        case UInt8(ascii: "t"): token = try literal("true", .bool(true))
        case UInt8(ascii: "f"): token = try literal("false", .bool(false))
        case UInt8(ascii: "n"): token = try literal("null", .null)
        default: token = try number()
        }
        isDone = open.isEmpty
        return token
    }

    private mutating func close(isObject: Bool) throws(DecodeError) -> Token {
        guard let last = open.popLast(), last == isObject else {
            throw fault("a bracket closes what was not opened")
        }
        position += 1
        expectsKey = false
        isDone = open.isEmpty
        return isObject ? .endObject : .endArray
    }

    /// Passes over the rest of the object or array at `depth`, its end included.
    mutating func skip(to depth: Int) throws(DecodeError) {
        while open.count >= depth {
            guard try next() != nil else { return }
        }
    }

    // MARK: - Values

    private mutating func string() throws(DecodeError) -> String {
        let start = position
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                let escaped = try escape()
                if text.count < Self.longestString { text += escaped }
            default: if text.count < Self.longestString { text.append(byte) }
            }
        }
        position = start
        throw fault("a text is opened and never closed")
    }

    private mutating func escape() throws(DecodeError) -> [UInt8] {
        guard position < bytes.count else { throw fault("the document ends too early") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "b"), UInt8(ascii: "f"): return [0x20]
        case UInt8(ascii: "u"):
            var value = try hexadecimal()
            if (0xD800...0xDBFF).contains(value), position + 1 < bytes.count,
                bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
            {
                position += 2
                let low = try hexadecimal()
                if (0xDC00...0xDFFF).contains(low) {
                    value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
                }
            }
            return Array(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
        default: return [byte]
        }
    }

    private mutating func hexadecimal() throws(DecodeError) -> UInt32 {
        guard position + 4 <= bytes.count,
            let value = UInt32(
                String(decoding: bytes[position..<position + 4], as: UTF8.self),
                radix: 16
            )
        else { throw fault("an escaped character is broken") }
        position += 4
        return value
    }

    private mutating func number() throws(DecodeError) -> Token {
        let start = position
        var end = start
        while end < bytes.count, Self.isPartOfNumber(bytes[end]) { end += 1 }
        guard end > start, end - start < 400,
            let value = DecimalNumber.parse(bytes.span.extracting(start..<end))
        else { throw fault("something stands here that is no value") }
        position = end
        return .number(value)
    }

    private static func isPartOfNumber(_ byte: UInt8) -> Bool {
        byte &- 48 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
            || byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
    }

    private mutating func literal(_ text: String, _ token: Token) throws(DecodeError) -> Token {
        guard bytes[position...].starts(with: text.utf8) else {
            throw fault("something stands here that is no value")
        }
        position += text.utf8.count
        return token
    }

    private mutating func skipBlanks() {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }

    private func fault(_ reason: String) -> DecodeError {
        DecodeError(Damage(place: .byte(position), reason: reason))
    }
}
