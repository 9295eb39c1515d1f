import ActivityFile

/// Why an import ended early, and what it had done by then.
public struct ImportStopped: Error {
    public let report: ImportReport
    public let reason: any Error
}

/// Reads files and stores their activities, so that a crash loses at most the batch in hand.
public struct ImportActivities: Sendable {
    private let reader: any FileReading
    private let shelf: any ActivityShelf
    private let batchSize: Int

    /// `batchSize` files are stored together: large enough to be fast, small enough to lose little.
    public init(reader: any FileReading, shelf: any ActivityShelf, batchSize: Int = 64) {
        self.reader = reader
        self.shelf = shelf
        self.batchSize = batchSize
    }

    /// Imports everything under `sources`.
    ///
    /// Throws `ImportStopped` when the store fails (a full disk, say) or `control` stops it; what was
    /// stored by then stays stored and is in its report. Importing the same sources again goes on.
    public func callAsFunction(
        _ sources: [FileSource],
        control: ImportControl = ImportControl(),
        progress: @escaping @Sendable (ReadingProgress) -> Void = { _ in }
    ) async throws -> ImportReport {
        var report = ImportReport()
        var batch: [FileToShelve] = []
        var storing = Storing(shelf: shelf)
        // Stored last, so that each row finds the recording it tells of, wherever that lay.
        var lists: [FileToShelve] = []
        let shelf = shelf
        do {
            try await reader.read(
                sources,
                // A store that cannot answer is met again when the batch is stored, with its reason.
                isKnown: { digest in ((try? shelf.knownFile(digest: digest)) ?? nil) != nil },
                progress: progress
            ) { file in
                try await control.checkpoint()
                switch file.outcome {
                case .decoded(let decoded):
                    if decoded.isList { lists.append(decoded) } else { batch.append(decoded) }
                    if batch.count >= batchSize { try await storing.begin(&batch, &report) }
                case .known(let digest):
                    // Files of the batch in hand come first, so that the report keeps reading order.
                    try await storing.finish(&batch, &report)
                    if let known = try shelf.knownFile(digest: digest) {
                        report.add(known, path: file.label, wasKnown: true)
                    }
                case .skipped(let reason):
                    report.skipped.append(.init(path: file.label, reason: reason))
                case .failed(let reason):
                    report.failed.append(.init(path: file.label, reason: reason))
                }
            }
            try await storing.finish(&batch, &report)
            try await storing.finish(&lists, &report)
        } catch let error {
            // Stored and counted: the batch on its way, and all in hand when the runner wished to stop.
            var reason = error
            do {
                if error is ImportCancelled {
                    try await storing.finish(&batch, &report)
                    try await storing.finish(&lists, &report)
                } else {
                    try await storing.settle(&report)
                }
            } catch {
                reason = error
            }
            throw ImportStopped(report: report, reason: reason)
        }
        return report
    }
}

/// Stores one batch while the next is read.
private struct Storing {
    let shelf: any ActivityShelf
    private var files: [FileToShelve] = []
    private var task: Task<[ShelvedFile], any Error>?

    init(shelf: any ActivityShelf) { self.shelf = shelf }

    /// Waits for the batch before, then begins to store this one.
    mutating func begin(_ batch: inout [FileToShelve], _ report: inout ImportReport) async throws {
        try await settle(&report)
        guard !batch.isEmpty else { return }
        let shelf = shelf
        let files = batch
        self.files = files
        task = Task { try shelf.shelve(files) }
        batch.removeAll(keepingCapacity: true)
    }

    /// Stores this batch and waits until it is in.
    mutating func finish(_ batch: inout [FileToShelve], _ report: inout ImportReport) async throws {
        try await begin(&batch, &report)
        try await settle(&report)
    }

    /// Waits for the batch that is being stored and adds it to the report.
    mutating func settle(_ report: inout ImportReport) async throws {
        guard let task else { return }
        self.task = nil
        for (file, shelved) in zip(files, try await task.value) {
            report.add(shelved, path: file.label, wasKnown: false)
        }
        files = []
    }
}

extension ImportReport {
    fileprivate mutating func add(_ file: ShelvedFile, path: String, wasKnown: Bool) {
        for recording in file.activities {
            let status: Status =
                if wasKnown {
                    .known
                } else if recording.isDuplicate {
                    recording.isListEntry ? .listed : .duplicate
                } else {
                    .imported
                }
            activities.append(Entry(path: path, status: status, activity: recording.summary))
        }
        if let kind = file.noActivityKind {
            skipped.append(Note(path: path, reason: kind))
        }
        passedOver += file.skipped.map { Note(path: path, reason: $0) }
        if !file.damage.isEmpty {
            damaged.append(Note(path: path, reason: Self.reason(file.damage)))
        }
    }

    /// The first three places tell enough; a broken file may have thousands.
    private static func reason(_ damage: [String]) -> String {
        let more = damage.count - 3
        return damage.prefix(3).joined(separator: "; ")
            + (more > 0 ? "; and \(more) more place\(more == 1 ? "" : "s")" : "")
    }
}
