import Foundation

/// A folder of its own for an annotated clip on its way, which nobody else may look into.
struct ClipScratch: Sendable {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(
            path: "hipwise-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
    }

    var clipPath: String { folder.appending(path: "clip.webm").path(percentEncoded: false) }

    func remove() { try? FileManager.default.removeItem(at: folder) }
}
