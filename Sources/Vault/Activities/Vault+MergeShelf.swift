import ActivityFile
public import Companion
import GRDB
import Measure

extension Vault: MergeShelf {
    public func mergedActivities() throws -> [MergedActivity] {
        try database.read { database in
            let summaries = try Row.fetchAll(
                database,
                sql: """
                    SELECT \(ActivitySummaryRow.columns) FROM activitySummary WHERE recordings > 1
                    ORDER BY startMilliseconds DESC, activityId DESC
                    """
            ).map { ActivitySummaryRow(row: $0).summary }
            let recordings = Dictionary(
                grouping: try Self.recordings(
                    where:
                        "activityId IN (SELECT activityId FROM activitySummary WHERE recordings > 1)",
                    in: database
                ),
                by: \.activityId
            )
            return summaries.map {
                MergedActivity(summary: $0, recordings: recordings[$0.id] ?? [])
            }
        }
    }

    public func separatedRecordings() throws -> [StoredRecording] {
        try database.read { database in
            try Self.recordings(
                where: "recording.id IN (SELECT recordingId FROM keptApart)",
                in: database
            )
        }
    }

    public func recordings(ofActivity id: Int64) throws -> [StoredRecording] {
        try database.read { database in
            try Self.recordings(where: "activityId = ?", arguments: [id], in: database)
        }
    }

    public func separate(recording id: Int64) throws -> Bool {
        try write { database in
            guard let row = try RecordingRow.fetchOne(database, key: id) else { return false }
            let others = try Int64.fetchAll(
                database,
                sql: "SELECT id FROM recording WHERE activityId = ? AND id <> ?",
                arguments: [row.activityId, id]
            )
            guard !others.isEmpty else { return false }
            for other in others {
                try database.execute(
                    sql: "INSERT OR IGNORE INTO keptApart (recordingId, otherId) VALUES (?, ?)",
                    arguments: [id, other]
                )
            }
            try Self.giveOwnSamples(recording: id, activity: row.activityId, in: database)
            try database.execute(sql: "INSERT INTO activity DEFAULT VALUES")
            let own = database.lastInsertedRowID
            try database.execute(
                sql: "UPDATE recording SET activityId = ? WHERE id = ?",
                arguments: [own, id]
            )
            try Self.summarize(activity: own, in: database)
            try Self.summarize(activity: row.activityId, in: database)
            return true
        }
    }

    public func rejoin(recording id: Int64) throws -> Bool {
        try write { database in
            guard var row = try RecordingRow.fetchOne(database, key: id) else { return false }
            try database.execute(
                sql: "DELETE FROM keptApart WHERE recordingId = ?",
                arguments: [id]
            )
            guard database.changesCount > 0 else { return false }
            let before = row.activityId
            let isJoined = try Self.join(&row, in: database)
            try Self.summarize(activity: row.activityId, in: database)
            if before != row.activityId { try Self.summarize(activity: before, in: database) }
            return isJoined
        }
    }

    /// A recording that leaves takes a copy of samples that it shared, and leaves one behind.
    private static func giveOwnSamples(
        recording id: Int64,
        activity: Int64,
        in database: Database
    ) throws {
        // Samples are shared only by recordings with the same number of them.
        try database.execute(
            sql: """
                INSERT OR IGNORE INTO recordingSamples (recordingId, packed)
                SELECT needy.id, packed FROM recording AS needy
                JOIN recording AS giver ON giver.activityId = needy.activityId
                    AND giver.records = needy.records AND giver.id <> needy.id
                JOIN recordingSamples ON recordingId = giver.id
                WHERE needy.activityId = ? AND needy.records > 0
                AND (needy.id = ? OR giver.id = ?)
                """,
            arguments: [activity, id, id]
        )
    }

    private func write(_ work: (Database) throws -> Bool) throws -> Bool {
        do {
            return try database.write(work)
        } catch {
            throw VaultError.storing(error)
        }
    }

    private static func recordings(
        where condition: String,
        arguments: StatementArguments = [],
        in database: Database
    ) throws -> [StoredRecording] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT recording.*, label,
                    EXISTS (SELECT 1 FROM keptApart WHERE recordingId = recording.id) AS isKeptApart
                FROM recording JOIN sourceFile ON sourceFile.id = sourceFileId
                WHERE \(condition)
                ORDER BY isPreferred DESC, startMilliseconds DESC, recording.id
                """,
            arguments: arguments
        ).map { row in
            let start: Int64 = row["startMilliseconds"]
            return StoredRecording(
                id: row["id"],
                activityId: row["activityId"],
                label: row["label"],
                sport: Sport(name: row["sport"]),
                start: Instant(millisecondsSince1970: start),
                utcOffsetSeconds: row["utcOffsetSeconds"],
                elapsedSeconds: row["elapsedSeconds"],
                distanceMeters: row["distanceMeters"],
                records: row["records"],
                device: row["device"],
                title: row["title"],
                isListEntry: row["isListEntry"],
                isPreferred: row["isPreferred"],
                isKeptApart: row["isKeptApart"]
            )
        }
    }
}
