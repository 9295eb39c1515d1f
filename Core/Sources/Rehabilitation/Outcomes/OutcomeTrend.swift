public import Measure

/// Whether it is getting better, and what that is read from.
public struct OutcomeTrend: Sendable, Hashable {
    public var measure: Measure
    public var verdict: Verdict
    /// Mean values, 0 to 10, of the first and the latest span; `nil` where there is none.
    public var first: Double?
    public var latest: Double?
    public var firstDay: CalendarDay?
    public var latestDay: CalendarDay?
    /// How many numbers each of the two means is made of.
    public var firstCount: Int
    public var latestCount: Int
    /// The change from which on a difference counts.
    public var smallestChange: SmallestChange

    public enum Measure: String, Sendable, Hashable, CaseIterable, Codable {
        /// Each day's worst pain, where less is better.
        case pain
        /// The runner's own activities, where more is better.
        case ownActivities = "own_activities"
    }

    public enum Verdict: String, Sendable, Hashable, CaseIterable, Codable {
        case better, same, worse
        case tooEarly = "too_early"
    }

    /// Signed change from the first span to the latest; `nil` unless both are known.
    public var change: Double? {
        guard let first, let latest else { return nil }
        return latest - first
    }

    /// Days that must lie between the two spans; our judgement.
    public static let leastDays = 14
    /// Days told that each week must hold before its mean counts; our judgement.
    public static let leastDaysTold = 3
}

/// The smallest change that is likely to matter to the person, and what carries that number.
public struct SmallestChange: Sendable, Hashable {
    public var value: Double
    /// Whether the number was read in a published work; otherwise it is general knowledge.
    public var isVerified: Bool

    /// On a scale of pain from 0 to 10; common knowledge of the field, not read in a study by us.
    public static let pain = SmallestChange(value: 2, isVerified: false)
    /// On the mean of a person's own activities; the field names two to three points.
    public static let ownActivities = SmallestChange(value: 2, isVerified: false)
}

extension OutcomeTrend {
    /// Compares the first week with enough days told with the newest such week.
    public static func pain(_ curve: PainCurve) -> OutcomeTrend {
        let told = curve.weeks.filter { $0.days.count >= leastDaysTold }
        let (first, latest) = (told.first, told.last)
        return OutcomeTrend(
            measure: .pain,
            first: first?.mean,
            latest: latest?.mean,
            firstDay: first?.start,
            latestDay: latest?.start,
            firstCount: first?.days.count ?? 0,
            latestCount: latest?.days.count ?? 0,
            smallestChange: .pain,
            lessIsBetter: true
        )
    }

    /// Compares the first and the newest weekly check on the activities that both rate.
    public static func ownActivities(_ checks: [WeeklyCheck]) -> OutcomeTrend {
        let rated = WeeklyCheck.byDay(checks).filter { !$0.activities.isEmpty }
        let (first, latest) = (rated.first, rated.last)
        let shared = Set(first?.activities.keys.map(\.self) ?? [])
            .intersection(latest?.activities.keys.map(\.self) ?? [])
        func mean(_ check: WeeklyCheck?) -> Double? {
            let values = check?.activities.filter { shared.contains($0.key) }.map(\.value) ?? []
            return values.isEmpty ? nil : Double(values.reduce(0, +)) / Double(values.count)
        }
        return OutcomeTrend(
            measure: .ownActivities,
            first: mean(first),
            latest: mean(latest),
            firstDay: first?.day,
            latestDay: latest?.day,
            firstCount: shared.count,
            latestCount: shared.count,
            smallestChange: .ownActivities,
            lessIsBetter: false
        )
    }

    private init(
        measure: Measure,
        first: Double?,
        latest: Double?,
        firstDay: CalendarDay?,
        latestDay: CalendarDay?,
        firstCount: Int,
        latestCount: Int,
        smallestChange: SmallestChange,
        lessIsBetter: Bool
    ) {
        self.measure = measure
        self.first = first
        self.latest = latest
        self.firstDay = firstDay
        self.latestDay = latestDay
        self.firstCount = firstCount
        self.latestCount = latestCount
        self.smallestChange = smallestChange
        verdict = .tooEarly
        guard let firstDay, let latestDay, latestDay.days(since: firstDay) >= Self.leastDays,
            let change
        else { return }
        let gain = lessIsBetter ? -change : change
        verdict =
            gain >= smallestChange.value
            ? .better : gain <= -smallestChange.value ? .worse : .same
    }

    /// One word for several measures: worse if any is, better if any is and none is worse.
    public static func together(_ trends: [OutcomeTrend]) -> Verdict {
        let verdicts = trends.map(\.verdict).filter { $0 != .tooEarly }
        if verdicts.isEmpty { return .tooEarly }
        if verdicts.contains(.worse) { return .worse }
        return verdicts.contains(.better) ? .better : .same
    }
}
