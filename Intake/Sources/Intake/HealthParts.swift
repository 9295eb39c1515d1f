import ActivityFile

/// An Apple Health export on its way through the import: fed piece by piece, then given out part by part.
struct HealthParts {
    let label: String
    private var hash = ContentHash()
    private var document = HealthDocument()
    private var export: HealthExport?
    private var digest = ""
    private var given = 0
    /// Bytes of the export so far.
    private(set) var byteCount = 0

    init(label: String) { self.label = label }

    /// Reads on; `piece` is forgotten afterwards.
    mutating func append(_ piece: [UInt8]) {
        byteCount += piece.count
        hash.update(piece.span)
        document.append(piece.span)
    }

    /// Ends the export; the parts can then be had.
    ///
    /// - Throws: Where nothing could be read from it.
    mutating func finish(cutShort: Damage?) throws(DecodeError) {
        digest = hash.finish()
        export = try document.finish(cutShort: cutShort)
    }

    /// The next part, or `nil` after the last.
    ///
    /// The last part bears the digest of the whole, so that an export counts as known only once all of it
    /// was taken in; the others bear a number behind it.
    mutating func next() -> Leaf.State? {
        guard let part = export?.nextPart(), let isLast = export?.isAtEnd else { return nil }
        given += 1
        return .decoded(
            part,
            digest: isLast ? digest : "\(digest)-\(given)",
            byteCount: given == 1 ? byteCount : 0
        )
    }
}
