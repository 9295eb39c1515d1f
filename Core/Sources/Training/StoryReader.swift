import Measure

/// Finds what changed in the twelve weeks before the pain began.
struct StoryReader {
    /// Holds no run after the day the pain began.
    let history: RunHistory
    let painBegan: CalendarDay
    let firstWeekday: Weekday

    /// Days without a run that make a break (our judgement).
    static let breakDays = 14
    /// Changes this near to the pain rank one step higher (our judgement).
    static let nearDays = 28
    /// Runs in each span that a mean pace needs (our judgement).
    static let pacedRuns = 4
    /// Runs a week more, and share more, that make running clearly more frequent (our judgement).
    static let moreRunsPerWeek = (runs: 1.0, share: 0.30)

    /// All events, most telling first.
    ///
    /// Silence before the pain means rest only if `recordGoesOn`; else the record may be cut short.
    func events(recordGoesOn: Bool) -> [TrainingStory.Event] {
        let review = TrainingReview(history: history, day: painBegan, firstWeekday: firstWeekday)
        var events = spikes(review) + risingWeeks(review) + returns()
        if let event = longestOnRecord(review) { events.append(event) }
        if let event = fourWeekRise() { events.append(event) }
        if let event = moreOften() { events.append(event) }
        let toldOfPace = events.contains { event in
            if case .paceAndDistance = event.change { true } else { false }
        }
        if !toldOfPace, let event = faster() { events.append(event) }
        if recordGoesOn, let event = noRunsBefore() { events.append(event) }
        return events.sorted { rank($0) > rank($1) }
    }

    private var firstDay: CalendarDay { painBegan.adding(days: -TrainingStory.days) }

    private func spikes(_ review: TrainingReview) -> [TrainingStory.Event] {
        review.spikes.filter { $0.recordReachesBack && $0.run.day >= firstDay }
            .map { event(.singleRunSpike($0), day: $0.run.day, near: .leading, far: .possible) }
    }

    private func risingWeeks(_ review: TrainingReview) -> [TrainingStory.Event] {
        review.weeks.filter { $0.summary.week.firstDay >= firstDay }.flatMap { week in
            let lastDay = min(week.summary.week.lastDay, painBegan)
            var events: [TrainingStory.Event] = []
            if let growth = week.distance.growth, growth.isSteep,
                history.reachesBack(to: week.summary.week.previous.firstDay)
            {
                let change = TrainingStory.Change.weeklyRise(week.summary.week, growth)
                events.append(event(change, day: lastDay, near: .possible, far: .background))
            }
            if case .both(let both) = week.paceAndDistance {
                let change = TrainingStory.Change.paceAndDistance(week.summary.week, both)
                events.append(event(change, day: lastDay, near: .possible, far: .background))
            }
            return events
        }
    }

    private func returns() -> [TrainingStory.Event] {
        zip(history.runs, history.runs.dropFirst()).compactMap { last, run in
            guard run.day >= firstDay, run.day.days(since: last.day) > Self.breakDays else {
                return nil
            }
            return event(
                .returnAfterBreak(run, lastRun: last.day),
                day: run.day,
                near: .possible,
                far: .background
            )
        }
    }

    private func longestOnRecord(_ review: TrainingReview) -> TrainingStory.Event? {
        guard let longest = history.longest(from: firstDay, through: painBegan),
            history.reachesBack(to: longest.day.adding(days: -TrainingStory.days)),
            !review.spikes.contains(where: { $0.run == longest }),
            let before = RunHistory.longest(of: history.runs.filter { $0 != longest }[...]),
            before.distance < longest.distance
        else { return nil }
        return event(
            .longestOnRecord(longest, before: before),
            day: longest.day,
            near: .possible,
            far: .background
        )
    }

    private func fourWeekRise() -> TrainingStory.Event? {
        guard let change = FourWeekChange(history, before: painBegan),
            change.isLonger || change.isFurther
        else { return nil }
        return event(.fourWeekRise(change), day: painBegan, near: .possible, far: .possible)
    }

    private func faster() -> TrainingStory.Event? {
        guard let spans = fourAgainstEight(),
            let pace = meanPace(of: spans.latest), let usual = meanPace(of: spans.usual),
            !(pace.metersPerSecond / usual.metersPerSecond)
                .isAtMost(1 + PaceAndDistanceRule.speedRise)
        else { return nil }
        return event(
            .faster(pace, usual: usual),
            day: painBegan,
            near: .background,
            far: .background
        )
    }

    private func moreOften() -> TrainingStory.Event? {
        guard let spans = fourAgainstEight(), !spans.usual.isEmpty else { return nil }
        let runsPerWeek = Double(spans.latest.count) / 4
        let usual = Double(spans.usual.count) / 8
        guard runsPerWeek - usual >= Self.moreRunsPerWeek.runs,
            !(runsPerWeek / usual).isAtMost(1 + Self.moreRunsPerWeek.share)
        else { return nil }
        return event(
            .moreOften(runsPerWeek: runsPerWeek, usual: usual),
            day: painBegan,
            near: .background,
            far: .background
        )
    }

    private func noRunsBefore() -> TrainingStory.Event? {
        guard let last = history.runs.last, painBegan.days(since: last.day) > Self.breakDays else {
            return nil
        }
        return event(
            .noRunsBefore(lastRun: last.day),
            day: painBegan,
            near: .background,
            far: .background
        )
    }

    /// Runs of the last 28 days and of the 56 before; `nil` when the record covers less.
    private func fourAgainstEight() -> (latest: ArraySlice<Run>, usual: ArraySlice<Run>)? {
        let firstLatest = painBegan.adding(days: -27)
        let firstUsual = firstLatest.adding(days: -56)
        guard history.reachesBack(to: firstUsual) else { return nil }
        return (
            history.runs(from: firstLatest, through: painBegan),
            history.runs(from: firstUsual, through: firstLatest.adding(days: -1))
        )
    }

    private func meanPace(of runs: ArraySlice<Run>) -> Pace? {
        let paced = runs.filter { $0.hasDistance && $0.countedSeconds > 0 }
        guard paced.count >= Self.pacedRuns else { return nil }
        return Pace(
            distance: paced.reduce(.zero) { $0 + $1.distance },
            seconds: paced.reduce(0) { $0 + $1.seconds }
        )
    }

    private func event(
        _ change: TrainingStory.Change,
        day: CalendarDay,
        near: TrainingStory.Relevance,
        far: TrainingStory.Relevance
    ) -> TrainingStory.Event {
        let daysBefore = painBegan.days(since: day)
        return TrainingStory.Event(
            change: change,
            day: day,
            daysBeforePain: daysBefore,
            relevance: daysBefore <= Self.nearDays ? near : far
        )
    }

    /// Relevance first; then doubled runs; then what is nearer to the pain; then by kind.
    private func rank(
        _ event: TrainingStory.Event
    ) -> (TrainingStory.Relevance, Int, CalendarDay, Int) {
        let isDoubled =
            if case .singleRunSpike(let comparison) = event.change {
                comparison.band == .large
            } else {
                false
            }
        return (event.relevance, isDoubled ? 1 : 0, event.day, event.change.weight)
    }
}

extension TrainingStory.Change {
    /// Settles the order of changes of one day.
    fileprivate var weight: Int {
        switch self {
        case .singleRunSpike: 8
        case .paceAndDistance: 7
        case .weeklyRise: 6
        case .returnAfterBreak: 5
        case .fourWeekRise: 4
        case .longestOnRecord: 3
        case .moreOften: 2
        case .faster: 1
        case .noRunsBefore: 0
        }
    }
}
