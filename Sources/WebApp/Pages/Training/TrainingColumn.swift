import Measure
import Training
import Wording

/// One bar of the training chart, with its row of the table: a week, or a day.
struct TrainingColumn: Sendable {
    let firstDay: CalendarDay
    let lastDay: CalendarDay
    /// "27 Apr" under the bar and in the table.
    let name: String
    let distance: Distance
    let runs: Int
    let seconds: Double
    /// What the 10 percent advice would allow; `nil` for days and without a week before.
    let limit: Distance?
    let isOverLimit: Bool
    let isInProgress: Bool
    let spikes: [SingleRunComparison]

    func contains(_ day: CalendarDay) -> Bool { (firstDay...lastDay).contains(day) }

    /// The columns of a period, oldest first.
    static func columns(of review: TrainingReview, period: TrainingPeriod) -> [TrainingColumn] {
        switch period {
        case .recent:
            review.weeks.suffix(TrainingPeriod.recentWeeks).map { week($0, review: review) }
        case .year(let year):
            review.weeks
                .filter { week in
                    let week = week.summary.week
                    return week.firstDay.parts.year == year || week.lastDay.parts.year == year
                }
                .map { week($0, review: review) }
        case .month(let year, let month):
            days(of: review, year: year, month: month)
        }
    }

    private static func week(_ week: JudgedWeek, review: TrainingReview) -> TrainingColumn {
        let days = week.summary.week
        let isOverLimit = if case .overLimit = week.distance { true } else { false }
        return TrainingColumn(
            firstDay: days.firstDay,
            lastDay: days.lastDay,
            name: Phrase.shortDate(days.firstDay),
            distance: week.summary.distance,
            runs: week.summary.runs,
            seconds: week.summary.seconds,
            limit: week.distance.growth?.limit,
            isOverLimit: isOverLimit,
            isInProgress: week.isInProgress,
            spikes: review.spikes.filter { days.contains($0.run.day) }
        )
    }

    private static func days(
        of review: TrainingReview,
        year: Int,
        month: Int
    ) -> [TrainingColumn] {
        guard let first = CalendarDay(year: year, month: month, day: 1) else { return [] }
        return (0..<31).map { first.adding(days: $0) }
            .filter { $0.parts.month == month && $0 <= review.day }
            .map { day in
                let runs = review.verdicts.map(\.run).filter { $0.day == day }
                return TrainingColumn(
                    firstDay: day,
                    lastDay: day,
                    name: "\(day.parts.day)",
                    distance: runs.reduce(.zero) { $0 + $1.distance },
                    runs: runs.count,
                    seconds: runs.reduce(0) { $0 + $1.seconds },
                    limit: nil,
                    isOverLimit: false,
                    isInProgress: false,
                    spikes: review.spikes.filter { $0.run.day == day }
                )
            }
    }
}
