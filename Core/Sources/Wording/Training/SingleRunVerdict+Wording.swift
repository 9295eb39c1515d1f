public import Measure
public import Training

extension SingleRunVerdict {
    /// What the single-run guard says of one run, wherever in the record it stands.
    ///
    /// The next step is for a run just run: one that lies back needs none.
    public func wording(unit: DistanceUnit) -> TrainingWording {
        switch self {
        case .compared(let comparison):
            comparison.isWithinLimit
                ? comparison.withinWording(unit: unit) : comparison.wording(unit: unit)
        case .noHistory(let run, let reason): Self.wording(run, reason: reason, unit: unit)
        }
    }

    private static func wording(
        _ run: Run,
        reason: Reason,
        unit: DistanceUnit
    ) -> TrainingWording {
        let ran = "On \(run.day.words) you ran \(unit.text(run.distance))."
        switch reason {
        case .firstRun:
            return TrainingWording(
                headline: "The first run on record",
                explanation: "\(ran) There is no earlier run to compare it with.",
                evidence: "A run is judged by the 30 days before it.",
                nextStep: "If you ran before that, import the older files too."
            )
        case .afterBreak(let lastRun):
            return TrainingWording(
                headline: "The first run after a long break",
                explanation: """
                    \(ran) Your last run before was on \(lastRun.words), \
                    \(run.day.days(since: lastRun)) days earlier.
                    """,
                evidence: """
                    With no run in 30 days there is nothing to compare with. That short runs come \
                    first after a break is agreed practice; no study sets a number.
                    """,
                nextStep: "Start short and easy, and make each long run only a little longer."
            )
        case .noDistances:
            return TrainingWording(
                headline: "Nothing to compare with",
                explanation: "\(ran) The runs of the 30 days before have no distance on record.",
                evidence: "A run is judged by the distances of the 30 days before it.",
                nextStep: "Go by time: only a little longer than your longest run."
            )
        }
    }
}

extension SingleRunComparison {
    var isWithinLimit: Bool { band == .reference }

    fileprivate func withinWording(unit: DistanceUnit) -> TrainingWording {
        let limit = unit.limitText(longest.distance * SafeNext.LongestRun.factor)
        var explanation = """
            On \(run.day.words) you ran \(unit.text(run.distance)). Your longest run of the 30 \
            days before was \(unit.text(longest.distance)), on \(longest.day.words); up to \
            \(limit) stays within the guard.
            """
        if !recordReachesBack {
            explanation += " Your record does not cover all 30 days before."
        }
        return TrainingWording(
            headline: "Within the guard",
            explanation: explanation,
            evidence: """
                In the largest study there is, of 5,205 runners, up to a tenth more than the \
                longest run of the 30 days before counts as usual. The limit is where the study \
                drew its line, not a cliff.
                """,
            nextStep: "Nothing to change because of this run."
        )
    }
}

extension SafeNext {
    /// What the picture of the runs shows, in one sentence; `nil` without a recent run.
    public func longestSentence(unit: DistanceUnit) -> String? {
        guard case .limit(let limit) = tomorrow else { return nil }
        let sentence = """
            Your longest run of the last 30 days is \(unit.text(limit.longest.distance)); up to \
            \(unit.limitText(limit.distance)) stays within the guard.
            """
        guard let steady = limit.steadyDistance else { return sentence }
        return sentence
            + " That run was itself a jump: up to \(unit.limitText(steady)) is calmer (our judgement)."
    }
}
