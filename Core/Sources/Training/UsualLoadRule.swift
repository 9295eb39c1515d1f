public import Evidence
public import Measure

/// A load that samples tell, besides distance and time.
public enum MeasuredLoad: String, CaseIterable, Sendable, Codable {
    /// Metres on clear downhill stretches.
    case downhill
    /// Seconds faster than the runner's own usual.
    case fastRunning = "fast_running"
    /// Steps times their mean peak force, in body weights: only where the watch tells contact time.
    case impact

    public var claims: [Claim] {
        switch self {
        case .downhill: [.downhillExposure]
        case .fastRunning: [.fastRunningExposure]
        case .impact: [.impactExposure, .impactFormula, .impactIsNotBoneLoad]
        }
    }
}

/// Holds a week's downhill, fast running or impact against the runner's own four weeks before it.
///
/// All thresholds are our judgement: no study was found that draws these lines.
public struct UsualLoadRule: Hashable, Sendable {
    public let load: MeasuredLoad

    /// Weeks that make the usual.
    public static let patternWeeks = PaceAndDistanceRule.patternWeeks
    /// Weeks with running among them that the usual needs.
    public static let neededWeeks = PaceAndDistanceRule.neededWeeks
    /// Share of the running time that has to carry the measure, in the week and in the pattern.
    public static let neededShare = 0.8
    /// Running is fast at a speed that was exceeded for only this share of the pattern's time.
    public static let fastShare = 0.10

    public init(_ load: MeasuredLoad) { self.load = load }

    /// Growth over the usual that a week must exceed, as a share.
    ///
    /// Impact follows the number of steps, so it has the 30 percent of a steep week; the others
    /// differ more from week to week.
    public var rise: Double {
        switch load {
        case .downhill, .fastRunning: 0.50
        case .impact: 0.30
        }
    }

    /// Growth over the usual below which a rise is too small to speak of: 2 km, or ten minutes.
    public var leastRise: Double {
        switch load {
        case .downhill: 2000
        case .fastRunning: 600
        case .impact: 0
        }
    }

    /// Judges the newest of `weeks`, which follow each other without gaps, oldest first.
    ///
    /// Weeks without running are left out of the usual. A week in progress is judged on its runs
    /// so far.
    public func judge(_ weeks: some BidirectionalCollection<TrainingWeekSummary>) -> Finding {
        let earlier = weeks.dropLast().suffix(Self.patternWeeks)
        let pattern = earlier.filter { $0.seconds > 0 }
        guard let week = weeks.last, earlier.count == Self.patternWeeks,
            pattern.count >= Self.neededWeeks
        else { return .notEnoughToTell(.tooFewWeeks) }
        guard covers([week]), covers(pattern) else { return .notEnoughToTell(.notMeasured) }
        let change = change(to: week, from: pattern)
        let limit = change.usual * (1 + rise)
        let isRise = !change.amount.isAtMost(limit) && change.amount - change.usual >= leastRise
        return isRise ? .risen(change) : .usual(change)
    }

    private func covers(_ weeks: [TrainingWeekSummary]) -> Bool {
        let seconds = weeks.reduce(0) { $0 + $1.seconds }
        let covered = weeks.reduce(0) { $0 + $1.measured.seconds(of: load) }
        return covered >= Self.neededShare * seconds
    }

    private func change(to week: TrainingWeekSummary, from pattern: [TrainingWeekSummary]) -> Change
    {
        let weeks = Double(pattern.count)
        switch load {
        case .downhill:
            return Change(
                load: load,
                amount: week.measured.downhillMeters,
                usual: pattern.reduce(0) { $0 + $1.measured.downhillMeters } / weeks
            )
        case .impact:
            return Change(
                load: load,
                amount: week.measured.impact,
                usual: pattern.reduce(0) { $0 + $1.measured.impact } / weeks
            )
        case .fastRunning:
            let speeds = SpeedProfile.sum(pattern.compactMap(\.measured.speeds))
            let fast = speeds?.speed(exceededFor: Self.fastShare) ?? 0
            return Change(
                load: load,
                amount: week.measured.speeds?.seconds(fasterThan: fast) ?? 0,
                usual: (speeds?.seconds(fasterThan: fast) ?? 0) / weeks,
                fasterThan: fast > 0 ? Pace(secondsPerMeter: 1 / fast) : nil
            )
        }
    }

    public enum Finding: Hashable, Sendable {
        case notEnoughToTell(Shortage)
        case usual(Change)
        case risen(Change)

        /// The numbers, where there are enough to tell.
        public var change: Change? {
            switch self {
            case .notEnoughToTell: nil
            case .usual(let change), .risen(let change): change
            }
        }
    }

    public enum Shortage: String, Hashable, Sendable, Codable {
        /// Fewer than four weeks on record before, or fewer than three of them with running.
        case tooFewWeeks = "too_few_weeks"
        /// Too much of the running was recorded without what it takes.
        case notMeasured = "not_measured"
    }

    /// A week beside the mean of the weeks before it, in the unit of its `MeasuredLoad`.
    public struct Change: Hashable, Sendable {
        public let load: MeasuredLoad
        public let amount: Double
        public let usual: Double
        /// What counted as fast, for fast running only.
        public var fasterThan: Pace?

        /// 0.5 is half as much again as usual; `nil` after none at all.
        public var share: Double? { usual > 0 ? amount / usual - 1 : nil }
    }
}

/// What the samples of some runs add up to, and how much of the running time they cover.
public struct MeasuredSums: Hashable, Sendable {
    public private(set) var downhillMeters = 0.0
    /// Steps times mean peak force, in body weights.
    public private(set) var impact = 0.0
    public private(set) var speeds: SpeedProfile?
    private var downhillSeconds = 0.0
    private var impactSeconds = 0.0
    private var speedSeconds = 0.0

    init() {}

    /// Seconds of running that carry what `load` takes.
    func seconds(of load: MeasuredLoad) -> Double {
        switch load {
        case .downhill: downhillSeconds
        case .impact: impactSeconds
        case .fastRunning: speedSeconds
        }
    }

    init(_ runs: some Sequence<Run>) {
        var profiles: [SpeedProfile] = []
        for run in runs {
            if let meters = run.downhillMeters?.counted {
                downhillMeters += meters
                downhillSeconds += run.countedSeconds
            }
            if let steps = run.steps?.counted, let force = run.peakForceBodyWeights?.counted {
                impact += steps * force
                impactSeconds += run.countedSeconds
            }
            if let profile = run.speeds {
                profiles.append(profile)
                speedSeconds += run.countedSeconds
            }
        }
        speeds = SpeedProfile.sum(profiles)
    }
}

extension Double {
    /// The number where it can be added up; `nil` when it is negative or "not a number".
    fileprivate var counted: Double? { isFinite && self >= 0 ? self : nil }
}
