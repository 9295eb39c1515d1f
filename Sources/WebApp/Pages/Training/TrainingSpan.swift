import Measure
import Training

/// What one review says of a stretch of days, gathered once for all charts and tables of it.
struct TrainingSpan: Sendable {
    let period: TrainingPeriod
    /// Whole weeks or whole months: the time axis of every chart.
    let days: ClosedRange<CalendarDay>
    /// The last day that has been run.
    let today: CalendarDay
    let columns: [TrainingColumn]
    /// Every run of these days, those without a distance included, oldest first.
    let runs: [Run]
    /// One for each run with a distance, oldest first.
    let verdicts: [SingleRunVerdict]
    /// The 30 days before the first of `days` as well: what its runs are compared with.
    let history: RunHistory
    let events: [HealthEvent]
    /// For the weeks whose middle lies in `days`, oldest first.
    let ratios: [AcuteChronicRatio.Point]
    let firstWeekday: Weekday
    let unit: DistanceUnit

    /// `nil` when the period holds no week of the record.
    init?(
        _ review: TrainingReview,
        runs: [Run],
        period: TrainingPeriod,
        events: [HealthEvent],
        firstWeekday: Weekday,
        unit: DistanceUnit
    ) {
        let weeks = TrainingColumn.weeks(of: review, period: period)
        guard let days = Self.days(of: period, weeks: weeks, today: review.day) else { return nil }
        let earliest = days.lowerBound.adding(days: -SingleRunGuard.windowDays)
        let latest = min(days.upperBound, review.day)
        history = RunHistory(runs.filter { $0.day >= earliest }, through: latest)
        let ofDays = history.runs(from: days.lowerBound, through: latest)
        let verdicts = review.verdicts.filter { days.contains($0.run.day) }
        columns =
            if case .month = period {
                TrainingColumn.days(days.lowerBound...max(days.lowerBound, latest), runs: ofDays)
            } else {
                weeks.map(TrainingColumn.init)
            }
        self.period = period
        self.days = days
        today = review.day
        self.runs = Array(ofDays)
        self.verdicts = verdicts
        self.events = events.filter { days.contains($0.day) }
        ratios = AcuteChronicRatio.series(review.weeks).filter { days.contains($0.week.middle) }
        self.firstWeekday = firstWeekday
        self.unit = unit
    }

    var spikes: [SingleRunComparison] { verdicts.compactMap(\.spike) }

    /// A phone shows fewer weeks rather than thinner bars; other periods stay as they are.
    func narrowed(to layout: ChartLayout) -> TrainingSpan {
        guard layout == .phone, period == .recent else { return self }
        return TrainingSpan(self, lastWeeks: TrainingPeriod.recentWeeks / 2)
    }

    private init(_ whole: TrainingSpan, lastWeeks: Int) {
        columns = whole.columns.suffix(lastWeeks)
        let first = columns.first?.firstDay ?? whole.days.lowerBound
        days = first...whole.days.upperBound
        runs = whole.runs.filter { $0.day >= first }
        verdicts = whole.verdicts.filter { $0.run.day >= first }
        events = whole.events.filter { $0.day >= first }
        ratios = whole.ratios.filter { $0.week.middle >= first }
        period = whole.period
        today = whole.today
        history = whole.history
        firstWeekday = whole.firstWeekday
        unit = whole.unit
    }

    private static func days(
        of period: TrainingPeriod,
        weeks: [JudgedWeek],
        today: CalendarDay
    ) -> ClosedRange<CalendarDay>? {
        if case .month(let year, let month) = period {
            guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
            let following = first.adding(days: 31).parts
            let next = CalendarDay(year: following.year, month: following.month, day: 1)
            return next.map { first...$0.adding(days: -1) }
        }
        guard let first = weeks.first, let last = weeks.last else { return nil }
        return first.summary.week.firstDay...last.summary.week.lastDay
    }
}

extension TrainingWeek {
    /// Its fourth day.
    var middle: CalendarDay { firstDay.adding(days: 3) }
}
