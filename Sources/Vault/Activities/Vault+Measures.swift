import ActivityFile
import Foundation
import GRDB
import Measure

extension Vault {
    /// The setting that says of which version the stored measures are.
    static let measuresVersion = "measuresVersion"

    /// Makes the measures of all recordings anew when they are of an earlier version, or missing.
    static func refreshMeasures(in database: any DatabaseWriter) throws {
        let stored = try database.read { database in
            try String.fetchOne(
                database,
                sql: "SELECT value FROM setting WHERE name = ?",
                arguments: [measuresVersion]
            )
        }
        guard stored != String(ActivityMeasures.version) else { return }
        try database.write { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT recordingId, activityId, sport, startMilliseconds, elapsedSeconds,
                        timerSeconds, packed
                    FROM recordingSamples JOIN recording ON recording.id = recordingId
                    """
            )
            var changed: Set<Int64> = []
            var measures: [(recording: Int64, packed: Data)] = []
            while let row = try rows.next() {
                let packed: Data = row[6]
                // Samples that cannot be read back tell nothing; opening the store must not fail.
                guard let samples = try? SampleSeries(packed: [UInt8](packed)) else { continue }
                let activity = RecordedActivity(
                    sport: Sport(name: row[2]),
                    start: Instant(millisecondsSince1970: row[3]),
                    elapsedSeconds: row[4],
                    timerSeconds: row[5],
                    samples: samples
                )
                measures.append((row[0], Data(ActivityMeasures(activity).packed)))
                changed.insert(row[1])
            }
            for (recording, packed) in measures {
                try database.execute(
                    sql: "UPDATE recording SET measures = ? WHERE id = ?",
                    arguments: [packed, recording]
                )
            }
            for activity in changed { try summarize(activity: activity, in: database) }
            try database.execute(
                sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
                arguments: [measuresVersion, String(ActivityMeasures.version)]
            )
        }
    }
}
