public import Measure
public import Training

/// Builds the way back from the causes, the course so far and the wishes.
public enum ProgrammeBuilder {
    /// How many days are worked out ahead.
    public static let daysAhead = 14

    /// The programme as it stands on `day`, whose own check-in may already be in `review`.
    ///
    /// `runs` are all runs on record; those since `review.start` make up this return.
    public static func build(
        needs: ProgrammeNeeds,
        review: CourseReview,
        runs: [Run],
        firstWeekday: Weekday,
        raceDay: CalendarDay? = nil,
        on day: CalendarDay
    ) -> Programme {
        Programme(
            phases: [],
            current: .calm,
            days: [],
            omitted: [],
            running: RunningAllowance(day: day, verdict: .notYet, reason: .restDay)
        )
    }
}
