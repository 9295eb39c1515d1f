import Measure

/// Four weeks of running beside the four weeks before them.
public struct FourWeekChange: Hashable, Sendable {
    /// The 28 days that end with the day asked about.
    public let latest: Exposure
    /// The 28 days before those.
    public let before: Exposure

    /// Share by which the latest must exceed the earlier; exactly this much does not (our
    /// judgement, the same 30 percent that new runners were studied with from week to week).
    public static let rise = 0.30

    /// `nil` unless the record covers both spans and there was running in the earlier one.
    init?(_ history: RunHistory, before day: CalendarDay) {
        let firstDay = day.adding(days: -27)
        let firstDayBefore = firstDay.adding(days: -28)
        guard history.reachesBack(to: firstDayBefore) else { return nil }
        latest = Exposure(history, from: firstDay, through: day)
        before = Exposure(history, from: firstDayBefore, through: firstDay.adding(days: -1))
        guard before.seconds > 0 else { return nil }
    }

    /// More time on feet: 0.30 is 30 percent more.
    public var timeShare: Double { latest.seconds / before.seconds - 1 }
    /// More distance; `nil` when the earlier four weeks have none.
    public var distanceShare: Double? {
        before.distance.meters > 0 ? latest.distance / before.distance - 1 : nil
    }

    /// Whether time on feet rose by more than 30 percent.
    public var isLonger: Bool { !(1 + timeShare).isAtMost(1 + Self.rise) }
    /// Whether distance rose by more than 30 percent.
    public var isFurther: Bool {
        distanceShare.map { !(1 + $0).isAtMost(1 + Self.rise) } ?? false
    }
}
