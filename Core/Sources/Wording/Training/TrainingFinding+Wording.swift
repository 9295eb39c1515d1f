import Evidence
public import Measure
public import Training

/// What a runner reads about one training finding, in the order it is read.
public struct TrainingWording: Hashable, Sendable {
    /// One short line without numbers.
    public var headline: String
    /// The same with days and numbers.
    public var explanation: String
    /// How much weight it can bear.
    public var evidence: String
    public var nextStep: String
}

extension TrainingFinding {
    public func wording(unit: DistanceUnit) -> TrainingWording {
        switch detail {
        case .singleRunSpike(let comparison): comparison.wording(unit: unit)
        case .returnAfterBreak(let run, let lastRun):
            Self.afterBreak(run, lastRun: lastRun, unit: unit)
        case .recordBegins(let run): Self.recordBegins(run, unit: unit)
        case .weeklyDistance(let week, let growth, let isInProgress):
            growth.wording(week: week, isInProgress: isInProgress, unit: unit)
        case .paceAndDistance(let week, let change, let isInProgress):
            change.wording(week: week, isInProgress: isInProgress, unit: unit)
        case .measuredLoad(let week, let change, let isInProgress):
            change.wording(week: week, isInProgress: isInProgress, unit: unit)
        }
    }

    private static func afterBreak(
        _ run: Run,
        lastRun: CalendarDay,
        unit: DistanceUnit
    ) -> TrainingWording {
        let days = run.day.days(since: lastRun)
        return TrainingWording(
            headline: "You came back after a long break",
            explanation: """
                On \(run.day.words) you ran \(unit.text(run.distance)). Your last run before was \
                on \(lastRun.words), \(days) days earlier.
                """,
            evidence: """
                With no run in 30 days there is nothing to compare with. That short runs come \
                first after a break is agreed practice; no study sets a number.
                """,
            nextStep: WalkRunWords.afterBreak
        )
    }

    private static func recordBegins(_ run: Run, unit: DistanceUnit) -> TrainingWording {
        TrainingWording(
            headline: "Your record begins here",
            explanation: """
                The first run on record is \(unit.text(run.distance)) on \(run.day.words). \
                There is no earlier run to compare it with.
                """,
            evidence: "A run is judged by the 30 days before it.",
            nextStep: "If you ran before that, import the older files too."
        )
    }
}

extension SingleRunComparison {
    func wording(unit: DistanceUnit) -> TrainingWording {
        TrainingWording(
            headline: "One run was \(increase.lengthWords) any in the month before",
            explanation: """
                On \(run.day.words) you ran \(unit.text(run.distance)). Your longest run of the \
                30 days before was \(unit.text(longest.distance)), \(whenLongest): \
                this one was \(timesOrPercent).
                """,
            evidence: evidence,
            nextStep: """
                For the next two weeks let no run be longer than \
                \(unit.limitText(longest.distance * SafeNext.LongestRun.factor)), a tenth more \
                than your longest before. The two weeks are our judgement.
                """
        )
    }

    var increase: Increase { Increase(factor: ratio, limit: 0.10) }

    private var whenLongest: String {
        longest.day == run.day ? "earlier that day" : "on \(longest.day.words)"
    }

    private var timesOrPercent: String {
        ratio < 2 ? "\(increase.percent) longer" : "\(ratio.fixed(1)) times as long"
    }

    var evidence: String {
        guard recordReachesBack, let rate = band.rateRatio else {
            return """
                Take this with care: your record begins less than 30 days before this run, so a \
                longer run may be missing from it.
                """
        }
        return """
            After a jump of this size runners had overuse injuries \(rate.often) \
            (\(rate.numbers)). \(band == .large ? "" : SpikeBand.noSaferJump + " ")\
            \(SpikeBand.strongestEvidence)
            """
    }
}

extension WeeklyDistanceRule.Growth {
    func wording(week: TrainingWeek, isInProgress: Bool, unit: DistanceUnit) -> TrainingWording {
        TrainingWording(
            headline: headline(isInProgress: isInProgress),
            explanation: explanation(week: week, isInProgress: isInProgress, unit: unit),
            evidence: isSteep ? Self.steepEvidence : Self.ruleEvidence,
            nextStep: isSteep
                ? "Do not add any distance next week. Let your legs get used to this much first."
                : "No need to worry about this alone. Watch your longest single run first."
        )
    }

    var increase: Increase { Increase(factor: 1 + share, limit: 0.10) }

    private func headline(isInProgress: Bool) -> String {
        switch (isSteep, isInProgress) {
        case (true, false): "A week went up steeply"
        case (true, true): "This week has already gone up steeply"
        case (false, false): "A week went past the 10 percent advice"
        case (false, true): "This week is already past the 10 percent advice"
        }
    }

    private func explanation(
        week: TrainingWeek,
        isInProgress: Bool,
        unit: DistanceUnit
    ) -> String {
        let usual =
            isReturnToRecentLevel
            ? " You had run about as much in one of the four weeks before, so it was a return." : ""
        return """
            In the week from \(week.firstDay.words) you \(isInProgress ? "have run" : "ran") \
            \(unit.text(distance))\(isInProgress ? " so far" : ""), \(increase.moreThan) the \
            \(unit.text(previous)) of the week before. The advice would stop at \
            \(unit.limitText(limit)).\(usual)
            """
    }

    static let ruleEvidence = """
        This is a rule of thumb. The one trial that tested it, with 532 new runners, found as many \
        injuries with the rule as without: 20.8 against 20.3 percent.
        """

    static let steepEvidence = """
        The evidence is weak: new runners who added more than 30 percent in a week may have had \
        injuries linked to distance \(RateRatio.steepWeeklyRise.often) \
        (\(RateRatio.steepWeeklyRise.numbers)).
        """
}

extension PaceAndDistanceRule.Change {
    func wording(week: TrainingWeek, isInProgress: Bool, unit: DistanceUnit) -> TrainingWording {
        TrainingWording(
            headline: isInProgress
                ? "This week is both further and faster" : "A week was both further and faster",
            explanation: """
                In the week from \(week.firstDay.words) you \
                \(isInProgress ? "have run" : "ran") \(unit.text(distance))\
                \(isInProgress ? " so far" : "") at \(unit.text(pace)). In the four weeks before \
                it was \(unit.text(usualDistance)) a week at \(unit.text(usualPace)): \(numbers).
                """,
            evidence: Self.evidence,
            nextStep: """
                Change one thing at a time: keep the distance and run easier, or keep the pace \
                and run less.
                """
        )
    }

    var numbers: String {
        "\(Increase(factor: 1 + distanceShare).percent) further and "
            + "\(Increase(factor: 1 + speedShare).percent) faster"
    }

    static let evidence = """
        This is common advice, and where we draw the line is our judgement: no trial was found \
        that raised both at once. A trial with 447 runners found that raising one or the other \
        led to injury about as often.
        """
}
