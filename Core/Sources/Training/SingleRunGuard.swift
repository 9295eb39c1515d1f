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
        let runs = history.runs
        var verdicts: [SingleRunVerdict] = []
        verdicts.reserveCapacity(runs.count)
        var windowStart = 0
        // Runs of the window that are longer than all after them, so the first is the longest; of
        // equals the latest.
        var candidates: [Int] = []
        var firstCandidate = 0
        for index in runs.indices where runs[index].hasDistance {
            let run = runs[index]
            defer {
                while candidates.count > firstCandidate, let last = candidates.last,
                    runs[last].distance <= run.distance
                {
                    candidates.removeLast()
                }
                candidates.append(index)
            }
            let firstDay = run.day.adding(days: -Self.windowDays)
            while runs[windowStart].day < firstDay { windowStart += 1 }
            while firstCandidate < candidates.count, candidates[firstCandidate] < windowStart {
                firstCandidate += 1
            }
            if firstCandidate < candidates.count {
                let comparison = SingleRunComparison(
                    run: run,
                    longest: runs[candidates[firstCandidate]],
                    recordReachesBack: history.reachesBack(to: firstDay)
                )
                verdicts.append(.compared(comparison))
            } else {
                let reason = Self.reason(window: runs[windowStart..<index], in: history)
                verdicts.append(.noHistory(run, reason))
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
