import Measure
import Program
import Training

extension RunningWay {
    /// Minutes in one go that a runner wants who wants to run easily.
    static let halfAnHour = 30

    /// Running without breaks: the smallest of single run, week and goal.
    func onDistance(on day: CalendarDay, from standing: Standing) -> RunningAllowance {
        let place = place(on: day, from: standing)
        let week = guardrail.weekRemaining(on: day, planned: standing.planned)
        if let week, week.meters < ReturnGuard.shortestRunMeters {
            return resting(.weekIsFull, on: day, from: standing)
        }
        let share = place.isCareful ? ReturnToRunning.carefulShare : 1
        let single = guardrail.limit(on: day, floor: nil, planned: standing.planned, told: told)
            .map { $0 * share }
        let goal = endsAtHalfAnHour ? ladder.steps.last.flatMap(guardrail.distance(of:)) : nil
        let minutes = endsAtHalfAnHour ? min(place.minutes, Self.halfAnHour) : place.minutes
        let isShort = single.map { single in goal.map { single < $0 } ?? true } ?? false
        let isAtGoal = endsAtHalfAnHour && !isShort
        let weeks = place.weeksAtDistance(on: day) / (needs.safeClearance == .mayLoad ? 1 : 2)
        let isBack =
            weeks >= ReturnToRunning.weeksBeforePace && !place.isCareful
            && (endsAtHalfAnHour ? isAtGoal : guardrail.isBackToUsual(on: day))
        return RunningAllowance(
            day: day,
            verdict: isBack ? .unrestricted : .distance,
            longest: [single, week, single == nil ? nil : goal].compactMap(\.self).min(),
            week: week,
            minutes: single == nil ? minutes : nil,
            pace: place.isCareful ? .easyOnly : Self.pace(after: weeks),
            reason: reason(at: place, isBack: isBack, isAtGoal: isAtGoal)
        )
    }

    /// Whether half an hour is all that is wanted; who runs further already is not cut down to it.
    private var endsAtHalfAnHour: Bool { needs.wishes.goal == .runEasily && !isOnTheRoad }

    private static func pace(after weeks: Int) -> RunningAllowance.Pace {
        if weeks >= ReturnToRunning.weeksBeforePace { return .all }
        return weeks >= ReturnToRunning.weeksBeforeStrides ? .strides : .easyOnly
    }

    private func reason(
        at place: Place,
        isBack: Bool,
        isAtGoal: Bool
    ) -> RunningAllowance.Reason {
        if place.isCareful, place.reason == .repeatRung { return .repeatRung }
        if isAtGoal { return .halfAnHour }
        if isBack { return .backToUsual }
        if place.reason == .longBreak { return .longBreak }
        return isOnTheRoad ? .longestOfThirtyDays : .longestOfThisReturn
    }
}
