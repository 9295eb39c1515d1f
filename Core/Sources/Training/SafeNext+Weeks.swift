public import Measure

extension SafeNext {
    /// The most that the rules allow in one week to come: a ceiling, not a target.
    public struct WeekCeiling: Hashable, Sendable {
        public let week: TrainingWeek
        /// The longest single run; `nil` without a recent run to go by.
        public let longestRun: Distance
        /// The whole week under the 10 percent advice; `nil` without a week to go by.
        public let distance: Distance?
    }

    /// Weeks looked ahead, after the one that holds the day.
    public static let weeksAhead = 6

    /// The coming weeks, if each were run to its limit, with one long run on its last day.
    ///
    /// After a jump the calmer limit counts. Nothing without a run to go by.
    static func ceilings(
        tomorrow: LongestRun,
        thisWeek: WeekAllowance,
        week: TrainingWeekSummary?,
        steady: [Run],
        day: CalendarDay
    ) -> [WeekCeiling] {
        guard case .limit(let limit) = tomorrow, let week else { return [] }
        var peaks = steady.filter(\.hasDistance).map { (day: $0.day, distance: $0.distance) }
        // The very first runs are all jumps to one another.
        if peaks.isEmpty { peaks = [(limit.longest.day, limit.longest.distance)] }
        var total: Distance? = week.distance > .zero ? week.distance : nil
        if day < week.week.lastDay {
            var longest = limit.calmerDistance
            if case .limit(let allowance) = thisWeek {
                longest = min(longest, allowance.remaining)
                total = max(allowance.distance, allowance.soFar)
            }
            peaks.append((week.week.lastDay, longest))
        }
        var ceilings: [WeekCeiling] = []
        var next = week.week.next
        for _ in 0..<weeksAhead {
            total = total.map { WeeklyDistanceRule.tenPercent.limit(after: $0) }
            let firstDay = next.lastDay.adding(days: -SingleRunGuard.windowDays)
            guard let peak = peaks.filter({ $0.day >= firstDay }).map(\.distance).max() else {
                break
            }
            let longest = peak * LongestRun.factor
            let ceiling = WeekCeiling(
                week: next,
                longestRun: total.map { min(longest, $0) } ?? longest,
                distance: total
            )
            ceilings.append(ceiling)
            peaks.append((next.lastDay, ceiling.longestRun))
            next = next.next
        }
        return ceilings
    }
}
