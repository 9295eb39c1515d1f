import Measure
import Program

/// Goes through a course day by day, each judged with the morning after it.
struct CourseWalk {
    private let judge: DayJudge
    private var trend: MorningTrend
    private var fold: CourseFold
    private var hasBegun = false

    init(rule: PainRule, cutoffs: ProgressionCutoffs) {
        judge = DayJudge(rule: rule, cutoffs: cutoffs)
        trend = MorningTrend(cutoffs: cutoffs)
        fold = CourseFold(cutoffs: cutoffs)
    }

    /// The level that the last decision left.
    var level: Int { fold.level }

    /// Decides `day`; of later days only the morning of the next is read.
    mutating func decide(
        _ day: CalendarDay,
        in days: [CalendarDay: DiaryDay],
        isCleared: Bool
    ) -> CourseDecision {
        if !hasBegun, let first = days[day]?.painMorning {
            trend.add(first, on: day, settledBound: nil)
        }
        hasBegun = true
        let tomorrow = day.adding(days: 1)
        let usual = trend.usual(before: day)
        let judged = judge.judge(days[day], next: days[tomorrow], usual: usual)
        let decision = fold.decide(
            day,
            judged,
            isCreeping: judged.isTold && trend.isCreeping(days, on: day),
            isCleared: isCleared
        )
        if let morning = days[tomorrow]?.painMorning {
            trend.add(morning, on: tomorrow, settledBound: judge.settledBound(usual: usual))
        }
        return decision
    }
}
