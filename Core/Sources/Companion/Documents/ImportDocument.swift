import ActivityFile
import Measure

/// What `hipwise import --json` prints; see `docs/schemas/import.json`.
public struct ImportDocument: Encodable, Sendable {
    public let imported: Int
    public let duplicates: Int
    public let listed: Int
    public let activities: [Activity]
    public let skipped: [Note]
    public let failed: [Note]
    public let damaged: [Note]
    public let passedOver: [Note]
    /// Why the import ended early; absent when it did not.
    public let stoppedBy: String?

    public init(_ report: ImportReport, stoppedBy: String? = nil) {
        self.stoppedBy = stoppedBy
        imported = report.imported
        duplicates = report.duplicates
        listed = report.listed
        activities = report.activities.map(Activity.init)
        skipped = report.skipped.map(Note.init)
        failed = report.failed.map(Note.init)
        damaged = report.damaged.map(Note.init)
        passedOver = report.passedOver.map(Note.init)
    }

    public struct Activity: Encodable, Sendable {
        let id: Int64
        let path: String
        let status: ImportReport.Status
        let sport: String
        let subSport: String?
        /// ISO 8601, in UTC.
        let start: String
        /// Timer time where the file tells it, else from start to stop.
        let durationSeconds: Double
        let elapsedSeconds: Double
        let distanceMeters: Double?
        let records: Int
        let averageHeartRate: Double?
        /// Cycles a minute as in the file; for running, strides of one leg.
        let averageCadence: Double?
        let hasRunningDynamics: Bool
        let device: String?
        let title: String?
        let gear: String?

        init(_ entry: ImportReport.Entry) {
            let activity = entry.activity
            id = activity.id
            path = entry.path
            status = entry.status
            sport = activity.sport.name
            subSport = activity.subSport
            start = activity.start.iso8601
            durationSeconds = activity.durationSeconds
            elapsedSeconds = activity.elapsedSeconds
            distanceMeters = activity.distanceMeters
            records = activity.records
            averageHeartRate = activity.averageHeartRate
            averageCadence = activity.averageCadence
            hasRunningDynamics = activity.hasRunningDynamics
            device = activity.device
            title = activity.title
            gear = activity.gear
        }
    }

    public struct Note: Encodable, Sendable {
        let path: String
        let reason: String

        init(_ note: ImportReport.Note) {
            path = note.path
            reason = note.reason
        }
    }
}

extension ImportDocument.Activity {
    private enum CodingKeys: String, CodingKey {
        case id, path, status, sport, subSport, start, durationSeconds, elapsedSeconds
        case distanceMeters, records, averageHeartRate, averageCadence, hasRunningDynamics, device
    }

    /// The keys that the contract names are always there, as `null` where the file does not tell.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encode(path, forKey: .path)
        try values.encode(status, forKey: .status)
        try values.encode(sport, forKey: .sport)
        try values.encodeIfPresent(subSport, forKey: .subSport)
        try values.encode(start, forKey: .start)
        try values.encode(durationSeconds, forKey: .durationSeconds)
        try values.encode(elapsedSeconds, forKey: .elapsedSeconds)
        try values.encode(distanceMeters, forKey: .distanceMeters)
        try values.encode(records, forKey: .records)
        try values.encode(averageHeartRate, forKey: .averageHeartRate)
        try values.encode(averageCadence, forKey: .averageCadence)
        try values.encode(hasRunningDynamics, forKey: .hasRunningDynamics)
        try values.encodeIfPresent(device, forKey: .device)
    }
}
