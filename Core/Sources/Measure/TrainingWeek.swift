/// Seven days that begin on the weekday the runner chose.
public struct TrainingWeek: Hashable, Comparable, Sendable {
    public let firstDay: CalendarDay

    /// The week that holds `day` when weeks begin on `firstWeekday`.
    public init(containing day: CalendarDay, firstWeekday: Weekday) {
        let index = Weekday.allCases.firstIndex(of: day.weekday) ?? 0
        let first = Weekday.allCases.firstIndex(of: firstWeekday) ?? 0
        firstDay = day.adding(days: -(index - first).flooredModulo(7))
    }

    private init(firstDay: CalendarDay) { self.firstDay = firstDay }

    public var lastDay: CalendarDay { firstDay.adding(days: 6) }
    public var next: TrainingWeek { TrainingWeek(firstDay: firstDay.adding(days: 7)) }
    public var previous: TrainingWeek { TrainingWeek(firstDay: firstDay.adding(days: -7)) }

    public func contains(_ day: CalendarDay) -> Bool { (firstDay...lastDay).contains(day) }

    public static func < (left: TrainingWeek, right: TrainingWeek) -> Bool {
        left.firstDay < right.firstDay
    }
}
