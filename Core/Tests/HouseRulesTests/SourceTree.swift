import Foundation
import Testing

/// The repository as text, found from this file's own place.
struct SourceTree {
    struct File: Sendable, CustomTestStringConvertible {
        /// Path from the repository's root.
        let path: String
        let lines: [String]

        var testDescription: String { path }
        var name: String { path.split(separator: "/").last.map(String.init) ?? path }
        /// The room a file of `Core/Sources` or `Sources` belongs to.
        var room: String? {
            let parts = path.split(separator: "/").map(String.init)
            guard let index = parts.firstIndex(of: "Sources"), index + 1 < parts.count - 1 else {
                return nil
            }
            return parts[index + 1]
        }
    }

    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Every Swift file of the repository that is ours to keep, build folders left out.
    static let swiftFiles: [File] = ["Core", "Intake", "Video", "Sources", "Tests", "Benchmarks"]
        .flatMap { files(under: $0) }
        .sorted { $0.path < $1.path }

    private static func files(under folder: String) -> [File] {
        let base = root.appending(path: folder)
        let walker = FileManager.default.enumerator(
            at: base,
            includingPropertiesForKeys: nil,
            options: [.skipsHiddenFiles]
        )
        var files: [File] = []
        while let url = walker?.nextObject() as? URL {
            guard url.pathExtension == "swift", !url.path().contains("/.build"),
                let text = try? String(contentsOf: url, encoding: .utf8)
            else { continue }
            let path = url.path(percentEncoded: false)
                .dropFirst(root.path(percentEncoded: false).count)
            files.append(
                File(
                    path: String(path.drop { $0 == "/" }),
                    lines: text.split(separator: "\n", omittingEmptySubsequences: false)
                        .map(String.init)
                )
            )
        }
        return files
    }
}
