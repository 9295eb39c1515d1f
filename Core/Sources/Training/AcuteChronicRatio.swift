public import Evidence
public import Measure

/// Each week's distance over the mean of the three weeks before it: for a chart, if one is wanted.
///
/// It is uncoupled: the week is not part of the mean. Neither a finding nor an alarm, since in the
/// largest study the higher ratio went with fewer injuries; see `claims`.
public enum AcuteChronicRatio {
    /// Weeks that make the mean.
    public static let chronicWeeks = 3
    public static let claims = Claim.acuteChronicRatio

    public struct Point: Hashable, Sendable {
        public let week: TrainingWeek
        /// 1 is as much as in the three weeks before; `nil` without three weeks or any distance
        /// in them.
        public let ratio: Double?
        /// Whether days of this week are still to come.
        public let isInProgress: Bool
    }

    /// One point for each of `weeks`, which follow each other without gaps, oldest first.
    public static func series(_ weeks: [JudgedWeek]) -> [Point] {
        weeks.indices.map { index in
            let week = weeks[index]
            return Point(
                week: week.summary.week,
                ratio: ratio(weeks[max(0, index - chronicWeeks)..<index], to: week),
                isInProgress: week.isInProgress
            )
        }
    }

    private static func ratio(_ before: ArraySlice<JudgedWeek>, to week: JudgedWeek) -> Double? {
        let sum = before.reduce(Distance.zero) { $0 + $1.summary.distance }
        guard before.count == chronicWeeks, sum.meters > 0 else { return nil }
        return week.summary.distance / (sum * (1 / Double(chronicWeeks)))
    }
}
