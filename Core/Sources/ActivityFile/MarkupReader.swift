/// Receives an XML document as a stream of events; the GPX and TCX readers conform to it.
///
/// The kernel has no XML parser. Whoever has one (libxml2's SAX interface in the program, a list of
/// events in a test) calls these in document order: `startElement`, its attributes, then text and
/// children, then `endElement`. Names come without their namespace prefix. Bytes are UTF-8 and are
/// valid only during the call, so that a reader copies just what it keeps.
public protocol MarkupReader: Sendable {
    mutating func startElement(_ name: Span<UInt8>, line: Int)
    mutating func attribute(_ name: Span<UInt8>, value: Span<UInt8>)
    /// Text directly inside the innermost open element; may come in several pieces.
    mutating func text(_ piece: Span<UInt8>)
    mutating func endElement(line: Int)
    /// Called once, at the end or, with `damage`, where parsing had to stop early.
    mutating func finish(damage: Damage?) throws(DecodeError) -> DecodedFile
}
