public import Measure

/// One run as training sees it: when, how far, how long.
public struct Run: Hashable, Sendable {
    /// The store's id, so that a finding can lead back to the run.
    public var id: Int64
    public var start: Instant
    /// The runner's local day.
    public var day: CalendarDay
    public var distance: Distance
    /// Moving (timer) time where known, else elapsed.
    public var seconds: Double
    /// Strides of one leg a minute.
    public var averageCadence: Double?
    public var averageHeartRate: Double?

    public init(
        id: Int64,
        start: Instant,
        day: CalendarDay,
        distance: Distance,
        seconds: Double,
        averageCadence: Double? = nil,
        averageHeartRate: Double? = nil
    ) {
        self.id = id
        self.start = start
        self.day = day
        self.distance = distance
        self.seconds = seconds
        self.averageCadence = averageCadence
        self.averageHeartRate = averageHeartRate
    }

    public var pace: Pace? { Pace(distance: distance, seconds: seconds) }
}
