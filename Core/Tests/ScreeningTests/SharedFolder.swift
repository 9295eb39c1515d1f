import Foundation
import Testing

/// The evidence base beside the repository, which some tests compare with.
enum SharedFolder {
    /// The text of a file, or a visible cancellation where the folder is not there.
    static func text(_ path: String, filePath: String = #filePath) throws -> String {
        let folder =
            ProcessInfo.processInfo.environment["HIPWISE_SHARED"].map { URL(filePath: $0) }
            ?? URL(filePath: filePath).appending(path: "../../../../../shared").standardized
        let file = folder.appending(path: path)
        guard FileManager.default.fileExists(atPath: file.path) else {
            try Test.cancel("\(path) is not there; set HIPWISE_SHARED to compare with it")
        }
        return try String(contentsOf: file, encoding: .utf8)
    }
}
