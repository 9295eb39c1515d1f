/// The letter of RFC 5545: how lines are escaped and folded.
enum CalendarText {
    /// Octets of a line at most, its end not counted (RFC 5545, 3.1).
    static let longestLine = 75

    /// Text as a value may hold it; characters that no value may hold are left out.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\": escaped += "\\\\"
            case ";": escaped += "\\;"
            case ",": escaped += "\\,"
            case _ where character.isNewline: escaped += "\\n"
            default:
                escaped.unicodeScalars += character.unicodeScalars.filter {
                    !(0..<32).contains($0.value) && $0.value != 127
                }
            }
        }
        return escaped
    }

    /// All lines, folded, each ended by a carriage return and a line feed.
    static func joined(_ lines: [String]) -> String {
        lines.map { folded($0) + "\r\n" }.joined()
    }

    /// Folded between characters, so that neither a letter's bytes nor its accents come apart.
    private static func folded(_ line: String) -> String {
        var folded = ""
        var room = longestLine
        func append(_ part: some StringProtocol) {
            let size = part.utf8.count
            if size > room {
                folded += "\r\n "
                // The space at the front counts.
                room = longestLine - 1
            }
            folded += part
            room -= size
        }
        for character in line {
            // Only a character of absurdly many accents is itself longer than a line.
            if character.utf8.count < longestLine {
                append(String(character))
            } else {
                for scalar in character.unicodeScalars { append(String(scalar)) }
            }
        }
        return folded
    }
}
