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
    public static func byDay(_ checks: [WeeklyCheck]) -> [WeeklyCheck] {
        Dictionary(checks.map { ($0.day, $0) }) { one, other in
            other.written >= one.written ? other : one
        }
        .values.sorted { $0.day < $1.day }
    }

    /// What is rated beyond 0 to 10, by the name of the question; empty for a check to be kept.
    public var outOfScale: [String] {
        let own: [(String, Int?)] = [
            ("worst pain", worstPain), ("held back", heldBack), ("confidence", confidence),
        ]
        let rated = own + activities.sorted { $0.key < $1.key }.map { ($0.key, Optional($0.value)) }
        return rated.filter { $0.1.map { !Self.scale.contains($0) } ?? false }.map(\.0)
    }

    /// Whether the next look back is due on `day`.
    public static func isDue(_ checks: [WeeklyCheck], start: CalendarDay, on day: CalendarDay)
        -> Bool
    {
        let last = checks.map(\.day).filter { $0 <= day }.max() ?? start
        return day.days(since: last) >= 7
    }
}
