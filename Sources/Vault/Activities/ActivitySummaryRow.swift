import ActivityFile
import Companion
import Foundation
import GRDB
import Measure

/// A row of `activitySummary`: what all recordings of an activity say together.
///
/// A function of the recordings alone, written whenever they change, so that years of activities
/// are read from one small table.
struct ActivitySummaryRow {
    var summary: ShelvedActivity

    /// Puts the recordings of one activity together, best first.
    ///
    /// The best recording's numbers count; what it lacks comes from the next that has it. The words
    /// of the runner, title, note, gear and a sport they chose, come from their account's list
    /// before a device's. `nil` for no recordings.
    init?(activityId: Int64, bestFirst rows: [RecordingRow]) {
        guard let best = rows.first else { return nil }
        let listed = rows.filter(\.isListEntry)
        let wordsFirst = listed + rows.filter { !$0.isListEntry }
        func first<Value>(_ value: (RecordingRow) -> Value?) -> Value? {
            rows.lazy.compactMap(value).first
        }
        func firstWords(_ words: (RecordingRow) -> String?) -> String? {
            wordsFirst.lazy.compactMap(words).first { !$0.isEmpty }
        }
        let chosenSport = listed.lazy.map { Sport(name: $0.sport) }.first(where: \.isNamed)
        summary = ShelvedActivity(
            id: activityId,
            sport: chosenSport ?? Sport(name: best.sport),
            subSport: first(\.subSport),
            start: Instant(millisecondsSince1970: best.startMilliseconds),
            hasKnownDate: best.hasKnownDate,
            utcOffsetSeconds: first(\.utcOffsetSeconds),
            elapsedSeconds: best.elapsedSeconds > 0
                ? best.elapsedSeconds
                : first { $0.elapsedSeconds > 0 ? $0.elapsedSeconds : nil } ?? 0,
            timerSeconds: first(\.timerSeconds),
            distanceMeters: first(\.distanceMeters),
            records: best.records,
            averageHeartRate: first(\.averageHeartRate),
            averageCadence: first(\.averageCadence),
            hasRunningDynamics: rows.contains(where: \.hasRunningDynamics),
            device: first(\.device),
            title: firstWords(\.title),
            note: firstWords(\.note),
            gear: firstWords(\.gear),
            measures: first { $0.measures.flatMap(Self.measures) },
            recordings: rows.count
        )
    }

    /// The columns in the order in which `init(row:)` reads them.
    static let columns = """
        activityId, sport, subSport, startMilliseconds, hasKnownDate, utcOffsetSeconds, \
        elapsedSeconds, timerSeconds, distanceMeters, records, averageHeartRate, averageCadence, \
        hasRunningDynamics, device, title, note, gear, measures, recordings
        """

    init(row: Row) {
        // By position: twenty years of rows are read whenever the training page opens.
        summary = ShelvedActivity(
            id: row[0],
            sport: Sport(name: row[1]),
            subSport: row[2],
            start: Instant(millisecondsSince1970: row[3]),
            hasKnownDate: row[4],
            utcOffsetSeconds: row[5],
            elapsedSeconds: row[6],
            timerSeconds: row[7],
            distanceMeters: row[8],
            records: row[9],
            averageHeartRate: row[10],
            averageCadence: row[11],
            hasRunningDynamics: row[12],
            device: row[13],
            title: row[14],
            note: row[15],
            gear: row[16],
            measures: (row[17] as Data?).flatMap(Self.measures),
            recordings: row[18]
        )
    }

    /// Measures of another version are left out until they are made anew.
    private static func measures(_ packed: Data) -> ActivityMeasures? {
        try? ActivityMeasures(packed: [UInt8](packed))
    }

    func write(in database: Database) throws {
        let arguments: StatementArguments = [
            summary.id, summary.sport.name, summary.subSport, summary.start.millisecondsSince1970,
            summary.hasKnownDate, summary.utcOffsetSeconds, summary.elapsedSeconds,
            summary.timerSeconds, summary.distanceMeters, summary.records,
            summary.averageHeartRate, summary.averageCadence, summary.hasRunningDynamics,
            summary.device, summary.title, summary.note, summary.gear,
            summary.measures.map { Data($0.packed) }, summary.recordings,
        ]
        let marks = databaseQuestionMarks(count: 19)
        try database.cachedStatement(
            sql: "INSERT OR REPLACE INTO activitySummary (\(Self.columns)) VALUES (\(marks))"
        ).execute(arguments: arguments)
    }
}

extension Sport {
    /// Whether it is a sport that Hipwise tells apart; "workout" and the like do not correct a watch.
    fileprivate var isNamed: Bool {
        switch self {
        case .running, .walking, .hiking, .cycling, .swimming: true
        case .multisport, .transition, .other, .unknown: false
        }
    }
}
