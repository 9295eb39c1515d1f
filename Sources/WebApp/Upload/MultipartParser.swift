/// Takes a `multipart/form-data` body apart while it streams in, holding little of it at a time.
///
/// Feed it with `append`, then call `next` until it is `nil`. What a part says of itself is only
/// reported, never used here.
struct MultipartParser {
    /// Far more than any browser writes above a part.
    static let longestHeader = 16 * 1024

    private let delimiter: [UInt8]
    private var buffer: [UInt8]
    private var state = State.preamble

    /// `nil` when the media type names no usable boundary.
    init?(contentType: String) {
        let parameters = contentType.split(separator: ";").dropFirst().map(\.trimmed)
        guard let parameter = parameters.first(where: { $0.hasPrefix("boundary=") }) else {
            return nil
        }
        var boundary = parameter.dropFirst("boundary=".count)
        if boundary.count > 1, boundary.hasPrefix("\""), boundary.hasSuffix("\"") {
            boundary = boundary.dropFirst().dropLast()
        }
        guard (1...70).contains(boundary.utf8.count) else { return nil }
        delimiter = Array("\r\n--\(boundary)".utf8)
        // The first boundary has no line before it; this lets it look like the others.
        buffer = Array("\r\n".utf8)
    }

    enum Event: Equatable {
        case partBegins(name: String, filename: String?)
        case bytes([UInt8])
        case partEnds
    }

    /// What is broken about the body, as a sentence.
    struct Malformed: Error, Equatable {
        let reason: String
    }

    /// Whether the closing boundary was seen; a body that stops before it is incomplete.
    var isComplete: Bool { state == .done }

    mutating func append(_ chunk: some Sequence<UInt8>) {
        guard state != .done else { return }
        buffer.append(contentsOf: chunk)
    }

    /// The next event, or `nil` when more bytes are needed or the body is complete.
    mutating func next() throws(Malformed) -> Event? {
        while true {
            switch state {
            case .preamble:
                guard let start = firstDelimiter() else {
                    guard buffer.count <= Self.longestHeader else {
                        throw Malformed(reason: "No part of a form was found in it.")
                    }
                    return nil
                }
                buffer.removeFirst(start + delimiter.count)
                state = .afterDelimiter
            case .afterDelimiter:
                guard buffer.count >= 2 else { return nil }
                try passDelimiter()
            case .header:
                guard let event = try header() else { return nil }
                state = .body
                return event
            case .body:
                return body()
            case .done:
                return nil
            }
        }
    }

    private mutating func passDelimiter() throws(Malformed) {
        switch (buffer[0], buffer[1]) {
        case (0x2D, 0x2D):
            buffer = []
            state = .done
        case (0x0D, 0x0A):
            // The line end stays: a part without any header begins with an empty line.
            state = .header
        default:
            throw Malformed(reason: "A part of the form is not marked off as it should be.")
        }
    }

    private mutating func header() throws(Malformed) -> Event? {
        let blankLine: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
        guard let end = Self.firstIndex(of: blankLine, in: buffer) else {
            guard buffer.count <= Self.longestHeader else {
                throw Malformed(reason: "A part of the form has too long a heading.")
            }
            return nil
        }
        let text = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeFirst(end + blankLine.count)
        let disposition = text.split(whereSeparator: \.isNewline)
            .first { $0.lowercased().hasPrefix("content-disposition:") }
        guard let disposition, let name = Self.parameter("name", of: disposition) else {
            throw Malformed(reason: "A part of the form has no name.")
        }
        return .partBegins(name: name, filename: Self.parameter("filename", of: disposition))
    }

    private mutating func body() -> Event? {
        if let start = firstDelimiter() {
            guard start == 0 else { return .bytes(take(start)) }
            buffer.removeFirst(delimiter.count)
            state = .afterDelimiter
            return .partEnds
        }
        // The tail may be the beginning of a delimiter.
        let safe = buffer.count - (delimiter.count - 1)
        return safe > 0 ? .bytes(take(safe)) : nil
    }

    private mutating func take(_ count: Int) -> [UInt8] {
        let bytes = Array(buffer.prefix(count))
        buffer.removeFirst(count)
        return bytes
    }

    private func firstDelimiter() -> Int? { Self.firstIndex(of: delimiter, in: buffer) }

    private static func firstIndex(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
        guard let first = pattern.first else { return nil }
        var index = 0
        while index + pattern.count <= bytes.count {
            guard let candidate = bytes[index...].firstIndex(of: first),
                candidate + pattern.count <= bytes.count
            else { return nil }
            if bytes[candidate..<candidate + pattern.count].elementsEqual(pattern) {
                return candidate
            }
            index = candidate + 1
        }
        return nil
    }

    /// A parameter of a header line; browsers write a quotation mark in it as `%22`.
    private static func parameter(_ name: String, of line: Substring) -> String? {
        var rest = line.unicodeScalars.drop { $0 != ";" }
        while rest.popFirst() != nil {
            let key = rest.prefix { $0 != "=" && $0 != ";" }
            rest = rest[key.endIndex...]
            let value = rest.first == "=" ? readValue(from: &rest) : nil
            if let value, Substring(key).trimmed.lowercased() == name {
                return value.replacing("%22", with: "\"")
            }
            rest = rest.drop { $0 != ";" }
        }
        return nil
    }

    /// A word, or a quoted string, in which a semicolon is like any other character.
    private static func readValue(from rest: inout Substring.UnicodeScalarView) -> String {
        rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
        guard rest.first == "\"" else {
            return String(Substring(rest.prefix { $0 != ";" }).trimmed)
        }
        rest.removeFirst()
        var value = String.UnicodeScalarView()
        while let scalar = rest.popFirst(), scalar != "\"" {
            // Any other backslash is part of the name, as in the paths of Windows.
            if scalar == "\\", let next = rest.first, next == "\"" || next == "\\" {
                value.append(next)
                rest.removeFirst()
            } else {
                value.append(scalar)
            }
        }
        return String(value)
    }

    private enum State {
        case preamble, afterDelimiter, header, body, done
    }
}
