import Measure

extension RunningWay {
    /// Days of a week of the course, counted from its start, on which runs fall: three with a day
    /// between, so that weeks are alike and some days are free of everything.
    static let runDays = [0, 2, 4]

    /// Whether the rhythm of the course puts a run on `day`.
    ///
    /// A day that was told to have passed without its run moves the run to the next, a day that
    /// nobody told of does not. Two days in a row are never run.
    func isRunDay(_ day: CalendarDay) -> Bool {
        let earliest = outings.last(before: day)?.adding(days: 2) ?? review.start
        var candidate = nextInRhythm(from: max(earliest, review.start))
        while candidate < day {
            let isMissed = outings.isBlocked(candidate) || outings.passedWithoutRun(candidate)
            candidate =
                isMissed ? candidate.adding(days: 1) : nextInRhythm(from: candidate.adding(days: 2))
        }
        return candidate == day && !outings.isBlocked(day)
    }

    private func nextInRhythm(from day: CalendarDay) -> CalendarDay {
        let place = day.days(since: review.start).flooredModulo(7)
        let wait = Self.runDays.map { ($0 - place).flooredModulo(7) }.min() ?? 0
        return day.adding(days: wait)
    }
}
