public import Measure

/// What changed in training before the pain began, and what was run since.
public struct TrainingStory: Hashable, Sendable {
    public let painBegan: CalendarDay
    /// What changed in the twelve weeks up to and including that day, most telling first.
    public let events: [Event]
    public let conclusion: Conclusion
    /// The twelve weeks before that day; `nil` when nothing was run in them.
    public let before: Exposure?
    /// Runs of the very day, in the order they were run: before or after the pain, who knows.
    public let runsOnTheDay: [Run]
    /// What was run since; `nil` when that day is today or still to come.
    public let after: AfterPain?

    /// Days read before the day the pain began: twelve weeks.
    public static let days = 84
    /// Days of record needed to say that nothing was unusual: the twelve weeks, and the 30 days
    /// that their first run is compared with.
    public static let neededDays = days + SingleRunGuard.windowDays

    /// Reads the runs around the day the pain began, as the runner remembers it.
    ///
    /// The runs may be in any order; those after `today` are left out. Weeks begin on
    /// `firstWeekday`.
    public static func read(
        runs: [Run],
        painBegan: CalendarDay,
        today: CalendarDay,
        firstWeekday: Weekday
    ) -> TrainingStory {
        let upToPain = RunHistory(runs, through: painBegan)
        let whole = RunHistory(runs, through: max(today, painBegan))
        let before = Exposure(
            upToPain,
            from: painBegan.adding(days: -days),
            through: painBegan.adding(days: -1)
        )
        let events = StoryReader(
            history: upToPain,
            painBegan: painBegan,
            firstWeekday: firstWeekday
        )
        .events(recordGoesOn: whole.isCurrent(on: painBegan))
        return TrainingStory(
            painBegan: painBegan,
            events: events,
            conclusion: conclusion(
                events: events,
                upToPain: upToPain,
                whole: whole,
                before: before
            ),
            before: before.runs > 0 ? before : nil,
            runsOnTheDay: Array(upToPain.runs(from: painBegan, through: painBegan)),
            after: AfterPain(whole, painBegan: painBegan, today: today)
        )
    }

    private static func conclusion(
        events: [Event],
        upToPain: RunHistory,
        whole: RunHistory,
        before: Exposure
    ) -> Conclusion {
        if !events.isEmpty { return .changed }
        let painBegan = before.lastDay.adding(days: 1)
        guard let first = upToPain.runs.first, let last = upToPain.runs.last else {
            return .notEnoughHistory(.noRuns)
        }
        guard whole.isCurrent(on: painBegan) else {
            return .notEnoughHistory(.recordEnds(lastRun: last.day))
        }
        let daysBefore = painBegan.days(since: first.day)
        guard daysBefore >= neededDays else {
            return .notEnoughHistory(.recordTooShort(days: daysBefore))
        }
        return .nothingUnusual
    }

    /// Whether the record has a tale to tell.
    public enum Conclusion: Hashable, Sendable {
        /// There is at least one event.
        case changed
        /// The record covers the time, and shows no clear change.
        case nothingUnusual
        /// There is no event, but the record could not show every one.
        case notEnoughHistory(Shortage)
    }

    public enum Shortage: Hashable, Sendable {
        /// Not one run up to the day the pain began.
        case noRuns
        /// The first run on record is only this many days before.
        case recordTooShort(days: Int)
        /// The last run on record is more than two weeks before, and none follows.
        case recordEnds(lastRun: CalendarDay)
    }
}
