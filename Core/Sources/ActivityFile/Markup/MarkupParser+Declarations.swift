extension MarkupParser {
    /// Goes to the end of a comment or processing instruction.
    mutating func pass(
        _ bytes: Span<UInt8>,
        from start: Int,
        until closing: StaticString,
        isLast: Bool
    ) -> Int {
        var position = start
        let length = closing.utf8CodeUnitCount
        while position <= bytes.count - length {
            if bytes.has(closing, at: position) {
                mode = outerMode
                return position + length
            }
            if bytes[position] == 0x0A { line += 1 }
            position += 1
        }
        return isLast ? bytes.count : position
    }

    /// Delivers a `CDATA` section as it comes.
    mutating func characterData(_ bytes: Span<UInt8>, at start: Int, isLast: Bool) -> Int {
        var position = start
        while position <= bytes.count - 3 {
            if bytes[position] == UInt8(ascii: "]"), bytes.has("]]>", at: position) {
                mode = .content
                if position > start { reader.text(bytes.extracting(start..<position)) }
                return position + 3
            }
            if bytes[position] == 0x0A { line += 1 }
            position += 1
        }
        if isLast { position = bytes.count }
        if position > start { reader.text(bytes.extracting(start..<position)) }
        return position
    }

    /// Reads over a document type declaration, whatever it declares.
    ///
    /// Where it is broken, as in some exports of Apple Health, the element it is named after ends it.
    mutating func declaration(_ bytes: Span<UInt8>, at start: Int, isLast: Bool) -> Int {
        var position = start
        while position < bytes.count {
            let byte = bytes[position]
            guard documentType.isNamed else {
                // The byte that ends the name may also begin what follows.
                if !documentType.endsName(byte) { position += advance(over: byte) }
                continue
            }
            if byte == UInt8(ascii: "<") {
                let room = max(documentType.root.count + 2, 4)
                if bytes.count - position < room, !isLast {
                    return position
                }
                if documentType.isRoot(bytes, at: position) {
                    mode = .content
                    log.add(
                        Damage(place: .line(line), reason: MarkupFault.brokenDocumentType.words)
                    )
                    return position
                }
                if documentType.quote == 0, bytes.has("<!--", at: position) {
                    enter(.comment)
                    return position + 4
                }
            }
            position += advance(over: byte)
            if documentType.isEnd(byte) {
                mode = .content
                return position
            }
        }
        return position
    }

    private mutating func advance(over byte: UInt8) -> Int {
        if byte == 0x0A { line += 1 }
        return 1
    }
}

/// How far a document type declaration has been read.
struct DocumentType: Sendable {
    /// The name of the document's outermost element.
    private(set) var root: [UInt8] = []
    private(set) var isNamed = false
    /// The mark that ends the text in quotation marks, or 0 outside of one.
    private(set) var quote: UInt8 = 0
    private var isInsideSubset = false
    private var openBrackets = 0

    /// Takes one byte of the name; true where it is not part of it but ends it.
    mutating func endsName(_ byte: UInt8) -> Bool {
        if byte.isMarkupBlank, root.isEmpty { return false }
        if byte.isMarkupBlank || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "[")
            || root.count >= 256
        {
            isNamed = true
        } else {
            root.append(byte)
        }
        return isNamed
    }

    /// Whether the element that the document is about begins at `position`.
    func isRoot(_ bytes: Span<UInt8>, at position: Int) -> Bool {
        let end = position + 1 + root.count
        guard !root.isEmpty, end < bytes.count else { return false }
        for index in root.indices where bytes[position + 1 + index] != root[index] { return false }
        return bytes[end].isMarkupBlank || bytes[end] == UInt8(ascii: ">")
            || bytes[end] == UInt8(ascii: "/")
    }

    /// Takes one byte; true at the one that ends the declaration.
    mutating func isEnd(_ byte: UInt8) -> Bool {
        if quote != 0 {
            if byte == quote { quote = 0 }
            return false
        }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: "["): isInsideSubset = true
        case UInt8(ascii: "]"): isInsideSubset = false
        case UInt8(ascii: "<"): openBrackets += 1
        case UInt8(ascii: ">"):
            if openBrackets > 0 {
                openBrackets -= 1
            } else if !isInsideSubset {
                return true
            }
        default: break
        }
        return false
    }
}
