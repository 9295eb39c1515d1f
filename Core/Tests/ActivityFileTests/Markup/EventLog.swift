import ActivityFile

/// Writes down every event as text and returns the lot as the kind of a file without activity.
struct EventLog: MarkupReader {
    private var events: [String] = []
    private var pendingText = ""

    mutating func startElement(_ name: Span<UInt8>, line: Int) {
        flush()
        events.append("<\(Self.string(name))@\(line)")
    }

    mutating func attribute(_ name: Span<UInt8>, value: Span<UInt8>) {
        events.append("\(Self.string(name))=\(Self.string(value))")
    }

    mutating func text(_ piece: Span<UInt8>) {
        pendingText += Self.string(piece)
    }

    mutating func endElement(line: Int) {
        flush()
        events.append(">")
    }

    mutating func finish(damage: Damage?) throws(DecodeError) -> DecodedFile {
        flush()
        return DecodedFile(
            contents: .noActivity(kind: events.joined(separator: " ")),
            damage: damage.map { [$0] } ?? []
        )
    }

    private mutating func flush() {
        let words = pendingText.split(whereSeparator: \.isWhitespace).joined(separator: "_")
        if !words.isEmpty { events.append("'\(words)'") }
        pendingText = ""
    }

    private static func string(_ bytes: Span<UInt8>) -> String {
        var copy: [UInt8] = []
        for index in bytes.indices { copy.append(bytes[index]) }
        return String(decoding: copy, as: UTF8.self)
    }
}
