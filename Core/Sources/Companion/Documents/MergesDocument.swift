import ActivityFile
import Measure

/// What `hipwise merges --json` prints; see `docs/schemas/merges.json`.
public struct MergesDocument: Encodable, Sendable {
    public let merged: [Activity]
    public let separated: [Recording]

    public init(merged: [MergedActivity], separated: [StoredRecording]) {
        self.merged = merged.map(Activity.init)
        self.separated = separated.map(Recording.init)
    }

    public struct Activity: Encodable, Sendable {
        let id: Int64
        let sport: String
        /// ISO 8601, in UTC.
        let start: String
        let distanceMeters: Double?
        let title: String?
        /// The one that counts first.
        let recordings: [Recording]

        init(_ activity: MergedActivity) {
            id = activity.summary.id
            sport = activity.summary.sport.name
            start = activity.summary.start.iso8601
            distanceMeters = activity.summary.distanceMeters
            title = activity.summary.title
            recordings = activity.recordings.map(Recording.init)
        }
    }

    public struct Recording: Encodable, Sendable {
        let id: Int64
        let path: String
        let sport: String
        let start: String
        let elapsedSeconds: Double
        let distanceMeters: Double?
        let records: Int
        let device: String?
        let isListEntry: Bool
        let counts: Bool

        init(_ recording: StoredRecording) {
            id = recording.id
            path = recording.label
            sport = recording.sport.name
            start = recording.start.iso8601
            elapsedSeconds = recording.elapsedSeconds
            distanceMeters = recording.distanceMeters
            records = recording.records
            device = recording.device
            isListEntry = recording.isListEntry
            counts = recording.isPreferred
        }
    }
}
