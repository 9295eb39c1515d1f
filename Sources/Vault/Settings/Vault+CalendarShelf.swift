public import Companion
import GRDB

/// Kept beside the settings: small texts under names of their own.
extension Vault: CalendarShelf {
    public func calendarSecret() throws -> CalendarSecret? {
        try text(named: Self.secretName).flatMap(CalendarSecret.init)
    }

    public func save(_ secret: CalendarSecret) throws {
        try write { database in
            try Self.store(secret.text, as: Self.secretName, in: database)
        }
    }

    public func publishedCalendar(choices: String) throws -> String? {
        try text(named: Self.publishedPrefix + choices)
    }

    public func save(publishedCalendar text: String, choices: String) throws {
        try write { database in
            try Self.store(text, as: Self.publishedPrefix + choices, in: database)
            // Whoever knows the address may ask with ever new choices; that must not fill the disk.
            try database.execute(
                sql: """
                    DELETE FROM setting WHERE substr(name, 1, ?) = ? AND rowid NOT IN (
                        SELECT rowid FROM setting WHERE substr(name, 1, ?) = ?
                        ORDER BY rowid DESC LIMIT \(Self.mostPublished)
                    )
                    """,
                arguments: [
                    Self.publishedPrefix.count, Self.publishedPrefix,
                    Self.publishedPrefix.count, Self.publishedPrefix,
                ]
            )
        }
    }

    private static let secretName = "calendarSecret"
    private static let publishedPrefix = "publishedCalendar?"
    private static let mostPublished = 8

    private func text(named name: String) throws -> String? {
        try database.read { database in
            try String.fetchOne(
                database,
                sql: "SELECT value FROM setting WHERE name = ?",
                arguments: [name]
            )
        }
    }

    /// Deleted and put in anew, so that the newest has the highest row.
    private static func store(_ text: String, as name: String, in database: Database) throws {
        try database.execute(sql: "DELETE FROM setting WHERE name = ?", arguments: [name])
        try database.execute(
            sql: """
                INSERT INTO setting (rowid, name, value)
                VALUES ((SELECT coalesce(max(rowid), 0) + 1 FROM setting), ?, ?)
                """,
            arguments: [name, text]
        )
    }

    private func write(_ change: (Database) throws -> Void) throws {
        do {
            try database.write { try change($0) }
        } catch {
            throw VaultError.storing(error)
        }
    }
}
