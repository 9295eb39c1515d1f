public import Measure
public import Training

extension SafeNext {
    /// What the weeks to come are, before any number of them.
    public static let ceilingsAreNoTarget = """
        If every week were run to its limit, these would be the next ones. It is a ceiling, not a \
        target: nothing says that growing this fast for weeks is wise, and easier weeks in \
        between are common practice.
        """

    /// The break that has passed, and how to come back; `nil` when there is none.
    var comingBack: String? {
        guard let lastRun, case .limit = tomorrow else { return nil }
        let days = day.adding(days: 1).days(since: lastRun)
        guard days > Self.breakDays else { return nil }
        return """
            Your last run was \(days) days before tomorrow. After such a break half of that is \
            plenty for the first run, and a few easy ones should come before the next long one \
            (our judgement).
            """
    }

    /// Days without a run after which coming back is worth a word (our judgement).
    private static let breakDays = 14
}

extension SafeNext.WeekCeiling {
    /// One line: "Week from 30 November: one run up to 15.4 km, 44.0 km in all".
    public func sentence(unit: DistanceUnit) -> String {
        let run = "one run up to \(unit.limitText(longestRun))"
        let all = distance.map { ", \(unit.limitText($0)) in all" } ?? ""
        return "Week from \(week.firstDay.dayAndMonth): \(run)\(all)."
    }
}

extension WhatIf {
    /// The answer in the order it is read.
    public func sentences(unit: DistanceUnit) -> [String] {
        [head(unit: unit)] + [weekSentence(unit: unit)].compactMap(\.self)
            + changedVerdicts.map { $0.sentence(unit: unit) } + [
                after(unit: unit), SafeNext.painFirst,
            ]
    }

    private func head(unit: DistanceUnit) -> String {
        let what = "\(unit.text(run.distance)) on \(run.day.words)"
        switch verdict {
        case nil: return "\(what) is too short a run to be judged."
        case .noHistory(_, .firstRun): return "\(what) would be your first run on record."
        case .noHistory(_, .afterBreak(let lastRun)):
            return """
                \(what) would be the first run after \(run.day.days(since: lastRun)) days: there is \
                no longest run of the 30 days before to go by. \(WalkRunWords.afterBreak)
                """
        case .noHistory(_, .noDistances):
            return "\(what) cannot be judged: your runs of the 30 days before have no distance."
        case .compared(let comparison):
            let longest = """
                your longest run of the 30 days before, \(unit.text(comparison.longest.distance)) \
                on \(comparison.longest.day.words)
                """
            guard comparison.band != .reference else {
                return "\(what) would be within the usual, measured by \(longest)."
            }
            return """
                \(what) would be \(comparison.increase.lengthWords) \(longest): \
                \(comparison.increase.percent) longer. \(comparison.evidence) Up to \
                \(unit.limitText(comparison.longest.distance * SafeNext.LongestRun.factor)) would \
                count as usual.
                """
        }
    }

    private func weekSentence(unit: DistanceUnit) -> String? {
        guard let week, let growth = week.distance.growth else { return nil }
        let total = "That week would come to \(unit.text(growth.distance))"
        guard case .overLimit = week.distance else {
            return "\(total), within the 10 percent advice (\(unit.limitText(growth.limit)))."
        }
        return """
            \(total), \(growth.increase.moreThan) the \(unit.text(growth.previous)) of the week \
            before. \(growth.isSteep ? WeeklyDistanceRule.Growth.steepEvidence : Self.thumb)
            """
    }

    private static let thumb = """
        That is past the 10 percent advice, which is a rule of thumb; the single long run matters \
        more.
        """

    private func after(unit: DistanceUnit) -> String {
        guard case .limit(let limit) = dayAfter else {
            return "Nothing is assumed to be run in between."
        }
        return """
            After it, up to \(unit.limitText(limit.calmerDistance)) in one run would count as \
            \(limit.steadyDistance == nil ? "usual" : "calm (our judgement)"), if nothing else is \
            run in between.
            """
    }
}

extension WhatIf.ChangedVerdict {
    func sentence(unit: DistanceUnit) -> String {
        let run = "\(unit.text(after.run.distance)) on \(after.run.day.words)"
        return switch (before.spike != nil, after.spike != nil) {
        case (true, false): "The run of \(run) would then no longer be a jump."
        case (false, true): "The run of \(run) would then be a jump."
        default: "The run of \(run) would be compared with this one."
        }
    }
}
