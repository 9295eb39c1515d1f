import Gait
public import Measure
import Training

/// The runner's own cadence as something counted it.
public struct CadenceObservation: Sendable, Hashable {
    public var stepsPerMinute: Double
    /// Ends of the 95 % interval.
    public var low: Double
    public var high: Double
    public var source: Source
    public var day: CalendarDay

    public enum Source: String, Sendable, Hashable, Codable {
        case clip, watch
    }

    public init(
        stepsPerMinute: Double,
        low: Double,
        high: Double,
        source: Source,
        day: CalendarDay
    ) {
        self.stepsPerMinute = stepsPerMinute
        self.low = low
        self.high = high
        self.source = source
        self.day = day
    }

    /// How old an observation may be and still count as the runner's own; our judgement.
    public static let lastingDays = 180

    /// What of `observations` counts on `day`: the newest, the watch before the clip on one day,
    /// since it counts whole runs.
    public static func newest(
        of observations: [CadenceObservation],
        on day: CalendarDay
    ) -> CadenceObservation? {
        observations
            .filter { (0...lastingDays).contains(day.days(since: $0.day)) }
            .max { ($0.day, $0.rank) < ($1.day, $1.rank) }
    }

    private var rank: Int { source == .watch ? 1 : 0 }
}

extension CadenceObservation {
    /// What the watch counted over the latest runs at one pace.
    init(_ usual: UsualCadence) {
        self.init(
            stepsPerMinute: usual.stepsPerMinute,
            low: usual.interval.lowerBound,
            high: usual.interval.upperBound,
            source: .watch,
            day: usual.lastDay
        )
    }
}

extension GaitRecord {
    /// What the clip says of cadence; `nil` where it was refused.
    public var cadence: CadenceObservation? {
        analysis.measure(.cadence).map { measure in
            CadenceObservation(
                stepsPerMinute: measure.value,
                low: measure.low,
                high: measure.high,
                source: .clip,
                day: day
            )
        }
    }

    /// Whether the clip shows a hip drop beyond its error, gross or one-sided.
    public var showsHipDrop: Bool {
        analysis.notices.contains { notice in
            switch notice {
            case .oneSidedDrop, .grossDrop: true
            case .thighIn, .crossover: false
            }
        }
    }
}
