public import Measure
public import Training

extension PlanReview {
    /// What the plan is, and whether it keeps to the rules.
    public func summary(unit: DistanceUnit) -> [String] {
        guard let first = plan.runs.first, let last = plan.runs.last else {
            return ["The file holds no run that could be read."]
        }
        let total = plan.runs.reduce(Distance.zero) { $0 + $1.distance }
        var lines = [
            """
            \(plan.runs.count.counted("run").sentenceStart) from \(first.day.words) to \
            \(last.day.words), \(unit.sumText(total)) in all.
            """
        ]
        if let race {
            let run = plan.runs[race]
            lines.append(
                "The race: \(unit.text(run.distance)) on \(run.day.words)\(run.noteInBrackets)."
            )
        }
        let past = entries.count(where: \.isPast)
        if past == entries.count {
            lines.append("All of it lies in the past, so there is nothing to check.")
            return lines
        }
        if past > 0 {
            lines.append(
                """
                \(past.counted("run").sentenceStart) of it \(past == 1 ? "lies" : "lie") in the \
                past; there your record counts.
                """
            )
        }
        lines.append(verdict)
        return lines
    }

    private var verdict: String {
        if keepsToTheRules {
            return """
                No run goes more than 10 percent past the longest of the 30 days before it, and no \
                week more than 10 percent past the four before it.
                """
        }
        let runs = spikes.isEmpty ? nil : "\(spikes.count.counted("run")) too long at once"
        let weeks =
            steepWeeks.isEmpty
            ? nil : "\(steepWeeks.count.counted("week")) past the 10 percent advice"
        let both = [runs, weeks].compactMap(\.self).joined(separator: ", and ")
        return "It has \(both)."
    }

    /// Each run and each week that breaks a rule, in order, with the numbers.
    public func breaks(unit: DistanceUnit) -> [String] {
        let runs = entries.compactMap { entry in
            entry.spike.map { (entry.run.day, 0, entry.run.sentence($0, unit: unit)) }
        }
        let steep = steepWeeks.compactMap { week in
            week.growthOverLimit.map { growth in
                (week.summary.week.lastDay, 1, week.sentence(growth, unit: unit))
            }
        }
        return (runs + steep).sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    /// What the breaks weigh, said once.
    public var evidence: [String] {
        var lines = SpikeBand.allCases.filter { band in spikes.contains { $0.band == band } }
            .compactMap(\.frequency)
        if lines.count > 1 { lines.append(SpikeBand.noSaferJump) }
        if !lines.isEmpty { lines.append(SpikeBand.strongestEvidence) }
        if !steepWeeks.isEmpty { lines.append(WeeklyDistanceRule.Growth.ruleEvidence) }
        let easy = weeks.filter { week in
            if case .afterEasyWeek = week.state { true } else { false }
        }
        if !easy.isEmpty {
            lines.append(
                """
                \(easy.count.counted("week").sentenceStart) \(easy.count == 1 ? "comes" : "come") \
                back from an easier one by more than 10 percent. Taken by the letter the advice \
                stops there too; since the four weeks before had as much, we do not count it.
                """
            )
        }
        return lines
    }

    /// The nearest plans that keep to the rules, week by week; empty when none is needed.
    ///
    /// Where the race itself is the jump, first the plan that accepts it.
    public func offers(unit: DistanceUnit) -> [String] {
        guard let nearest else { return [] }
        guard let race, raceIsSpike, let besides = nearestBesidesRace else {
            return ["The nearest plan that keeps to both:"] + nearest.lines(unit: unit)
        }
        let run = plan.runs[race]
        let distance = unit.text(run.distance)
        let needed = unit.neededText(run.distance * (1 / SafeNext.LongestRun.factor))
        let acceptance =
            besides.changes.isEmpty
            ? ["Race day is the one jump. With that, the plan can stay as it is."]
            : [
                """
                With race day as the one jump, as is common, though the study counts it all the \
                same, the nearest plan:
                """
            ] + besides.lines(unit: unit)
        let head =
            nearest.keepsRace
            ? """
            Without any jump, \(distance) on race day takes a run of \(needed) in the 30 days \
            before. The nearest plan that gets there:
            """
            : """
            Without any jump, \(distance) on race day cannot be reached: that takes a run of \
            \(needed) in the 30 days before, and there are too few weeks to grow to it. The nearest \
            plan without a jump ends at \(unit.limitText(nearest.distances[race])):
            """
        return acceptance + ["", head] + nearest.lines(unit: unit) + nearest.cautions
    }
}

extension RevisedPlan {
    /// One line for each week that changes, with what stood there before.
    func lines(unit: DistanceUnit) -> [String] {
        let less = changes.filter { !$0.isLonger }
        let more = changes.filter(\.isLonger)
        let counts = [
            less.isEmpty ? nil : "\(less.count.counted("run")) shorter",
            more.isEmpty ? nil : "\(more.count.counted("run")) longer",
        ].compactMap(\.self).joined(separator: ", ")
        var lines: [String] = []
        var rest = changes[...]
        while let first = rest.first {
            // Lines break on Mondays, whatever day the runner's weeks begin on: days have names.
            let week = TrainingWeek(containing: first.run.day, firstWeekday: .monday)
            let changes = rest.prefix { week.contains($0.run.day) }
            lines.append(
                "  Week of \(week.firstDay.dayAndMonth): "
                    + changes.map { $0.text(unit: unit) }.joined(separator: ", ")
            )
            rest = rest.dropFirst(changes.count)
        }
        return lines + ["  In all \(unit.text(totalChange)) changed: \(counts)."]
    }

