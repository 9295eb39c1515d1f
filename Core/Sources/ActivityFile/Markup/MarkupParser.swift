/// Reads an XML document from bytes and hands its events to a `MarkupReader`.
///
/// No tree is built and nothing is fetched. Entities that a document declares are never expanded:
/// only the five predefined ones and character references mean anything, and a document type
/// declaration is read over. What XML forbids ends the reading, or is passed over where the reader
/// survives damage. Memory is bounded by the longest tag (`longestTag`), whatever the document.
struct MarkupParser<Reader: MarkupReader>: Sendable {
    var reader: Reader
    var mode = MarkupMode.content
    /// The mode to go back to after a comment or a processing instruction.
    var outerMode = MarkupMode.content
    var documentType = DocumentType()
    /// Names of the open elements, with prefixes.
    var open: [MarkupName] = []
    var hasRoot = false
    var line = 1
    var log = DamageLog()
    /// What ended the reading before the document's end.
    var stop: Damage?
    var tag = MarkupTag()
    /// A value whose references have been decoded.
    var decoded: [UInt8] = []

    init(_ reader: Reader) { self.reader = reader }

    /// Reads whole tokens from the front of `bytes` and returns how many bytes it is done with.
    ///
    /// The rest is to be handed over again, with more behind it, unless `isLast`.
    mutating func consume(_ bytes: Span<UInt8>, isLast: Bool) -> Int {
        var position = 0
        while position < bytes.count, stop == nil {
            let before = mode
            let next = step(bytes, at: position, isLast: isLast)
            if next == position, mode == before { return position }
            position = next
        }
        return bytes.count
    }

    /// Ends the document and says why that was too early, if it was.
    ///
    /// `rest` tells whether bytes remained that form no token.
    func damageAtEnd(leaving rest: Bool, cutShort: Damage?) -> Damage? {
        if let stop { return stop }
        if !hasRoot { return cutShort ?? Damage(place: .line(1), reason: MarkupFault.empty.words) }
        guard rest || !open.isEmpty || mode != .content else { return cutShort }
        return cutShort ?? Damage(place: .line(line), reason: MarkupFault.early.words)
    }

    /// Ends the document and has the reader say what it held.
    mutating func finish(leaving rest: Bool, cutShort: Damage?) throws(DecodeError) -> DecodedFile {
        var file = try reader.finish(damage: damageAtEnd(leaving: rest, cutShort: cutShort))
        file.damage = log.damages + file.damage
        return file
    }

    private mutating func step(_ bytes: Span<UInt8>, at position: Int, isLast: Bool) -> Int {
        switch mode {
        case .content:
            bytes[position] == UInt8(ascii: "<")
                ? markup(bytes, at: position, isLast: isLast)
                : text(bytes, at: position, isLast: isLast)
        case .comment: pass(bytes, from: position, until: "-->", isLast: isLast)
        case .instruction: pass(bytes, from: position, until: "?>", isLast: isLast)
        case .characterData: characterData(bytes, at: position, isLast: isLast)
        case .documentType: declaration(bytes, at: position, isLast: isLast)
        case .gap: passGap(bytes, from: position)
        }
    }

    // MARK: - Markup

    private mutating func markup(_ bytes: Span<UInt8>, at position: Int, isLast: Bool) -> Int {
        guard position + 1 < bytes.count else {
            return isLast ? end(bytes, .early) : position
        }
        switch bytes[position + 1] {
        case UInt8(ascii: "/"):
            return endTag(bytes, at: position, isLast: isLast)
        case UInt8(ascii: "?"):
            enter(.instruction)
            return position + 2
        case UInt8(ascii: "!"):
            return special(bytes, at: position, isLast: isLast)
        case let byte where byte.beginsMarkupName:
            if open.isEmpty, hasRoot { return end(bytes, .afterEnd) }
            return startTag(bytes, at: position, isLast: isLast)
        default:
            return meet(.strayLessThan, bytes, goingOnAt: position + 1)
        }
    }

    private mutating func special(_ bytes: Span<UInt8>, at position: Int, isLast: Bool) -> Int {
        if bytes.has("<!--", at: position) {
            enter(.comment)
            return position + 4
        }
        if bytes.has("<![CDATA[", at: position), !open.isEmpty {
            mode = .characterData
            return position + 9
        }
        if bytes.has("<!DOCTYPE", at: position), !hasRoot {
            mode = .documentType
            documentType = DocumentType()
            return position + 9
        }
        if bytes.count - position < 9, !isLast { return position }
        return meet(.strayLessThan, bytes, goingOnAt: position + 1)
    }

    mutating func enter(_ inner: MarkupMode) {
        outerMode = mode
        mode = inner
    }

    // MARK: - Damage

    /// Stops for good.
    mutating func end(_ bytes: Span<UInt8>, _ fault: MarkupFault) -> Int {
        // Blanks are all there is before the first element, so nothing else can be called missing.
        let place = fault == .empty ? 1 : line
        stop = Damage(place: .line(place), reason: fault.words)
        return bytes.count
    }

    /// Stops or, where the reader survives damage, goes on at the next `<` from `next` on.
    mutating func meet(_ fault: MarkupFault, _ bytes: Span<UInt8>, goingOnAt next: Int) -> Int {
        guard hasRoot else { return end(bytes, .empty) }
        guard note(fault) else { return bytes.count }
        mode = .gap
        return next
    }

    /// Notes damage that can be worked around; false where the reading ends with it.
    mutating func note(_ fault: MarkupFault) -> Bool {
        let damage = Damage(place: .line(line), reason: fault.words)
        guard reader.survivesDamage else {
            stop = damage
            return false
        }
        log.add(damage)
        return true
    }

    private mutating func passGap(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var position = start
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "<") {
                mode = .content
                return position
            }
            if byte == 0x0A { line += 1 }
            position += 1
        }
        return position
    }
}

/// What the parser is in the middle of.
enum MarkupMode: Sendable {
    case content, comment, instruction, characterData, documentType
    /// Between damage and the next `<`.
    case gap
}

extension UInt8 {
    @inline(__always)
    var isMarkupBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }

    @inline(__always)
    var beginsMarkupName: Bool {
        self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z")
            || self == UInt8(ascii: "_") || self == UInt8(ascii: ":") || self >= 0x80
    }
}
