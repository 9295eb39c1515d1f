public import Companion
import GRDB

extension Vault: SampleShelf {
    private static let mark = "holdsSample"

    public func holdsSample() throws -> Bool {
        try database.read { try Self.holdsSample($0) }
    }

    public func markSample() throws {
        try database.write { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, 'yes')",
                arguments: [Self.mark]
            )
        }
    }

    public func removeSample() throws {
        do {
            let wasSample = try database.write { database in
                guard try Self.holdsSample(database) else { return false }
                // The sample's person goes too; units and the first weekday were the runner's choice.
                let tables = [
                    "sourceFile", "activity", "hipCheck", "bodyMeasurement", "course", "gaitRecord",
                ]
                for table in tables {
                    try database.execute(sql: "DELETE FROM \(table)")
                }
                try database.execute(
                    sql: """
                        DELETE FROM setting
                        WHERE name NOT IN ('distanceUnit', 'firstWeekday', '\(Self.measuresVersion)')
                        """
                )
                return true
            }
            if wasSample { try KeptClips(folder: folder)?.eraseAll() }
        } catch {
            throw VaultError.storing(error)
        }
    }

    private static func holdsSample(_ database: Database) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: "SELECT EXISTS (SELECT 1 FROM setting WHERE name = ?)",
            arguments: [mark]
        ) ?? false
    }
}
