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

    /// Whether a run with a distance is on record for `day`.
    func hasRecord(of day: CalendarDay) -> Bool { all.contains { $0.day == day } }

    /// 110 percent of the longest run of the 30 days before `day`; `nil` without one.
    ///
    /// Of this return and of all runs, whichever is less; a jump is not grown on. Never below what
    /// the first rung of the ladder asks for, which is the least that is planned at all.
    ///
    /// `planned` are runs between `told` and `day` that are taken for granted; nothing grows on them,
    /// since nobody knows yet how they will feel.
    func limit(
        on day: CalendarDay,
        floor: WalkRunLadder.Step?,
        planned: [JudgedRun] = [],
        told: CalendarDay? = nil
    ) -> Distance? {
        var bounds = [sinceStart, all].map { Self.limit(of: $0 + planned, on: day) }
        if let told, !planned.isEmpty {
            let tomorrow = told.adding(days: 1)
            bounds += [sinceStart, all].map { Self.limit(of: $0, on: tomorrow) }
        }
        guard let limit = bounds.compactMap(\.self).min() else { return nil }
        guard let floor = floor.flatMap(distance(of:)) else { return limit }
        return max(limit, floor)
    }

    private static func limit(of runs: [JudgedRun], on day: CalendarDay) -> Distance? {
        let first = day.adding(days: -SingleRunGuard.windowDays)
        let window = runs.filter { $0.day >= first && $0.day < day }
        guard let longest = window.map(\.distance).max() else { return nil }
        if let steady = window.filter({ !$0.isJump }).map(\.distance).max() {
            return steady * SafeNext.LongestRun.factor
        }
        // Jumps alone are left: rest must not turn one into the measure.
        let before = runs.filter { !$0.isJump && $0.day < first }
        let last = before.map(\.day).max()
        let steady = before.filter { $0.day == last }.map(\.distance).max()
        return min(longest, steady ?? longest) * SafeNext.LongestRun.factor
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
    /// Of this return and of all runs, whichever is less, so that it never passes what the training
    /// log says. The week before counts; after weeks without running four fifths of the last one with
    /// some (our judgement), so that time off never opens more. `planned` runs count as run.
    func weekRemaining(on day: CalendarDay, planned: [JudgedRun] = []) -> Distance? {
        let week = TrainingWeek(containing: day, firstWeekday: firstWeekday)
        return [sinceStart, all].compactMap {
            Self.remaining(of: $0 + planned, in: week, on: day)
        }.min()
    }

    private static func remaining(
        of runs: [JudgedRun],
        in week: TrainingWeek,
        on day: CalendarDay
    ) -> Distance? {
        func total(from first: CalendarDay, through last: CalendarDay) -> Distance {
            runs.filter { $0.day >= first && $0.day <= last }.map(\.distance).reduce(.zero, +)
        }
        let soFar = total(from: week.firstDay, through: day.adding(days: -1))
        var other = week
        for back in 1...weeksLookedBack {
            other = other.previous
            let distance = total(from: other.firstDay, through: other.lastDay)
            guard distance > .zero else { continue }
            let base = back == 1 ? distance : distance * shareAfterEmptyWeek
            return max(WeeklyDistanceRule.tenPercent.limit(after: base) - soFar, .zero)
        }
        return nil
    }

    /// As far back as a run may lie before running starts on the ladder again.
    static let weeksLookedBack = 5
    static let shareAfterEmptyWeek = 0.8

    /// Whether the longest run of this return is as long as it used to be, give or take a tenth.
    ///
    /// Without a record nobody can say what was usual.
    func isBackToUsual(on day: CalendarDay) -> Bool {
        guard let usual = all.filter({ $0.day < start && !$0.isJump }).map(\.distance).max() else {
            return false
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
