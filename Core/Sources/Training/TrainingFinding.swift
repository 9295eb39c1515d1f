public import Evidence
public import Measure

/// One thing worth telling about recent training, with its numbers and what it rests on.
public struct TrainingFinding: Hashable, Sendable, Identifiable {
    public let detail: Detail

    init(_ detail: Detail) { self.detail = detail }

    /// What was found; each case carries all that a sentence or a chart needs.
    public enum Detail: Hashable, Sendable {
        /// A run more than 10 percent longer than the longest of the 30 days before.
        case singleRunSpike(SingleRunComparison)
        /// The first run after more than 30 days without one.
        case returnAfterBreak(Run, lastRun: CalendarDay)
        /// The first run on record: nothing to compare with.
        case recordBegins(Run)
        /// A week beyond the 10 percent rule.
        case weeklyDistance(TrainingWeek, WeeklyDistanceRule.Growth, isInProgress: Bool)
        /// A week both further and faster than the four before.
        case paceAndDistance(TrainingWeek, PaceAndDistanceRule.Change, isInProgress: Bool)
        /// A week with clearly more downhill, fast running or impact than the four before.
        case measuredLoad(TrainingWeek, UsualLoadRule.Change, isInProgress: Bool)
    }

    /// The stable name of what was found; raw values are part of the JSON contract.
    public enum Kind: String, CaseIterable, Sendable, Codable {
        case singleRunSpike = "single_run_spike"
        case returnAfterBreak = "return_after_break"
        case recordBegins = "record_begins"
        case weeklyDistance = "weekly_distance_over_10"
        case weeklyDistanceSteep = "weekly_distance_over_30"
        case paceAndDistance = "pace_and_distance"
        case downhill = "downhill_over_usual"
        case fastRunning = "fast_running_over_usual"
        case impact = "impact_over_usual"
    }

    /// How much attention a finding asks for; the least first.
    public enum Severity: String, CaseIterable, Sendable, Codable, Comparable {
        case info, caution, alarm

        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .info: 0
            case .caution: 1
            case .alarm: 2
            }
        }
    }

    /// The kind and the day or start it belongs to: the same runs give the same id.
    public var id: String {
        switch detail {
        case .singleRunSpike(let comparison): "\(kind.rawValue)@\(comparison.run.start.iso8601)"
        case .returnAfterBreak(let run, _), .recordBegins(let run):
            "\(kind.rawValue)@\(run.start.iso8601)"
        case .weeklyDistance(let week, _, _), .paceAndDistance(let week, _, _),
            .measuredLoad(let week, _, _):
            "\(kind.rawValue)@\(week.firstDay.iso8601)"
        }
    }

    public var kind: Kind {
        switch detail {
        case .singleRunSpike: .singleRunSpike
        case .returnAfterBreak: .returnAfterBreak
        case .recordBegins: .recordBegins
        case .weeklyDistance(_, let growth, _):
            growth.isSteep ? .weeklyDistanceSteep : .weeklyDistance
        case .paceAndDistance: .paceAndDistance
        case .measuredLoad(_, let change, _):
            switch change.load {
            case .downhill: .downhill
            case .fastRunning: .fastRunning
            case .impact: .impact
            }
        }
    }

    /// An alarm only where the evidence is strong and the record complete.
    ///
    /// The size of a spike does not change it: the study's intervals for the three sizes overlap.
    public var severity: Severity {
        switch detail {
        case .singleRunSpike(let comparison): comparison.recordReachesBack ? .alarm : .caution
        case .returnAfterBreak, .paceAndDistance: .caution
        case .recordBegins, .measuredLoad: .info
        case .weeklyDistance(_, let growth, _): growth.isSteep ? .caution : .info
        }
    }

    /// The day of the run, or the first day of the week.
    public var day: CalendarDay {
        switch detail {
        case .singleRunSpike(let comparison): comparison.run.day
        case .returnAfterBreak(let run, _), .recordBegins(let run): run.day
        case .weeklyDistance(let week, _, _), .paceAndDistance(let week, _, _),
            .measuredLoad(let week, _, _):
            week.firstDay
        }
    }

    /// What the finding rests on, the weightiest first.
    public var claims: [Claim] {
        switch detail {
        case .singleRunSpike(let comparison): [comparison.band.claim, .spikeCohort]
        case .returnAfterBreak: [.returnAfterBreak, .walkRunReturn]
        case .recordBegins: [SingleRunGuard.claim]
        case .weeklyDistance(_, let growth, _):
            (growth.isSteep ? [.steepWeeklyRise, .distanceRelatedInjuries] : [])
                + WeeklyDistanceRule.tenPercent.claims
        case .paceAndDistance: PaceAndDistanceRule.claims
        case .measuredLoad(_, let change, _): change.load.claims
        }
    }
}
