import Foundation
import Testing

/// The folder of real activity files that lies beside the repository, with what peer tools say of them.
enum SharedData {
    /// `HIPWISE_SHARED`, else `../shared` as seen from the repository.
    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["HIPWISE_SHARED"] {
            return URL(filePath: path)
        }
        let repository = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return repository.deletingLastPathComponent().appending(path: "shared")
    }()

    static var activities: URL { folder.appending(path: "data/activities") }

    /// Cancels the test, visibly, where the folder is missing.
    static func require() throws {
        guard FileManager.default.fileExists(atPath: activities.path) else {
            try Test.cancel("no \(activities.path); set HIPWISE_SHARED to the folder that has it")
        }
    }

    /// One line of the manifest: the value of each column by the column's name.
    struct Row: Sendable {
        var values: [String: String]

        /// Empty where the manifest says nothing.
        subscript(column: String) -> String { values[column] ?? "" }

        var file: String { self["file"] }
        var path: String { SharedData.activities.appending(path: file).path }
    }

    static func rows(where isWanted: (Row) -> Bool) throws -> [Row] {
        try require()
        let text = try String(
            contentsOf: activities.appending(path: "MANIFEST.tsv"),
            encoding: .utf8
        )
        let lines = text.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        let header = try #require(lines.first)
        return lines.dropFirst().map { cells in
            Row(values: Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first }))
        }.filter(isWanted)
    }
}
