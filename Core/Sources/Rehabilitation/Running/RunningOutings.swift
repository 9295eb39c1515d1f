import Measure
import Program
import Training

/// On which days of a return somebody ran, and how it went.
struct RunningOutings {
    /// Days of this return with running in them, oldest first.
    let days: [CalendarDay]
    /// Whether the record shows that running went on into the course, with no gap longer than two
    /// weeks; where nothing is on record, nobody can say so.
    let neverStopped: Bool
    /// The last day of the course on which the rule stopped all load until somebody has looked.
    let lastStop: CalendarDay?
    let lastBeforeStart: CalendarDay?
    private let toldWithoutRun: Set<CalendarDay>
    private let decisions: [CalendarDay: CourseDecision]

    /// A recording shorter than this is a watch started by mistake.
    static let shortestSeconds = 60.0

    init(review: CourseReview, runs: [Run], checkIns: [CheckIn], through day: CalendarDay) {
        let recorded = runs.filter {
            $0.day <= day && $0.hasPlausibleDay
                && ($0.hasDistance || $0.seconds >= Self.shortestSeconds)
        }.map(\.day)
        // Of two tellings of a day the later one counts.
        var told: [CalendarDay: CheckIn] = [:]
        for checkIn in checkIns where checkIn.day <= day && checkIn.loading != nil {
            if let other = told[checkIn.day], other.written > checkIn.written { continue }
            told[checkIn.day] = checkIn
        }
        let toldRuns = told.values.filter { $0.loading?.contains(.run) == true }.map(\.day)
        let all = Set(recorded).union(toldRuns)
        let ordered = all.filter { $0 >= review.start }.sorted()
        days = ordered
        lastBeforeStart = recorded.filter { $0 < review.start }.max()
        toldWithoutRun = Set(told.keys).subtracting(all)
        decisions = Dictionary(
            review.decisions.map { ($0.day, $0) },
            uniquingKeysWith: { _, later in later }
        )
        neverStopped =
            lastBeforeStart.map {
                (ordered.first ?? day).days(since: $0) <= ReturnToRunning.shortBreakDays
            } ?? false
        lastStop = review.decisions.last { $0.step == .seeSomeone && $0.day <= day }?.day
    }

    /// The last outing before `day`, those before the course included.
    func last(before day: CalendarDay) -> CalendarDay? {
        days.last { $0 < day } ?? lastBeforeStart
    }

    /// A red day, or the day after one.
    func isBlocked(_ day: CalendarDay) -> Bool {
        [day, day.adding(days: -1)].contains { decisions[$0]?.signal == .red }
    }

    /// Days of the course before `day`, after any stop, that say something about running: those with
    /// running in them and red ones, oldest first.
    func telling(before day: CalendarDay) -> [(day: CalendarDay, isOuting: Bool)] {
        let reds = decisions.values.filter { $0.signal == .red }.map(\.day)
        let outings = Set(days)
        let all = outings.union(reds).filter { other in
            other < day && lastStop.map { $0 < other } ?? true
        }
        return all.sorted().map { ($0, outings.contains($0)) }
    }

    /// Somebody told of the day, and there was no running in it.
    func passedWithoutRun(_ day: CalendarDay) -> Bool { toldWithoutRun.contains(day) }

    enum Verdict {
        /// Within the pain rule, also by the next morning as far as that was told.
        case kept
        /// Not enough for a climb, not too much either.
        case repeats
        case tooMuch
        /// Nobody told how it went.
        case unknown
    }

    func verdict(on day: CalendarDay) -> Verdict {
        let morning = decisions[day.adding(days: 1)]
        if morning?.signal == .red, morning?.rule == .notSettled { return .tooMuch }
        guard let decision = decisions[day] else { return .unknown }
        switch decision.signal {
        case .green: return .kept
        case .amber: return decision.rule.keepsPainRule ? .kept : .repeats
        case .red: return .tooMuch
        case .unknown: return .unknown
        }
    }
}

extension ProgressionRule {
    /// Whether an amber day under this rule was still within the pain rule.
    fileprivate var keepsPainRule: Bool {
        switch self {
        case .acceptablePain, .gathering, .calmEnough, .topLevel: true
        default: false
        }
    }
}
