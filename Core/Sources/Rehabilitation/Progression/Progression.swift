public import Measure
public import Program

/// Pain decides: check-ins in, one decision a day out.
public enum Progression {
    /// The highest level of load: everything the runner came for.
    public static let topLevel = LoadLevels.keep.upperBound

    /// Judges every day from `start` through `day`; the order in which `checkIns` come never matters.
    ///
    /// A day of loading is judged by its own pain and by the next morning, so its decision may
    /// still change on the day after. `cutoffs` default to those of the rule. `cleared` are days
    /// on which a clinician gave the all-clear; each ends a stop from before it.
    public static func review(
        checkIns: [CheckIn],
        rule: PainRule,
        start: CalendarDay,
        on day: CalendarDay,
        cutoffs: ProgressionCutoffs? = nil,
        cleared: [CalendarDay] = []
    ) -> CourseReview {
        let cutoffs = cutoffs ?? .standard(for: rule)
        let diary = CourseDiary(checkIns, rule: rule, start: start, on: day)
        var walk = CourseWalk(rule: rule, cutoffs: cutoffs)
        var decisions: [CourseDecision] = []
        var today = start
        while today <= day {
            decisions.append(
                walk.decide(today, in: diary.days, isCleared: cleared.contains(today))
            )
            today = today.adding(days: 1)
        }
        return CourseReview(
            start: start,
            day: day,
            decisions: decisions,
            level: walk.level,
            painRule: rule,
            doubts: diary.doubts
        )
    }
}
