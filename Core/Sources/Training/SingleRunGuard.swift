public import Evidence
import Measure

/// Compares each run with the longest of the 30 days before it: the primary alarm.
///
/// The 30 days before a run on day d are d - 30 to d - 1, whole calendar days of the runner's own
/// clock. An earlier run of day d belongs to them as well; the run itself never does. So of two
/// runs on one day each is judged, the second also against the first. Runs without a distance
/// (see `Run.hasDistance`) are neither judged nor compared with.
public struct SingleRunGuard: Hashable, Sendable {
    /// Days looked back.
    public static let windowDays = 30
    public static let claim = Claim.spikeDefinition

    public init() {}

    /// One verdict for each run that has a distance, in the order they were run.
    public func judge(_ history: RunHistory) -> [SingleRunVerdict] {
        var verdicts: [SingleRunVerdict] = []
        var windowStart = 0
        for index in history.runs.indices {
            let run = history.runs[index]
            guard run.hasDistance else { continue }
            let firstDay = run.day.adding(days: -Self.windowDays)
            while history.runs[windowStart].day < firstDay { windowStart += 1 }
            let window = history.runs[windowStart..<index]
            if let longest = RunHistory.longest(of: window) {
                let comparison = SingleRunComparison(
                    run: run,
                    longest: longest,
                    recordReachesBack: history.reachesBack(to: firstDay)
                )
                verdicts.append(.compared(comparison))
            } else {
                verdicts.append(.noHistory(run, Self.reason(window: window, in: history)))
            }
        }
        return verdicts
    }

    /// Why `window`, which holds no run with a distance, cannot be compared with.
    static func reason(
        window: ArraySlice<Run>,
        in history: RunHistory
    ) -> SingleRunVerdict.Reason {
        if !window.isEmpty { return .noDistances }
        guard window.startIndex > 0 else { return .firstRun }
        return .afterBreak(lastRun: history.runs[window.startIndex - 1].day)
    }
}
