public import Measure
public import Training

extension SafeNext {
    /// What stands before any number: training is not the whole of it.
    public static let painFirst = """
        These limits come from training alone. If running hurts, what the hip check says comes \
        first.
        """

    /// How long tomorrow's run may be, with the rule behind it.
    public func tomorrowSentence(unit: DistanceUnit) -> String {
        let day = day.adding(days: 1)
        switch tomorrow {
        case .limit(let limit):
            return "Tomorrow, \(day.words), stay within "
                + "\(unit.limitText(limit.calmerDistance)) in one run. \(limit.reason(unit: unit))"
                + (comingBack.map { " \($0)" } ?? "")
        case .noHistory(.firstRun):
            return """
                There is no run on record yet, so there is no number to give. Start short and easy.
                """
        case .noHistory(.afterBreak(let lastRun)):
            return """
                Your last run was on \(lastRun.words), \(day.days(since: lastRun)) days before \
                tomorrow. After a break of a month or more there is no recent longest run to go \
                by. \(WalkRunWords.afterBreak)
                """
        case .noHistory(.noDistances):
            return """
                Your runs of the last 30 days have no distance, so there is no number to give. \
                Go by time: only a little longer than your longest run.
                """
        }
    }

    /// What is left of this week under the 10 percent advice, and on its last day the next.
    public func weekSentences(unit: DistanceUnit) -> [String] {
        [thisWeek.sentence(name: "This week", unit: unit)]
            + [weekFromTomorrow].compactMap { $0?.sentence(name: "Next week", unit: unit) }
    }
}

extension SafeNext.LongestRun.Limit {
    func reason(unit: DistanceUnit) -> String {
        let longestRun = "\(unit.text(longest.distance)), on \(longest.day.words)"
        var reason =
            if steadyDistance == nil {
                """
                Your longest run of the last 30 days was \(longestRun); up to a tenth more counts \
                as usual in the largest study there is.
                """
            } else {
                """
                Your longest run of the last 30 days, \(longestRun), was itself a jump. The \
                largest study would count up to \(unit.limitText(distance)) as usual; a tenth more \
                than your longest run without the jump is calmer (our judgement).
                """
            }
        if !recordReachesBack {
            reason += " Your record does not cover all 30 days, so this may be too little."
        }
        return reason
    }
}

extension SafeNext.WeekAllowance {
    func sentence(name: String, unit: DistanceUnit) -> String {
        switch self {
        case .limit(let limit) where limit.remaining == .zero:
            """
            \(name) you have reached what the 10 percent advice allows: \
            \(unit.text(limit.soFar)) run, \(unit.limitText(limit.distance)) allowed. It is a \
            rule of thumb; the single long run matters more.
            """
        case .limit(let limit) where limit.soFar == .zero:
            """
            \(name) the 10 percent advice allows \(unit.limitText(limit.distance)). It is a rule of \
            thumb; the single long run matters more.
            """
        case .limit(let limit):
            """
            \(name) the 10 percent advice leaves you \(unit.limitText(limit.remaining)): \
            \(unit.limitText(limit.distance)) allowed, \(unit.text(limit.soFar)) run so far. It is \
            a rule of thumb; the single long run matters more.
            """
        case .notEnoughHistory(.firstWeek):
            "\(name) has no week before it on record, so the 10 percent advice has no number."
        case .notEnoughHistory(.weekBeforeEmpty):
            """
            \(name) follows a week without running, and 10 percent more than nothing says \
            nothing. Start with less than you are used to.
            """
        }
    }
}

extension Exposure {
    /// How much was run, and how many injuries a group of such runners would expect in it.
    public func sentences(unit: DistanceUnit) -> [String] {
        [
            """
            From \(firstDay.words) to \(lastDay.words): \(runs.counted("run")), \
            \(unit.sumText(distance)), \(Int(hours.rounded()).counted("hour"))\(often).
            """,
            """
            In that many hours, studies count about \(injuries(isFirstYear: false)) injuries; in \
            the first year of running, about \(injuries(isFirstYear: true)). Studies differ, \
            hence the range.
            """,
        ]
    }

    private var often: String {
        runsPerWeek.map { ", \($0.fixed(1)) runs a week" } ?? ""
    }

    private func injuries(isFirstYear: Bool) -> String {
        let range = expectedInjuries(isFirstYear: isFirstYear)
        return "\(range.lowerBound.fixed(1)) to \(range.upperBound.fixed(1))"
    }
}
