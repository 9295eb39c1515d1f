import Companion
import GRDB

/// Grouping of recordings into activities.
extension Vault {
    /// Moves a new recording to the activities that it agrees with, and them together.
    ///
    /// Whichever file comes first, the same recordings end in one activity: those that a chain of
    /// agreement connects, unless two of them come from one file or the runner took them apart.
    /// Returns whether there was such an activity; `row` then has its id, the oldest one.
    static func join(_ row: inout RecordingRow, in database: Database) throws -> Bool {
        var isJoined = false
        // Best agreement first: should one bar another, the better one wins.
        for activity in try twins(of: row, in: database)
        where try mayMeet(row.activityId, activity, in: database) {
            let kept = min(row.activityId, activity)
            try move(activity: max(row.activityId, activity), to: kept, in: database)
            row.activityId = kept
            isJoined = true
        }
        return isJoined
    }

    /// Chooses the recording that counts and writes the activity's summary; removes an empty activity.
    static func summarize(activity id: Int64, in database: Database) throws {
        let rows = try RecordingRow.filter(Column("activityId") == id).fetchAll(database)
        guard !rows.isEmpty else {
            try database.execute(sql: "DELETE FROM activity WHERE id = ?", arguments: [id])
            return
        }
        var bestFirst = rows
        if rows.count > 1 {
            let withDigests = try rows.map { row in
                let digest = try String.fetchOne(
                    database,
                    sql: "SELECT digest FROM sourceFile WHERE id = ?",
                    arguments: [row.sourceFileId]
                )
                return (row: row, digest: digest ?? "")
            }
            bestFirst = withDigests.sorted { SameActivity.isBetter($0, than: $1) }.map(\.row)
            try database.execute(
                sql: "UPDATE recording SET isPreferred = (id = ?) WHERE activityId = ?",
                arguments: [bestFirst[0].id, id]
            )
        } else if !rows[0].isPreferred {
            try database.execute(
                sql: "UPDATE recording SET isPreferred = 1 WHERE activityId = ?",
                arguments: [id]
            )
        }
        try ActivitySummaryRow(activityId: id, bestFirst: bestFirst)?.write(in: database)
    }

    /// Other activities with a recording that agrees with `row`, best agreement first.
    private static func twins(of row: RecordingRow, in database: Database) throws -> [Int64] {
        // Two recordings of which one covers most of the other start within the longer's length.
        // A day is longer than nearly any; looking further would read the whole table.
        let reach: Int64 = max(row.elapsedMilliseconds, 86_400_000)
        var request = RecordingRow.filter(
            (row.startMilliseconds - reach...row.startMilliseconds + reach)
                .contains(Column("startMilliseconds"))
        ).filter(Column("hasKnownDate") == row.hasKnownDate)
        if !row.hasKnownDate {
            // All runs of a clock that was never set lie here; only copies matter.
            request = request.filter(Column("elapsedSeconds") == row.elapsedSeconds)
        }
        let candidates = try request.fetchAll(database)
        var best: [Int64: Double] = [:]
        for candidate in candidates where candidate.activityId != row.activityId {
            guard let agreement = SameActivity.agreement(candidate, row) else { continue }
            best[candidate.activityId] = max(agreement, best[candidate.activityId] ?? 0)
        }
        return best.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    /// Two sessions of one file are two activities, and so is what the runner took apart.
    private static func mayMeet(
        _ one: Int64,
        _ other: Int64,
        in database: Database
    ) throws -> Bool {
        let isBarred = try Bool.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT EXISTS (
                        SELECT 1 FROM recording AS a JOIN recording AS b
                        ON a.sourceFileId = b.sourceFileId
                        WHERE a.activityId = :one AND b.activityId = :other
                    ) OR EXISTS (
                        SELECT 1 FROM keptApart
                        JOIN recording AS a ON a.id = recordingId
                        JOIN recording AS b ON b.id = otherId
                        WHERE a.activityId = :one AND b.activityId = :other
                        OR a.activityId = :other AND b.activityId = :one
                    )
                    """
            ),
            arguments: ["one": one, "other": other]
        )
        return isBarred == false
    }

    private static func move(
        activity id: Int64,
        to other: Int64,
        in database: Database
    ) throws {
        try database.execute(
            sql: "UPDATE recording SET activityId = ? WHERE activityId = ?",
            arguments: [other, id]
        )
        try database.execute(sql: "DELETE FROM activity WHERE id = ?", arguments: [id])
    }
}
