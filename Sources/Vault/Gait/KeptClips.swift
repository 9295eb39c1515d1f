import Foundation

/// The annotated clips that a runner asked to keep, in a folder beside the data file.
struct KeptClips {
    let folder: URL

    /// `nil` for a store in memory, which has no folder.
    init?(folder: URL?) {
        guard let folder else { return nil }
        self.folder = folder.appending(path: "gait", directoryHint: .isDirectory)
    }

    static func name(of id: Int64) -> String { "\(id).webm" }

    func file(of id: Int64) -> URL { folder.appending(path: Self.name(of: id)) }

    func holds(_ id: Int64) -> Bool {
        FileManager.default.fileExists(atPath: file(of: id).path(percentEncoded: false))
    }

    /// Moves a finished clip in; another name first, since copying across disks can break off.
    func take(_ path: String, of id: Int64) throws {
        let files = FileManager.default
        try files.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        let partial = folder.appending(path: ".\(id).partial")
        try? files.removeItem(at: partial)
        do {
            try files.moveItem(at: URL(filePath: path), to: partial)
            try files.setAttributes(
                [.posixPermissions: 0o600],
                ofItemAtPath: partial.path(percentEncoded: false)
            )
            let from = partial.path(percentEncoded: false)
            let to = file(of: id).path(percentEncoded: false)
            guard unsafe rename(from, to) == 0 else {
                throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
            }
        } catch {
            try? files.removeItem(at: partial)
            throw VaultError(keepingClip: path, underlying: error)
        }
    }

    func erase(_ id: Int64) throws {
        guard holds(id) else { return }
        try FileManager.default.removeItem(at: file(of: id))
    }

    func eraseAll() throws {
        guard FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) else {
            return
        }
        try FileManager.default.removeItem(at: folder)
    }
}
