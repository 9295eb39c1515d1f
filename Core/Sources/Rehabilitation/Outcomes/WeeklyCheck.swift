public import Measure

/// The look back over one week, in our own words; not a validated instrument.
public struct WeeklyCheck: Sendable, Hashable {
    /// The last day of the week that it looks back on.
    public var day: CalendarDay
    public var written: Instant
    /// The worst pain of the week, 0 to 10.
    public var worstPain: Int?
    /// How much the hip held back running, 0 (not at all) to 10 (entirely).
    public var heldBack: Int?
    /// How sure the runner is of coming back, 0 to 10.
    public var confidence: Int?
    /// The runner's own activities: 0 (cannot) to 10 (as before); keyed by the name they gave.
    public var activities: [String: Int]

    public init(
        day: CalendarDay,
        written: Instant,
        worstPain: Int? = nil,
        heldBack: Int? = nil,
        confidence: Int? = nil,
        activities: [String: Int] = [:]
    ) {
        self.day = day
        self.written = written
        self.worstPain = worstPain
        self.heldBack = heldBack
        self.confidence = confidence
        self.activities = activities
    }
}

extension WeeklyCheck {
    public static let scale = 0...10

    /// One check a day, the later written in place of the earlier, oldest day first.
    ///
    /// Of two written at once the worse of each number counts, so that their order never matters.
    public static func byDay(_ checks: [WeeklyCheck]) -> [WeeklyCheck] {
        Dictionary(checks.map { ($0.day, $0) }) { one, other in
            if one.written == other.written { return one.atWorst(with: other) }
            return other.written > one.written ? other : one
        }
        .values.sorted { $0.day < $1.day }
    }

    private func atWorst(with other: WeeklyCheck) -> WeeklyCheck {
        var worst = self
        worst.worstPain = [worstPain, other.worstPain].compactMap(\.self).max()
        worst.heldBack = [heldBack, other.heldBack].compactMap(\.self).max()
        worst.confidence = [confidence, other.confidence].compactMap(\.self).min()
        worst.activities.merge(other.activities, uniquingKeysWith: min)
        return worst
    }

    /// Whether the next look back is due on `day`.
    public static func isDue(_ checks: [WeeklyCheck], start: CalendarDay, on day: CalendarDay)
        -> Bool
    {
        let last = checks.map(\.day).filter { $0 <= day }.max() ?? start
        return day.days(since: last) >= 7
    }
}
