public import Foundation
import GRDB

/// The runner's file: one SQLite database in one folder, readable by its owner only.
public struct Vault: Sendable {
    let database: any DatabaseWriter

    /// Opens the file in `folder`, making both when they are missing.
    ///
    /// Throws `VaultError` when the folder cannot be made, the file is not ours or was written by a
    /// newer Hipwise.
    public init(folder: URL) throws {
        let path = folder.appending(path: "hipwise.sqlite").path(percentEncoded: false)
        do {
            try Self.prepare(folder: folder, databasePath: path)
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            configuration.prepareDatabase { database in
                // A runner's own words must survive a power cut; import writes few transactions.
                try database.execute(sql: "PRAGMA synchronous = FULL")
            }
            let pool = try DatabasePool(path: path, configuration: configuration)
            try self.init(database: pool)
        } catch let error as VaultError {
            throw error
        } catch {
            throw VaultError(opening: path, underlying: error)
        }
    }

    /// An empty store that lives only in memory, for tests and the demo.
    public static func inMemory() throws -> Vault {
        try Vault(database: DatabaseQueue())
    }

    init(database: any DatabaseWriter) throws {
        let migrator = DatabaseMigrator.hipwise
        if try database.read(migrator.hasBeenSuperseded) { throw VaultError.writtenByNewer }
        try migrator.migrate(database)
        self.database = database
    }

    /// Folder 0700 and file 0600: training and health are nobody else's business on a shared machine.
    private static func prepare(folder: URL, databasePath: String) throws {
        let files = FileManager.default
        if !files.fileExists(atPath: folder.path(percentEncoded: false)) {
            try files.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        }
        if !files.fileExists(atPath: databasePath) {
            guard
                files.createFile(
                    atPath: databasePath,
                    contents: nil,
                    attributes: [.posixPermissions: 0o600]
                )
            else { throw CocoaError(.fileWriteNoPermission) }
        }
    }
}
