/// Where the parts of a start tag lie; offsets into the bytes at hand.
struct MarkupTag: Sendable {
    var name = Name()
    var attributes = InlineArray<64, Attribute>(repeating: Attribute())
    var attributeCount = 0
    var newlines = 0

    struct Name: Sendable {
        var start: UInt32 = 0
        /// After the prefix.
        var local: UInt32 = 0
        var end: UInt32 = 0
    }

    struct Attribute: Sendable {
        var name = Name()
        var valueStart: UInt32 = 0
        var valueEnd: UInt32 = 0
    }

    enum Shape {
        case whole(end: Int, isEmpty: Bool)
        case incomplete
        /// Not a tag from `at` on.
        case broken(at: Int)
    }
}

extension MarkupParser {
    // MARK: - Start tags

    mutating func startTag(_ bytes: Span<UInt8>, at start: Int, isLast: Bool) -> Int {
        let end: Int
        let isEmpty: Bool
        switch tag.find(in: bytes, at: start) {
        case .whole(let foundEnd, let foundEmpty): (end, isEmpty) = (foundEnd, foundEmpty)
        case .incomplete:
            if bytes.count - start > MarkupLimits.tagBytes {
                return meet(.longTag, bytes, goingOnAt: start + 1)
            }
            return isLast ? self.end(bytes, .early) : start
        case .broken(let place):
            let fault = MarkupFault.brokenTag
            if !hasRoot, reader.survivesDamage { return self.end(bytes, fault) }
            return meet(fault, bytes, goingOnAt: max(place, start + 1))
        }
        guard open.count < MarkupLimits.depth else { return self.end(bytes, .deep) }
        hasRoot = true
        let name = tag.name
        reader.startElement(bytes.extracting(name.localRange), line: line)
        if tag.attributeCount > 0 { sendAttributes(bytes) }
        line += tag.newlines
        guard stop == nil else { return bytes.count }
        if isEmpty {
            reader.endElement(line: line)
        } else {
            open.append(MarkupName(bytes.extracting(name.fullRange)))
        }
        return end
    }

    private mutating func sendAttributes(_ bytes: Span<UInt8>) {
        for index in 0..<tag.attributeCount {
            let attribute = tag.attributes[index]
            if bytes.has("xmlns", at: Int(attribute.name.start)),
                attribute.name.local == attribute.name.start + 6 || attribute.name.length == 5
            {
                continue
            }
            let name = bytes.extracting(attribute.name.localRange)
            switch reader.choice(forAttribute: name) {
            case .take: break
            case .pass: continue
            case .passRest: return
            }
            let value = bytes.extracting(Int(attribute.valueStart)..<Int(attribute.valueEnd))
            if value.endOfPlainText(from: 0) == value.count {
                reader.attribute(name, value: value)
            } else {
                guard decode(value) else { return }
                let plain = decoded
                reader.attribute(name, value: plain.span)
            }
        }
    }

    /// Decodes a value with references, blanks and text beyond ASCII; false where that ends the reading.
    private mutating func decode(_ value: Span<UInt8>) -> Bool {
        decoded.removeAll(keepingCapacity: true)
        var position = 0
        while position < value.count {
            let next = value.endOfPlainText(from: position)
            decoded.append(value, position..<next)
            position = next
            guard position < value.count else { break }
            let byte = value[position]
            if byte == UInt8(ascii: "&") {
                guard let end = decodeReference(value, at: position) else { return false }
                position = end
            } else if byte.isMarkupBlank {
                decoded.append(0x20)
                position += 1
            } else if byte < 0x20 || byte == UInt8(ascii: "<") {
                guard note(.character) else { return false }
                decoded.append(0x20)
                position += 1
            } else {
                let length = value.lengthOfCharacter(at: position)
                if length > 0 {
                    decoded.append(value, position..<(position + length))
                    position += length
                } else {
                    guard note(.encoding) else { return false }
                    decoded += [0xEF, 0xBF, 0xBD]
                    position += 1
                }
            }
        }
        return true
    }

