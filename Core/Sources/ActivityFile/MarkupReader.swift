/// Receives an XML document as a stream of events; the GPX, TCX and Apple Health readers conform to it.
///
/// `MarkupDocument` calls these in document order: `startElement`, its attributes, then text and
/// children, then `endElement`. Names come without their namespace prefix, and declarations of
/// namespaces not at all. Bytes are UTF-8 and are valid only during the call, so that a reader copies
/// just what it keeps.
public protocol MarkupReader: Sendable {
    mutating func startElement(_ name: Span<UInt8>, line: Int)
    /// Asked before each attribute, so that values nobody wants are not even decoded.
    mutating func choice(forAttribute name: Span<UInt8>) -> AttributeChoice
    mutating func attribute(_ name: Span<UInt8>, value: Span<UInt8>)
    /// Text directly inside the innermost open element; may come in several pieces.
    mutating func text(_ piece: Span<UInt8>)
    mutating func endElement(line: Int)
    /// Whether what XML forbids is passed over and listed, instead of ending the reading.
    var survivesDamage: Bool { get }
    /// Called once, at the end or, with `damage`, where parsing had to stop early.
    mutating func finish(damage: Damage?) throws(DecodeError) -> DecodedFile
}

/// What to do with an attribute.
public enum AttributeChoice: Sendable {
    case take
    case pass
    /// Neither this attribute nor any other of the element is wanted.
    case passRest
}

extension MarkupReader {
    public mutating func choice(forAttribute name: Span<UInt8>) -> AttributeChoice { .take }
    public var survivesDamage: Bool { false }
}
