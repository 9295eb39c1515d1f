public import Measure

/// Runs in the order they were run, ready to be asked for spans of days.
///
/// The order is by day, then start, so the order in which runs come in never matters.
/// Runs dated before 1970 or after 2099 are left out (see `Run.hasPlausibleDay`).
public struct RunHistory: Hashable, Sendable {
    public let runs: [Run]

    /// Sorts `runs` and leaves out those after `lastDay`; `nil` keeps all.
    public init(_ runs: [Run], through lastDay: CalendarDay? = nil) {
        // Runs are large, and a store hands them over in order: keys are sorted, and only if need
        // be.
        let kept = runs.indices.filter { index in
            runs[index].hasPlausibleDay && lastDay.map { runs[index].day <= $0 } ?? true
        }
        let isOrdered = zip(kept, kept.dropFirst()).allSatisfy { earlier, later in
            !Self.isEarlier(runs[later], runs[earlier])
        }
        if isOrdered {
            self.runs = kept.count == runs.count ? runs : kept.map { runs[$0] }
            return
        }
        let keys = kept.map { Key(day: runs[$0].day, start: runs[$0].start, index: $0) }
        self.runs = keys.sorted { left, right in
            left.isSameStart(as: right)
                ? Self.isEarlier(runs[left.index], runs[right.index]) : left.isEarlier(than: right)
        }
        .map { runs[$0.index] }
    }

    /// What nearly always settles the order.
    private struct Key {
        let day: CalendarDay
        let start: Instant
        let index: Int

        func isSameStart(as other: Key) -> Bool { day == other.day && start == other.start }
        func isEarlier(than other: Key) -> Bool { (day, start) < (other.day, other.start) }
    }

    private init(ordered runs: [Run]) { self.runs = runs }

    /// The runs from `day` on and the last one before it, which shows that the record goes back.
    func recent(from day: CalendarDay) -> RunHistory {
        let first = max(firstIndex(onOrAfter: day) - 1, 0)
        return RunHistory(ordered: Array(runs[first...]))
    }

    public var isEmpty: Bool { runs.isEmpty }
    /// The day of the first run on record; what came before is unknown, not zero.
    public var firstDay: CalendarDay? { runs.first?.day }

    /// Runs from the first to the last of these days, both included.
    public func runs(from first: CalendarDay, through last: CalendarDay) -> ArraySlice<Run> {
        let start = firstIndex(onOrAfter: first)
        let end = firstIndex(onOrAfter: last.adding(days: 1))
        return start < end ? runs[start..<end] : runs[start..<start]
    }

    /// The longest run of these days, and of equals the latest.
    ///
    /// `nil` when none has a distance.
    public func longest(from first: CalendarDay, through last: CalendarDay) -> Run? {
        Self.longest(of: runs(from: first, through: last))
    }

    /// Whether the record begins on `day` or before it.
    public func reachesBack(to day: CalendarDay) -> Bool {
        firstDay.map { $0 <= day } ?? false
    }

    /// Days without a run after which a record may simply have stopped (our judgement).
    public static let silenceDays = 14

    /// Whether the record goes on to `day`, give or take two weeks, so that its silence means rest.
    func isCurrent(on day: CalendarDay) -> Bool {
        runs.last.map { $0.day >= day.adding(days: -Self.silenceDays) } ?? false
    }

    static func longest(of runs: ArraySlice<Run>) -> Run? {
        var longest: Run?
        for run in runs where run.hasDistance {
            if let best = longest, best.distance > run.distance { continue }
            longest = run
        }
        return longest
    }

    func firstIndex(onOrAfter day: CalendarDay) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].day < day { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func isEarlier(_ left: Run, _ right: Run) -> Bool {
        // Two runs of one start are most likely one run twice; the longer first, it judges no spike.
        (left.day, left.start, right.countedDistance, left.countedSeconds, left.id)
            < (right.day, right.start, left.countedDistance, right.countedSeconds, right.id)
    }
}

extension Run {
    /// Whether the day can be a real one: from 1970 to 2099.
    ///
    /// Outside lie only broken clocks, and one of those would stretch the list of weeks without end.
    public var hasPlausibleDay: Bool { Self.plausibleDays.contains(day) }

    /// 1970-01-01 to 2099-12-31.
    public static let plausibleDays =
        CalendarDay(daysSince1970: 0)...CalendarDay(daysSince1970: 47_481)

    /// Whether the run can be compared by distance.
    ///
    /// False on a treadmill that recorded none, and under 100 metres, which is a watch started by
    /// mistake (our judgement). Such a run still counts as a run, with its time.
    public var hasDistance: Bool { distance.meters.isFinite && distance.meters >= 100 }

    /// Metres that can be added up: never negative and never "not a number".
    var countedDistance: Distance {
        distance.meters.isFinite ? max(distance, .zero) : .zero
    }

    /// Seconds that can be added up: never negative and never "not a number".
    var countedSeconds: Double { seconds.isFinite ? max(seconds, 0) : 0 }
}
