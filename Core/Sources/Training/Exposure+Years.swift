public import Measure

extension Exposure {
    /// One for each calendar year from the first run to `day`, years without a run included.
    ///
    /// The first begins with the first run and the last ends with `day`: what lies outside is
    /// unknown, not zero. Nothing when there is no run up to `day`.
    public static func byYear(_ history: RunHistory, through day: CalendarDay) -> [Exposure] {
        guard let first = history.firstDay, first <= day else { return [] }
        return (first.parts.year...day.parts.year).compactMap { year in
            guard let begins = CalendarDay(year: year, month: 1, day: 1),
                let ends = CalendarDay(year: year, month: 12, day: 31)
            else { return nil }
            return Exposure(history, from: max(begins, first), through: min(ends, day))
        }
    }

    public var days: Int { lastDay.days(since: firstDay) + 1 }
    /// Years of 365.25 days; of a record, how long it goes back, which may be less than running does.
    public var years: Double { Double(days) / 365.25 }
    /// `nil` for less than a week.
    public var runsPerWeek: Double? { days >= 7 ? Double(runs) * 7 / Double(days) : nil }
}
