public import Measure
import Program

/// What a race ahead looks like from where the runner stands; it never loosens a bound.
public struct RaceOutlook: Sendable, Hashable {
    public var day: CalendarDay
    /// Whole days from now; negative once it is over.
    public var daysLeft: Int
    /// When running without breaks can begin at the earliest, while on the ladder or before it.
    public var runsFreely: CalendarDay?
    /// The longest single run the guard lets grow by then, a tenth each week; `nil` where nothing on
    /// record sets a number.
    public var longestByThen: Distance?
    /// Whether running at any pace can be open by then.
    public var allowsRacing: Bool

    public init(
        day: CalendarDay,
        daysLeft: Int,
        runsFreely: CalendarDay? = nil,
        longestByThen: Distance? = nil,
        allowsRacing: Bool
    ) {
        self.day = day
        self.daysLeft = daysLeft
        self.runsFreely = runsFreely
        self.longestByThen = longestByThen
        self.allowsRacing = allowsRacing
    }
}

extension RunningWay {
    /// The best that can come of it: every outing calm, nothing missed.
    func outlook(for race: CalendarDay, from answer: RunningAllowance) -> RaceOutlook {
        let day = answer.day
        let place = place(on: day)
        let rungs = max(0, ladder.steps.count - place.rung + 1)
        let outingsLeft = max(0, rungs * ReturnToRunning.outingsPerRung - place.kept)
        let free =
            outingsLeft == 0
            ? nil
            : day.adding(days: (outingsLeft * 7 + Self.runDays.count - 1) / Self.runDays.count)
        let weeksDone = place.weeksAtDistance(on: day)
        let factor = needs.safeClearance == .mayLoad ? 1 : 2
        let weeksLeft = max(0, ReturnToRunning.weeksBeforePace * factor - weeksDone)
        let opens = (free ?? day).adding(days: weeksLeft * 7)
        let top = ladder.steps.last.flatMap(guardrail.distance(of:))
        let base = free == nil ? guardrail.limit(on: day, floor: nil) : top
        let isOff =
            answer.verdict == .notUntilSeen || answer.reason == .walkingHurts
            || answer.reason == .noHipCheck
        return RaceOutlook(
            day: race,
            daysLeft: race.days(since: day),
            runsFreely: free,
            longestByThen: isOff || (free ?? day) > race
                ? nil : base.map { guardrail.longest(by: race, from: $0, on: free ?? day) },
            allowsRacing: !isOff && opens <= race
        )
    }
}
