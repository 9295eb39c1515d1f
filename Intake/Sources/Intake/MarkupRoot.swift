/// The name of an XML document's root element, found without parsing the document.
struct MarkupRoot {
    /// Without its namespace prefix; `nil` where it lies beyond the bytes at hand.
    private(set) var name: String?

    private let bytes: [UInt8]
    private var position = 0

    /// Returns `nil` when the bytes are not the beginning of XML or HTML.
    init?(head: [UInt8]) {
        bytes = head
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        skipBlanks()
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "<") else { return nil }
        let next = bytes[position + 1]
        guard next == UInt8(ascii: "?") || next == UInt8(ascii: "!") || Self.beginsName(next) else {
            return nil
        }
        find()
    }

    var isWebPage: Bool { name?.lowercased() == "html" }

    private mutating func find() {
        while position < bytes.count {
            skipBlanks()
            if skip("<?", until: "?>") || skip("<!--", until: "-->") { continue }
            if starts("<!DOCTYPE") || starts("<!doctype") {
                position += 9
                skipBlanks()
                // The declaration names the root, which helps when it is longer than what we have.
                name = readName()
                skipDeclaration()
                continue
            }
            guard starts("<") else { return }
            position += 1
            if let found = readName() { name = found }
            return
        }
    }

    private mutating func readName() -> String? {
        let start = position
        while position < bytes.count, !Self.endsName(bytes[position]) { position += 1 }
        guard position < bytes.count, position > start else { return nil }
        let local = bytes[start..<position].split(separator: UInt8(ascii: ":")).last
        return local.map { String(decoding: $0.prefix(60), as: UTF8.self) }
    }

    /// Skips to the `>` that ends a document type declaration, an internal subset included.
    private mutating func skipDeclaration() {
        var depth = 0
        while position < bytes.count {
            defer { position += 1 }
            switch bytes[position] {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return
            default: break
            }
        }
    }

    private mutating func skip(_ opening: String, until closing: String) -> Bool {
        guard starts(opening) else { return false }
        position += opening.utf8.count
        while position < bytes.count, !starts(closing) { position += 1 }
        position += closing.utf8.count
        return true
    }

    private mutating func skipBlanks() {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }

    private func starts(_ text: String) -> Bool {
        position <= bytes.count && bytes[position...].starts(with: text.utf8)
    }

    private static func beginsName(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
            || byte == UInt8(ascii: "_")
            || byte >= 0x80
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: "[")
    }
}
