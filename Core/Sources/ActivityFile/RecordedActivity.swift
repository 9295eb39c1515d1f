public import Measure

/// One activity as a device recorded it: a summary and, where the file holds them, the samples.
///
/// A multi-sport file yields one of these for each session.
public struct RecordedActivity: Hashable, Sendable {
    public var sport: Sport
    /// The file's own finer word, for example `treadmill` or `trail`; `nil` when it says none.
    public var subSport: String?
    public var start: Instant
    /// `false` when the device's clock was not set, so that `start` is not the day it happened.
    public var hasKnownDate: Bool
    /// Seconds east of UTC at the start, where the file tells it.
    public var utcOffsetSeconds: Int?
    /// From start to stop, pauses included, in seconds.
    public var elapsedSeconds: Double
    /// Time the timer ran, in seconds; `nil` when the file does not tell pauses.
    public var timerSeconds: Double?
    /// Metres; `nil` when the file neither says nor has positions to measure.
    public var distanceMeters: Double?
    /// Beats per minute, as the device summed up, else the mean of the samples.
    public var averageHeartRate: Double?
    /// Cycles per minute in the file's own sense: for running, strides of one leg.
    public var averageCadence: Double?
    /// Metres climbed, where the file says so.
    public var ascentMeters: Double?
    public var laps: [Lap]
    public var samples: SampleSeries
    /// Maker and product, where known, for example `garmin fenix6`.
    public var device: String?
    /// What the device or the runner called it.
    public var title: String?
    /// What the runner wrote about it.
    public var note: String?
    /// The shoe or other gear the runner noted.
    public var gear: String?
    /// `true` for a row of a list such as an account's `activities.csv`: it tells of an activity
    /// that a device may have recorded in a file of its own.
    public var isListEntry: Bool
    /// `false` when only the day is known: `start` is then noon of that day, in the runner's zone or,
    /// where none is known, in UTC.
    public var hasTimeOfDay: Bool

    public init(
        sport: Sport,
        subSport: String? = nil,
        start: Instant,
        hasKnownDate: Bool = true,
        utcOffsetSeconds: Int? = nil,
        elapsedSeconds: Double,
        timerSeconds: Double? = nil,
        distanceMeters: Double? = nil,
        averageHeartRate: Double? = nil,
        averageCadence: Double? = nil,
        ascentMeters: Double? = nil,
        laps: [Lap] = [],
        samples: SampleSeries = SampleSeries(),
        device: String? = nil,
        title: String? = nil,
        note: String? = nil,
        gear: String? = nil,
        isListEntry: Bool = false,
        hasTimeOfDay: Bool = true
    ) {
        self.sport = sport
        self.subSport = subSport
        self.start = start
        self.hasKnownDate = hasKnownDate
        self.utcOffsetSeconds = utcOffsetSeconds
        self.elapsedSeconds = elapsedSeconds
        self.timerSeconds = timerSeconds
        self.distanceMeters = distanceMeters
        self.averageHeartRate = averageHeartRate
        self.averageCadence = averageCadence
        self.ascentMeters = ascentMeters
        self.laps = laps
        self.samples = samples
        self.device = device
        self.title = title
        self.note = note
        self.gear = gear
        self.isListEntry = isListEntry
        self.hasTimeOfDay = hasTimeOfDay
    }

    /// Whether any sample carries contact time, its balance or vertical oscillation.
    public var hasRunningDynamics: Bool {
        let channels: [Channel] = [
            .groundContactTime, .groundContactBalance, .verticalOscillation, .verticalRatio,
        ]
        return channels.contains { samples.has($0) }
    }
}

/// A part of an activity between two presses of the lap key.
public struct Lap: Hashable, Sendable {
    public var start: Instant
    public var elapsedSeconds: Double
    public var distanceMeters: Double?

    public init(start: Instant, elapsedSeconds: Double, distanceMeters: Double? = nil) {
        self.start = start
        self.elapsedSeconds = elapsedSeconds
        self.distanceMeters = distanceMeters
    }
}

/// What was done, as far as training cares; the file's own word is kept for the rest.
public enum Sport: Hashable, Sendable {
    case running, walking, hiking, cycling, swimming, multisport, transition
    /// Any other sport, by the lower-case snake-case name of the file format, e.g. `rowing`.
    case other(String)
    /// The file does not say.
    case unknown

    public init(name: String) {
        switch name.lowercased() {
        case "running", "run", "trail_running", "treadmill_running": self = .running
        case "walking", "walk": self = .walking
        case "hiking", "hike": self = .hiking
        case "cycling", "biking", "ride", "bike": self = .cycling
        case "swimming", "swim": self = .swimming
        case "multisport": self = .multisport
        case "transition": self = .transition
        case "", "unknown", "generic": self = .unknown
        default: self = .other(name.lowercased())
        }
    }

    /// Stable name for storage and JSON; `Sport(name:)` reads it back.
    public var name: String {
        switch self {
        case .running: "running"
        case .walking: "walking"
        case .hiking: "hiking"
        case .cycling: "cycling"
        case .swimming: "swimming"
        case .multisport: "multisport"
        case .transition: "transition"
        case .other(let name): name
        case .unknown: "unknown"
        }
    }
}
