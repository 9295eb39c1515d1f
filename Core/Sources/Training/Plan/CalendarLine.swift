/// One property of an iCalendar text (RFC 5545), its continuation lines joined.
public struct CalendarLine: Hashable, Sendable {
    /// Where it begins in the text, from 1.
    public let number: Int
    /// The whole line, unfolded.
    public let text: String
    /// Upper case, without parameters.
    public let name: String
    /// Everything behind the colon, still escaped.
    public let value: String

    /// All properties of `text`; lines without a colon are passed over.
    public static func unfold(_ text: String) -> [CalendarLine] {
        var joined: [(number: Int, text: String)] = []
        for (index, line) in text.split(
            omittingEmptySubsequences: false,
            whereSeparator: \.isNewline
        )
        .enumerated() {
            // By scalars, since a writer may fold between a letter and its accent.
            let scalars = line.unicodeScalars
            if let first = scalars.first, first == " " || first == "\t", !joined.isEmpty {
                joined[joined.count - 1].text.unicodeScalars += scalars.dropFirst()
            } else {
                joined.append((index + 1, String(line)))
            }
        }
        return joined.compactMap { number, text in
            guard let colon = valueStart(text) else { return nil }
            return CalendarLine(
                number: number,
                text: text,
                name: text[..<colon].prefix { $0 != ";" }.uppercased(),
                value: String(text[text.index(after: colon)...])
            )
        }
    }

    /// The value without iCalendar's escapes.
    public var plainValue: String { Self.plain(value) }

    static func plain(_ text: String) -> String {
        var plain = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                plain.append(character == "n" || character == "N" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                plain.append(character)
            }
        }
        return plain
    }

    /// The colon before the value: the first outside quotes.
    private static func valueStart(_ text: String) -> String.Index? {
        var isQuoted = false
        return text.indices.first { index in
            if text[index] == "\"" { isQuoted.toggle() }
            return text[index] == ":" && !isQuoted
        }
    }
}
