public import Evidence
public import Measure

/// The 10 percent rule: a week against the week before it.
///
/// A convention, kept because runners know it; the claims say how little supports it.
public struct WeeklyDistanceRule: Hashable, Sendable {
    /// Growth that stays within the rule, as a share; exactly this much is within.
    public let allowedGrowth: Double
    /// Growth from which some evidence speaks, as a share; exactly this much is not yet steep.
    public let steepGrowth: Double
    public let claims: [Claim]

    public static let tenPercent = WeeklyDistanceRule(
        allowedGrowth: 0.10,
        steepGrowth: 0.30,
        claims: [.tenPercentAdvice, .tenPercentTrial, .weekToWeekRatio]
    )

    /// Weeks looked back to tell a rise from a return to what was usual.
    static let recentWeeks = 4

    init(allowedGrowth: Double, steepGrowth: Double, claims: [Claim]) {
        self.allowedGrowth = allowedGrowth
        self.steepGrowth = steepGrowth
        self.claims = claims
    }

    /// Judges the newest of `weeks`, which follow each other without gaps, oldest first.
    ///
    /// A week still in progress is judged on what was run so far.
    public func judge(_ weeks: some BidirectionalCollection<TrainingWeekSummary>) -> Finding {
        guard let week = weeks.last else { return .notEnoughHistory(.firstWeek) }
        let earlier = weeks.dropLast()
        guard let previous = earlier.last else { return .notEnoughHistory(.firstWeek) }
        guard previous.distance.meters > 0 else { return .notEnoughHistory(.weekBeforeEmpty) }
        let growth = Growth(
            distance: week.distance,
            previous: previous.distance,
            limit: limit(after: previous.distance),
            highestOfRecentWeeks: earlier.suffix(Self.recentWeeks).map(\.distance).max()
                ?? previous.distance,
            steepGrowth: steepGrowth
        )
        return growth.factor.isAtMost(1 + allowedGrowth) ? .withinLimit(growth) : .overLimit(growth)
    }

    /// The most the rule allows in the week after one of `distance`.
    public func limit(after distance: Distance) -> Distance { distance * (1 + allowedGrowth) }

    /// The newest week beside the one before.
    public enum Finding: Hashable, Sendable {
        case notEnoughHistory(Reason)
        case withinLimit(Growth)
        case overLimit(Growth)

        public var growth: Growth? {
            switch self {
            case .notEnoughHistory: nil
            case .withinLimit(let growth), .overLimit(let growth): growth
            }
        }
    }

    public enum Reason: Hashable, Sendable {
        /// There is no week before.
        case firstWeek
        /// Any distance after none is beyond percentages.
        case weekBeforeEmpty
    }

    public struct Growth: Hashable, Sendable {
        public let distance: Distance
        public let previous: Distance
        public let limit: Distance
        /// The most run in any of the up to four weeks before, the previous one included.
        public let highestOfRecentWeeks: Distance
        let steepGrowth: Double

        /// 0.10 is 10 percent more than the week before; negative when it was less.
        public var share: Double { factor - 1 }
        /// More than 30 percent up, and not merely a return to what was run in the weeks before.
        public var isSteep: Bool {
            !factor.isAtMost(1 + steepGrowth) && !isReturnToRecentLevel
        }
        /// Whether one of the four weeks before was as long, give or take a tenth.
        ///
        /// That such a week is no steep rise, though a rest week came before it, is our judgement.
        public var isReturnToRecentLevel: Bool {
            (distance / highestOfRecentWeeks).isAtMost(1.10)
        }

        var factor: Double { distance / previous }
    }
}
