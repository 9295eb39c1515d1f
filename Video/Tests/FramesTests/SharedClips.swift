import Foundation
import Testing

/// The clips of the shared data folder beside the repository.
enum SharedClips {
    static let folder: URL = {
        let base =
            ProcessInfo.processInfo.environment["HIPWISE_SHARED"].map { URL(filePath: $0) }
            ?? URL(filePath: #filePath).appending(path: "../../../../../shared").standardized
        return base.appending(path: "data/gait")
    }()

    /// The path of a clip; the test is cancelled, and says so, where the folder is missing.
    static func clip(_ name: String) throws -> String {
        try path("video/\(name)")
    }

    static func path(_ name: String) throws -> String {
        let path = folder.appending(path: name).path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else {
            try Test.cancel("the shared clips are not here; set HIPWISE_SHARED to use them")
        }
        return path
    }
}
