import Evidence
public import Measure
public import Training

extension MeasuredLoad {
    /// "Downhill".
    public var name: String {
        switch self {
        case .downhill: "Downhill"
        case .fastRunning: "Fast running"
        case .impact: "Impact"
        }
    }

    /// Why nothing can be said of a week.
    public func sentence(_ shortage: UsualLoadRule.Shortage) -> String {
        switch shortage {
        case .tooFewWeeks:
            "\(name): not enough to tell. It takes four weeks on record, three of them with runs."
        case .notMeasured:
            "\(name): not enough to tell. Too few of your runs of the last five weeks \(missing)."
        }
    }

    private var missing: String {
        switch self {
        case .downhill: "have altitude and distance"
        case .fastRunning: "have speed"
        case .impact: "have both cadence and contact time, which takes a watch that measures it"
        }
    }
}

extension UsualLoadRule.Change {
    func wording(week: TrainingWeek, isInProgress: Bool, unit: DistanceUnit) -> TrainingWording {
        TrainingWording(
            headline: "\(isInProgress ? "This week has" : "A week had") \(headline)",
            explanation: explanation(week: week, isInProgress: isInProgress, unit: unit),
            evidence: evidence,
            nextStep: nextStep
        )
    }

    private var headline: String {
        switch load {
        case .downhill: "more downhill than usual"
        case .fastRunning: "more fast running than usual"
        case .impact: "more impact than usual"
        }
    }

    private func explanation(
        week: TrainingWeek,
        isInProgress: Bool,
        unit: DistanceUnit
    ) -> String {
        let start = "In the week from \(week.firstDay.words)"
        let soFar = isInProgress ? " so far" : ""
        switch load {
        case .downhill:
            return """
                \(start) you ran \(unit.text(Distance(meters: amount))) downhill\(soFar), on slopes \
                of more than 5 percent: \(comparison(unit.text(Distance(meters: usual)))).
                """
        case .fastRunning:
            let pace = fasterThan.map { unit.text($0) } ?? "usual"
            return """
                \(start) you ran \(Self.minutes(amount)) faster than \(pace)\(soFar): \
                \(comparison(Self.minutes(usual))). That pace is one you passed for a tenth of \
                the time in those weeks.
                """
        case .impact:
            return """
                \(start) the peak forces of all your steps add up to \
                \(Self.thousands(amount)) body weights\(soFar): \
                \(comparison(Self.thousands(usual))).
                """
        }
    }

    private func comparison(_ usual: String) -> String {
        guard let share else { return "the four weeks before had none" }
        return """
            \(Increase(factor: 1 + share).moreThan) the \(usual) of a usual week of the four before
            """
    }

    private var evidence: String {
        switch load {
        case .downhill:
            """
            Where downhill counts as clearly more is our judgement: half as much again, and at \
            least 2 km. No study was found that draws a line.
            """
        case .fastRunning:
            """
            Where fast running counts as clearly more is our judgement: half as much again, and at \
            least ten minutes. No study was found that draws a line.
            """
        case .impact:
            """
            The force is estimated from contact and flight time by an open formula (Morin 2005), \
            which came out 3 to 7 percent too low on force plates. It is not the load on your \
            bones, and that 30 percent counts as clearly more is our judgement.
            """
        }
    }

    private var nextStep: String {
        switch load {
        case .downhill: "No need to worry about this alone. Go easy on the next steep descents."
        case .fastRunning: "No need to worry about this alone. Run the next days easily."
        case .impact: "No need to worry about this alone. Watch your longest single run first."
        }
    }

    private static func minutes(_ seconds: Double) -> String {
        let minutes = Int((seconds / 60).rounded())
        return minutes == 1 ? "1 minute" : "\(minutes) minutes"
    }

    private static func thousands(_ number: Double) -> String {
        "\((number / 1000).fixed(0)) thousand"
    }
}

extension DerivedFlags {
    /// The week behind `newHills`; `nil` when there is none.
    public func newHillsDetail(unit: DistanceUnit) -> String? {
        guard let week = newHillsWeek, let change = week.finding(of: .downhill).change else {
            return nil
        }
        return """
            week from \(week.summary.week.firstDay.words): \
            \(unit.text(Distance(meters: change.amount))) downhill, usual \
            \(unit.text(Distance(meters: change.usual)))
            """
    }
}

extension SittingRule.Finding {
    /// What long sitting and long runs together may mean; `nil` where there is nothing to tell.
    public var sentence: String? {
        guard case .together(let runs, let longest) = self else { return nil }
        let minutes = Int((longest.seconds / 60).rounded())
        return """
            You sit for most of the day and ran for an hour and a half or more \
            \(runs == 1 ? "once" : runs == 2 ? "twice" : "\(runs.cardinal) times") in four weeks, \
            up to \(minutes) minutes. Common advice is to stand up every half hour or so; that \
            the two together strain the hip is one article's view, and no study was found.
            """
    }
}

extension AcuteChronicRatio {
    /// What stands beside the chart: what the ratio is, and why nothing is judged by it.
    public static let explanation =
        [
            """
            Each point is one week's distance over the mean of the three weeks before it: 1 is as much \
            as before.
            """,
            "It is a picture only. Hipwise raises no alarm by it and draws no safe zone:",
        ] + claims.map(\.statement)
}
