public import Measure

/// What was run in one week.
///
/// A week without runs is a summary of zeros: rest is part of the record.
public struct TrainingWeekSummary: Hashable, Sendable {
    public let week: TrainingWeek
    public private(set) var distance: Distance
    /// Time on feet, in seconds, of all runs, those without a distance included.
    public private(set) var seconds: Double
    public private(set) var runs: Int
    /// The longest run of the week; `nil` when none has a distance.
    public private(set) var longestRun: Run?
    /// What the samples of the week's runs add up to.
    public let measured: MeasuredSums
    private(set) var pacedDistance: Distance
    private(set) var pacedSeconds: Double

    public init(week: TrainingWeek, runs: some Collection<Run> = EmptyCollection()) {
        self.week = week
        measured = MeasuredSums(runs)
        distance = .zero
        seconds = 0
        self.runs = 0
        pacedDistance = .zero
        pacedSeconds = 0
        for run in runs { add(run) }
    }

    public var isEmpty: Bool { runs == 0 }

    /// Mean pace over the runs that have both a distance and a time; `nil` when none has.
    public var pace: Pace? { Pace(distance: pacedDistance, seconds: pacedSeconds) }

    private mutating func add(_ run: Run) {
        runs += 1
        distance = distance + run.countedDistance
        seconds += run.countedSeconds
        guard run.hasDistance else { return }
        if longestRun.map({ $0.distance <= run.distance }) ?? true { longestRun = run }
        guard run.countedSeconds > 0 else { return }
        pacedDistance = pacedDistance + run.distance
        pacedSeconds += run.seconds
    }
}

extension RunHistory {
    /// Weeks from that of the first run to the one that holds `day`, empty ones included.
    ///
    /// The last may be in progress. Nothing when there is no run on or before `day`.
    public func weeks(through day: CalendarDay, firstWeekday: Weekday) -> [TrainingWeekSummary] {
        guard let firstDay, firstDay <= day else { return [] }
        let last = TrainingWeek(containing: day, firstWeekday: firstWeekday)
        var week = TrainingWeek(containing: firstDay, firstWeekday: firstWeekday)
        var summaries: [TrainingWeekSummary] = []
        while week <= last {
            let ending = min(week.lastDay, day)
            summaries.append(
                TrainingWeekSummary(week: week, runs: runs(from: week.firstDay, through: ending))
            )
            week = week.next
        }
        return summaries
    }
}
