public import ActivityFile
public import Measure

/// Keeps the runner's activities; the store implements it, tests use one in memory.
public protocol ActivityShelf: Sendable {
    /// What is already known of a file with this content; `nil` when it is new.
    func knownFile(digest: String) throws -> ShelvedFile?
    /// Stores what was read from files, all of them or, on an error, none.
    ///
    /// Returns one result for each file, in the same order. The same content twice in one batch is
    /// stored once.
    func shelve(_ files: [FileToShelve]) throws -> [ShelvedFile]
    /// Activities in order of start, newest last; only running ones when `runningOnly`.
    func activities(runningOnly: Bool) throws -> [ShelvedActivity]
    /// The samples of one activity, as the preferred recording has them.
    func samples(ofActivity id: Int64) throws -> SampleSeries?
}

/// What the store holds of one file.
public struct ShelvedFile: Sendable, Hashable {
    public var label: String
    /// The activities it gave, in file order; empty for a sound file without any.
    public var activities: [ShelvedRecording]
    /// What the file is, when it holds no activity.
    public var noActivityKind: String?
    /// Damage that was worked around when it was read.
    public var damage: [String]
    /// What was sound but passed over: "12 × records of kinds that are not used".
    public var skipped: [String]

    public init(
        label: String,
        activities: [ShelvedRecording],
        noActivityKind: String? = nil,
        damage: [String] = [],
        skipped: [String] = []
    ) {
        self.label = label
        self.activities = activities
        self.noActivityKind = noActivityKind
        self.damage = damage
        self.skipped = skipped
    }
}

/// One recording of an activity: the same run from two watches is one activity with two of these.
public struct ShelvedRecording: Sendable, Hashable {
    public var summary: ShelvedActivity
    /// `true` when another file had already given this activity.
    public var isDuplicate: Bool
    /// `true` for a row of a list, see `RecordedActivity.isListEntry`.
    public var isListEntry: Bool

    public init(summary: ShelvedActivity, isDuplicate: Bool, isListEntry: Bool = false) {
        self.summary = summary
        self.isDuplicate = isDuplicate
        self.isListEntry = isListEntry
    }
}

/// The summary of an activity as stored, put together from all its recordings.
public struct ShelvedActivity: Sendable, Hashable {
    /// The activity's id, shared by all recordings of it.
    public var id: Int64
    public var sport: Sport
    public var subSport: String?
    public var start: Instant
    /// `false` when the device's clock was not set: such an activity counts for no week.
    public var hasKnownDate: Bool
    public var utcOffsetSeconds: Int?
    public var elapsedSeconds: Double
    public var timerSeconds: Double?
    public var distanceMeters: Double?
    public var records: Int
    public var averageHeartRate: Double?
    public var averageCadence: Double?
    public var hasRunningDynamics: Bool
    public var device: String?
    public var title: String?
    public var note: String?
    public var gear: String?
    /// What its samples add up to; `nil` for an activity without any.
    public var measures: ActivityMeasures?
    /// How many recordings tell of it.
    public var recordings: Int

    public init(
        id: Int64,
        sport: Sport,
        subSport: String? = nil,
        start: Instant,
        hasKnownDate: Bool = true,
        utcOffsetSeconds: Int? = nil,
        elapsedSeconds: Double,
        timerSeconds: Double? = nil,
        distanceMeters: Double? = nil,
        records: Int,
        averageHeartRate: Double? = nil,
        averageCadence: Double? = nil,
        hasRunningDynamics: Bool,
        device: String? = nil,
        title: String? = nil,
        note: String? = nil,
        gear: String? = nil,
        measures: ActivityMeasures? = nil,
        recordings: Int = 1
    ) {
        self.id = id
        self.sport = sport
        self.subSport = subSport
        self.start = start
        self.hasKnownDate = hasKnownDate
        self.utcOffsetSeconds = utcOffsetSeconds
        self.elapsedSeconds = elapsedSeconds
        self.timerSeconds = timerSeconds
        self.distanceMeters = distanceMeters
        self.records = records
        self.averageHeartRate = averageHeartRate
        self.averageCadence = averageCadence
        self.hasRunningDynamics = hasRunningDynamics
        self.device = device
        self.title = title
        self.note = note
        self.gear = gear
        self.measures = measures
        self.recordings = recordings
    }

    /// The runner's day: by the offset the device recorded, else by the clock of this machine.
    public func localDay(_ clock: LocalClock) -> CalendarDay {
        utcOffsetSeconds.map { CalendarDay(start, offsetSeconds: $0) } ?? clock.day(of: start)
    }

    /// Time that counts as training: the timer's where known, else start to stop.
    public var durationSeconds: Double { timerSeconds ?? elapsedSeconds }
}
