import Measure
import Program
import Training

extension RunningWay {
    /// Where on the way back the runner stands before a day.
    struct Place {
        /// From 1; one above the last rung of the ladder where distance sets the bound.
        var rung: Int
        var reason: RunningAllowance.Reason = .ladderRung
        /// Outings in a row that kept the pain rule since the last climb.
        var kept = 0
        /// The same without end, for growth by minutes.
        var keptAtDistance = 0
        var redsInARow = 0
        /// Since when running goes without breaks.
        var distanceSince: CalendarDay?
        /// Less than the limit allows, until it is known to stay calm.
        var isCareful = false

        func weeksAtDistance(on day: CalendarDay) -> Int {
            distanceSince.map { max(0, day.days(since: $0)) / 7 } ?? 0
        }

        /// Minutes in one go where no distance is on record: a tenth more after every two outings.
        var minutes: Int {
            var minutes = 30.0
            for _ in 0..<min(keptAtDistance / ReturnToRunning.outingsPerRung, 12) { minutes *= 1.1 }
            return min(Int(minutes), 90)
        }
    }

    /// Where the outings before `day` lead, and the days since the last of them.
    func place(on day: CalendarDay) -> Place {
        // Every later day stands on the same outings; only the rest since then differs.
        var (place, last) = day > told ? afterToday : replayed(before: day)
        rest(&place, from: last, to: day)
        return place
    }

    /// Replays the outings before `day`, in order.
    func replayed(before day: CalendarDay) -> (place: Place, last: CalendarDay?) {
        var place = firstPlace
        var last = place.rung > ladder.steps.count ? outings.lastBeforeStart : nil
        for outing in outings.days where outing < day {
            rest(&place, from: last, to: outing)
            tell(&place, outings.verdict(on: outing), on: outing)
            last = outing
        }
        return (place, last)
    }

    /// Who never stopped goes on by distance; without a record of it, near the top of the ladder.
    private var firstPlace: Place {
        guard needs.runsAlready, outings.neverStopped else { return Place(rung: 1) }
        let top = ladder.steps.count
        guard guardrail.hasRecord else {
            return Place(rung: needs.runsCalmly ? top : top - 1)
        }
        return Place(
            rung: top + 1,
            reason: .longestOfThirtyDays,
            distanceSince: review.start,
            isCareful: !needs.runsCalmly
        )
    }

    /// What one outing changes.
    private func tell(
        _ place: inout Place,
        _ verdict: RunningOutings.Verdict,
        on outing: CalendarDay
    ) {
        let top = ladder.steps.count
        switch verdict {
        case .kept:
            place.reason = place.rung > top ? .longestOfThisReturn : .ladderRung
            place.redsInARow = 0
            place.kept += 1
            if place.rung > top { place.keptAtDistance += 1 }
            guard place.kept >= ReturnToRunning.outingsPerRung else { return }
            place.isCareful = false
            guard place.rung <= top else { return }
            place.rung += 1
            place.kept = 0
            if place.rung > top { place.distanceSince = outing }
        case .tooMuch:
            place.redsInARow += 1
            place.kept = 0
            place.keptAtDistance = 0
            place.reason = .repeatRung
            place.isCareful = true
            // One bad run among long ones is run again shorter; a second one is too much.
            if place.rung > top && place.redsInARow < 2 {
                place.distanceSince = outing
                return
            }
            place.rung = max(1, min(place.rung - 1, top))
            place.distanceSince = nil
        case .repeats:
            place.kept = 0
            place.reason = .repeatRung
        case .unknown: break
        }
    }

    /// What days without an outing change: the longer, the lower.
    private func rest(_ place: inout Place, from last: CalendarDay?, to day: CalendarDay) {
        guard let last else { return }
        let days = day.days(since: last)
        guard days > ReturnToRunning.shortBreakDays else { return }
        let top = ladder.steps.count
        place.kept = 0
        place.keptAtDistance = 0
        if days > ReturnToRunning.longBreakDays {
            place.rung =
                days > ReturnToRunning.veryLongBreakDays ? 1 : max(1, min(place.rung, top) - 2)
            place.distanceSince = nil
            place.reason = .longBreak
        } else if last < review.start {
            // Nobody ran for two weeks before the first run of the course: that is a stop.
            place = Place(rung: 1)
        } else if place.rung <= top {
            place.rung = max(1, place.rung - 1)
            place.reason = .longBreak
        } else {
            place.isCareful = true
            place.distanceSince = day
            place.reason = .longBreak
        }
    }
}
