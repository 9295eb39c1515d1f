import Measure
import Program
import Training

/// A return to running as far as it was told by one day, ready to be asked for any day after it.
///
/// Every answer for a later day takes for granted that nothing more is told, so that the plan of
/// tomorrow is the same today and tomorrow.
struct RunningWay {
    let needs: ProgrammeNeeds
    let review: CourseReview
    let raceDay: CalendarDay?
    let outings: RunningOutings
    let guardrail: ReturnGuard
    let ladder = WalkRunLadder.standard
    /// The day by which it was told.
    let told: CalendarDay
    /// Where all outings told of lead.
    private(set) var afterToday: (place: Place, last: CalendarDay?) = (Place(rung: 1), nil)

    init(
        needs: ProgrammeNeeds,
        review: CourseReview,
        runs: [Run],
        checkIns: [CheckIn],
        firstWeekday: Weekday,
        raceDay: CalendarDay?,
        day: CalendarDay
    ) {
        self.needs = needs
        self.review = review
        self.raceDay = raceDay
        outings = RunningOutings(review: review, runs: runs, checkIns: checkIns, through: day)
        let neverStopped = needs.runsAlready && outings.neverStopped
        guardrail = ReturnGuard(
            runs: runs.filter { $0.day <= day },
            start: review.start,
            neverStopped: neverStopped,
            firstWeekday: firstWeekday
        )
        told = day
        afterToday = replayed(before: day.adding(days: 1))
    }

    /// What may be run on `day`, and if nothing, when next.
    func allowance(on day: CalendarDay) -> RunningAllowance {
        var answer = answer(on: day)
        if outings.days.contains(day), answer.verdict.isOn {
            answer = resting(.restDay, on: day)
        }
        if answer.verdict.isOn {
            answer.nextRun = day
        } else if answer.canRunLater {
            answer.nextRun = (1...Self.lookAhead).map(day.adding(days:)).first {
                self.answer(on: $0).verdict.isOn
            }
        }
        answer.race = raceDay.map { outlook(for: $0, from: answer) }
        return answer
    }

    /// Days looked ahead for the next run.
    static let lookAhead = 14

    /// The run of the plan for `day`; what was run on the day itself does not change its plan.
    func run(on day: CalendarDay) -> PlannedRun? {
        let answer = answer(on: day)
        guard answer.verdict.isOn else { return nil }
        return PlannedRun(
            step: answer.step,
            distance: answer.longest,
            minutes: answer.minutes,
            pace: answer.pace
        )
    }

    /// The smallest of all bounds, from what was told before `day`.
    func answer(on day: CalendarDay) -> RunningAllowance {
        if let bar = bar(on: day) { return bar }
        let place = place(on: day)
        if !isRunDay(day) { return resting(.restDay, on: day) }
        return place.rung <= ladder.steps.count
            ? onLadder(place, on: day) : onDistance(place, on: day)
    }

    /// What rules out running, gravest first.
    private func bar(on day: CalendarDay) -> RunningAllowance? {
        func off(
            _ verdict: RunningAllowance.Verdict,
            _ reason: RunningAllowance.Reason
        ) -> RunningAllowance {
            RunningAllowance(day: day, verdict: verdict, reason: reason)
        }
        switch needs.safeClearance {
        case .notUntilSeen: return off(.notUntilSeen, .screening)
        case .boneUnderCare:
            if !needs.wishes.isClearedToRun { return off(.notUntilSeen, .bone) }
        case .mayLoad: break
        }
        if review.mustBeSeen { return off(.notUntilSeen, .redDay) }
        if needs.wishes.goal == .noRunning { return off(.notYet, .notWanted) }
        if needs.walkingHurts { return off(.notYet, .walkingHurts) }
        if needs.isFresh { return off(.notYet, .freshInjury) }
        if !startsRunning { return off(.notYet, .calmFirst) }
        if outings.isBlocked(day) { return resting(.redDay, on: day) }
        return nil
    }

    /// Running begins when daily life is calm; who never stopped goes on, and who was cleared after
    /// an injury of bone begins when the clinician says.
    private var startsRunning: Bool {
        isOnTheRoad || needs.safeClearance == .boneUnderCare
            || review.level >= ReturnToRunning.firstLevel
    }

