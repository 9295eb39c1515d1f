public import Evidence
public import Measure

/// What the single-run guard says of one run.
public enum SingleRunVerdict: Hashable, Sendable {
    case compared(SingleRunComparison)
    /// No run with a distance in the 30 days before, so there is nothing to compare with.
    case noHistory(Run, Reason)

    public enum Reason: Hashable, Sendable {
        /// The first run on record; the runner may well have run before.
        case firstRun
        /// The last run is more than 30 days back.
        case afterBreak(lastRun: CalendarDay)
        /// There were runs in the 30 days, but none of them has a distance.
        case noDistances
    }

    public var run: Run {
        switch self {
        case .compared(let comparison): comparison.run
        case .noHistory(let run, _): run
        }
    }

    /// The comparison, where there was something to compare with.
    public var comparison: SingleRunComparison? {
        if case .compared(let comparison) = self { comparison } else { nil }
    }

    /// Whether the run was compared with 30 days that the record covers.
    var isComplete: Bool {
        comparison?.recordReachesBack ?? false
    }

    /// The comparison, when the run was more than 10 percent longer than the longest before it.
    public var spike: SingleRunComparison? {
        comparison.flatMap { $0.isSpike ? $0 : nil }
    }
}

/// One run beside the longest run of the 30 days before it.
public struct SingleRunComparison: Hashable, Sendable {
    public let run: Run
    public let longest: Run
    /// Whether the record covers all 30 days; otherwise a longer run may be missing from it.
    public let recordReachesBack: Bool

    /// The run's distance as a multiple of the longest: 1.10 is 10 percent longer.
    public var ratio: Double { run.distance / longest.distance }
    public var band: SpikeBand { SpikeBand(ratio: ratio) }
    var isSpike: Bool { band != .reference }
}

/// How far a run went past the longest of the 30 days before.
public enum SpikeBand: String, CaseIterable, Sendable, Codable {
    /// Shorter, as long, or up to 10 percent longer.
    case reference
    /// More than 10 and up to 30 percent longer.
    case small
    /// More than 30 and up to 100 percent longer.
    case moderate
    /// More than twice as long.
    case large

    /// Upper ends belong to the lower band: exactly 1.10 is still `reference`.
    public init(ratio: Double) {
        self =
            if ratio.isAtMost(1.10) {
                .reference
            } else if ratio.isAtMost(1.30) {
                .small
            } else if ratio.isAtMost(2.00) {
                .moderate
            } else {
                .large
            }
    }

    /// How much more often runners were injured after such a run; `nil` for the reference.
    public var rateRatio: RateRatio? {
        switch self {
        case .reference: nil
        case .small: .smallSpike
        case .moderate: .moderateSpike
        case .large: .largeSpike
        }
    }

    public var claim: Claim {
        switch self {
        case .reference: .spikeDefinition
        case .small: .smallSpike
        case .moderate: .moderateSpike
        case .large: .largeSpike
        }
    }
}

extension Double {
    /// Less than or equal, forgiving the last bits that unit conversion may change.
    ///
    /// A run of exactly 110 percent has to stay within the limit in miles as in kilometres. One part
    /// in a thousand million is far below what any watch can measure.
    func isAtMost(_ limit: Double) -> Bool { self <= limit + 1e-9 * limit.magnitude }
}
