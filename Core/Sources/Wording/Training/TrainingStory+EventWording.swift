import Evidence
public import Measure
public import Training

extension TrainingStory.Event {
    /// What happened, when and how much, in one sentence.
    public func sentence(unit: DistanceUnit) -> String {
        switch change {
        case .singleRunSpike(let comparison): spike(comparison, unit: unit)
        case .longestOnRecord(let run, let before):
            """
            \(when(on: run.day)) you ran further than ever before on record: \
            \(unit.text(run.distance)) against \(unit.text(before.distance)).
            """
        case .weeklyRise(let week, let growth):
            """
            In the week from \(week.firstDay.words) you ran \(growth.increase.moreThan) the week \
            before: \(unit.text(growth.distance)) against \(unit.text(growth.previous)).
            """
        case .paceAndDistance(let week, let change):
            """
            In the week from \(week.firstDay.words) you ran both further and faster than in the \
            four weeks before: \(unit.text(change.distance)) against \
            \(unit.text(change.usualDistance)) a week, at \(unit.text(change.pace)) against \
            \(unit.text(change.usualPace)).
            """
        case .returnAfterBreak(let run, let lastRun):
            """
            \(when(on: run.day)) you came back with \(unit.text(run.distance)) after \
            \((run.day.days(since: lastRun) - 1).counted("day")) without a run.
            """
        case .fourWeekRise(let change): fourWeeks(change, unit: unit)
        case .faster(let pace, let usual):
            """
            In the four weeks before the pain you ran faster: \(unit.text(pace)) on average, \
            against \(unit.text(usual)) in the eight weeks before.
            """
        case .moreOften(let runsPerWeek, let usual):
            """
            In the four weeks before the pain you ran more often: \(runsPerWeek.fixed(1)) runs a \
            week, against \(usual.fixed(1)) in the eight weeks before.
            """
        case .noRunsBefore(let lastRun):
            """
            You had not run for \(day.days(since: lastRun)) days when the pain began; your last \
            run was on \(lastRun.words).
            """
        }
    }

    /// How much weight the change can bear, in a sentence.
    public var evidence: String {
        switch change {
        case .singleRunSpike(let comparison): comparison.evidence
        case .weeklyRise: WeeklyDistanceRule.Growth.steepEvidence
        case .paceAndDistance: PaceAndDistanceRule.Change.evidence
        case .longestOnRecord, .returnAfterBreak, .fourWeekRise, .faster, .moreOften,
            .noRunsBefore:
            "No study draws a line here; that this change is worth telling is our judgement."
        }
    }

    private func spike(_ comparison: SingleRunComparison, unit: DistanceUnit) -> String {
        """
        \(when(on: comparison.run.day)) one run was \(comparison.increase.lengthWords) any of the \
        30 days before: \(unit.text(comparison.run.distance)) against \
        \(unit.text(comparison.longest.distance)).
        """
    }

    private func fourWeeks(_ change: FourWeekChange, unit: DistanceUnit) -> String {
        if change.isLonger {
            return """
                You were on your feet for \(change.latest.hours.fixed(1)) hours in the four weeks \
                before the pain, \(Increase(factor: 1 + change.timeShare).moreThan) the \
                \(change.before.hours.fixed(1)) hours of the four weeks before those.
                """
        }
        return """
            You ran \(unit.text(change.latest.distance)) in the four weeks before the pain, \
            \(Increase(factor: 1 + (change.distanceShare ?? 0)).moreThan) the \
            \(unit.text(change.before.distance)) of the four weeks before those.
            """
    }

    private func when(on date: CalendarDay) -> String {
        guard daysBeforePain > 0 else { return "On the day the pain began, \(date.words)," }
        let days = daysBeforePain.counted("day").sentenceStart
        return "\(days) before the pain began, on \(date.words),"
    }
}

extension DerivedFlags {
    /// The run behind `loadSpike`, for the list of reasons; `nil` when there is none.
    public func spikeDetail(unit: DistanceUnit) -> String? {
        spike.map { spike in
            """
            \(unit.text(spike.run.distance)) on \(spike.run.day.words), longest of the 30 days \
            before \(unit.text(spike.longest.distance))
            """
        }
    }

    /// The week behind `paceAndDistance`; `nil` when there is none.
    public func paceAndDistanceDetail(unit: DistanceUnit) -> String? {
        guard let week = paceAndDistanceWeek, case .both(let change) = week.paceAndDistance else {
            return nil
        }
        return "week from \(week.summary.week.firstDay.words): \(change.numbers)"
    }

    /// The hours behind `durationIncrease`, whichever way it went.
    public var timeOnFeetDetail: String? {
        timeOnFeet.map { change in
            """
            \(change.latest.hours.fixed(1)) hours of running in four weeks, \
            \(change.before.hours.fixed(1)) in the four before
            """
        }
    }

    /// The week behind `weeklyRise`; `nil` when there is none.
    public func weeklyRiseDetail(unit: DistanceUnit) -> String? {
        guard let week = weeklyRiseWeek, let growth = week.distance.growth else { return nil }
        return """
            week from \(week.summary.week.firstDay.words): \(unit.text(growth.distance)), the week \
            before \(unit.text(growth.previous))
            """
    }
}
