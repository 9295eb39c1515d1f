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
