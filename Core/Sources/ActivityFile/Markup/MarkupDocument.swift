/// An XML document that is read piece by piece, so that it is never in memory as a whole.
///
///     var document = MarkupDocument(GPXReader())
///     while let piece = nextPiece() { document.append(piece.span) }
///     let file = try document.finish()
///
/// A byte order mark, blanks before the first `<`, UTF-8, UTF-16, Latin-1 and Windows-1252 are
/// understood. See `MarkupReader` for what a reader gets to see, and `MarkupParser` for what is refused.
public struct MarkupDocument<Reader: MarkupReader>: Sendable {
    private var parser: MarkupParser<Reader>
    private var encoding: TextEncoding?
    /// Bytes that form no whole token yet.
    private var pending: [UInt8] = []

    /// An XML declaration is shorter than this.
    private static var headBytes: Int { 256 }

    public init(_ reader: Reader) { parser = MarkupParser(reader) }

    /// Bytes in memory that wait for more.
    var heldBytes: Int { pending.count }
    /// What has been read so far.
    var reader: Reader { parser.reader }

    /// Reads on.
    public mutating func append(_ piece: Span<UInt8>) {
        guard parser.stop == nil else { return }
        if encoding?.isPlain == true, pending.isEmpty {
            let done = parser.consume(piece, isLast: false)
            pending.append(piece, done..<piece.count)
            return
        }
        if encoding == nil {
            pending.append(piece, piece.indices)
            if pending.count >= Self.headBytes { begin() }
        } else {
            encoding?.append(piece, to: &pending)
        }
        if encoding != nil { parsePending(isLast: false) }
    }

    /// Ends the document and says what it held.
    ///
    /// - Parameter cutShort: Why no more bytes came, where that is known to be too early.
    /// - Returns: What the reader made of it.
    /// - Throws: Where nothing could be read from it; see the reader.
    public mutating func finish(cutShort: Damage? = nil) throws(DecodeError) -> DecodedFile {
        if encoding == nil { begin() }
        parsePending(isLast: true)
        return try parser.finish(leaving: !pending.isEmpty, cutShort: cutShort)
    }

    /// Ends the document and returns all damage, without asking the reader for a file.
    mutating func end(cutShort: Damage?) -> [Damage] {
        if encoding == nil { begin() }
        parsePending(isLast: true)
        let last = parser.damageAtEnd(leaving: !pending.isEmpty, cutShort: cutShort)
        return parser.log.damages + (last.map { [$0] } ?? [])
    }

    /// Reads a whole document that is in memory, without copying it.
    public static func read(
        _ bytes: Span<UInt8>,
        into reader: Reader
    ) throws(DecodeError) -> DecodedFile {
        let head = bytes.extracting(first: min(bytes.count, headBytes))
        let encoding = TextEncoding(head: head)
        guard encoding.isPlain else {
            var document = MarkupDocument(reader)
            document.append(bytes)
            return try document.finish()
        }
        var parser = MarkupParser(reader)
        let text = bytes.extracting(encoding.markLength..<bytes.count)
        let done = parser.consume(text, isLast: true)
        return try parser.finish(leaving: done < text.count, cutShort: nil)
    }

    private mutating func begin() {
        let head = pending
        var encoding = TextEncoding(head: head.span)
        pending = []
        encoding.append(head.span.extracting(encoding.markLength..<head.count), to: &pending)
        self.encoding = encoding
    }

    private mutating func parsePending(isLast: Bool) {
        var bytes: [UInt8] = []
        swap(&bytes, &pending)
        let done = parser.consume(bytes.span, isLast: isLast)
        bytes.removeSubrange(..<done)
        swap(&bytes, &pending)
    }
}
