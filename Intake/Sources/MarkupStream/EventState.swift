import ActivityFile
import CLibXML2

/// What libxml2's callbacks share during one parse; they reach it through a pointer.
@safe struct EventState {
    var context: xmlParserCtxtPtr?
    var damage: Damage?
    private let reader: UnsafeMutableRawPointer
    /// Together with `reader` an existential without its box, whose checks would cost a twelfth
    /// of the whole parse.
    private let readerType: any MarkupReader.Type
    private let document: UnsafeRawBufferPointer
    private let linesBefore: Int
    private var position = 0
    private var depth = 0

    init<Reader: MarkupReader>(
        reader: UnsafeMutablePointer<Reader>,
        document: UnsafeRawBufferPointer,
        linesBefore: Int
    ) {
        unsafe self.reader = UnsafeMutableRawPointer(reader)
        readerType = Reader.self
        unsafe self.document = document
        self.linesBefore = linesBefore
    }

    /// Only what the readers need; without handlers for declarations and entities there is nothing
    /// that could be expanded.
    static var handler: xmlSAXHandler {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe handler.startElementNs = startElement
        unsafe handler.endElementNs = endElement
        unsafe handler.characters = characters
        unsafe handler.ignorableWhitespace = characters
        unsafe handler.cdataBlock = characters
        return unsafe handler
    }

    /// Copies the next piece of the document into libxml2's buffer; 0 at the end.
    static let read: xmlInputReadCallback = { events, buffer, room in
        guard let state = unsafe events?.assumingMemoryBound(to: EventState.self),
            let buffer = unsafe buffer
        else { return -1 }
        return unsafe state.pointee.copy(to: buffer, room: Int(room))
    }

    private mutating func copy(to buffer: UnsafeMutablePointer<CChar>, room: Int) -> Int32 {
        let count = unsafe min(room, document.count - position)
        guard count > 0, let base = unsafe document.baseAddress else { return 0 }
        unsafe UnsafeMutableRawPointer(buffer).copyMemory(from: base + position, byteCount: count)
        position += count
        return Int32(count)
    }

    private static let ampersand = Array("&#38;".utf8)

    private var line: Int { unsafe Int(xmlSAX2GetLineNumber(context)) + linesBefore }

    // MARK: - Events

    private static let startElement: startElementNsSAX2Func = {
        events,
        name,
        _,
        _,
        _,
        _,
        attributeCount,
        defaultedCount,
        attributes in
        guard let state = unsafe events?.assumingMemoryBound(to: EventState.self),
            let name = unsafe name
        else { return }
        unsafe state.pointee.start(name)
        guard let attributes = unsafe attributes else { return }
        // Attributes that only the document type declares come last and are left out.
        for index in 0..<Int(attributeCount - defaultedCount) {
            let field = unsafe attributes + 5 * index
            guard let name = unsafe field[0], let first = unsafe field[3], let end = unsafe field[4]
            else { continue }
            unsafe state.pointee.attribute(name, value: first, count: end - first)
        }
    }

    private static let endElement: endElementNsSAX2Func = { events, _, _, _ in
        guard let state = unsafe events?.assumingMemoryBound(to: EventState.self) else { return }
        unsafe state.pointee.end()
    }

    private static let characters: charactersSAXFunc = { events, text, count in
        guard let state = unsafe events?.assumingMemoryBound(to: EventState.self),
            let text = unsafe text
        else { return }
        let piece = unsafe Span(_unsafeStart: text, count: Int(count))
        unsafe state.pointee.sendText(piece, to: state.pointee.readerType)
    }

    private mutating func start(_ name: UnsafePointer<UInt8>) {
        depth += 1
        guard depth <= MarkupStream.maximumDepth else {
            damage = Damage(
                place: .line(line),
                reason: "elements lie more than \(MarkupStream.maximumDepth) deep in each other"
            )
            unsafe xmlStopParser(context)
            return
        }
        let span = unsafe Span(_unsafeStart: name, count: length(of: name))
        sendStart(span, line: line, to: readerType)
    }

    private mutating func attribute(
        _ name: UnsafePointer<UInt8>,
        value: UnsafePointer<UInt8>,
        count: Int
    ) {
        guard depth <= MarkupStream.maximumDepth else { return }
        let nameSpan = unsafe Span(_unsafeStart: name, count: length(of: name))
        let span = unsafe Span(_unsafeStart: value, count: count)
        guard span.contains(Self.ampersand) else {
            sendAttribute(nameSpan, value: span, to: readerType)
            return
        }
        // libxml2 leaves this one reference in attribute values, for whoever expands entities later.
        let plain = span.replacing(Self.ampersand, with: UInt8(ascii: "&"))
        sendAttribute(nameSpan, value: plain.span, to: readerType)
    }

    private mutating func end() {
        depth -= 1
        sendEnd(line: line, to: readerType)
    }

    // MARK: - Reader

    private func sendStart<Reader: MarkupReader>(
        _ name: Span<UInt8>,
        line: Int,
        to: Reader.Type
    ) {
        unsafe reader.assumingMemoryBound(to: Reader.self).pointee.startElement(name, line: line)
    }

    private func sendAttribute<Reader: MarkupReader>(
        _ name: Span<UInt8>,
        value: Span<UInt8>,
        to: Reader.Type
    ) {
        unsafe reader.assumingMemoryBound(to: Reader.self).pointee.attribute(name, value: value)
    }

    private func sendText<Reader: MarkupReader>(_ piece: Span<UInt8>, to: Reader.Type) {
        unsafe reader.assumingMemoryBound(to: Reader.self).pointee.text(piece)
    }

    private func sendEnd<Reader: MarkupReader>(line: Int, to: Reader.Type) {
        unsafe reader.assumingMemoryBound(to: Reader.self).pointee.endElement(line: line)
    }

    private func length(of name: UnsafePointer<UInt8>) -> Int {
        var count = 0
        while unsafe name[count] != 0 { count += 1 }
        return count
    }
}

extension Span<UInt8> {
    fileprivate func contains(_ pattern: [UInt8]) -> Bool {
        guard count >= pattern.count else { return false }
        for start in 0...(count - pattern.count) where self[start] == pattern[0] {
            if matches(pattern, at: start) { return true }
        }
        return false
    }

    fileprivate func matches(_ pattern: [UInt8], at start: Int) -> Bool {
        guard start + pattern.count <= count else { return false }
        for index in pattern.indices where self[start + index] != pattern[index] { return false }
        return true
    }

    fileprivate func replacing(_ pattern: [UInt8], with byte: UInt8) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < count {
            let isMatch = matches(pattern, at: index)
            result.append(isMatch ? byte : self[index])
            index += isMatch ? pattern.count : 1
        }
        return result
    }
}
