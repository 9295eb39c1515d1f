import Foundation
import Testing

/// Compares with the approved text in `Snapshots`; `HIPWISE_RECORD=1` approves what is there now.
func expectSnapshot(
    _ actual: String,
    named name: String,
    filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = URL(filePath: filePath)
        .deletingLastPathComponent()
        .appending(path: "Snapshots/\(name)")
    if ProcessInfo.processInfo.environment["HIPWISE_RECORD"] != nil {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(actual.utf8).write(to: file)
        return
    }
    let stored = try? String(contentsOf: file, encoding: .utf8)
    if actual != stored { Attachment.record(actual, named: name, sourceLocation: sourceLocation) }
    #expect(actual == stored, "differs from \(name)", sourceLocation: sourceLocation)
}
