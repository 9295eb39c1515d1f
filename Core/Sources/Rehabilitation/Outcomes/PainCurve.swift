public import Measure

/// Pain week by week, counted from the start of the course.
public struct PainCurve: Sendable, Hashable {
    /// Oldest first; weeks of which nothing was told are there too, without numbers.
    public let weeks: [Week]

    public struct Week: Sendable, Hashable {
        public let start: CalendarDay
        /// The worst pain of each day told, 0 to 10.
        public let days: [CalendarDay: Int]

        public var worst: Int? { days.values.max() }

        /// The mean of each day's worst; `nil` without a day.
        public var mean: Double? {
            days.isEmpty ? nil : Double(days.values.reduce(0, +)) / Double(days.count)
        }
    }

    /// Days told twice count as the diary counts them.
    public init(_ diary: CourseDiary, start: CalendarDay, on day: CalendarDay) {
        let count = day < start ? 0 : day.days(since: start) / 7 + 1
        weeks = (0..<count).map { index in
            let first = start.adding(days: 7 * index)
            let days = (0..<7).compactMap { offset -> (CalendarDay, Int)? in
                let day = first.adding(days: offset)
                return diary.days[day]?.worstPain.map { (day, $0) }
            }
            return Week(start: first, days: Dictionary(days) { first, _ in first })
        }
    }
}

extension DiaryDay {
    /// The greatest pain told of the day; `nil` when none was told.
    public var worstPain: Int? { [painDuring, painAfter, painMorning].compactMap(\.self).max() }
}
