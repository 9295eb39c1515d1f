import Evidence
public import Measure

/// How much has been run in a span of days, in the measure that injury studies use.
public struct Exposure: Hashable, Sendable {
    public let firstDay: CalendarDay
    public let lastDay: CalendarDay
    public let runs: Int
    public let distance: Distance
    /// Time on feet, in seconds.
    public let seconds: Double

    /// Adds up the runs of these days, both ends included.
    public init(_ history: RunHistory, from firstDay: CalendarDay, through lastDay: CalendarDay) {
        let counted = history.runs(from: firstDay, through: lastDay)
        self.firstDay = firstDay
        self.lastDay = lastDay
        runs = counted.count
        distance = counted.reduce(.zero) { $0 + $1.countedDistance }
        seconds = counted.reduce(0) { $0 + $1.countedSeconds }
    }

    public var hours: Double { seconds / 3600 }

    /// Injuries that a group of such runners would count in these hours, lowest study first.
    ///
    /// Whether a runner is in the first year of running is asked, not guessed: a short record may
    /// belong to an old hand with a new watch.
    public func expectedInjuries(isFirstYear: Bool) -> ClosedRange<Double> {
        let rates: [InjuryIncidence] =
            isFirstYear
            ? [.novicesSurveyed, .novicesPooled] : [.experiencedSurveyed, .recreationalPooled]
        let counts = rates.map { $0.expectedInjuries(hours: hours) }
        return (counts.min() ?? 0)...(counts.max() ?? 0)
    }
}
