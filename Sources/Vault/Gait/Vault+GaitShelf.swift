import Anatomy
public import Companion
import Foundation
import GRDB
import Gait
import Measure

extension Vault: GaitShelf {
    public func gaitRecords() throws -> [GaitRecord] {
        let clips = KeptClips(folder: folder)
        return try database.read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT * FROM gaitRecord WHERE asideOrder IS NULL ORDER BY day, id"
            ).compactMap { row in
                var record = GaitRecord(row: row)
                // The runner may have thrown the file away.
                if let id = record?.id, clips?.holds(id) != true { record?.keptClip = nil }
                return record
            }
        }
    }

    public func save(_ record: GaitRecord) throws -> Int64 {
        do {
            if let id = record.id, record.keptClip == nil {
                try KeptClips(folder: folder)?.erase(id)
            }
            return try database.write { database in
                let id = try record.store(in: database)
                try database.execute(
                    sql: "DELETE FROM gaitMeasure WHERE gaitRecordId = ?",
                    arguments: [id]
                )
                for measure in record.analysis.measures {
                    try measure.insert(gaitRecordId: id, in: database)
                }
                return id
            }
        } catch {
            throw VaultError.storing(error)
        }
    }

    public func removeGaitRecord(_ id: Int64) throws -> Bool {
        let isThere = try database.read { database in
            try Bool.fetchOne(
                database,
                sql: "SELECT EXISTS (SELECT 1 FROM gaitRecord WHERE id = ? AND asideOrder IS NULL)",
                arguments: [id]
            ) ?? false
        }
        guard isThere else { return false }
        // The picture first: a record that stays by mischance is no harm, a clip that stays is.
        try KeptClips(folder: folder)?.erase(id)
        try change { database in
            try database.execute(
                sql: """
                    UPDATE gaitRecord SET keptClip = NULL,
                        asideOrder = (SELECT coalesce(max(asideOrder), 0) + 1 FROM gaitRecord)
                    WHERE id = ?
                    """,
                arguments: [id]
            )
        }
        return true
    }

    public func restoreGaitRecord() throws -> Int64? {
        do {
            return try database.write { database in
                let last = try Int64.fetchOne(
                    database,
                    sql: """
                        SELECT id FROM gaitRecord WHERE asideOrder IS NOT NULL
                        ORDER BY asideOrder DESC LIMIT 1
                        """
                )
                guard let last else { return nil }
                try database.execute(
                    sql: "UPDATE gaitRecord SET asideOrder = NULL WHERE id = ?",
                    arguments: [last]
                )
                return last
            }
        } catch {
            throw VaultError.storing(error)
        }
    }

    public func keepClip(at path: String, of id: Int64) throws -> String {
        guard let clips = KeptClips(folder: folder) else { throw VaultError.noFolderForClips }
        guard try gaitRecord(id) != nil else { throw VaultError.noSuchGaitRecord(id) }
        try clips.take(path, of: id)
        try change { database in
            try database.execute(
                sql: "UPDATE gaitRecord SET keptClip = ? WHERE id = ?",
                arguments: [KeptClips.name(of: id), id]
            )
        }
        return clips.file(of: id).path(percentEncoded: false)
    }

    public func keptClipPath(of record: GaitRecord) -> String? {
        guard let id = record.id, record.keptClip != nil,
            let clips = KeptClips(folder: folder), clips.holds(id)
        else { return nil }
        return clips.file(of: id).path(percentEncoded: false)
    }
}

extension GaitRecord {
    /// `nil` for a record that only a newer version understands: it is kept, but not read.
    fileprivate init?(row: Row) {
        let day: String = row["day"]
        let analysis: String = row["analysis"]
        let waist: String? = row["waist"]
        let decoder = JSONDecoder()
        guard let day = CalendarDay(iso8601: day),
            let told = try? decoder.decode(GaitAnalysis.self, from: Data(analysis.utf8))
        else { return nil }
        self.init(
            id: row["id"],
            day: day,
            made: Instant(millisecondsSince1970: row["madeMilliseconds"]),
            label: row["label"],
            note: row["note"],
            analysis: told,
            // A marking that cannot be read is only not proposed again.
            waist: waist.flatMap {
                try? decoder.decode(WaistMarking.self, from: Data($0.utf8))
            },
            keptClip: row["keptClip"]
        )
    }

    /// Inserts a new record, or writes over the one with its id; returns the id.
    fileprivate func store(in database: Database) throws -> Int64 {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let told = String(decoding: try encoder.encode(analysis), as: UTF8.self)
        let marked = try waist.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
        guard let id else {
            try database.execute(
                sql: """
                    INSERT INTO gaitRecord (day, madeMilliseconds, label, note, view, analysis, waist)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    day.iso8601, made.millisecondsSince1970, label, note,
                    analysis.view.rawValue, told, marked,
                ]
            )
            return database.lastInsertedRowID
        }
        try database.execute(
            sql: """
                UPDATE gaitRecord SET day = ?, madeMilliseconds = ?, label = ?, note = ?, view = ?,
                    analysis = ?, waist = ?, keptClip = iif(?, keptClip, NULL)
                WHERE id = ? AND asideOrder IS NULL
                """,
            arguments: [
                day.iso8601, made.millisecondsSince1970, label, note, analysis.view.rawValue,
                told, marked, keptClip != nil, id,
            ]
        )
        guard database.changesCount == 1 else { throw VaultError.noSuchGaitRecord(id) }
        return id
    }
}

extension GaitMeasure {
    fileprivate func insert(gaitRecordId: Int64, in database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO gaitMeasure
                    (gaitRecordId, quantity, side, value, low, high, unit, steps, trust)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                gaitRecordId, quantity.rawValue, side?.rawValue, value, low, high, unit.rawValue,
                steps, trust.rawValue,
            ]
        )
    }
}
