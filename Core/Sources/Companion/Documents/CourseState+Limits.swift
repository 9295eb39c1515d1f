import Measure
import Rehabilitation
import Training

/// How far a course lets one run, in the terms of the training review.
///
/// `nil` stands for a bound that is no distance: minutes, or the rounds of the ladder.
struct CourseLimits {
    let tomorrow: Distance?
    /// From the day of the look through the end of its week.
    let thisWeek: Distance?
    /// The week that begins tomorrow; of use only where the day of the look ends its week.
    let weekFromTomorrow: Distance?

    /// `weekEnd` is the last day of the week that holds the day of the look.
    init(_ state: CourseState, weekEnd: CalendarDay) {
        let next = state.day.adding(days: 1)
        tomorrow = state.tomorrow.verdict.isOn ? state.tomorrow.longest : .zero
        thisWeek = Self.planned(state, state.day...max(state.day, weekEnd))
        weekFromTomorrow = Self.planned(state, next...next.adding(days: 6))
    }

    /// What the runs of the plan come to, never more than what the week may hold.
    private static func planned(_ state: CourseState, _ days: ClosedRange<CalendarDay>) -> Distance?
    {
        let runs = state.programme.days.filter { days.contains($0.day) }.compactMap(\.run)
        let distances = runs.compactMap(\.distance)
        guard distances.count == runs.count else { return nil }
        let sum = distances.reduce(.zero, +)
        let running = state.programme.running
        guard days.contains(state.day), running.verdict.isOn, let week = running.week else {
            return sum
        }
        return min(sum, week)
    }
}
