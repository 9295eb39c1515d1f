import Foundation

/// Files that a browser sent, kept in a folder of their own until they were read.
///
/// They lie under running numbers: a name from outside is never a path.
struct Upload: Sendable {
    let folder: String
    private(set) var files: [File] = []

    private static let prefix = "upload-"

    struct File: Sendable {
        let path: String
        /// The name it had on the runner's disk; for people only.
        let label: String
    }

    /// Makes a folder that only this user may read.
    init(in parent: String, using generator: inout some RandomNumberGenerator) throws {
        let name = Self.prefix + String(generator.next() as UInt64, radix: 16)
        folder = URL(filePath: parent).appending(path: name).path
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
    }

    /// Opens the next file for writing.
    mutating func open(label: String) throws -> FileHandle {
        let path = URL(filePath: folder).appending(path: "\(files.count + 1)").path
        let isMade = FileManager.default.createFile(
            atPath: path,
            contents: nil,
            attributes: [.posixPermissions: 0o600]
        )
        guard isMade, let handle = FileHandle(forWritingAtPath: path) else {
            throw WebError.uploadNotStored
        }
        files.append(File(path: path, label: Self.readable(label)))
        return handle
    }

    /// Takes back a file that turned out to be an empty choice.
    mutating func dropLast() {
        guard let file = files.popLast() else { return }
        try? FileManager.default.removeItem(atPath: file.path)
    }

    /// Removes everything; what cannot be removed lies in the temporary folder and is not missed.
    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    /// Removes uploads that a crash left behind.
    ///
    /// Only those that nobody wrote to for a day: another start of the program may be at work.
    static func removeLeftovers(in parent: String, now: Date) {
        let manager = FileManager.default
        for name in (try? manager.contentsOfDirectory(atPath: parent)) ?? []
        where name.hasPrefix(prefix) {
            let path = URL(filePath: parent).appending(path: name).path
            let attributes = try? manager.attributesOfItem(atPath: path)
            guard let changed = attributes?[.modificationDate] as? Date,
                now.timeIntervalSince(changed) > 86_400
            else { continue }
            try? manager.removeItem(atPath: path)
        }
    }

    /// One line of at most 300 characters.
    private static func readable(_ label: String) -> String {
        let plain = label.filter {
            !$0.isNewline && $0.unicodeScalars.allSatisfy { $0.value >= 32 }
        }
        return plain.isEmpty ? "unnamed file" : String(plain.suffix(300))
    }
}
