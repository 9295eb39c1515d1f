public import ActivityFile
import CLibXML2

/// Parses an XML document with libxml2 and hands its events to a `MarkupReader`.
///
/// No tree is built, nothing is fetched from disk or network, and entities are never expanded: only
/// the five predefined ones and character references mean anything. Declarations in an internal
/// subset are read over. Parsing stops at the first error, and whatever was read until then is the
/// reader's to keep.
public enum MarkupStream {
    /// Elements may lie this deep inside each other; activity files need about ten.
    public static let maximumDepth = 256

    /// Reads `bytes` to the end or to the first error.
    ///
    /// A byte order mark and blanks before the first `<`, which some exporters write, are skipped.
    public static func read(
        _ bytes: [UInt8], into reader: some MarkupReader
    ) throws(DecodeError) -> DecodedFile {
        _ = libraryIsReady
        let start = DocumentStart(bytes)
        let result = unsafe bytes.withUnsafeBytes { buffer in
            let document = unsafe UnsafeRawBufferPointer(rebasing: buffer[start.offset...])
            return unsafe parse(document, into: reader, linesBefore: start.lines)
        }
        var events = result
        return try events.reader.finish(damage: events.damage)
    }

    /// The library asks to be initialised before threads share it.
    private static let libraryIsReady: Bool = {
        xmlInitParser()
        return true
    }()

    private static func parse(
        _ document: UnsafeRawBufferPointer, into reader: some MarkupReader, linesBefore: Int
    ) -> Outcome {
        var events = unsafe EventState(reader: reader, document: document, linesBefore: linesBefore)
        unsafe withUnsafeMutablePointer(to: &events) { events in
            var handler = unsafe EventState.handler
            let context = unsafe xmlCreateIOParserCtxt(
                &handler, events, EventState.read, nil, events, XML_CHAR_ENCODING_NONE)
            guard let context = unsafe context else {
                unsafe events.pointee.damage = Damage(
                    place: .line(1), reason: "not enough memory to read it")
                return
            }
            unsafe events.pointee.context = context
            unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
            unsafe xmlParseDocument(context)
            if unsafe events.pointee.damage == nil, unsafe context.pointee.wellFormed == 0 {
                unsafe events.pointee.damage = ParsingError(context, linesBefore: linesBefore)
                    .damage
            }
            // Entity declarations make libxml2 keep a document of its own beside the events.
            if let shadow = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(shadow) }
            unsafe context.pointee.myDoc = nil
            unsafe xmlFreeParserCtxt(context)
        }
        return Outcome(reader: events.reader, damage: events.damage)
    }

    private struct Outcome {
        var reader: any MarkupReader
        var damage: Damage?
    }
}

/// Where the first character that counts is, and how many line ends come before it.
private struct DocumentStart {
    var offset = 0
    var lines = 0

    init(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
        while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) {
            if bytes[offset] == 0x0A { lines += 1 }
            offset += 1
        }
    }
}
