import Measure
import Program

/// The course so far, carried from day to day.
struct CourseFold {
    let cutoffs: ProgressionCutoffs
    private(set) var level = 0
    /// Calm days since the last step; acceptable days weigh less, so it counts in their units.
    private var weight = 0
    private var lastUp: CalendarDay?
    private var lastBack: CalendarDay?
    private var lastCreep: CalendarDay?
    private var redDays: [CalendarDay] = []
    private var stop: DayJudgement?
    private var calmDaysInStop = 0
    /// Days since one that was told and not red.
    ///
    /// A red day does not end a silence: otherwise a
    /// flare-up in the middle of months away would leave the load higher than no word at all.
    private var silence = 0
    private var hasSpoken = false

    init(cutoffs: ProgressionCutoffs) { self.cutoffs = cutoffs }

    mutating func decide(
        _ day: CalendarDay,
        _ judged: DayJudgement,
        isCreeping: Bool,
        isCleared: Bool
    ) -> CourseDecision {
        if isCleared { lift() }
        guard hasSpoken || judged.isTold else {
            return decision(day, judged, .hold, .nothingYet)
        }
        hasSpoken = true
        silence = judged.isTold && judged.signal != .red ? 0 : silence + 1
        let isLowered = lowerAfterSilence()
        if judged.signal == .red { return red(day, judged) }
        if let stopped = stay(day, judged) { return stopped }
        if !judged.isTold {
            let isLong = cutoffs.restarts.contains { silence >= $0.afterDays.value }
            if isLowered { lastBack = day }
            let step: CourseStep = isLowered ? .stepBack : .hold
            return decision(day, judged, step, isLong ? .longGap : .shortGap)
        }
        if isCreeping { return creep(day, judged) }
        return steady(day, judged)
    }

    private mutating func lowerAfterSilence() -> Bool {
        if silence >= cutoffs.silenceThatForgets.value { weight = 0 }
        let before = level
        for restart in cutoffs.restarts where silence >= restart.afterDays.value {
            level = min(level, restart.highestLevel.value)
        }
        return level < before
    }

    private mutating func red(_ day: CalendarDay, _ judged: DayJudgement) -> CourseDecision {
        weight = 0
        calmDaysInStop = 0
        redDays.append(day)
        redDays.removeAll { day.days(since: $0) >= cutoffs.redWindow.value }
        if judged.rule == .bonePain || cutoffs.stopsAtTooMuch && judged.isBeyondRule {
            stop = judged
        } else if stop == nil, redDays.count >= cutoffs.redDaysThatStop.value {
            stop = DayJudgement(signal: .red, rule: .notRecovering, isLoaded: judged.isLoaded)
        }
        if let stopped = stay(day, judged) { return stopped }
        // On a day of rest there is no load to take away: it stays, and the day is counted.
        guard judged.isLoaded else { return decision(day, judged, .hold, judged.rule) }
        level = max(0, level - 1)
        lastBack = day
        return decision(day, judged, .stepBack, judged.rule)
    }

    /// A day of a stop, or `nil` when there is none or this day ends it.
    private mutating func stay(_ day: CalendarDay, _ judged: DayJudgement) -> CourseDecision? {
        guard let stop else { return nil }
        level = 0
        if judged.signal == .green { calmDaysInStop += 1 }
        if let needed = cutoffs.calmDaysThatLift, calmDaysInStop >= needed.value {
            lift()
            return decision(day, judged, .hold, .gathering)
        }
        return CourseDecision(
            day: day,
            signal: judged.signal,
            step: .seeSomeone,
            rule: stop.rule,
            level: level,
            pain: stop.pain,
            bound: stop.bound
        )
    }

    private mutating func lift() {
        stop = nil
        redDays = []
        calmDaysInStop = 0
        weight = 0
    }

    private mutating func creep(_ day: CalendarDay, _ judged: DayJudgement) -> CourseDecision {
        // The means of three weeks stay up for days: one step back, then wait a week for its effect.
        weight = 0
        var shown = judged
        if shown.signal == .green { shown.signal = .amber }
        shown.pain = nil
        shown.bound = nil
        if let lastCreep, day.days(since: lastCreep) < 7 {
            return decision(day, shown, .hold, .creeping)
        }
        lastCreep = day
        lastBack = day
        level = max(0, level - 1)
        return decision(day, shown, .stepBack, .creeping)
    }

    private mutating func steady(_ day: CalendarDay, _ judged: DayJudgement) -> CourseDecision {
        guard judged.isLoaded, judged.rule == .gathering || judged.rule == .acceptablePain,
            judged.signal == .green || judged.signal == .amber
        else { return decision(day, judged, .hold, judged.rule) }
        let unit = cutoffs.acceptableDaysPerCalmDay?.value ?? 1
        let added =
            judged.signal == .green ? unit : (cutoffs.acceptableDaysPerCalmDay == nil ? 0 : 1)
        weight = min(weight + added, cutoffs.calmDaysNeeded.value * unit)
        guard added > 0, weight == cutoffs.calmDaysNeeded.value * unit,
            isLater(day, than: lastBack, by: cutoffs.pauseAfterStepBack),
            isLater(day, than: lastUp, by: cutoffs.daysBetweenSteps)
        else { return decision(day, judged, .hold, judged.rule) }
        guard level < Progression.topLevel else { return decision(day, judged, .hold, .topLevel) }
        level += 1
        weight = 0
        lastUp = day
        return decision(day, judged, .progress, .calmEnough)
    }

    private func isLater(_ day: CalendarDay, than other: CalendarDay?, by bound: ProgressionBound)
        -> Bool
    {
        other.map { day.days(since: $0) >= bound.value } ?? true
    }

    private func decision(
        _ day: CalendarDay,
        _ judged: DayJudgement,
        _ step: CourseStep,
        _ rule: ProgressionRule
    ) -> CourseDecision {
        CourseDecision(
            day: day,
            signal: judged.signal,
            step: step,
            rule: rule,
            level: level,
            pain: judged.pain,
            bound: judged.bound
        )
    }
}
