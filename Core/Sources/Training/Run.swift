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
    /// Metres descended; `nil` here and below where the recording does not tell.
    public var descentMeters: Double?
    /// Metres run on clear downhill stretches.
    public var downhillMeters: Double?
    /// Steps of both feet.
    public var steps: Double?
    /// Mean peak vertical force of a step, in body weights.
    public var peakForceBodyWeights: Double?
    /// Moving time by speed.
    public var speeds: SpeedProfile?
    /// Seconds in motion, standing left out.
    public var movingSeconds: Double?

    public init(
        id: Int64,
        start: Instant,
        day: CalendarDay,
        distance: Distance,
        seconds: Double,
        averageCadence: Double? = nil,
        averageHeartRate: Double? = nil,
        descentMeters: Double? = nil,
        downhillMeters: Double? = nil,
        steps: Double? = nil,
        peakForceBodyWeights: Double? = nil,
        speeds: SpeedProfile? = nil,
        movingSeconds: Double? = nil
    ) {
        self.id = id
        self.start = start
        self.day = day
        self.distance = distance
        self.seconds = seconds
        self.averageCadence = averageCadence
        self.averageHeartRate = averageHeartRate
        self.descentMeters = descentMeters
        self.downhillMeters = downhillMeters
        self.steps = steps
        self.peakForceBodyWeights = peakForceBodyWeights
        self.speeds = speeds
        self.movingSeconds = movingSeconds
    }

    public var pace: Pace? { Pace(distance: distance, seconds: seconds) }
}
