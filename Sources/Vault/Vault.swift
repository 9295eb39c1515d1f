public import Foundation
import GRDB

/// The runner's file: one SQLite database in one folder, readable by its owner only.
public struct Vault: Sendable {
    let database: any DatabaseWriter
    /// Where the file lies; `nil` for a store in memory.
    let folder: URL?

    /// Opens the file in `folder`, making both when they are missing.
    ///
    /// Throws `VaultError` when the folder cannot be made, the file is not ours or was written by a
    /// newer Hipwise.
    public init(folder: URL) throws {
        let path = folder.appending(path: "hipwise.sqlite").path(percentEncoded: false)
        do {
            try Self.prepare(folder: folder, databasePath: path)
            // Two programs started at once on a new folder must not both build the tables.
            let lock = try FolderLock(folder: folder)
            defer { lock.release() }
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            configuration.prepareDatabase { database in
                // A runner's own words must survive a power cut; import writes few transactions.
                try database.execute(sql: "PRAGMA synchronous = FULL")
            }
            try self.init(
                database: DatabasePool(path: path, configuration: configuration),
                folder: folder
            )
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

    init(database: any DatabaseWriter, folder: URL? = nil) throws {
        let migrator = DatabaseMigrator.hipwise
        if try database.read(Self.isForeign) { throw VaultError.notOurs }
        if try database.read(migrator.hasBeenSuperseded) { throw VaultError.writtenByNewer }
        try migrator.migrate(database)
        try Self.refreshMeasures(in: database)
        try Self.refreshDynamics(in: database)
        self.database = database
        self.folder = folder
    }

    /// "Hipw" in ASCII, which SQLite keeps in the file's head.
    static let applicationID = 0x4869_7077

    /// A database with tables that another program made.
    private static func isForeign(_ database: Database) throws -> Bool {
        let mark = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        // A process killed while it made the file may have left the list of migrations alone.
        let ours = "name NOT LIKE 'grdb!_%' ESCAPE '!' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
        let tables =
            try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master WHERE \(ours)") ?? 0
        return tables > 0 && mark != applicationID
    }

    /// File 0600, and the folder 0700 where we make it: training and health are nobody else's
    /// business on a shared machine.
    private static func prepare(folder: URL, databasePath: String) throws {
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        // Never truncates: another process may have made the file just now.
        let handle = unsafe open(databasePath, O_CREAT | O_RDWR, 0o600)
        guard handle >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EACCES) }
        close(handle)
    }
}

/// Keeps other processes out while a store is opened and its tables are made.
private struct FolderLock {
    private let handle: Int32

    init(folder: URL) throws {
        let path = folder.appending(path: "hipwise.lock").path(percentEncoded: false)
        handle = unsafe open(path, O_CREAT | O_RDWR, 0o600)
        guard handle >= 0, flock(handle, LOCK_EX) == 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EACCES)
        }
    }

    func release() { close(handle) }
}
