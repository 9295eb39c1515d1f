public import ActivityFile
public import Companion
import Foundation
import GRDB
import Measure

extension Vault: ActivityShelf {
    public func knownFile(digest: String) throws -> ShelvedFile? {
        try database.read { try Self.file(digest: digest, in: $0) }
    }

    public func shelve(_ files: [FileToShelve]) throws -> [ShelvedFile] {
        do {
            return try database.write { database in
                try files.map { try Self.shelve($0, in: database) }
            }
        } catch {
            throw VaultError.storing(error)
        }
    }

    public func activities(runningOnly: Bool) throws -> [ShelvedActivity] {
        let condition = runningOnly ? "WHERE sport = '\(Sport.running.name)'" : ""
        return try database.read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT \(ActivitySummaryRow.columns) FROM activitySummary \(condition)
                    ORDER BY startMilliseconds, activityId
                    """
            )
            var activities: [ShelvedActivity] = []
            while let row = try rows.next() {
                activities.append(ActivitySummaryRow(row: row).summary)
            }
            return activities
        }
    }

    public func samples(ofActivity id: Int64) throws -> SampleSeries? {
        let packed = try database.read { database in
            // A recording whose samples another of the activity holds too has none of its own.
            try Data.fetchOne(
                database,
                sql: """
                    SELECT packed FROM recordingSamples JOIN recording ON recording.id = recordingId
                    WHERE activityId = ? ORDER BY isPreferred DESC, records DESC, recordingId LIMIT 1
                    """,
                arguments: [id]
            )
        }
        return try packed.map { try SampleSeries(packed: [UInt8]($0)) }
    }

    private static func file(digest: String, in database: Database) throws -> ShelvedFile? {
        guard
            let file = try Row.fetchOne(
                database,
                sql: "SELECT * FROM sourceFile WHERE digest = ?",
                arguments: [digest]
            )
        else { return nil }
        let id: Int64 = file["id"]
        let recordings = try RecordingRow.filter(Column("sourceFileId") == id)
            .order(Column("indexInFile")).fetchAll(database)
        return ShelvedFile(
            label: file["label"],
            activities: recordings.map {
                .init(summary: $0.summary, isDuplicate: true, isListEntry: $0.isListEntry)
            },
            noActivityKind: file["noActivityKind"],
            damage: lines(file["damage"]),
            skipped: lines(file["skipped"])
        )
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map(String.init)
    }

    private static func shelve(
        _ file: FileToShelve,
        in database: Database
    ) throws -> ShelvedFile {
        if let known = try Self.file(digest: file.digest, in: database) { return known }
        var shelved = ShelvedFile(
            label: file.label,
            activities: [],
            noActivityKind: file.noActivityKind,
            damage: file.damage.map(\.description),
            skipped: file.skipped.map { "\($0.count.grouped) × \($0.reason)" }
        )
        try database.execute(
            sql: """
                INSERT INTO sourceFile (digest, label, noActivityKind, damage, skipped)
                VALUES (?, ?, ?, ?, ?)
                """,
            arguments: [
                file.digest, file.label, shelved.noActivityKind,
                shelved.damage.joined(separator: "\n"), shelved.skipped.joined(separator: "\n"),
            ]
        )
        let fileId = database.lastInsertedRowID
        for (index, activity) in file.activities.enumerated() {
            shelved.activities.append(
                try insert(activity, fileId: fileId, index: index, in: database)
            )
        }
        try insert(file.measurements, in: database)
        return shelved
    }

    private static func insert(
        _ activity: ActivityToShelve,
        fileId: Int64,
        index: Int,
        in database: Database
    ) throws -> ShelvedRecording {
        try database.cachedStatement(sql: "INSERT INTO activity DEFAULT VALUES").execute()
        var row = RecordingRow(
            activity,
            activityId: database.lastInsertedRowID,
            sourceFileId: fileId,
            indexInFile: index
        )
        try row.insert(database)
        guard let recordingId = row.id else {
            throw VaultError("The data file did not take a recording. Please report this.")
        }
        let isDuplicate = try join(&row, in: database)
        try insertDetails(of: activity.activity, recordingId: recordingId, in: database)
        try insertSamples(of: activity, row: row, recordingId: recordingId, in: database)
        try insertDynamics(activity.strides, recordingId: recordingId, in: database)
        try summarize(activity: row.activityId, in: database)
        return ShelvedRecording(
            summary: row.summary,
            isDuplicate: isDuplicate,
            isListEntry: row.isListEntry
        )
    }

    private static func insertDetails(
        of activity: RecordedActivity,
        recordingId: Int64,
        in database: Database
    ) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO lap
                (recordingId, indexInRecording, startMilliseconds, elapsedSeconds, timerSeconds,
                    distanceMeters)
                VALUES (?, ?, ?, ?, ?, ?)
                """
        )
        for (index, lap) in activity.laps.enumerated() where lap.elapsedSeconds.isFinite {
            try statement.execute(arguments: [
                recordingId, index, lap.start.millisecondsSince1970, lap.elapsedSeconds,
                lap.timerSeconds, lap.distanceMeters,
            ])
        }
        let pauses = try database.cachedStatement(
            sql: """
                INSERT INTO pause (recordingId, indexInRecording, startOffsetSeconds, elapsedSeconds)
                VALUES (?, ?, ?, ?)
                """
        )
        for (index, pause) in activity.pauses.enumerated()
        where pause.startOffsetSeconds.isFinite && pause.elapsedSeconds.isFinite {
            try pauses.execute(arguments: [
                recordingId, index, pause.startOffsetSeconds, pause.elapsedSeconds,
            ])
        }
    }

    /// Stores the samples, unless another recording of the activity holds the very same: an account's
    /// export of this month repeats last month's.
    private static func insertSamples(
        of activity: ActivityToShelve,
        row: RecordingRow,
        recordingId: Int64,
        in database: Database
    ) throws {
        guard !activity.packedSamples.isEmpty else { return }
        let packed = Data(activity.packedSamples)
        let isHeld = try Bool.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT EXISTS (
                        SELECT 1 FROM recordingSamples JOIN recording ON recording.id = recordingId
                        WHERE activityId = ? AND packed = ?)
                    """
            ),
            arguments: [row.activityId, packed]
        )
        if isHeld == true { return }
        try database.cachedStatement(
            sql: "INSERT INTO recordingSamples (recordingId, packed) VALUES (?, ?)"
        ).execute(arguments: [recordingId, packed])
    }

    private static func insert(_ measurements: [BodyMeasurement], in database: Database) throws {
        guard !measurements.isEmpty else { return }
        let statement = try database.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO bodyMeasurement (kind, milliseconds, source, value)
                VALUES (?, ?, ?, ?)
                """
        )
        for measurement in measurements where measurement.value.isFinite {
            try statement.execute(arguments: [
                measurement.kind.rawValue, measurement.instant.millisecondsSince1970,
                measurement.source ?? "", measurement.value,
            ])
        }
    }
}
