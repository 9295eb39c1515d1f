/// Opens files, folders and archives and decodes what is inside; lives outside the kernel.
public protocol FileReading: Sendable {
    /// Reads every file under `sources`, in a fixed order, and hands each one over as it is ready.
    ///
    /// `isKnown` is asked with the digest of a file before it is decoded; a known file is handed
    /// over as `.known`. Throws only when `receive` does; a file that cannot be read is a `.failed`.
    func read(
        _ sources: [FileSource],
        isKnown: @escaping @Sendable (_ digest: String) -> Bool,
        progress: @escaping @Sendable (ReadingProgress) -> Void,
        receive: (ReadFile) async throws -> Void
    ) async throws
}

/// A file, folder or archive to read, and the name by which the runner knows it.
public struct FileSource: Sendable, Hashable {
    public var path: String
    public var label: String

    /// `label` differs from the path for a file kept under another name, such as an upload.
    public init(path: String, label: String? = nil) {
        self.path = path
        self.label = label ?? path
    }
}

/// One file as it came from reading.
public struct ReadFile: Sendable {
    /// The source's label; members of a folder or archive follow it.
    public var label: String
    public var outcome: Outcome

    public init(label: String, outcome: Outcome) {
        self.label = label
        self.outcome = outcome
    }

    public enum Outcome: Sendable {
        case decoded(FileToShelve)
        /// Sound but not an activity file at all, e.g. a spreadsheet.
        case skipped(reason: String)
        case failed(reason: String)
        /// Not decoded, since the store holds a file with the same content.
        case known(digest: String)
    }
}

/// How far a long reading has come; totals may still grow while folders and archives are opened.
public struct ReadingProgress: Sendable, Hashable {
    public var filesDone: Int
    public var filesTotal: Int?
    public var bytesDone: Int64
    public var bytesTotal: Int64?

    public init(
        filesDone: Int,
        filesTotal: Int? = nil,
        bytesDone: Int64,
        bytesTotal: Int64? = nil
    ) {
        self.filesDone = filesDone
        self.filesTotal = filesTotal
        self.bytesDone = bytesDone
        self.bytesTotal = bytesTotal
    }
}
