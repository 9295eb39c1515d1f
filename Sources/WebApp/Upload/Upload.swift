import Foundation
import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Files that a browser sent, kept in a folder of their own until they were read.
///
/// They lie under running numbers: a name from outside is never a path. A list of their names is
/// written when all have arrived, so that an import that was cut off can go on from them.
struct Upload: Sendable {
    let folder: String
    private(set) var files: [File] = []
    /// What the form said besides its files.
    var fields = FormFields()
    private let lock: FolderLock

    private static let prefix = "upload-"
    private static let list = "names.json"

    struct File: Sendable, Codable {
        let path: String
        /// The name it had on the runner's disk; for people only.
        let label: String
        /// The form's field it came from.
        let field: String
    }

    /// The folder's name, by which a page refers to it.
    var id: String { URL(filePath: folder).lastPathComponent }

    /// Makes a folder that only this user may read.
    init(in parent: String, using generator: inout some RandomNumberGenerator) throws {
        let name = Self.prefix + String(generator.next() as UInt64, radix: 16)
        folder = URL(filePath: parent).appending(path: name).path
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        guard let lock = FolderLock(folder: folder) else { throw WebError.uploadNotStored }
        self.lock = lock
    }

    /// Opens the next file for writing.
    mutating func open(
        label: String,
        field: String = UploadReceiver.fieldName
    ) throws -> FileHandle {
        let path = URL(filePath: folder).appending(path: "\(files.count + 1)").path
        let isMade = FileManager.default.createFile(
            atPath: path,
            contents: nil,
            attributes: [.posixPermissions: 0o600]
        )
        guard isMade, let handle = FileHandle(forWritingAtPath: path) else {
            throw WebError.uploadNotStored
        }
        files.append(File(path: path, label: Self.readable(label), field: field))
        return handle
    }

    /// Takes back a file that turned out to be an empty choice.
    mutating func dropLast() {
        guard let file = files.popLast() else { return }
        try? FileManager.default.removeItem(atPath: file.path)
    }

    /// Says that all files have arrived.
    func seal() throws {
        let data = try JSONEncoder().encode(files.map(\.label))
        let path = URL(filePath: folder).appending(path: Self.list)
        do {
            try data.write(to: path, options: .atomic)
        } catch {
            throw WebError.uploadNotStored
        }
    }

    /// Removes everything; what cannot be removed lies in the temporary folder and is not missed.
    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    /// Lets another import take it up.
    func letGo() { lock.release() }

    // MARK: - After a crash

    /// Whole uploads whose import was cut off or stopped, newest first, without those in use.
    static func leftovers(in parent: String) -> [Leftover] {
        folders(in: parent).compactMap { Leftover(folder: $0.path, changed: $0.changed) }
            .sorted { $0.changed > $1.changed }
    }

    /// Takes a left-over upload into use; `nil` when it is gone, not whole or in use already.
    static func reopen(id: String, in parent: String) -> Upload? {
        // Only names that the folder itself lists: what a form says is never a path.
        guard let found = folders(in: parent).first(where: { $0.name == id }) else { return nil }
        return Upload(reopening: found.path)
    }

    private init?(reopening folder: String) {
        guard let lock = FolderLock(folder: folder), let labels = Self.labels(in: folder) else {
            return nil
        }
        self.folder = folder
        self.lock = lock
        files = labels.enumerated().map { index, label in
            File(
                path: URL(filePath: folder).appending(path: "\(index + 1)").path,
                label: label,
                field: UploadReceiver.fieldName
            )
        }
    }

    struct Leftover: Sendable {
        let id: String
        let files: Int
        let bytes: Int
        let changed: Date

        fileprivate init?(folder: String, changed: Date) {
            guard FolderLock(folder: folder) != nil, let labels = Upload.labels(in: folder) else {
                return nil
            }
            id = URL(filePath: folder).lastPathComponent
            files = labels.count
            bytes = (1...max(1, labels.count)).reduce(0) { sum, number in
                let path = URL(filePath: folder).appending(path: "\(number)").path
                let attributes = try? FileManager.default.attributesOfItem(atPath: path)
                return sum + (attributes?[.size] as? Int ?? 0)
            }
            self.changed = changed
        }
    }

    /// Removes uploads that a crash cut off before all files had arrived.
    ///
    /// Only those that nobody wrote to for a day: another start of the program may be at work.
    static func removeTorn(in parent: String, now: Date) {
        for found in folders(in: parent) where labels(in: found.path) == nil {
            guard now.timeIntervalSince(found.changed) > 86_400,
                FolderLock(folder: found.path) != nil
            else { continue }
            try? FileManager.default.removeItem(atPath: found.path)
        }
    }

    /// Removes every upload that nobody holds: what only one start of the program works with.
    static func removeAll(in parent: String) {
        for found in folders(in: parent) where FolderLock(folder: found.path) != nil {
            try? FileManager.default.removeItem(atPath: found.path)
        }
    }

    private static func folders(
        in parent: String
    ) -> [(name: String, path: String, changed: Date)] {
        let manager = FileManager.default
        let names = (try? manager.contentsOfDirectory(atPath: parent)) ?? []
        return names.filter { $0.hasPrefix(prefix) }.compactMap { name in
            let path = URL(filePath: parent).appending(path: name).path
            let attributes = try? manager.attributesOfItem(atPath: path)
            guard let changed = attributes?[.modificationDate] as? Date else { return nil }
            return (name, path, changed)
        }
    }

    private static func labels(in folder: String) -> [String]? {
        let path = URL(filePath: folder).appending(path: list)
        guard let data = try? Data(contentsOf: path) else { return nil }
        return try? JSONDecoder().decode([String].self, from: data)
    }

    /// One line of at most 300 characters.
    private static func readable(_ label: String) -> String {
        let plain = label.filter {
            !$0.isNewline && $0.unicodeScalars.allSatisfy { $0.value >= 32 }
        }
        return plain.isEmpty ? "unnamed file" : String(plain.suffix(300))
    }
}

/// Held while an upload is received or imported; the system lets go of it when the process dies.
private final class FolderLock: Sendable {
    private let handle: Mutex<Int32>

    /// `nil` when another holds it.
    init?(folder: String) {
        let opened = unsafe open(folder + "/lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard opened >= 0 else { return nil }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            close(opened)
            return nil
        }
        handle = Mutex(opened)
    }

    func release() {
        handle.withLock { handle in
            if handle >= 0 { close(handle) }
            handle = -1
        }
    }

    deinit { release() }
}
