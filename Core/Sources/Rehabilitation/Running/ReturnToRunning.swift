public import Measure
import Program
public import Training

/// The one place that says how far one may run while a course is in hand.
///
/// Walking and running in turn by minutes, then distance under the single-run guard, pace last. The
/// smallest of all bounds holds, so the ladder and the guard cannot disagree.
public enum ReturnToRunning {
    /// Outings in a row that must keep the pain rule before the next rung; usual practice.
    public static let outingsPerRung = 2
    /// The part of the limit that holds until running is known to stay calm; our judgement.
    public static let carefulShare = 0.7
    /// Weeks of running without breaks before strides, and before any pace; our judgement.
    public static let weeksBeforeStrides = 3
    public static let weeksBeforePace = 5
    /// The level of load from which the ladder is open: one step earned by calm days; our judgement.
    public static let firstLevel = 1
    /// Days without an outing after which a rung is repeated lower, after which running starts
    /// between walks again, and after which it starts from the first rung; our judgement.
    public static let shortBreakDays = 14
    public static let longBreakDays = 30
    public static let veryLongBreakDays = 60

    /// What may be run on `day`.
    ///
    /// `runs` are all runs on record, `checkIns` all tellings; what lies after `day` is left out.
    /// The same answer is given for a day to come, as far as it can be told by now.
    public static func allowance(
        needs: ProgrammeNeeds,
        review: CourseReview,
        runs: [Run],
        checkIns: [CheckIn] = [],
        firstWeekday: Weekday,
        raceDay: CalendarDay? = nil,
        on day: CalendarDay
    ) -> RunningAllowance {
        RunningWay(
            needs: needs,
            review: review,
            runs: runs,
            checkIns: checkIns,
            firstWeekday: firstWeekday,
            raceDay: raceDay,
            day: day
        ).allowance(on: day)
    }
}
