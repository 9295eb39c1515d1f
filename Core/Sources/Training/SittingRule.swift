public import Evidence
public import Measure

/// Sitting for most of the day, from the runner's answer, together with long runs.
///
/// One article's view; where a run is long is our judgement.
public enum SittingRule {
    /// A run is long from this many seconds on: an hour and a half.
    public static let longSeconds = 90.0 * 60
    /// Days looked at, ending with the day itself.
    public static let days = 28
    public static let claim = Claim.sittingThenLongRuns

    /// Judges the four weeks that end with `day`; `sitsMostOfTheDay` is `nil` when not answered.
    public static func judge(
        sitsMostOfTheDay: Bool?,
        runs: [Run],
        on day: CalendarDay
    ) -> Finding {
        guard let sitsMostOfTheDay else { return .notEnoughToTell }
        guard sitsMostOfTheDay else { return .notTogether }
        let recent = RunHistory(runs, through: day)
            .runs(from: day.adding(days: 1 - days), through: day)
        let long = recent.filter { $0.countedSeconds >= longSeconds }
        guard let longest = long.max(by: { $0.countedSeconds < $1.countedSeconds }) else {
            return recent.isEmpty ? .notEnoughToTell : .notTogether
        }
        return .together(long.count, longest: longest)
    }

    public enum Finding: Hashable, Sendable {
        /// Not answered, or no run in the four weeks.
        case notEnoughToTell
        case notTogether
        /// This many long runs, and the longest of them.
        case together(Int, longest: Run)
    }
}
