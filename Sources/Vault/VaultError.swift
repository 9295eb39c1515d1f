public import Foundation
import GRDB

/// Why the runner's file cannot be used, in words that say what to do.
public struct VaultError: Error, Hashable, Sendable, LocalizedError, CustomStringConvertible {
    public let description: String

    public var errorDescription: String? { description }

    init(_ description: String) { self.description = description }

    static let writtenByNewer = VaultError(
        "This data folder was written by a newer version of Hipwise. "
            + "Update Hipwise, or name another folder with --data."
    )

    static let notOurs = VaultError(
        "The data file belongs to another program; it was left alone. "
            + "Name another folder with --data."
    )

    /// Puts SQLite's and the file system's reasons for not opening `path` into plain words.
    init(opening path: String, underlying: any Error) {
        let reason =
            switch (underlying as? DatabaseError)?.resultCode {
            case .SQLITE_NOTADB?: "it is not a Hipwise file, or it is damaged"
            case .SQLITE_CANTOPEN?, .SQLITE_PERM?, .SQLITE_READONLY?, .SQLITE_AUTH?:
                "this user may not read and write it"
            case .SQLITE_FULL?: "the disk is full"
            case .SQLITE_BUSY?, .SQLITE_LOCKED?: "another Hipwise is busy with it"
            case nil: underlying.localizedDescription
            default: "SQLite says: \(underlying)"
            }
        self.init(
            "The data file \(path) cannot be opened: \(reason). "
                + "Name another folder with --data, or see to its permissions."
        )
    }

    static func noSuchGaitRecord(_ id: Int64) -> VaultError {
        VaultError("There is no gait record \(id); it may have been removed meanwhile.")
    }

    static let noFolderForClips = VaultError(
        "There is no data folder to keep a clip in. Keep the measures first, or name a folder "
            + "with --data."
    )

    init(keepingClip path: String, underlying: any Error) {
        self.init(
            "The clip \(path) could not be kept: \(underlying.localizedDescription) "
                + "Make room on the disk, or keep the measures without the clip."
        )
    }

    /// Puts SQLite's reasons for not storing something into plain words; other errors stay as they are.
    static func storing(_ error: any Error) -> any Error {
        switch (error as? DatabaseError)?.resultCode {
        case .SQLITE_FULL?:
            VaultError(
                "The disk is full. What was stored before is safe; "
                    + "make room and run the same import again."
            )
        case .SQLITE_IOERR?:
            VaultError(
                "The disk refused to write. What was stored before is safe; "
                    + "check the disk and run the same import again."
            )
        case .SQLITE_READONLY?:
            VaultError("The data file may not be written by this user.")
        case .SQLITE_BUSY?, .SQLITE_LOCKED?:
            VaultError("Another Hipwise is writing to the same data folder. Try again in a moment.")
        default: error
        }
    }
}
