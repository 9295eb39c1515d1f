import ArchiveStream

/// An archive that is being read, and what it has yielded so far.
final class OpenArchive {
    var reader: ArchiveReader
    let label: String
    let packing: Verdict.Packing
    /// Archives around and including this one; gzip around a single file does not count.
    let depth: Int
    /// Its own size, against which its yield is judged.
    let byteCount: Int
    private(set) var memberCount = 0
    private(set) var yieldedBytes = 0

    init(
        _ reader: consuming ArchiveReader,
        label: String,
        packing: Verdict.Packing,
        depth: Int,
        byteCount: Int
    ) {
        self.reader = reader
        self.label = label
        self.packing = packing
        self.depth = depth
        self.byteCount = byteCount
    }

    /// The next member, or `nil` after the last.
    func next() throws(ArchiveError) -> ArchiveEntry? {
        let entry = try reader.next()
        if entry != nil { memberCount += 1 }
        return entry
    }

    /// Appends up to `count` bytes of the present member; false at its end.
    func read(into bytes: inout [UInt8], upTo count: Int) throws(ArchiveError) -> Bool {
        let before = bytes.count
        defer { yieldedBytes += bytes.count - before }
        return try reader.read(into: &bytes, upTo: count)
    }

    /// Why no more should be read out of this archive; `nil` while all is well.
    func refusal(_ limits: IntakeLimits) -> String? {
        if memberCount > limits.archiveMembers {
            return "holds more than \(limits.archiveMembers) files; the rest is not read"
        }
        if yieldedBytes > limits.archiveBytes {
            return "unpacks to more than \(limits.archiveBytes.inWords); the rest is not read"
        }
        let allowed = max(byteCount, 1).multipliedReportingOverflow(by: limits.archiveRatio)
        if yieldedBytes > limits.archiveRatioFrom, !allowed.overflow,
            yieldedBytes > allowed.partialValue
        {
            return "unpacks to more than \(limits.archiveRatio) times its own size, as archives "
                + "made to fill a disk do; the rest is not read"
        }
        return nil
    }

    /// The label of a member: gzip has no name of its own worth showing.
    func label(of entry: ArchiveEntry) -> String {
        packing == .gzip ? label : "\(label) » \(entry.name)"
    }
}

extension Int {
    /// A size for people, in whole units.
    var inWords: String {
        if self >= 1 << 30 { return "\(self >> 30) GB" }
        if self >= 1 << 20 { return "\(self >> 20) MB" }
        return "\(self) bytes"
    }
}
