import ActivityFile
public import Companion
import Foundation
import GRDB
import Measure

extension Vault: DynamicsShelf {
    public func dynamics() throws -> [ShelvedDynamics] {
        try database.read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT recording.activityId, activitySummary.startMilliseconds,
                        activitySummary.utcOffsetSeconds, recording.device, packed
                    FROM recordingDynamics JOIN recording ON recording.id = recordingId
                    JOIN activitySummary ON activitySummary.activityId = recording.activityId
                    WHERE activitySummary.sport = ? AND activitySummary.hasKnownDate
                    ORDER BY activitySummary.startMilliseconds, recording.activityId,
                        recording.hasRunningDynamics DESC, recording.isPreferred DESC, recordingId
                    """,
                arguments: [Sport.running.name]
            )
            var kept: [ShelvedDynamics] = []
            while let row = try rows.next() {
                let id: Int64 = row[0]
                // Of two devices on one run the one that tells more of the steps counts.
                guard kept.last?.id != id else { continue }
                let packed: Data = row[4]
                guard let profile = try? StrideProfile(packed: [UInt8](packed)) else { continue }
                kept.append(
                    ShelvedDynamics(
                        id: id,
                        start: Instant(millisecondsSince1970: row[1]),
                        utcOffsetSeconds: row[2],
                        device: row[3],
                        profile: profile
                    )
                )
            }
            return kept
        }
    }

    static func insertDynamics(
        _ profile: StrideProfile?,
        recordingId: Int64,
        in database: Database
    ) throws {
        guard let profile else { return }
        try database.cachedStatement(
            sql: "INSERT OR REPLACE INTO recordingDynamics (recordingId, packed) VALUES (?, ?)"
        ).execute(arguments: [recordingId, Data(profile.packed)])
    }

    /// The setting that says of which version the stored profiles are.
    static let dynamicsVersion = "dynamicsVersion"

    /// Makes all profiles anew when they are of an earlier version, or missing.
    static func refreshDynamics(in database: any DatabaseWriter) throws {
        let stored = try database.read { database in
            try String.fetchOne(
                database,
                sql: "SELECT value FROM setting WHERE name = ?",
                arguments: [dynamicsVersion]
            )
        }
        guard stored != String(StrideProfile.version) else { return }
        try database.write { database in
            try database.execute(sql: "DELETE FROM recordingDynamics")
            let recordings = try Int64.fetchAll(
                database,
                sql: """
                    SELECT recordingId FROM recordingSamples
                    JOIN recording ON recording.id = recordingId WHERE sport = ?
                    """,
                arguments: [Sport.running.name]
            )
            for recording in recordings {
                // One at a time: years of samples must not be in memory at once.
                let packed = try Data.fetchOne(
                    database,
                    sql: "SELECT packed FROM recordingSamples WHERE recordingId = ?",
                    arguments: [recording]
                )
                // Samples that cannot be read back tell nothing; opening the store must not fail.
                guard let packed, let samples = try? SampleSeries(packed: [UInt8](packed)) else {
                    continue
                }
                let activity = RecordedActivity(
                    sport: .running,
                    start: Instant(millisecondsSince1970: 0),
                    elapsedSeconds: 0,
                    samples: samples
                )
                try insertDynamics(
                    StrideProfile(activity),
                    recordingId: recording,
                    in: database
                )
            }
            try database.execute(
                sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
                arguments: [dynamicsVersion, String(StrideProfile.version)]
            )
        }
    }
}