    private mutating func decodeReference(_ value: Span<UInt8>, at position: Int) -> Int? {
        switch value.reference(at: position) {
        case .character(let scalar, let end):
            decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar())
            return end
        case .forbidden(let end): return note(.character) ? end : nil
        case .entity(let end): return note(.entity) ? end : nil
        case .stray, .incomplete:
            guard note(.strayAmpersand) else { return nil }
            decoded.append(UInt8(ascii: "&"))
            return position + 1
        }
    }

    // MARK: - End tags

    mutating func endTag(_ bytes: Span<UInt8>, at start: Int, isLast: Bool) -> Int {
        var end = start + 2
        while end < bytes.count, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<") {
            end += 1
        }
        guard end < bytes.count else {
            if end - start > MarkupLimits.tagBytes {
                return meet(.longTag, bytes, goingOnAt: start + 1)
            }
            return isLast ? self.end(bytes, .early) : start
        }
        guard bytes[end] == UInt8(ascii: ">") else {
            return meet(.brokenTag, bytes, goingOnAt: end)
        }
        var nameEnd = end
        while nameEnd > start + 2, bytes[nameEnd - 1].isMarkupBlank {
            if bytes[nameEnd - 1] == 0x0A { line += 1 }
            nameEnd -= 1
        }
        let name = MarkupName(bytes.extracting((start + 2)..<nameEnd))
        if open.last == name {
            open.removeLast()
            reader.endElement(line: line)
            return end + 1
        }
        if open.isEmpty { return self.end(bytes, hasRoot ? .afterEnd : .empty) }
        guard note(.mismatch) else { return bytes.count }
        // The end of an outer element closes those inside; one that nothing opened means nothing.
        if let level = open.lastIndex(of: name) {
            while open.count > level {
                open.removeLast()
                reader.endElement(line: line)
            }
        }
        return end + 1
    }
}

extension MarkupTag.Name {
    @inline(__always)
    var localRange: Range<Int> { Int(local)..<Int(end) }
    @inline(__always)
    var fullRange: Range<Int> { Int(start)..<Int(end) }
    @inline(__always)
    var length: UInt32 { end - start }
}

extension MarkupTag {
    /// Finds the parts of the tag at `start`, where a `<` stands.
    mutating func find(in bytes: Span<UInt8>, at start: Int) -> Shape {
        attributeCount = 0
        newlines = 0
        // Offsets are kept in 32 bits; bytes come in pieces far smaller.
        let count = min(bytes.count, Int(UInt32.max))
        guard start < count else { return .broken(at: start) }
        var position = start + 1
        name = Self.name(in: bytes, at: &position, count: count)
        while true {
            let before = position
            while position < count, bytes[position].isMarkupBlank {
                if bytes[position] == 0x0A { newlines += 1 }
                position += 1
            }
            guard position < count else { return .incomplete }
            if bytes[position] == UInt8(ascii: ">") {
                return .whole(end: position + 1, isEmpty: false)
            }
            if bytes[position] == UInt8(ascii: "/") {
                guard position + 1 < count else { return .incomplete }
                guard bytes[position + 1] == UInt8(ascii: ">") else { return .broken(at: position) }
                return .whole(end: position + 2, isEmpty: true)
            }
            guard position > before, bytes[position].beginsMarkupName,
                attributeCount < attributes.count
            else { return .broken(at: position) }
            if let shape = findAttribute(in: bytes, at: &position, count: count) { return shape }
        }
    }

    /// Goes over one attribute; answers only where the tag is not whole.
    private mutating func findAttribute(
        in bytes: Span<UInt8>,
        at position: inout Int,
        count: Int
    ) -> Shape? {
        var attribute = Attribute()
        attribute.name = Self.name(in: bytes, at: &position, count: count)
        skipBlanks(bytes, at: &position, count: count)
        guard position < count else { return .incomplete }
        guard bytes[position] == UInt8(ascii: "=") else { return .broken(at: position) }
        position += 1
        skipBlanks(bytes, at: &position, count: count)
        guard position < count else { return .incomplete }
        let quote = bytes[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return .broken(at: position)
        }
        position += 1
        attribute.valueStart = UInt32(position)
        while true {
            position = bytes.endOfQuoted(from: position, quote: quote)
            guard position < count else { return .incomplete }
            let byte = bytes[position]
            if byte == quote { break }
            if byte == UInt8(ascii: "<") { return .broken(at: position) }
            if byte == 0x0A { newlines += 1 }
            position += 1
        }
        attribute.valueEnd = UInt32(position)
        position += 1
        attributes[attributeCount] = attribute
        attributeCount += 1
        return nil
    }

    @inline(__always)
    private mutating func skipBlanks(_ bytes: Span<UInt8>, at position: inout Int, count: Int) {
        while position < count, bytes[position].isMarkupBlank {
            if bytes[position] == 0x0A { newlines += 1 }
            position += 1
        }
    }

    @inline(__always)
    private static func name(
        in bytes: Span<UInt8>,
        at position: inout Int,
        count: Int
    ) -> Name {
        var name = Name(start: UInt32(position), local: UInt32(position), end: 0)
        while position < count {
            let byte = bytes[position]
            if byte == UInt8(ascii: ":") {
                // Of several colons the first ends the prefix.
                if name.local == name.start { name.local = UInt32(position + 1) }
            } else if byte <= 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">")
                || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<")
                || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
            {
                break
            }
            position += 1
        }
        name.end = UInt32(position)
        return name
    }
}
