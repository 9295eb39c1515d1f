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
        try database.read { database in
            var request = RecordingRow.filter(Column("isPreferred") == true)
            if runningOnly { request = request.filter(Column("sport") == Sport.running.name) }
            return try request.order(Column("startMilliseconds"), Column("activityId"))
                .fetchAll(database).map(\.summary)
        }
    }

    public func samples(ofActivity id: Int64) throws -> SampleSeries? {
        let packed = try database.read { database in
            try Data.fetchOne(
                database,
                sql: """
                    SELECT packed FROM recordingSamples JOIN recording ON recording.id = recordingId
                    WHERE activityId = ? AND isPreferred
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
        let damage: String = file["damage"]
        return ShelvedFile(
            label: file["label"],
            activities: recordings.map { .init(summary: $0.summary, isDuplicate: true) },
            noActivityKind: file["noActivityKind"],
            damage: damage.split(separator: "\n").map(String.init)
        )
    }

    private static func shelve(
        _ file: FileToShelve,
        in database: Database
    ) throws -> ShelvedFile {
        if let known = try Self.file(digest: file.digest, in: database) { return known }
        var shelved = ShelvedFile(
            label: file.label,
            activities: [],
            damage: file.damage.map(\.description)
        )
        var activities: [RecordedActivity] = []
        switch file.contents {
        case .activities(let decoded): activities = decoded
        case .noActivity(let kind): shelved.noActivityKind = kind
        }
        try database.execute(
            sql:
                "INSERT INTO sourceFile (digest, label, noActivityKind, damage) VALUES (?, ?, ?, ?)",
            arguments: [
                file.digest, file.label, shelved.noActivityKind,
                shelved.damage.joined(separator: "\n"),
            ]
        )
        let fileId = database.lastInsertedRowID
        for (index, activity) in activities.enumerated() {
            shelved.activities.append(
                try insert(activity, fileId: fileId, index: index, in: database)
            )
        }
        return shelved
    }

    private static func insert(
        _ activity: RecordedActivity,
        fileId: Int64,
        index: Int,
        in database: Database
    ) throws -> ShelvedRecording {
        var row = RecordingRow(
            activity,
            activityId: 0,
            sourceFileId: fileId,
            indexInFile: index
        )
        let twin = try twin(of: row, in: database)
        if let twin {
            row.activityId = twin.activityId
        } else {
            try database.execute(sql: "INSERT INTO activity DEFAULT VALUES")
            row.activityId = database.lastInsertedRowID
        }
        try row.insert(database)
        guard let recordingId = row.id else {
            throw VaultError("The data file did not take a recording. Please report this.")
        }
        try insertDetails(of: activity, recordingId: recordingId, in: database)
        if twin != nil { try choosePreferred(ofActivity: row.activityId, in: database) }
        return ShelvedRecording(summary: row.summary, isDuplicate: twin != nil)
    }

    /// The activity that another file has already told of: the one that agrees best.
    ///
    /// Of equals it is the first. An activity that this very file has given is left alone.
    private static func twin(
        of row: RecordingRow,
        in database: Database
    ) throws -> RecordingRow? {
        // Two recordings of which one covers most of the other start within the longer's length.
        // A day is longer than nearly any; looking further would read the whole table.
        let reach: Int64 = max(row.elapsedMilliseconds, 86_400_000)
        let candidates = try RecordingRow.filter(
            (row.startMilliseconds - reach...row.startMilliseconds + reach)
                .contains(Column("startMilliseconds"))
        ).order(Column("activityId"), Column("id")).fetchAll(database)
        let taken = Set(
            candidates.filter { $0.sourceFileId == row.sourceFileId }.map(\.activityId)
        )
        var best: (row: RecordingRow, agreement: Double)?
        for candidate in candidates where !taken.contains(candidate.activityId) {
            guard let agreement = SameActivity.agreement(candidate, row) else { continue }
            if agreement > best?.agreement ?? 0 { best = (candidate, agreement) }
        }
        return best?.row
    }

    private static func insertDetails(
        of activity: RecordedActivity,
        recordingId: Int64,
        in database: Database
    ) throws {
        if !activity.samples.isEmpty {
            try database.execute(
                sql: "INSERT INTO recordingSamples (recordingId, packed) VALUES (?, ?)",
                arguments: [recordingId, Data(activity.samples.packed())]
            )
        }
        for (index, lap) in activity.laps.enumerated() {
            try database.execute(
                sql: """
                    INSERT INTO lap
                    (recordingId, indexInRecording, startMilliseconds, elapsedSeconds, distanceMeters)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [
                    recordingId, index, lap.start.millisecondsSince1970, lap.elapsedSeconds,
                    lap.distanceMeters,
                ]
            )
        }
    }

    private static func choosePreferred(
        ofActivity id: Int64,
        in database: Database
    ) throws {
        let rows = try RecordingRow.filter(Column("activityId") == id).fetchAll(database)
        let candidates = try rows.map { row in
            let digest = try String.fetchOne(
                database,
                sql: "SELECT digest FROM sourceFile WHERE id = ?",
                arguments: [row.sourceFileId]
            )
            return (row: row, digest: digest ?? "")
        }
        guard let best = candidates.min(by: { SameActivity.isBetter($0, than: $1) })?.row.id else {
            return
        }
        try database.execute(
            sql: "UPDATE recording SET isPreferred = (id = ?) WHERE activityId = ?",
            arguments: [best, id]
        )
    }
}
