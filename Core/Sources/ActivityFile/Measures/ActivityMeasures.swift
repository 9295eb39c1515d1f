public import Measure

/// What the samples of one activity add up to, beyond its summary.
///
/// A measure is `nil` where the samples cannot tell it: its channel is missing, or present for
/// less than `neededShare` of the recorded time. All thresholds are our judgement.
///
/// ```swift
/// let measures = ActivityMeasures(activity)
/// measures.downhillMeters  // 1200
/// ```
public struct ActivityMeasures: Hashable, Sendable {
    /// Seconds faster than `movingSpeed`, to a tenth.
    public let movingSeconds: Double?
    /// Metres climbed, from smoothed altitude, to a tenth.
    public let ascentMeters: Double?
    /// Metres descended, from smoothed altitude, to a tenth.
    public let descentMeters: Double?
    /// Metres run on stretches that fall by more than `downhillGrade`, to a tenth.
    public let downhillMeters: Double?
    /// Steps of both feet, from cadence; on foot only.
    public let steps: Double?
    /// Peak vertical force of a step in body weights, the mean of all steps, to a thousandth.
    ///
    /// Estimated from contact and flight time: see `peakForce(contactSeconds:stepSeconds:)`.
    public let peakForceBodyWeights: Double?
    /// Moving time by speed.
    public let speeds: SpeedProfile?

    /// Changes whenever the same samples would give other measures, so that a store makes them anew.
    public static let version = 1

    /// Slower than this, in metres a second, is standing.
    public static let movingSpeed = 0.5
    /// Samples further apart, in seconds, have a gap between them that nothing is read into.
    public static let longestInterval = 15.0
    /// Share of the recorded time that has to carry a channel.
    public static let neededShare = 0.8
    /// Altitude is the mean of this many seconds before and after a sample.
    public static let altitudeSmoothing = 10.0
    /// A rise or fall of fewer metres than this is noise.
    public static let altitudeNoise = 3.0
    /// The slope, as a share, beyond which a stretch counts as downhill.
    public static let downhillGrade = 0.05
    /// Length of the stretches that a slope is measured on, in metres.
    public static let gradeLength = 100.0
    /// Contact times that a runner's step can have, in seconds.
    static let contactSeconds = 0.1...0.5
    /// Strides of one leg a minute that a person can take.
    static let strides = 0.0...150.0

    /// Rounds each value to the step that `packed` keeps.
    public init(
        movingSeconds: Double? = nil,
        ascentMeters: Double? = nil,
        descentMeters: Double? = nil,
        downhillMeters: Double? = nil,
        steps: Double? = nil,
        peakForceBodyWeights: Double? = nil,
        speeds: SpeedProfile? = nil
    ) {
        self.movingSeconds = Self.rounded(movingSeconds, steps: 10)
        self.ascentMeters = Self.rounded(ascentMeters, steps: 10)
        self.descentMeters = Self.rounded(descentMeters, steps: 10)
        self.downhillMeters = Self.rounded(downhillMeters, steps: 10)
        self.steps = Self.rounded(steps, steps: 1)
        self.peakForceBodyWeights = Self.rounded(peakForceBodyWeights, steps: 1000)
        self.speeds = speeds
    }

    /// Adds up the samples of `activity`; everything is `nil` when it has none.
    public init(_ activity: RecordedActivity) {
        let intervals = SampleIntervals(activity.samples)
        let recorded = max(intervals.seconds, activity.timerSeconds ?? 0)
        let speed = intervals.speeds(recordedSeconds: recorded)
        let slope = intervals.slope(recordedSeconds: recorded)
        let stride = activity.sport.isOnFoot ? intervals.strides(recordedSeconds: recorded) : nil
        self.init(
            movingSeconds: speed?.movingSeconds,
            ascentMeters: slope?.ascent,
            descentMeters: slope?.descent,
            downhillMeters: slope?.downhill,
            steps: stride?.steps,
            peakForceBodyWeights: stride?.peakForceBodyWeights,
            speeds: speed?.profile
        )
    }

    /// Peak vertical force of a step in body weights, from contact time and time from step to step.
    ///
    /// The force is taken for half a sine wave whose mean over the whole step is the body's weight:
    /// π/2 · (flight / contact + 1), equation 6 of Morin and colleagues (2005). On a force plate it
    /// came out 3 percent too low overground and 7 on a treadmill. `nil` without a flight phase.
    public static func peakForce(contactSeconds: Double, stepSeconds: Double) -> Double? {
        let flight = stepSeconds - contactSeconds
        guard Self.contactSeconds.contains(contactSeconds), flight > 0 else { return nil }
        return Double.pi / 2 * (flight / contactSeconds + 1)
    }

    private static func rounded(_ value: Double?, steps: Double) -> Double? {
        guard let value, value.isFinite, value >= 0, value < 1e9 else { return nil }
        return (value * steps).rounded() / steps
    }
}

extension Sport {
    fileprivate var isOnFoot: Bool { [.running, .walking, .hiking].contains(self) }
}
