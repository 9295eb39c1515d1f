public import ActivityFile
public import Measure

/// Tells which recordings were taken for one activity, and lets the runner undo it.
///
/// Undoing a merge is remembered: importing the same files again, or more of them, does not bring
/// it back. The runner may take that back too.
public protocol MergeShelf: Sendable {
    /// Activities with more than one recording, newest first.
    func mergedActivities() throws -> [MergedActivity]
    /// Recordings that the runner took out of an activity, newest first.
    func separatedRecordings() throws -> [StoredRecording]
    /// The recordings of one activity, the one that counts first; empty when there is no such one.
    func recordings(ofActivity id: Int64) throws -> [StoredRecording]
    /// Makes a recording an activity of its own; `false` when it is one already or does not exist.
    func separate(recording id: Int64) throws -> Bool
    /// Lets a separated recording join what it was separated from; `false` when it was not.
    func rejoin(recording id: Int64) throws -> Bool
}

/// One activity and the recordings that tell of it.
public struct MergedActivity: Sendable, Hashable {
    public var summary: ShelvedActivity
    /// The one that counts first.
    public var recordings: [StoredRecording]

    public init(summary: ShelvedActivity, recordings: [StoredRecording]) {
        self.summary = summary
        self.recordings = recordings
    }
}

/// One activity as one file tells it.
public struct StoredRecording: Sendable, Hashable {
    public var id: Int64
    public var activityId: Int64
    /// The file it came from, as the runner named it.
    public var label: String
    public var sport: Sport
    public var start: Instant
    public var utcOffsetSeconds: Int?
    public var elapsedSeconds: Double
    public var distanceMeters: Double?
    public var records: Int
    public var device: String?
    public var title: String?
    /// `true` for a row of an account's list, not a recording of a device.
    public var isListEntry: Bool
    /// `true` for the recording whose numbers count.
    public var isPreferred: Bool
    /// `true` after the runner took it out of an activity.
    public var isKeptApart: Bool

    public init(
        id: Int64,
        activityId: Int64,
        label: String,
        sport: Sport,
        start: Instant,
        utcOffsetSeconds: Int? = nil,
        elapsedSeconds: Double,
        distanceMeters: Double? = nil,
        records: Int,
        device: String? = nil,
        title: String? = nil,
        isListEntry: Bool = false,
        isPreferred: Bool,
        isKeptApart: Bool = false
    ) {
        self.id = id
        self.activityId = activityId
        self.label = label
        self.sport = sport
        self.start = start
        self.utcOffsetSeconds = utcOffsetSeconds
        self.elapsedSeconds = elapsedSeconds
        self.distanceMeters = distanceMeters
        self.records = records
        self.device = device
        self.title = title
        self.isListEntry = isListEntry
        self.isPreferred = isPreferred
        self.isKeptApart = isKeptApart
    }
}
