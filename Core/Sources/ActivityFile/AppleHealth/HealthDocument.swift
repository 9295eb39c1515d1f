/// An Apple Health export that is read piece by piece, in bounded memory whatever its size.
///
///     var document = HealthDocument()
///     while let piece = nextPiece() { document.append(piece.span) }
///     var export = try document.finish()
///     while let part = export.nextPart() { keep(part) }
///
/// Its document type is read over, broken or not. Control characters, text that is not UTF-8 and
/// broken tags cost at most the record they stand in and are listed with their line.
public struct HealthDocument: Sendable {
    private var document = MarkupDocument(HealthReader())

    public init() {}

    /// Reads on.
    public mutating func append(_ piece: Span<UInt8>) { document.append(piece) }

    /// Ends the export and sorts out what it held.
    ///
    /// - Parameter cutShort: Why no more bytes came, where that is known to be too early.
    /// - Returns: The export, whose parts can now be had.
    /// - Throws: Where it is damaged and nothing could be read from it.
    public mutating func finish(cutShort: Damage? = nil) throws(DecodeError) -> HealthExport {
        let damage = document.end(cutShort: cutShort)
        return try HealthExport(document.reader, damage: damage)
    }
}
