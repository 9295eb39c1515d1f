import ActivityFile
import Companion
import Foundation
import GRDB
import Measure

/// A row of `recording`: one activity as one file tells it.
struct RecordingRow: Codable, FetchableRecord, MutablePersistableRecord {
    static let databaseTableName = "recording"

    var id: Int64?
    var activityId: Int64
    var sourceFileId: Int64
    var indexInFile: Int
    var isPreferred: Bool
    var sport: String
    var subSport: String?
    var startMilliseconds: Int64
    var hasKnownDate: Bool
    var utcOffsetSeconds: Int?
    var elapsedSeconds: Double
    var timerSeconds: Double?
    var distanceMeters: Double?
    var records: Int
    var averageHeartRate: Double?
    var averageCadence: Double?
    var ascentMeters: Double?
    var hasRunningDynamics: Bool
    var device: String?
    var title: String?
    var note: String?
    var gear: String?
    var isListEntry: Bool
    var hasTimeOfDay: Bool
    /// See `ActivityMeasures.packed`.
    var measures: Data?

    mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }

    init(_ shelved: ActivityToShelve, activityId: Int64, sourceFileId: Int64, indexInFile: Int) {
        let activity = shelved.activity
        self.activityId = activityId
        self.sourceFileId = sourceFileId
        self.indexInFile = indexInFile
        isPreferred = true
        sport = activity.sport.name
        subSport = activity.subSport
        startMilliseconds = activity.start.millisecondsSince1970
        hasKnownDate = activity.hasKnownDate
        utcOffsetSeconds = activity.utcOffsetSeconds
        elapsedSeconds = activity.elapsedSeconds.storable ?? 0
        timerSeconds = activity.timerSeconds?.storable
        distanceMeters = activity.distanceMeters?.storable
        records = shelved.records
        averageHeartRate = activity.averageHeartRate?.storable
        averageCadence = activity.averageCadence?.storable
        ascentMeters = activity.ascentMeters?.storable
        hasRunningDynamics = shelved.hasRunningDynamics
        device = activity.device
        title = activity.title
        note = activity.note
        gear = activity.gear
        isListEntry = activity.isListEntry
        hasTimeOfDay = activity.hasTimeOfDay
        measures = shelved.measures.map { Data($0.packed) }
    }

    /// What this recording alone says, as an import tells it of its file.
    var summary: ShelvedActivity {
        ShelvedActivity(
            id: activityId,
            sport: Sport(name: sport),
            subSport: subSport,
            start: Instant(millisecondsSince1970: startMilliseconds),
            hasKnownDate: hasKnownDate,
            utcOffsetSeconds: utcOffsetSeconds,
            elapsedSeconds: elapsedSeconds,
            timerSeconds: timerSeconds,
            distanceMeters: distanceMeters,
            records: records,
            averageHeartRate: averageHeartRate,
            averageCadence: averageCadence,
            hasRunningDynamics: hasRunningDynamics,
            device: device,
            title: title,
            note: note,
            gear: gear
        )
    }
}

extension Double {
    /// The value if it is a finite number that is not negative; a broken file may claim anything.
    fileprivate var storable: Double? { isFinite && self >= 0 ? self : nil }
}