    /// What a coach would say of runs that grew (our judgement).
    var cautions: [String] {
        var lines: [String] = []
        if changes.contains(where: { $0.isLonger && $0.distance > $0.run.distance * 1.25 }) {
            lines.append("  It makes long runs of some that were meant to be easier.")
        }
        if let longestGrown, longestGrown > Self.longTrainingRun {
            lines.append(
                """
                  A training run of over 35 km is rare in plans, for what it costs to recover \
                from. Whether that or a jump on race day is the lesser evil, no study says (our \
                judgement).
                """
            )
        }
        return lines
    }

    /// Beyond this, training runs are rare in plans (our judgement).
    private static let longTrainingRun = Distance(kilometers: 35)
}

extension RevisedPlan.Change {
    /// "Sunday 20.3 km instead of 23.0".
    func text(unit: DistanceUnit) -> String {
        let was = (run.distance.meters / unit.meters).fixed(1)
        let day = run.day.weekday.name
        return isLeftOut
            ? "\(day) nothing instead of \(was)"
            : "\(day) \(unit.text(distance)) instead of \(was)"
    }
}

extension PlannedRun {
    var noteInBrackets: String { note.isEmpty ? "" : " (\(note))" }

    func sentence(_ comparison: SingleRunComparison, unit: DistanceUnit) -> String {
        let longest = comparison.longest
        let kind = longest.isPlanned ? "planned" : "run"
        return """
            \(day.words): \(unit.text(distance))\(noteInBrackets) is \
            \(comparison.increase.percent) longer than the longest of the 30 days before, \
            \(unit.text(longest.distance)) \(kind) on \(longest.day.words). Up to \
            \(unit.limitText(longest.distance * SafeNext.LongestRun.factor)) would count as usual.
            """
    }
}

extension PlanReview.Week {
    func sentence(_ growth: WeeklyDistanceRule.Growth, unit: DistanceUnit) -> String {
        let limit = growth.highestOfRecentWeeks * (1 + WeeklyDistanceRule.tenPercent.allowedGrowth)
        return """
            Week from \(summary.week.firstDay.words): \(unit.text(growth.distance)), \
            \(growth.increase.moreThan) the \(unit.text(growth.previous)) of the week before. The \
            four weeks before would carry \(unit.limitText(limit)).
            """
    }
}

extension DistanceUnit {
    /// Like `text`, but never less than what is needed.
    fileprivate func neededText(_ distance: Distance) -> String {
        let tenths = (distance.meters / meters * 10 - 1e-6).rounded(.up)
        return "\((tenths / 10).fixed(1)) \(symbol)"
    }
}

extension RacePlan.NotRead {
    /// One line: "Line 12, Intervals 5 x 1 km: it has repetitions, and no total".
    public var sentence: String { "Line \(line), \(text): \(reason)." }
}

extension RacePlanError {
    /// The reason with its line.
    public var sentence: String { line.map { "Line \($0): \(reason)" } ?? reason }
}
