public import Foundation

/// Finds the folder with the pose network.
public enum PoseFolder {
    public static let name = ".pose"

    /// The folder that `HIPWISE_POSE` names, else `.pose` beside the program or above it, else in
    /// the folder one works in.
    public static func resolve(
        environment: [String: String] = ProcessInfo.processInfo.environment,
        program: URL? = Bundle.main.executableURL,
        here: String = FileManager.default.currentDirectoryPath
    ) -> String {
        if let named = environment["HIPWISE_POSE"], !named.isEmpty { return named }
        var folder = program?.resolvingSymlinksInPath().deletingLastPathComponent()
        while let level = folder, level.path(percentEncoded: false) != "/" {
            let candidate = level.appending(path: name).path(percentEncoded: false)
            if FileManager.default.fileExists(atPath: candidate) { return candidate }
            folder = level.deletingLastPathComponent()
        }
        return URL(filePath: here).appending(path: name).path(percentEncoded: false)
    }
}
