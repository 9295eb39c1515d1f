public import Measure
public import Program

/// Pain decides: check-ins in, one decision a day out.
public enum Progression {
    /// Judges every day from `start` through `day`; the order in which `checkIns` come never matters.
    public static func review(
        checkIns: [CheckIn],
        rule: PainRule,
        start: CalendarDay,
        on day: CalendarDay
    ) -> CourseReview {
        CourseReview(start: start, day: day, decisions: [], level: 0, painRule: rule)
    }
}
