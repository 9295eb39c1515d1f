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
        _ bytes: [UInt8],
        into reader: some MarkupReader
    ) throws(DecodeError) -> DecodedFile {
        _ = libraryIsReady
        let start = DocumentStart(bytes)
        var reader = reader
        let damage = unsafe withUnsafeMutablePointer(to: &reader) { reader in
            unsafe bytes.withUnsafeBytes { buffer in
                let document = unsafe UnsafeRawBufferPointer(rebasing: buffer[start.offset...])
                var events = unsafe EventState(
                    reader: reader,
                    document: document,
                    linesBefore: start.lines
                )
                return unsafe parse(&events, linesBefore: start.lines)
            }
        }
        return try reader.finish(damage: damage)
    }

    /// The library asks to be initialised before threads share it.
    private static let libraryIsReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// Sends all events; returns what stopped them early, if anything did.
    private static func parse(
        _ events: UnsafeMutablePointer<EventState>,
        linesBefore: Int
    ) -> Damage? {
        var handler = unsafe EventState.handler
        let context = unsafe xmlCreateIOParserCtxt(
            &handler,
            events,
            EventState.read,
            nil,
            events,
            XML_CHAR_ENCODING_NONE
        )
        guard let context = unsafe context else {
            return Damage(place: .line(1), reason: "there is not enough memory to read it")
        }
        unsafe events.pointee.context = context
        unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
        unsafe xmlParseDocument(context)
        var damage = unsafe events.pointee.damage
        if damage == nil, unsafe context.pointee.wellFormed == 0 {
            damage = unsafe ParsingError(context, linesBefore: linesBefore).damage
        }
        // Entity declarations make libxml2 keep a document of its own beside the events.
        if let shadow = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(shadow) }
        unsafe context.pointee.myDoc = nil
        unsafe xmlFreeParserCtxt(context)
        return damage
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