    private var isOnTheRoad: Bool { needs.runsAlready && outings.neverStopped }

    private func resting(
        _ reason: RunningAllowance.Reason,
        on day: CalendarDay
    ) -> RunningAllowance {
        let place = place(on: day)
        let isOnLadder = place.rung <= ladder.steps.count
        return RunningAllowance(
            day: day,
            verdict: .notYet,
            step: isOnLadder ? ladder.steps[place.rung - 1] : nil,
            rung: isOnLadder ? place.rung : nil,
            reason: reason
        )
    }

    private func onLadder(_ place: Place, on day: CalendarDay) -> RunningAllowance {
        let step = ladder.steps[place.rung - 1]
        let byMinutes = guardrail.distance(of: step)
        let bounds = [byMinutes, guardrail.limit(on: day, floor: ladder.steps.first)]
        return RunningAllowance(
            day: day,
            verdict: .ladder,
            step: step,
            rung: place.rung,
            longest: bounds.compactMap(\.self).min(),
            minutes: step.totalMinutes,
            pace: .easyOnly,
            reason: place.reason
        )
    }

    private func onDistance(_ place: Place, on day: CalendarDay) -> RunningAllowance {
        let week = guardrail.weekRemaining(on: day)
        if let week, week.meters < ReturnGuard.shortestRunMeters {
            return resting(.weekIsFull, on: day)
        }
        let share = place.isCareful ? ReturnToRunning.carefulShare : 1
        let single = guardrail.limit(on: day, floor: nil).map { $0 * share }
        let weeks = place.weeksAtDistance(on: day) / (needs.safeClearance == .mayLoad ? 1 : 2)
        let isBack = weeks >= ReturnToRunning.weeksBeforePace && guardrail.isBackToUsual(on: day)
        return RunningAllowance(
            day: day,
            verdict: isBack && needs.wishes.goal != .noRunning ? .unrestricted : .distance,
            longest: [single, week].compactMap(\.self).min(),
            week: week,
            minutes: single == nil ? place.minutes : nil,
            pace: weeks >= ReturnToRunning.weeksBeforePace
                ? .all : weeks >= ReturnToRunning.weeksBeforeStrides ? .strides : .easyOnly,
            reason: isBack
                ? .backToUsual
                : place.reason == .longBreak
                    ? .longBreak
                    : guardrail.neverStopped ? .longestOfThirtyDays : .longestOfThisReturn
        )
    }

    /// Days of a week of the course, counted from its start, on which runs fall: three with a day
    /// between, so that weeks are alike and some days are free of everything.
    static let runDays = [0, 2, 4]

    /// Whether the rhythm of the course puts a run on `day`.
    ///
    /// A day that was told to have passed without its run moves the run to the next, a day that
    /// nobody told of does not. Two days in a row are never run.
    func isRunDay(_ day: CalendarDay) -> Bool {
        let earliest = outings.last(before: day)?.adding(days: 2) ?? review.start
        var candidate = nextInRhythm(from: max(earliest, review.start))
        while candidate < day {
            let isMissed = outings.isBlocked(candidate) || outings.passedWithoutRun(candidate)
            candidate =
                isMissed ? candidate.adding(days: 1) : nextInRhythm(from: candidate.adding(days: 2))
        }
        return candidate == day && !outings.isBlocked(day)
    }

    private func nextInRhythm(from day: CalendarDay) -> CalendarDay {
        let place = day.days(since: review.start).flooredModulo(7)
        let wait = Self.runDays.map { ($0 - place).flooredModulo(7) }.min() ?? 0
        return day.adding(days: wait)
    }
}

extension RunningAllowance {
    /// Whether waiting alone may bring a run nearer.
    fileprivate var canRunLater: Bool {
        switch reason {
        case .restDay, .redDay, .weekIsFull: verdict == .notYet
        default: false
        }
    }
}

extension RunningAllowance.Verdict {
    /// Whether there is running today.
    public var isOn: Bool {
        switch self {
        case .notUntilSeen, .notYet: false
        case .ladder, .distance, .unrestricted: true
        }
    }
}

extension CourseReview {
    /// The rule of the day stops all load until a clinician has looked.
    var mustBeSeen: Bool { latest?.step == .seeSomeone }
}
