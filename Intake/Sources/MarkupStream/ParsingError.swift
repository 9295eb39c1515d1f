import ActivityFile
import CLibXML2

/// The error that stopped libxml2, in words that need no knowledge of XML's grammar.
struct ParsingError {
    var damage: Damage

    init(_ context: xmlParserCtxtPtr, linesBefore: Int) {
        guard let error = unsafe xmlCtxtGetLastError(context) else {
            damage = Damage(place: .line(1), reason: "not well-formed XML")
            return
        }
        let code = unsafe UInt32(bitPattern: error.pointee.code)
        let line = unsafe Int(error.pointee.line) + linesBefore
        let message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
        damage = Damage(
            place: .line(max(line, 1)),
            reason: Self.words[code] ?? "not well-formed XML (\(Self.oneLine(message)))"
        )
    }

    private static let words: [UInt32: String] = {
        let early = "the file ends too early"
        let entity = "it refers to an entity that it defines itself; such entities are not expanded"
        let pairs: [(xmlParserErrors, String)] = [
            (XML_ERR_DOCUMENT_EMPTY, "there is no XML element in the file"),
            (XML_ERR_DOCUMENT_END, "something follows after the end of the document"),
            (XML_ERR_TAG_NOT_FINISHED, early),
            (XML_ERR_GT_REQUIRED, early),
            (XML_ERR_ATTRIBUTE_NOT_FINISHED, early),
            (XML_ERR_CDATA_NOT_FINISHED, early),
            (XML_ERR_COMMENT_NOT_FINISHED, early),
            (XML_ERR_TAG_NAME_MISMATCH, "an element is closed by the end of another"),
            (XML_ERR_UNDECLARED_ENTITY, entity),
            (XML_ERR_ENTITY_LOOP, entity),
            (XML_ERR_INVALID_CHAR, "a character that XML does not allow"),
            (XML_ERR_INVALID_ENCODING, "text that is not in the encoding the file names"),
            (XML_ERR_UNSUPPORTED_ENCODING, "an encoding that is not known here"),
        ]
        return Dictionary(
            pairs.map { ($0.0.rawValue, $0.1) },
            uniquingKeysWith: { first, _ in first }
        )
    }()

    private static func oneLine(_ message: String) -> String {
        String(message.prefix(120).map { $0.isNewline ? " " : $0 })
            .split(separator: " ").joined(separator: " ")
    }
}
