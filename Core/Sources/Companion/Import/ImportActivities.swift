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
                    if batch.count >= batchSize {
                        try store(&batch, into: &report)
                    }
                case .known(let digest):
                    // Files of the batch in hand come first, so that the report keeps reading order.
                    try store(&batch, into: &report)
                    if let known = try shelf.knownFile(digest: digest) {
                        report.add(known, path: file.label, wasKnown: true)
                    }
                case .skipped(let reason):
                    report.skipped.append(.init(path: file.label, reason: reason))
                case .failed(let reason):
                    report.failed.append(.init(path: file.label, reason: reason))
                }
            }
            try store(&batch, into: &report)
            try store(&lists, into: &report)
        } catch is ImportCancelled {
            let failure = storingError(&batch, &lists, into: &report)
            throw ImportStopped(report: report, reason: failure ?? ImportCancelled())
        } catch {
            throw ImportStopped(report: report, reason: error)
        }
        return report
    }

    /// Stores what is in hand when the runner stops an import.
    private func storingError(
        _ batch: inout [FileToShelve],
        _ lists: inout [FileToShelve],
        into report: inout ImportReport
    ) -> (any Error)? {
        do {
            try store(&batch, into: &report)
            try store(&lists, into: &report)
            return nil
        } catch {
            return error
        }
    }

    private func store(_ batch: inout [FileToShelve], into report: inout ImportReport) throws {
        guard !batch.isEmpty else { return }
        for (file, shelved) in zip(batch, try shelf.shelve(batch)) {
            report.add(shelved, path: file.label, wasKnown: false)
        }
        batch.removeAll(keepingCapacity: true)
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
