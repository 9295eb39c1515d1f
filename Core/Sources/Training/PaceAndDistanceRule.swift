public import Evidence
public import Measure

/// Notices a week that was further and faster at once than the four weeks before it.
///
/// Both thresholds are our judgement, set where a change is larger than what weeks of one runner
/// usually differ by: no trial of raising both together was found.
public struct PaceAndDistanceRule: Hashable, Sendable {
    /// Weeks that make the pattern.
    public static let patternWeeks = 4
    /// Weeks with running that the pattern needs; fewer are not a pattern.
    public static let neededWeeks = 3
    /// Distance above the pattern's mean, as a share; exactly this much is not yet a rise.
    public static let distanceRise = 0.10
    /// Speed above the pattern's mean, as a share; exactly this much is not yet a rise.
    public static let speedRise = 0.03
    public static let claims: [Claim] = [.paceAndDistanceTogether, .paceOrDistanceTrial]

    public init() {}

    /// Judges the newest of `weeks`, which follow each other without gaps, oldest first.
    ///
    /// Weeks without running are left out of the pattern, so that a holiday does not make an
    /// ordinary week look like a rise.
    public func judge(_ weeks: some BidirectionalCollection<TrainingWeekSummary>) -> Finding {
        let earlier = weeks.dropLast().suffix(Self.patternWeeks)
        guard let week = weeks.last, earlier.count == Self.patternWeeks else {
            return .notEnoughHistory
        }
        let pattern = earlier.filter { $0.pace != nil }
        guard pattern.count >= Self.neededWeeks else { return .notEnoughHistory }
        let metersPerWeek =
            pattern.reduce(0) { $0 + $1.distance.meters } / Double(pattern.count)
        guard let usual = meanPace(of: pattern) else { return .notEnoughHistory }
        guard let pace = week.pace else { return .notBoth(nil) }
        let change = Change(
            distance: week.distance,
            usualDistance: Distance(meters: metersPerWeek),
            pace: pace,
            usualPace: usual
        )
        let further = !(1 + change.distanceShare).isAtMost(1 + Self.distanceRise)
        let faster = !(1 + change.speedShare).isAtMost(1 + Self.speedRise)
        return further && faster ? .both(change) : .notBoth(change)
    }

    private func meanPace(of weeks: [TrainingWeekSummary]) -> Pace? {
        Pace(
            distance: weeks.reduce(.zero) { $0 + $1.pacedDistance },
            seconds: weeks.reduce(0) { $0 + $1.pacedSeconds }
        )
    }

    public enum Finding: Hashable, Sendable {
        /// Fewer than four weeks on record before, or fewer than three of them with running.
        case notEnoughHistory
        case both(Change)
        /// One rose or neither; `nil` for a week without a pace.
        case notBoth(Change?)
    }

    public struct Change: Hashable, Sendable {
        public let distance: Distance
        /// Mean of the weeks that make the pattern.
        public let usualDistance: Distance
        public let pace: Pace
        public let usualPace: Pace

        /// 0.10 is 10 percent further than usual.
        public var distanceShare: Double { distance / usualDistance - 1 }
        /// 0.03 is 3 percent faster than usual.
        public var speedShare: Double { pace.metersPerSecond / usualPace.metersPerSecond - 1 }
    }
}
