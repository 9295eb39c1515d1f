import Measure
import Program
import Training

/// The single-run guard and the week, counted from this return.
struct ReturnGuard {
    let neverStopped: Bool
    private let start: CalendarDay
    private let firstWeekday: Weekday
    /// All runs, and those of this return, each with whether it was a jump.
    private let all: [JudgedRun]
    private let sinceStart: [JudgedRun]
    /// Metres a second of the runner's usual run; `nil` without a record.
    private let usualSpeed: Double?

    /// Less than this is no run worth starting.
    static let shortestRunMeters = 500.0
    /// Metres a second of brisk walking.
    static let walkingSpeed = 1.5
    /// Days before the course in which the usual run and the usual pace are looked for.
    static let usualDays = 90
    /// Of the longest usual run, this much is back to usual.
    static let backToUsualShare = 0.9

    struct JudgedRun {
        let day: CalendarDay
        let distance: Distance
        let isJump: Bool
    }

    init(runs: [Run], start: CalendarDay, neverStopped: Bool, firstWeekday: Weekday) {
        self.start = start
        self.neverStopped = neverStopped
        self.firstWeekday = firstWeekday
        let recent = runs.filter { $0.day >= start.adding(days: -Self.usualDays) }
        all = Self.judged(recent)
        sinceStart = neverStopped ? all : Self.judged(recent.filter { $0.day >= start })
        let speeds = recent.filter { $0.hasDistance && $0.seconds > 0 }
            .map { $0.distance.meters / $0.seconds }.filter { (1.5...7).contains($0) }.sorted()
        usualSpeed = speeds.isEmpty ? nil : speeds[speeds.count / 2]
    }

    private static func judged(_ runs: [Run]) -> [JudgedRun] {
        SingleRunGuard().judge(RunHistory(runs)).map {
            JudgedRun(day: $0.run.day, distance: $0.run.distance, isJump: $0.spike != nil)
        }
    }

    /// Whether any run with a distance is on record from the weeks before the course on.
    var hasRecord: Bool { !all.isEmpty }

    /// 110 percent of the longest run of the 30 days before `day`; `nil` without one.
    ///
    /// Of this return and of all runs, whichever is less; a jump is not grown on. Never below what
    /// the first rung of the ladder asks for, which is the least that is planned at all.
    func limit(on day: CalendarDay, floor: WalkRunLadder.Step?) -> Distance? {
        let bounds = [Self.limit(of: sinceStart, on: day), Self.limit(of: all, on: day)]
        guard let limit = bounds.compactMap(\.self).min() else { return nil }
        guard let floor = floor.flatMap(distance(of:)) else { return limit }
        return max(limit, floor)
    }

    private static func limit(of runs: [JudgedRun], on day: CalendarDay) -> Distance? {
        let first = day.adding(days: -SingleRunGuard.windowDays)
        let window = runs.filter { $0.day >= first && $0.day < day }
        let steady = window.filter { !$0.isJump }.map(\.distance).max()
        let longest = steady ?? window.map(\.distance).max()
        return longest.map { $0 * SafeNext.LongestRun.factor }
    }

    /// How far an outing of the ladder leads at the runner's usual pace; `nil` where that is unknown.
    func distance(of step: WalkRunLadder.Step) -> Distance? {
        usualSpeed.map { speed in
            let running = Double(step.runMinutes * step.rounds) * 60 * speed
            let walking = Double(step.walkMinutes * step.rounds) * 60 * Self.walkingSpeed
            return Distance(meters: running + walking)
        }
    }

    /// What the ten-percent rule leaves of the week that holds `day`; `nil` without one to go by.
    ///
    /// Counted from the week before; after a week cut short, from four fifths of the fullest of the
    /// four before, so that one flare-up does not keep a runner down for months (our judgement).
    func weekRemaining(on day: CalendarDay) -> Distance? {
        let week = TrainingWeek(containing: day, firstWeekday: firstWeekday)
        var earlier: [Distance] = []
        var other = week
        for _ in 0..<Self.weeksLookedBack {
            other = other.previous
            earlier.append(total(from: other.firstDay, through: other.lastDay))
        }
        guard let last = earlier.first, let fullest = earlier.max(), fullest > .zero else {
            return nil
        }
        let base = max(last, fullest * Self.shareAfterShortWeek)
        let soFar = total(from: week.firstDay, through: day.adding(days: -1))
        return max(WeeklyDistanceRule.tenPercent.limit(after: base) - soFar, .zero)
    }

    static let weeksLookedBack = 4
    static let shareAfterShortWeek = 0.8

    private func total(from first: CalendarDay, through last: CalendarDay) -> Distance {
        sinceStart.filter { $0.day >= first && $0.day <= last }.map(\.distance).reduce(.zero, +)
    }

    /// Whether the longest run of this return is as long as it used to be, give or take a tenth.
    ///
    /// Without a record of what was usual nothing stands against it.
    func isBackToUsual(on day: CalendarDay) -> Bool {
        guard let usual = all.filter({ $0.day < start && !$0.isJump }).map(\.distance).max() else {
            return true
        }
        let first = day.adding(days: -SingleRunGuard.windowDays)
        let now = all.filter { $0.day >= max(first, start) && $0.day < day }.map(\.distance).max()
        return now.map { $0 >= usual * Self.backToUsualShare } ?? false
    }

    /// The longest single run by `race`, if every week from `day` on grew to its limit.
    func longest(by race: CalendarDay, from distance: Distance, on day: CalendarDay) -> Distance {
        let weeks = max(0, race.days(since: day)) / 7
        var distance = distance
        for _ in 0..<min(weeks, 52) { distance = distance * SafeNext.LongestRun.factor }
        return distance
    }
}
