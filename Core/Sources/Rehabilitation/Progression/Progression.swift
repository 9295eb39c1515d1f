public import Measure
public import Program

/// Pain decides: check-ins in, one decision a day out.
public enum Progression {
    /// The highest level of load: everything the runner came for.
    public static let topLevel = LoadLevels.keep.upperBound

    /// The share of the full load that a level stands for, above 0 and at most 1.
    ///
    /// One step down takes 15 % off: within the tenth to third that the pain rule asks for.
    public static func loadFactor(_ level: Int) -> Double {
        let steps = topLevel - min(max(level, 0), topLevel)
        return (0..<steps).reduce(1) { factor, _ in factor * 0.85 }
    }

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
        let judge = DayJudge(rule: rule, cutoffs: cutoffs)
        var trend = MorningTrend(cutoffs: cutoffs)
        var fold = CourseFold(cutoffs: cutoffs)
        var decisions: [CourseDecision] = []
        if let first = diary.days[start]?.painMorning {
            trend.add(first, on: start, settledBound: nil)
        }
        var today = start
        while today <= day {
            let tomorrow = today.adding(days: 1)
            let usual = trend.usual(before: today)
            let judged = judge.judge(diary.days[today], next: diary.days[tomorrow], usual: usual)
            decisions.append(
                fold.decide(
                    today,
                    judged,
                    isCreeping: trend.isCreeping(diary.days, on: today),
                    isCleared: cleared.contains(today)
                )
            )
            if let morning = diary.days[tomorrow]?.painMorning {
                trend.add(morning, on: tomorrow, settledBound: judge.settledBound(usual: usual))
            }
            today = tomorrow
        }
        return CourseReview(
            start: start,
            day: day,
            decisions: decisions,
            level: fold.level,
            painRule: rule,
            doubts: diary.doubts
        )
    }
}
