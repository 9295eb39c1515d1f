import Measure
import Training

/// Monday 5 January 2026, day 0 of every table in these tests.
let monday = CalendarDay(daysSince1970: 20_458)

/// A run `day` days after the first Monday; six minutes a kilometre unless told otherwise.
func run(
    _ day: Int,
    km: Double,
    minutes: Double? = nil,
    hour: Int = 7
) -> Run {
    let date = monday.adding(days: day)
    let start = Instant(secondsSince1970: Double(date.daysSince1970 * 86_400 + hour * 3600))
    return Run(
        id: Int64(day * 100 + hour),
        start: start,
        day: date,
        distance: Distance(kilometers: km),
        seconds: (minutes ?? km * 6) * 60
    )
}

/// Runs of `km` on Tuesday, Thursday and Sunday of each of `weeks`.
func steady(weeks: Range<Int>, km: Double = 8) -> [Run] {
    weeks.flatMap { week in [1, 3, 6].map { run(week * 7 + $0, km: km) } }
}
