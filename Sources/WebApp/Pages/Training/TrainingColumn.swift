import Measure
import Training
import Wording

/// One bar of the training chart, with its row of the table: a week, or a day.
struct TrainingColumn: Sendable {
    let firstDay: CalendarDay
    let lastDay: CalendarDay
    let distance: Distance
    let runs: Int
    let seconds: Double
    /// What the 10 percent advice would allow; `nil` for days and without a week before.
    let limit: Distance?
    let isOverLimit: Bool
    let isInProgress: Bool

    var isDay: Bool { firstDay == lastDay }

    func contains(_ day: CalendarDay) -> Bool { (firstDay...lastDay).contains(day) }

    /// The weeks that a period shows, oldest first; none for a month, which shows days.
    static func weeks(of review: TrainingReview, period: TrainingPeriod) -> [JudgedWeek] {
        switch period {
        case .recent: review.weeks.suffix(TrainingPeriod.recentWeeks)
        case .month: []
        case .year(let year):
            review.weeks.filter { week in
                let week = week.summary.week
                return week.firstDay.parts.year == year || week.lastDay.parts.year == year
            }
        }
    }

    init(_ week: JudgedWeek) {
        firstDay = week.summary.week.firstDay
        lastDay = week.summary.week.lastDay
        distance = week.summary.distance
        runs = week.summary.runs
        seconds = week.summary.seconds
        limit = week.distance.growth?.limit
        isOverLimit = if case .overLimit = week.distance { true } else { false }
        isInProgress = week.isInProgress
    }

    /// A column for each of `days`; `runs` are in order of their days.
    static func days(
        _ days: ClosedRange<CalendarDay>,
        runs: some Collection<Run>
    ) -> [TrainingColumn] {
        let byDay = Dictionary(grouping: runs, by: \.day)
        return (0...days.upperBound.days(since: days.lowerBound)).map { offset in
            let day = days.lowerBound.adding(days: offset)
            return TrainingColumn(day: day, runs: byDay[day] ?? [])
        }
    }

    private init(day: CalendarDay, runs: [Run]) {
        // A week of one day adds up the same way: no distance counts as none.
        let summary = TrainingWeekSummary(
            week: TrainingWeek(containing: day, firstWeekday: day.weekday),
            runs: runs
        )
        firstDay = day
        lastDay = day
        distance = summary.distance
        self.runs = summary.runs
        seconds = summary.seconds
        limit = nil
        isOverLimit = false
        isInProgress = false
    }
}
