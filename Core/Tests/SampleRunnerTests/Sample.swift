import ActivityFile
import Measure
import SampleRunner
import Training

/// One sample runner, made once for all tests; the story ends on Sunday 31 May 2026.
enum Sample {
    static let lastDay = CalendarDay(daysSince1970: 20_604)
    static let runner = SampleRunner(lastDay: lastDay)
    static let activities = Array(runner.activities())

    /// Local days of an island two hours behind UTC.
    static func day(of activity: RecordedActivity) -> CalendarDay {
        CalendarDay(activity.start, offsetSeconds: -7200)
    }

    static func runs(_ activities: some Sequence<RecordedActivity>) -> [Run] {
        activities.enumerated().map { index, activity in
            Run(
                id: Int64(index),
                start: activity.start,
                day: day(of: activity),
                distance: Distance(meters: activity.distanceMeters ?? 0),
                seconds: activity.timerSeconds ?? 0
            )
        }
    }
}
