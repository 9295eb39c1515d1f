public import ActivityFile
public import Companion
public import Foundation
import Intake

/// Reads files, folders and archives with the Intake package, on all cores.
public struct IntakeFileReader: FileReading {
    private let workers: Int
    private let lists: ActivityListDecoder

    /// - Parameters:
    ///   - workers: Files decoded at the same time.
    ///   - columns: What the columns of somebody's own spreadsheet mean.
    public init(
        workers: Int = ProcessInfo.processInfo.activeProcessorCount,
        columns: ColumnMapping? = nil
    ) {
        self.workers = max(1, workers)
        lists = ActivityListDecoder(columns: columns, clock: SystemClock.local())
    }

    public func read(
        _ sources: [FileSource],
        isKnown: @escaping @Sendable (String) -> Bool,
        progress: @escaping @Sendable (ReadingProgress) -> Void,
        receive: (ReadFile) async throws -> Void
    ) async throws {
        let walker = IntakeWalker(
            sources: sources.map { IntakeSource(label: $0.label, path: $0.path) },
            lists: lists
        )
        var done = 0
        func tell(_ bytesDone: Int) {
            progress(
                ReadingProgress(
                    filesDone: done,
                    filesTotal: max(walker.fileCount, done),
                    bytesDone: Int64(bytesDone),
                    bytesTotal: Int64(walker.byteCount)
                )
            )
        }
        try await walker.forEachInParallel(
            workers: workers,
            isKnown: isKnown,
            prepare: { (ReadFile($0), bytesDone: $0.bytesDone) },
            onBytes: tell
        ) { file, bytesDone in
            try await receive(file)
            done += 1
            tell(bytesDone)
        }
    }
}

extension ReadFile {
    fileprivate init(_ item: IntakeItem) {
        let outcome: Outcome =
            switch (item.outcome, item.digest) {
            case (.decoded(let file), let digest?):
                .decoded(FileToShelve(label: item.label, digest: digest, file: file))
            case (.known, let digest?): .known(digest: digest)
            case (.decoded, nil), (.known, nil):
                .failed(reason: "it was read without a digest; please report this")
            case (.skipped(let reason), _): .skipped(reason: reason)
            case (.failed(let reason), _): .failed(reason: reason)
            }
        self.init(label: item.label, outcome: outcome)
    }
}
