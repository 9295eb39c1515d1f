import Measure
import Program
import Training

/// A return to running as far as it was told by one day, and the fortnight that follows from it.
///
/// Later days take for granted that nothing more is told and that the runs planned before them were
/// run as planned: they fill the week, but nothing grows on them.
struct RunningWay {
    let needs: ProgrammeNeeds
    let review: CourseReview
    let raceDay: CalendarDay?
    let outings: RunningOutings
    let guardrail: ReturnGuard
    let ladder = WalkRunLadder.standard
    /// The day by which it was told.
    let told: CalendarDay
    /// Running goes on as the record shows it: it never stopped, nothing stopped it, and no bone is
    /// in question.
    let isOnTheRoad: Bool
    /// The answers for `told` and the days after it, in order.
    private var ahead: [RunningAllowance] = []

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
        isOnTheRoad =
            needs.runsAlready && needs.safeClearance == .mayLoad && outings.neverStopped
            && outings.lastStop == nil
        guardrail = ReturnGuard(
            runs: runs.filter { $0.day <= day },
            start: outings.lastStop.map { $0.adding(days: 1) } ?? review.start,
            neverStopped: isOnTheRoad,
            firstWeekday: firstWeekday
        )
        told = day
        ahead = laidOut()
    }

    /// Where the runner stands, and the planned runs that this takes for granted.
    struct Standing {
        var place: Place
        /// The last outing, planned ones included; `nil` before the first.
        var last: CalendarDay?
        var planned: [ReturnGuard.JudgedRun] = []
    }

    /// Day by day, each on the runs planned before it.
    private func laidOut() -> [RunningAllowance] {
        var answers = [answer(on: told, from: standing(before: told))]
        var standing = standing(before: told.adding(days: 1))
        // A run told of without its length counts as long as it was planned.
        if outings.days.contains(told) {
            if !guardrail.hasRecord(of: told) { fill(answers[0], in: &standing) }
        } else if !outings.passedWithoutRun(told) {
            keep(answers[0], in: &standing)
        }
        for offset in 1...Self.lookAhead {
            let answer = answer(on: told.adding(days: offset), from: standing)
            keep(answer, in: &standing)
            answers.append(answer)
        }
        return answers
    }

    private func keep(_ answer: RunningAllowance, in standing: inout Standing) {
        guard answer.verdict.isOn else { return }
        standing.place = place(on: answer.day, from: standing)
        standing.last = answer.day
        fill(answer, in: &standing)
    }

    private func fill(_ answer: RunningAllowance, in standing: inout Standing) {
        if let distance = answer.longest {
            standing.planned.append(
                ReturnGuard.JudgedRun(day: answer.day, distance: distance, isJump: false)
            )
        }
    }

    /// What may be run on `day`, from `told` on, and if nothing, when next.
    func allowance(on day: CalendarDay) -> RunningAllowance {
        let offset = min(max(day.days(since: told), 0), ahead.count - 1)
        var answer = ahead[offset]
        if outings.days.contains(answer.day), answer.verdict.isOn {
            answer = resting(.restDay, on: day, from: standing(before: day))
        }
        if answer.verdict.isOn {
            answer.nextRun = day
        } else if answer.canRunLater {
            answer.nextRun = ahead.dropFirst(offset + 1).first { $0.verdict.isOn }?.day
        }
        answer.race = raceDay.map { outlook(for: $0, from: answer) }
        return answer
    }

    /// Days looked ahead for the next run.
    static let lookAhead = ProgrammeBuilder.daysAhead

    /// The run of the plan for `day`; what was run on the day itself does not change its plan.
    func run(on day: CalendarDay) -> PlannedRun? {
        let offset = day.days(since: told)
        guard ahead.indices.contains(offset), ahead[offset].verdict.isOn else { return nil }
        let answer = ahead[offset]
        return PlannedRun(
            step: answer.step,
            distance: answer.longest,
            minutes: answer.minutes,
            pace: answer.pace
        )
    }

    /// The smallest of all bounds, from what was told and planned before `day`.
    private func answer(on day: CalendarDay, from standing: Standing) -> RunningAllowance {
        if let bar = bar(on: day, from: standing) { return bar }
        if !isRunDay(day) { return resting(.restDay, on: day, from: standing) }
        return place(on: day, from: standing).rung <= ladder.steps.count
            ? onLadder(on: day, from: standing) : onDistance(on: day, from: standing)
    }

    /// What rules out running, gravest first.
    private func bar(on day: CalendarDay, from standing: Standing) -> RunningAllowance? {
        func off(
            _ verdict: RunningAllowance.Verdict,
            _ reason: RunningAllowance.Reason
        ) -> RunningAllowance {
            RunningAllowance(day: day, verdict: verdict, reason: reason)
        }
        // First, so that the reason stays pain where pain closed the clearance.
        if review.mustBeSeen { return off(.notUntilSeen, .redDay) }
        switch needs.safeClearance {
        case .notUntilSeen: return off(.notUntilSeen, .screening)
        case .boneUnderCare:
            if !needs.wishes.isClearedToRun { return off(.notUntilSeen, .bone) }
        case .mayLoad: break
        }
        if needs.wishes.goal == .noRunning { return off(.notYet, .notWanted) }
        if needs.isUnchecked { return off(.notYet, .noHipCheck) }
        if needs.walkingHurts { return off(.notYet, .walkingHurts) }
        if needs.isFresh { return off(.notYet, .freshInjury) }
        if !startsRunning { return off(.notYet, .calmFirst) }
        if outings.isBlocked(day) { return resting(.redDay, on: day, from: standing) }
        return nil
    }

    /// Running begins when daily life is calm; who never stopped goes on, and who was cleared after
    /// an injury of bone begins when the clinician says.
    ///
    /// After a stop the hip has to be calm again, whoever says what.
    private var startsRunning: Bool {
        if review.level >= ReturnToRunning.firstLevel { return true }
        return isOnTheRoad || needs.safeClearance == .boneUnderCare && outings.lastStop == nil
    }

    func resting(
        _ reason: RunningAllowance.Reason,
        on day: CalendarDay,
        from standing: Standing
    ) -> RunningAllowance {
        let place = place(on: day, from: standing)
        let isOnLadder = place.rung <= ladder.steps.count
        return RunningAllowance(
            day: day,
            verdict: .notYet,
            step: isOnLadder ? ladder.steps[place.rung - 1] : nil,
            rung: isOnLadder ? place.rung : nil,
            reason: reason
        )
    }

    private func onLadder(on day: CalendarDay, from standing: Standing) -> RunningAllowance {
        let place = place(on: day, from: standing)
        let step = ladder.steps[place.rung - 1]
        let limit = guardrail.limit(
            on: day,
            floor: ladder.steps.first,
            planned: standing.planned,
            told: told
        )
        return RunningAllowance(
            day: day,
            verdict: .ladder,
            step: step,
            rung: place.rung,
            longest: [guardrail.distance(of: step), limit].compactMap(\.self).min(),
            minutes: step.totalMinutes,
            pace: .easyOnly,
            reason: place.reason
        )
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
    public var mustBeSeen: Bool { latest?.step == .seeSomeone }
}
