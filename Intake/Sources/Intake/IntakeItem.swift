public import ActivityFile

/// One file that an import came across, and what became of it.
public struct IntakeItem: Sendable {
    /// The path as it was given, with ` » ` before each name inside an archive.
    public var label: String
    public var outcome: Outcome
    /// Bytes of the file's own content, unpacked; 0 where it was not read.
    public var byteCount: Int
    /// SHA-256 of that content in hexadecimal; `nil` where it was not read.
    public var digest: String?
    /// Bytes of the sources that are dealt with after this item; compare with `IntakeWalker.byteCount`.
    public var bytesDone: Int

    public enum Outcome: Sendable {
        /// Read, perhaps with damage worked around, perhaps without an activity in it.
        case decoded(DecodedFile)
        /// Not decoded because its digest is known already.
        case known
        /// Not for us, and that is fine; a sentence fragment says what it is.
        case skipped(String)
        /// It should have been readable and is not; says what was wrong and what to do.
        case failed(String)
    }

    public init(
        label: String,
        outcome: Outcome,
        byteCount: Int = 0,
        digest: String? = nil,
        bytesDone: Int = 0
    ) {
        self.label = label
        self.outcome = outcome
        self.byteCount = byteCount
        self.digest = digest
        self.bytesDone = bytesDone
    }

    /// The activities it held; empty for all that is not an activity file.
    public var activities: [RecordedActivity] {
        guard case .decoded(let file) = outcome, case .activities(let activities) = file.contents
        else { return [] }
        return activities
    }
}
