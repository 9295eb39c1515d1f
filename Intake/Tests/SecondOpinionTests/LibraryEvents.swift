import CLibXML2

/// What libxml2's SAX interface says of a document: an independent opinion on our own parser.
enum LibraryEvents {
    /// Elements, attributes and text in one line, and whether it met no error, not in prefixes either.
    static func read(_ bytes: [UInt8]) -> (events: String, isSound: Bool) {
        xmlInitParser()
        var log = EventText()
        var isSound = false
        unsafe withUnsafeMutablePointer(to: &log) { log in
            var handler = unsafe xmlSAXHandler()
            unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
            unsafe handler.startElementNs = startElement
            unsafe handler.endElementNs = endElement
            unsafe handler.characters = characters
            unsafe handler.ignorableWhitespace = characters
            unsafe handler.cdataBlock = characters
            guard
                let context = unsafe xmlCreatePushParserCtxt(&handler, log, nil, 0, nil)
            else { return }
            unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
            unsafe bytes.withUnsafeBufferPointer { buffer in
                unsafe buffer.baseAddress?.withMemoryRebound(
                    to: CChar.self,
                    capacity: buffer.count
                ) {
                    _ = unsafe xmlParseChunk(context, $0, Int32(buffer.count), 1)
                }
            }
            isSound =
                unsafe context.pointee.wellFormed != 0 && context.pointee.nsWellFormed != 0
            if let shadow = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(shadow) }
            unsafe context.pointee.myDoc = nil
            unsafe xmlFreeParserCtxt(context)
        }
        return (log.text, isSound)
    }

    private static let startElement: startElementNsSAX2Func = {
        log,
        name,
        _,
        _,
        _,
        _,
        count,
        defaulted,
        attributes in
        guard let log = unsafe log?.assumingMemoryBound(to: EventText.self),
            let name = unsafe name
        else { return }
        unsafe log.pointee.start(String(cString: name))
        guard let attributes = unsafe attributes else { return }
        for index in 0..<Int(count - defaulted) {
            let field = unsafe attributes + 5 * index
            guard let name = unsafe field[0], let first = unsafe field[3], let end = unsafe field[4]
            else { continue }
            let value = unsafe UnsafeBufferPointer(start: first, count: end - first)
            unsafe log.pointee.attribute(
                String(cString: name),
                String(decoding: value, as: UTF8.self)
            )
        }
    }

    private static let endElement: endElementNsSAX2Func = { log, _, _, _ in
        unsafe log?.assumingMemoryBound(to: EventText.self).pointee.end()
    }

    private static let characters: charactersSAXFunc = { log, text, count in
        let piece = unsafe UnsafeBufferPointer(start: text, count: Int(count))
        unsafe log?.assumingMemoryBound(to: EventText.self).pointee.add(Array(piece))
    }
}

/// Events of a document in one line, however its text was cut into pieces.
struct EventText {
    private(set) var text = ""
    private var pending: [UInt8] = []

    mutating func start(_ name: String) {
        flush()
        text += "<\(name)"
    }

    mutating func attribute(_ name: String, _ value: String) {
        // libxml2 leaves this one reference in values, for whoever expands entities later.
        text += " \(name)=[\(value.replacing("&#38;", with: "&"))]"
    }

    mutating func add(_ piece: [UInt8]) { pending += piece }

    mutating func end() {
        flush()
        text += ">"
    }

    mutating func flush() {
        if !pending.isEmpty { text += "'\(String(decoding: pending, as: UTF8.self))'" }
        pending = []
    }
}
